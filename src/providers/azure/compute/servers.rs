//! Servers.
//!
//! API: <https://learn.microsoft.com/rest/api/compute/virtual-machines>

use serde_json::{Map, Value, json};

use super::client::{Api, Azure};
use super::images::Image;
use super::{Flavor, classic, manager, unsupported};
use crate::error::{Error, Result};
use crate::http::xml;
use crate::options;
use crate::surface::model::lookup;
use crate::surface::reply::{IntoOut, Out, Returned};
use crate::surface::{Either, Item, Model, ModelDecl, Ref};

pub struct Server;

impl Model for Server {
    fn declare() -> ModelDecl {
        ModelDecl::new("azure.compute", "Server", "A virtual machine.")
            .extends("compute.Server")
            .property("id", "string", "Its name (classic), or its id (Resource Manager).", &["Name", "id"])
            .property("name", "string", "Its name.", &["Name", "name"])
            .computed(
                "status",
                "ServerStatus",
                "What it is doing, in pkgcloud's words; Azure's own are in `original`.",
                |details| Some(status(details).into()),
            )
            .computed("addresses", "ServerAddresses", "Its addresses, public and private ones.", |details| {
                Some(details.get("addresses").cloned().unwrap_or_else(|| addresses(details)))
            })
            .computed("imageId", "string", "The image that it was made from.", image)
            .property("serviceName", "string", "Its hosted service (classic).", &["serviceName", "Name"])
            .computed("flavorId", "string", "Its flavor (Resource Manager).", |details| {
                lookup(details, "properties.hardwareProfile.vmSize").cloned()
            })
            .property("location", "string", "The location that it is in (Resource Manager).", &[])
            .computed(
                "resourceGroup",
                "string",
                "The resource group that it is in (Resource Manager).",
                |details| {
                    let id = details.get("id")?.as_str()?;
                    Some(manager::Id::parse(id)?.group.into())
                },
            )
            .computed(
                "requestPending",
                "boolean",
                "Whether it is being fetched: `getServer` then calls back with it as it is.",
                |_| Some(false.into()),
            )
            .raw(&["original", "azure"])
            .to_json(&[
                "id",
                "name",
                "status",
                "addresses",
                "imageId",
                "serviceName",
                "flavorId",
                "location",
                "resourceGroup",
            ])
    }
}

/// States of the classic API's role instances in pkgcloud's words.
const INSTANCE_STATUSES: &[(&str, &[&str])] = &[
    (
        "PROVISIONING",
        &[
            "Provisioning",
            "CreatingVM",
            "StartingVM",
            "CreatingRole",
            "StartingRole",
            "RestartingRole",
            "BusyRole",
            "Initializing",
            "Busy",
        ],
    ),
    ("RUNNING", &["ReadyRole", "Ready"]),
    ("STOPPED", &["Stopping", "Stopped", "StoppingRole", "StoppingVM", "StoppedVM"]),
    ("TERMINATED", &["DeletingVM"]),
];

/// States of its deployments, which count where there is no instance yet.
const DEPLOYMENT_STATUSES: &[(&str, &[&str])] = &[
    ("PROVISIONING", &["Starting", "Deploying", "Provisioning", "RunningTransitioning"]),
    ("RUNNING", &["Running"]),
    ("STOPPED", &["Suspending", "Suspended", "SuspendedTransitioning"]),
    ("TERMINATED", &["Deleting"]),
];

fn status(details: &Map<String, Value>) -> &'static str {
    if details.contains_key("properties") {
        return manager::servers::status(details);
    }
    let own = instance(details).and_then(|instance| xml::text(instance, "InstanceStatus"));
    let (table, own) = match own {
        Some(own) => (INSTANCE_STATUSES, Some(own)),
        None => (DEPLOYMENT_STATUSES, details.get("Status").and_then(Value::as_str)),
    };
    let found = own.and_then(|own| table.iter().find(|(_, states)| states.contains(&own)));
    found.map_or("UNKNOWN", |(status, _)| status)
}

/// The first role instance of a deployment.
fn instance(details: &Map<String, Value>) -> Option<&Value> {
    xml::list(details.get("RoleInstanceList")?, "RoleInstance").first()
}

/// The addresses of a deployment; an empty one where it has none.
pub fn addresses(details: &Map<String, Value>) -> Value {
    let instance = instance(details);
    let private = instance.and_then(|instance| xml::text(instance, "IpAddress")).unwrap_or_default();
    let endpoints = instance.and_then(|instance| instance.get("InstanceEndpoints"));
    let public = endpoints
        .and_then(|endpoints| xml::list(endpoints, "InstanceEndpoint").first())
        .and_then(|endpoint| xml::text(endpoint, "Vip"))
        .unwrap_or_default();
    json!({ "private": [private], "public": [public] })
}

fn image(details: &Map<String, Value>) -> Option<Value> {
    if let Some(reference) = lookup(details, "properties.storageProfile.imageReference") {
        return manager::images::name_of(reference).map(Value::from);
    }
    let roles = details.get("RoleList")?;
    let disk = xml::list(roles, "Role").first()?.get("OSVirtualHardDisk")?;
    disk.get("SourceImageName").cloned()
}

options! {
    /// A port through which a server is reached.
    pub struct PortOptions {
        /// What it is for, such as `http`. Required.
        name: String,
        /// `tcp` (default) or `udp`.
        protocol: Option<String>,
        /// The port's number. Required.
        port: String,
        /// The number that it has on the server. Default: the same. Resource Manager maps no ports.
        "localPort" => local_port: Option<String>,
    }

    /// How a Linux server is logged in to.
    pub struct SshOptions {
        /// Certificate of the user, in PEM, with an RSA key.
        cert: Option<String>,
        /// Password of that certificate (classic).
        "pemPassword" => pem_password: Option<String>,
        /// Public key of the user as OpenSSH writes it, `ssh-ed25519 AAAA…`, instead of a certificate (Resource
        /// Manager).
        "publicKey" => public_key: Option<String>,
        /// The public port. Default 22.
        port: Option<String>,
        /// The port on the server. Default 22.
        "localPort" => local_port: Option<String>,
    }

    /// How a Windows server is logged in to.
    pub struct RdpOptions {
        /// The public port. Default 3389.
        port: Option<String>,
        /// The port on the server. Default 3389.
        "localPort" => local_port: Option<String>,
    }

    /// A server to be created.
    pub struct CreateServer {
        /// Its name. Required.
        name: Option<String>,
        /// Its flavor. Required.
        flavor: Option<Ref<Flavor>>,
        /// The image it is made from. Required. With Resource Manager: `publisher:offer:sku:version`, the version
        /// may be `latest`; or the id of an image of your own.
        image: Option<Ref<Image>>,
        /// Name of its administrator. Required.
        username: Option<String>,
        /// The administrator's password. Required, unless Resource Manager makes a Linux server with an `ssh` key.
        password: Option<String>,
        /// The location that it is in. Default: the client's. One of both is required.
        location: Option<String>,
        /// How a Linux server is logged in to.
        ssh: Option<SshOptions>,
        /// How a Windows server is logged in to.
        rdp: Option<RdpOptions>,
        /// Ports to open, beside that for logins.
        ports: Option<Vec<PortOptions>>,
        /// The computer's name, which Windows keeps to 15 characters. Default: what fits of `name`.
        "computerName" => computer_name: Option<String>,
        /// Resource group for it and all that it needs (Resource Manager). It is created if it is not there. Default:
        /// the client's, or one of its own that is removed with it.
        "resourceGroup" => resource_group: Option<String>,
        /// Id of a subnet to be in, instead of one of its own (Resource Manager).
        subnet: Option<String>,
        /// Whether it gets a public address (Resource Manager). Default `true`.
        "publicAddress" => public_address: Option<bool>,
        /// Kind of its disk, such as `Premium_LRS` (Resource Manager). Default: the size's.
        "diskType" => disk_type: Option<String>,
        /// Data for cloud-init and the like, in base64 (Resource Manager).
        "customData" => custom_data: Option<String>,
        /// Tags (Resource Manager).
        tags: Option<Map<String, Value>> as "Texts",
    }

    /// A hosted service to be created.
    pub struct CreateHostedService {
        /// Its name. Required.
        name: String,
        /// The location that it is in. Default: the client's.
        location: Option<String>,
    }
}

/// A server to be created, with all that every server needs.
pub struct Order {
    pub name: String,
    pub flavor: String,
    pub image: String,
    pub username: String,
    pub password: String,
    pub location: String,
    pub ssh: Option<SshOptions>,
    pub rdp: Option<RdpOptions>,
    pub ports: Vec<PortOptions>,
    pub computer_name: Option<String>,
    pub resource_group: Option<String>,
    pub subnet: Option<String>,
    pub public_address: bool,
    pub disk_type: Option<String>,
    pub custom_data: Option<String>,
    pub tags: Map<String, Value>,
}

impl Order {
    fn new(azure: &Azure, options: CreateServer) -> Result<Self> {
        let required = |name: &str, value: Option<String>| {
            value.filter(|text| !text.is_empty()).ok_or_else(|| Error::missing(name))
        };
        let key = options.ssh.as_ref().is_some_and(|ssh| ssh.cert.is_some() || ssh.public_key.is_some());
        let flavor = required("flavor", options.flavor.map(|flavor| flavor.id))?;
        let image = required("image", options.image.map(|image| image.id))?;
        let name = required("name", options.name)?;
        let username = required("username", options.username)?;
        let password = match (&azure.api, key) {
            (Api::Manager(_), true) => options.password.unwrap_or_default(),
            _ => required("password", options.password)?,
        };
        let location = options.location.or_else(|| azure.options.location.clone());
        Ok(Self {
            name,
            flavor,
            image,
            username,
            password,
            location: required("location", location)?,
            ssh: options.ssh,
            rdp: options.rdp,
            ports: options.ports.unwrap_or_default(),
            computer_name: options.computer_name,
            resource_group: options.resource_group.or_else(|| azure.options.resource_group.clone()),
            subnet: options.subnet,
            public_address: options.public_address.unwrap_or(true),
            disk_type: options.disk_type,
            custom_data: options.custom_data,
            tags: options.tags.unwrap_or_default(),
        })
    }
}

pub async fn list(azure: Azure) -> Result<Vec<Item<Server>>> {
    let all = match azure.api {
        Api::Classic => classic::servers::list(&azure).await?,
        Api::Manager(_) => manager::servers::list(&azure).await?,
    };
    Ok(all.into_iter().map(Item::new).collect())
}

/// A server, or the very one that was passed because it is being fetched already.
pub enum Found {
    Fetched(Item<Server>),
    Pending(Ref<Server>),
}

impl IntoOut for Found {
    fn into_out(self) -> Out {
        match self {
            Self::Fetched(item) => item.into_out(),
            Self::Pending(server) => server.into_out(),
        }
    }

    fn describe() -> Returned {
        <Item<Server> as IntoOut>::describe()
    }
}

pub async fn get(azure: Azure, server: Ref<Server>) -> Result<Found> {
    if server.is_model && server.details.get("requestPending") == Some(&Value::Bool(true)) {
        return Ok(Found::Pending(server));
    }
    let found = match azure.api {
        Api::Classic => classic::servers::find(&azure, &server).await?,
        Api::Manager(_) => manager::servers::find(&azure, &server).await?,
    };
    Ok(Found::Fetched(Item::new(found)))
}

pub async fn create(azure: Azure, options: CreateServer) -> Result<Item<Server>> {
    let order = Order::new(&azure, options)?;
    let made = match azure.api {
        Api::Classic => classic::servers::create(&azure, order).await?,
        Api::Manager(_) => manager::servers::create(&azure, order).await?,
    };
    Ok(Item::new(made))
}

fn ok(server: &Ref<Server>) -> Value {
    json!({ "ok": server.id })
}

pub async fn destroy(azure: Azure, server: Ref<Server>) -> Result<Value> {
    match azure.api {
        Api::Classic => classic::servers::destroy(&azure, &server).await?,
        Api::Manager(_) => manager::servers::destroy(&azure, &server).await?,
    }
    Ok(ok(&server))
}

pub async fn start(azure: Azure, server: Ref<Server>) -> Result<Value> {
    match azure.api {
        Api::Classic => classic::servers::start(&azure, &server).await?,
        Api::Manager(_) => manager::servers::act(&azure, &server, "start").await?,
    }
    Ok(ok(&server))
}

pub async fn stop(azure: Azure, server: Ref<Server>) -> Result<Value> {
    match azure.api {
        Api::Classic => classic::servers::stop(&azure, &server).await?,
        Api::Manager(_) => manager::servers::act(&azure, &server, "powerOff").await?,
    }
    Ok(ok(&server))
}

pub async fn reboot(azure: Azure, server: Ref<Server>) -> Result<Value> {
    match azure.api {
        Api::Classic => classic::servers::reboot(&azure, &server).await?,
        Api::Manager(_) => manager::servers::act(&azure, &server, "restart").await?,
    }
    Ok(ok(&server))
}

pub async fn rename(_: Azure, _: Option<Value>, _: Option<Value>) -> Result<()> {
    Err(unsupported())
}

pub async fn create_hosted_service(azure: Azure, service: Either<String, CreateHostedService>) -> Result<()> {
    if let Api::Manager(_) = azure.api {
        return Err(Error::new("Resource Manager has no hosted services."));
    }
    let (name, location) = match service {
        Either::First(name) => (name, None),
        Either::Second(options) => (options.name, options.location),
    };
    let location = location.or_else(|| azure.options.location.clone());
    let location = location.ok_or_else(|| Error::missing("location"))?;
    classic::create_hosted_service(&azure, &name, &location).await
}
