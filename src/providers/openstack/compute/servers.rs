//! Servers.
//!
//! API: <https://docs.openstack.org/api-ref/compute/#servers-servers>

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::{Flavor, Image, Nova};
use crate::error::{Error, Result};
use crate::http::Response;
use crate::model::helpers::is_private;
use crate::options;
use crate::surface::ModelArg::{Param, This};
use crate::surface::{Either, Item, Model, ModelDecl, Options, Ref, Then};

pub struct Server;

impl Model for Server {
    fn declare() -> ModelDecl {
        ModelDecl::new("openstack.compute", "Server", "A virtual machine.")
            .extends("compute.Server")
            .property("id", "string", "The server's id.", &[])
            .property("name", "string", "Its name.", &[])
            .computed(
                "status",
                "ServerStatus",
                "What it is doing, in pkgcloud's words; Nova's own are in `original`.",
                status,
            )
            .property("progress", "number", "Percent done, of what it is doing.", &[])
            .property("imageId", "string", "Id of the image it was made from.", &["imageId", "image.id"])
            .property("flavorId", "string", "Id of its flavor.", &["flavorId", "flavor.id"])
            .property(
                "adminPass",
                "string",
                "Password of its administrator; only when it was just created or rebuilt.",
                &[],
            )
            .computed(
                "addresses",
                "ServerAddresses",
                "Its addresses, sorted into public and private ones.",
                addresses_of,
            )
            .property_or("metadata", "{ [name: string]: string }", "Its metadata.", json!({}))
            .property("hostId", "string", "What tells its physical host apart from others.", &[])
            .property("created", "string", "When it was created, ISO 8601.", &[])
            .property("updated", "string", "When it was last changed, ISO 8601.", &[])
            .raw(&["original", "openstack"])
            .to_json(&[
                "id",
                "name",
                "status",
                "hostId",
                "adminPass",
                "addresses",
                "links",
                "key_name",
                "imageId",
                "flavorId",
                "user_id",
                "tenant_id",
                "progress",
                "OS-EXT-STS:task_state",
                "OS-EXT-STS:vm_state",
                "OS-EXT-STS:power_state",
                "OS-DCF:diskConfig",
                "accessIPv4",
                "accessIPv6",
                "config_drive",
                "metadata",
                "created",
                "updated",
            ])
            .method_then(
                "getAddresses(type)",
                "Gets its addresses, of all networks or of one.",
                "getServerAddresses",
                &[This, Param("type")],
                Then::Store("addresses"),
            )
    }
}

/// Nova's states in pkgcloud's words.
const STATUSES: &[(&str, &str)] = &[
    ("BUILD", "PROVISIONING"),
    ("REBUILD", "PROVISIONING"),
    ("ACTIVE", "RUNNING"),
    ("SUSPENDED", "STOPPED"),
    ("SHUTOFF", "STOPPED"),
    ("REBOOT", "REBOOT"),
    ("HARD_REBOOT", "REBOOT"),
    ("QUEUE_RESIZE", "UPDATING"),
    ("PREP_RESIZE", "UPDATING"),
    ("RESIZE", "UPDATING"),
    ("VERIFY_RESIZE", "UPDATING"),
    ("SHARE_IP", "UPDATING"),
    ("SHARE_IP_NO_CONFIG", "UPDATING"),
    ("DELETE_IP", "UPDATING"),
    ("PASSWORD", "UPDATING"),
    ("RESCUE", "ERROR"),
    ("ERROR", "ERROR"),
];

fn status(details: &Map<String, Value>) -> Option<Value> {
    let own = details.get("status")?.as_str()?;
    let known = STATUSES.iter().find(|(nova, _)| nova.eq_ignore_ascii_case(own));
    Some(known.map_or("UNKNOWN", |(_, ours)| ours).into())
}

/// The map as Nova has it where a network is called `public` or `private`; otherwise all addresses, sorted.
fn addresses_of(details: &Map<String, Value>) -> Option<Value> {
    let networks = match details.get("addresses") {
        Some(Value::Object(networks)) => networks,
        Some(Value::Null) | None => return Some(json!({})),
        Some(other) => return Some(other.clone()),
    };
    if networks.is_empty() || networks.contains_key("public") || networks.contains_key("private") {
        return Some(networks.clone().into());
    }
    let all = networks.values().filter_map(Value::as_array).flatten();
    let all = all.filter_map(|address| address.get("addr")?.as_str());
    let (private, public): (Vec<&str>, Vec<&str>) = all.partition(|address| is_private(address));
    Some(json!({ "public": public, "private": private }))
}

options! {
    /// Which servers to list.
    pub struct ListServers {
        /// Only servers made from this image.
        image: Option<Ref<Image>>,
        /// Only servers of this flavor.
        flavor: Option<Ref<Flavor>>,
        /// Only servers whose name matches this regular expression.
        name: Option<String>,
        /// Only servers in this state of Nova's, such as `ACTIVE`.
        status: Option<String>,
        /// Id of the server after which the list goes on.
        marker: Option<String>,
        /// Most servers in the answer.
        limit: Option<u64>,
        /// Only servers changed since this time, ISO 8601.
        "changes-since" => changes_since: Option<String>,
    }

    /// A server to be created.
    pub struct CreateServer {
        /// The server's name.
        name: Option<String>,
        /// Its flavor. Required.
        flavor: Option<Ref<Flavor>>,
        /// The image it is made from. Required, unless `blockDevices` are given.
        image: Option<Ref<Image>>,
        /// Metadata.
        metadata: Option<Map<String, Value>>,
        /// Files to put on it: `[{path, contents}]`, the contents in base64.
        personality: Option<Value>,
        /// Networks to connect it to: `[{uuid}]`, or `'auto'`, `'none'`.
        networks: Option<Value>,
        /// Name of a key pair to let in.
        keyname: Option<String>,
        /// Password of its administrator.
        "adminPass" => admin_pass: Option<String>,
        /// Security groups: `[{name}]`.
        "securityGroups" => security_groups: Option<Value>,
        /// Configuration for cloud-init, in base64.
        "cloudConfig" => cloud_config: Option<String>,
        /// User data, in base64.
        "userData" => user_data: Option<String>,
        /// Availability zone.
        "availabilityZone" => availability_zone: Option<String>,
        /// Where its disks come from, if not from the image alone (`block_device_mapping_v2`).
        "blockDevices" => block_devices: Option<Value>,
        /// Scheduler hints.
        "schedulerHints" => scheduler_hints: Option<Value>,
    }

    /// How to reboot.
    pub struct Reboot {
        /// `'soft'` (default) or `'hard'`.
        "type" => kind: Option<String>,
    }

    /// What a server is rebuilt with.
    pub struct Rebuild {
        /// The image. Required.
        image: Ref<Image>,
        /// A new name.
        name: Option<String>,
        /// Its address for access, version 4.
        "accessIPv4" => access_ipv4: Option<String>,
        /// Its address for access, version 6.
        "accessIPv6" => access_ipv6: Option<String>,
        /// Password of its administrator.
        "adminPass" => admin_pass: Option<String>,
        /// Metadata.
        metadata: Option<Map<String, Value>>,
        /// Files to put on it: `[{path, contents}]`, the contents in base64.
        personality: Option<Value>,
        /// `'AUTO'` or `'MANUAL'` partitioning.
        "OS-DCF:diskConfig" => disk_config: Option<String>,
    }
}

pub async fn list(nova: Nova, options: Option<ListServers>) -> Result<Vec<Item<Server>>> {
    let query = options.map(|options| options.to_query()).unwrap_or_default();
    let answer = nova.get(["servers", "detail"]).query(query).send().await?;
    Ok(answer.objects("servers")?.into_iter().map(Item::new).collect())
}

pub async fn create(nova: Nova, details: CreateServer) -> Result<Item<Server>> {
    let required = |name: &str| Error::new(format!("options.{name} is a required argument."));
    let flavor = details.flavor.ok_or_else(|| required("flavor"))?;
    if details.image.is_none() && details.block_devices.is_none() {
        return Err(required("image"));
    }
    let mut server = Map::new();
    let mut put = |name: &str, value: Option<Value>| {
        if let Some(value) = value {
            server.insert(name.into(), value);
        }
    };
    put("name", details.name.clone().map(Value::from));
    put("metadata", details.metadata.map(Value::from));
    put("personality", details.personality);
    put("flavorRef", Some(flavor.id.into()));
    put("imageRef", details.image.map(|image| image.id.into()));
    put("networks", details.networks);
    put("key_name", details.keyname.map(Value::from));
    put("adminPass", details.admin_pass.map(Value::from));
    put("security_groups", details.security_groups);
    put("availability_zone", details.availability_zone.map(Value::from));
    put("block_device_mapping_v2", details.block_devices);
    let config_drive = details.cloud_config.is_some();
    put("user_data", details.cloud_config.or(details.user_data).map(Value::from));
    put("config_drive", config_drive.then_some(true.into()));
    let mut document = json!({ "server": server });
    if let Some(hints) = details.scheduler_hints {
        document["os:scheduler_hints"] = hints;
    }
    let answer = nova.post(["servers"]).json(&document).send().await?;
    let echoed = answer.object("server")?;
    // Nova answers with little more than an id: the name is what was asked for.
    let mut server = Map::new();
    for (ours, theirs) in [
        ("id", "id"),
        ("name", ""),
        ("adminPass", "adminPass"),
        ("flavorId", "flavorRef"),
        ("imageId", "imageRef"),
        ("personality", "personality"),
    ] {
        let value =
            if ours == "name" { details.name.clone().map(Value::from) } else { echoed.get(theirs).cloned() };
        server.extend(value.map(|value| (ours.to_owned(), value)));
    }
    Ok(Item::new(server))
}

pub async fn get(nova: Nova, server: Ref<Server>) -> Result<(Item<Server>, Arc<Response>)> {
    let answer = nova.get(["servers", &server]).send().await?;
    Ok((Item::new(answer.object("server")?), answer))
}

pub async fn destroy(nova: Nova, server: Ref<Server>) -> Result<Value> {
    nova.delete(["servers", &server]).send().await?;
    Ok(json!({ "ok": server.id }))
}

/// Sends an action; the answer's body, if it has one, and the answer.
pub async fn action(nova: Nova, server: Ref<Server>, body: Value) -> Result<(Option<Value>, Arc<Response>)> {
    let answer = nova.post(["servers", &server, "action"]).json(&body).send().await?;
    let body = if answer.body.is_empty() { None } else { Some(answer.json()?) };
    Ok((body, answer))
}

pub async fn reboot(
    nova: Nova,
    server: Ref<Server>,
    options: Option<Reboot>,
) -> Result<(Option<Value>, Arc<Response>)> {
    let kind = options.and_then(|options| options.kind).map_or("SOFT".into(), |kind| kind.to_uppercase());
    if kind != "SOFT" && kind != "HARD" {
        return Err(Error::invalid(format!("options.type must be 'soft' or 'hard', not {kind:?}")));
    }
    action(nova, server, json!({ "reboot": { "type": kind } })).await
}

pub async fn rebuild(
    nova: Nova,
    server: Ref<Server>,
    options: Either<Ref<Image>, Value>,
) -> Result<(Option<Value>, Arc<Response>)> {
    let mut rebuild = Map::new();
    let image = match options {
        Either::First(image) => image,
        Either::Second(Value::Object(options)) => {
            let options = Rebuild::from_object(options, "options")?;
            let mut put = |name: &str, value: Option<Value>| {
                if let Some(value) = value {
                    rebuild.insert(name.into(), value);
                }
            };
            put("accessIPv4", options.access_ipv4.map(Value::from));
            put("accessIPv6", options.access_ipv6.map(Value::from));
            put("adminPass", options.admin_pass.map(Value::from));
            put("metadata", options.metadata.map(Value::from));
            put("personality", options.personality);
            put("name", options.name.map(Value::from));
            put("OS-DCF:diskConfig", options.disk_config.map(Value::from));
            options.image
        }
        Either::Second(_) => return Err(Error::invalid("options must be an Image, its id or an object")),
    };
    rebuild.insert("imageRef".into(), image.id.into());
    action(nova, server, json!({ "rebuild": rebuild })).await
}

pub async fn resize(
    nova: Nova,
    server: Ref<Server>,
    flavor: Ref<Flavor>,
) -> Result<(Option<Value>, Arc<Response>)> {
    action(nova, server, json!({ "resize": { "flavorRef": flavor.id } })).await
}

pub async fn confirm_resize(nova: Nova, server: Ref<Server>) -> Result<(Option<Value>, Arc<Response>)> {
    action(nova, server, json!({ "confirmResize": null })).await
}

pub async fn revert_resize(nova: Nova, server: Ref<Server>) -> Result<(Option<Value>, Arc<Response>)> {
    action(nova, server, json!({ "revertResize": null })).await
}

pub async fn start(nova: Nova, server: Ref<Server>) -> Result<()> {
    action(nova, server, json!({ "os-start": null })).await.map(|_| ())
}

pub async fn stop(nova: Nova, server: Ref<Server>) -> Result<()> {
    action(nova, server, json!({ "os-stop": null })).await.map(|_| ())
}

pub async fn rename(nova: Nova, server: Ref<Server>, name: String) -> Result<()> {
    let document = json!({ "server": { "name": name } });
    nova.put(["servers", &server]).json(&document).send().await.map(|_| ())
}

pub async fn addresses(nova: Nova, server: Ref<Server>, network: Option<String>) -> Result<Value> {
    match network {
        None => {
            let answer = nova.get(["servers", &server, "ips"]).send().await?;
            Ok(answer.get("addresses")?.map_or_else(|| answer.json(), Ok)?)
        }
        Some(network) => {
            let answer = nova.get(["servers", &server, "ips", &network]).send().await?;
            Ok(answer.object(&network).map(Value::from).or_else(|_| answer.json())?)
        }
    }
}
