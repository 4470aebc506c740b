//! Servers: each is a hosted service, its deployment and its role of the same name.
//!
//! API: <https://learn.microsoft.com/previous-versions/azure/reference/jj157206(v=azure.100)>

use futures::stream::{self, StreamExt, TryStreamExt};
use http::Method;
use serde_json::{Map, Value};

use super::super::client::Azure;
use super::super::servers::{Order, addresses};
use super::{act, certificate, deployment, disk, hosted_services, images, objects, path};
use crate::error::{Error, Result};
use crate::http::{Path, xml};
use crate::surface::model::lookup;

/// How many hosted services are asked about at once.
const PARALLEL: usize = 10;

pub async fn list(azure: &Azure) -> Result<Vec<Map<String, Value>>> {
    let names = hosted_services::names(azure).await?;
    let all = stream::iter(names).map(|name| async move {
        match hosted_services::details(azure, &name).await {
            // Gone since it was listed.
            Err(error) if error.status() == Some(404) => Ok(None),
            details => Ok::<_, Error>(deployed(details?)),
        }
    });
    let found: Vec<_> = all.buffered(PARALLEL).try_collect().await?;
    Ok(found.into_iter().flatten().collect())
}

pub async fn find(azure: &Azure, name: &str) -> Result<Map<String, Value>> {
    let missing = || {
        Error::new("azure Error (404): Item not found: the hosted service has no virtual machine")
            .with("provider", "azure")
            .with("failCode", "Item not found")
            .with("statusCode", 404)
    };
    deployed(hosted_services::details(azure, name).await?).ok_or_else(missing)
}

/// The deployment of a hosted service that is a virtual machine, with its addresses.
fn deployed(service: Map<String, Value>) -> Option<Map<String, Value>> {
    let deployments = objects(service.get("Deployments")?, "Deployment");
    let mut found = deployments.into_iter().find(|deployment| {
        role(deployment).and_then(|role| xml::text(role, "RoleType")) == Some("PersistentVMRole")
    })?;
    let addresses = addresses(&found);
    found.insert("addresses".into(), addresses);
    Some(found)
}

/// A deployment's first role.
fn role(deployment: &Map<String, Value>) -> Option<&Value> {
    xml::list(deployment.get("RoleList")?, "Role").first()
}

pub async fn create(azure: &Azure, order: Order) -> Result<Map<String, Value>> {
    let name = &order.name;
    let disk = disk::url(azure, name)?;
    let cert = order.ssh.as_ref().and_then(|ssh| ssh.cert.as_deref());
    if let Some(cert) = cert {
        certificate::fingerprint(cert)?;
    }
    match hosted_services::details(azure, name).await {
        Err(error) if error.status() == Some(404) => {
            hosted_services::create(azure, name, &order.location).await?;
        }
        details => drop(details?),
    }
    let (image, _) = images::find(azure, &order.image).await?;
    let image = Value::from(image);
    if let Some(cert) = cert {
        let password = order.ssh.as_ref().and_then(|ssh| ssh.pem_password.as_deref());
        certificate::upload(azure, name, cert, password.unwrap_or_default()).await?;
    }
    let source = xml::text(&image, "Name").unwrap_or(&order.image);
    let body = match xml::text(&image, "OS") {
        Some("Windows") => deployment::windows(&order, source, &disk),
        _ => deployment::linux(&order, source, &disk)?,
    };
    let path = path(azure, ["services", "hostedservices", name, "deployments"])?;
    act(azure, Method::POST, path, Some(body)).await?;
    find(azure, name).await
}

pub async fn destroy(azure: &Azure, name: &str) -> Result<()> {
    let remover = disk::Remover::new(azure)?;
    let details = find(azure, name).await?;
    let of_disk = |field: &str| {
        let own = lookup(role(&details)?.as_object()?, &format!("OSVirtualHardDisk.{field}"))?;
        own.as_str().filter(|text| !text.is_empty()).map(str::to_owned)
    };
    let blob = of_disk("MediaLink").map(|url| remover.locate(&url)).transpose()?;
    stop(azure, name).await?;
    let deployment = path(azure, ["services", "hostedservices", name, "deployments", name])?;
    act(azure, Method::DELETE, deployment, None).await?;
    if let Some(disk) = of_disk("DiskName") {
        act(azure, Method::DELETE, path(azure, ["services", "disks", &disk])?, None).await?;
    }
    if let Some(blob) = blob {
        remover.remove(blob).await?;
    }
    hosted_services::destroy(azure, name).await
}

/// Where a server's operations are posted to.
pub fn operations(azure: &Azure, name: &str) -> Result<Path> {
    let instance =
        ["services", "hostedservices", name, "deployments", name, "roleInstances", name, "Operations"];
    path(azure, instance)
}

async fn operate(azure: &Azure, name: &str, operation: &str) -> Result<()> {
    let body = format!(
        "<{operation} xmlns=\"http://schemas.microsoft.com/windowsazure\" \
         xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\"><OperationType>{operation}</OperationType>\
         </{operation}>"
    );
    act(azure, Method::POST, operations(azure, name)?, Some(body)).await
}

pub async fn start(azure: &Azure, name: &str) -> Result<()> {
    operate(azure, name, "StartRoleOperation").await
}

pub async fn stop(azure: &Azure, name: &str) -> Result<()> {
    operate(azure, name, "ShutdownRoleOperation").await
}

pub async fn reboot(azure: &Azure, name: &str) -> Result<()> {
    operate(azure, name, "RestartRoleOperation").await
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::super::testing::{CERT, Cloud, FINGERPRINT, cloud};
    use super::*;

    const NAMESPACES: &str = " xmlns=\"http://schemas.microsoft.com/windowsazure\" xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\"";

    fn service(kind: &str, disk: &str) -> String {
        format!(
            "\u{feff}<?xml version=\"1.0\"?><HostedService{NAMESPACES}><ServiceName>web</ServiceName><Deployments>\
             <Deployment><Name>web</Name><Status>Running</Status><RoleInstanceList><RoleInstance>\
             <InstanceStatus>ReadyRole</InstanceStatus><IpAddress>10.0.0.4</IpAddress><InstanceEndpoints>\
             <InstanceEndpoint><Vip>1.2.3.4</Vip></InstanceEndpoint></InstanceEndpoints></RoleInstance>\
             </RoleInstanceList><RoleList><Role><RoleType>{kind}</RoleType><OSVirtualHardDisk>\
             <DiskName>disk</DiskName><MediaLink>{disk}</MediaLink><SourceImageName>img</SourceImageName>\
             </OSVirtualHardDisk></Role></RoleList></Deployment></Deployments></HostedService>"
        )
    }

    const ROLE: &str = "PersistentVMRole";
    const WEB: &str = "GET /sub/services/hostedservices/web?embed-detail=true";

    #[tokio::test]
    async fn servers_are_hosted_services_with_a_virtual_machine() {
        let mut cloud = cloud().await;
        let names = ["web", "cloud", "gone", "none"];
        let names =
            names.map(|name| format!("<HostedService><ServiceName>{name}</ServiceName></HostedService>"));
        let listed = format!("<HostedServices>{}</HostedServices>", names.concat());
        cloud.xml("GET /sub/services/hostedservices", 200, &listed).await;
        cloud.xml(WEB, 200, &service(ROLE, "")).await;
        let of = |name: &str| format!("GET /sub/services/hostedservices/{name}?embed-detail=true");
        cloud.xml(&of("cloud"), 200, &service("WebRole", "")).await;
        cloud.xml(&of("gone"), 404, "").await;
        cloud.xml(&of("none"), 200, "<HostedService><Deployments/></HostedService>").await;
        let found = cloud.classic(json!({})).call("getServers", json!([])).await.unwrap();
        assert_eq!(found[0].as_array().unwrap().len(), 1);
        let server = &found[0][0];
        assert_eq!(
            server[0],
            json!({"id": "web", "name": "web", "status": "RUNNING", "imageId": "img", "serviceName": "web",
                "addresses": {"private": ["10.0.0.4"], "public": ["1.2.3.4"]}, "requestPending": false})
        );
        assert_eq!(server[1]["addresses"], server[0]["addresses"]);
        cloud.all_called().await;
    }

    #[tokio::test]
    async fn a_server_that_is_not_there_is_an_error() {
        let mut cloud = cloud().await;
        cloud.xml(WEB, 404, "<Error><Code>ResourceNotFound</Code></Error>").await;
        cloud.xml(WEB, 200, "<HostedService><Deployments/></HostedService>").await;
        let client = cloud.classic(json!({}));
        for _ in 0..2 {
            let error = client.fail("getServer", json!(["web"])).await;
            assert_eq!(
                (error.status(), error.field("failCode")),
                (Some(404), Some(&json!("Item not found")))
            );
            assert!(error.message().starts_with("azure Error (404): Item not found"), "{error}");
        }
        cloud.all_called().await;
    }

    #[tokio::test]
    async fn a_server_that_is_being_fetched_comes_back_as_it_is() {
        let cloud = cloud().await;
        let server = json!({"$model": "azure.compute.Server compute.Server", "$ref": 0, "id": "web",
            "requestPending": true});
        let found = cloud.classic(json!({})).call("getServer", json!([server])).await.unwrap();
        assert_eq!(found[0], json!({"$ref": 0}));
    }

    fn options() -> Value {
        json!({"name": "web", "flavor": "Small", "image": "img", "username": "u<", "password": "p&",
            "location": "East US"})
    }

    async fn image(cloud: &mut Cloud, os: &str) {
        let image = format!("<OSImage><Name>img</Name><OS>{os}</OS></OSImage>");
        cloud.xml("GET /sub/services/images/img", 200, &image).await;
    }

    /// A deployment's body; `set` is how it is configured, `ports` how it is reached.
    fn deployment(set: &str, ports: &str) -> String {
        format!(
            "<Deployment{NAMESPACES}><Name>web</Name><DeploymentSlot>Production</DeploymentSlot><Label>d2Vi</Label>\
             <RoleList><Role><RoleName>web</RoleName><RoleType>PersistentVMRole</RoleType><ConfigurationSets>\
             <ConfigurationSet>{set}</ConfigurationSet><ConfigurationSet><ConfigurationSetType>NetworkConfiguration\
             </ConfigurationSetType><InputEndpoints>{ports}</InputEndpoints><SubnetNames/></ConfigurationSet>\
             </ConfigurationSets><OSVirtualHardDisk><MediaLink>http://acct.blob.core.windows.net/vhd/web.vhd\
             </MediaLink><SourceImageName>img</SourceImageName></OSVirtualHardDisk><RoleSize>Small</RoleSize></Role>\
             </RoleList></Deployment>"
        )
    }

    fn port(local: &str, name: &str, port: &str, protocol: &str) -> String {
        format!(
            "<InputEndpoint><LocalPort>{local}</LocalPort><Name>{name}</Name><Port>{port}</Port>\
             <Protocol>{protocol}</Protocol></InputEndpoint>"
        )
    }

    const DEPLOYMENTS: &str = "POST /sub/services/hostedservices/web/deployments";

    #[tokio::test]
    async fn a_linux_server_is_made_with_its_service_and_its_certificate() {
        let mut cloud = cloud().await;
        cloud.xml(WEB, 404, "").await;
        let service_body = "<?xml version=\"1.0\" encoding=\"utf-8\"?><CreateHostedService xmlns=\
            \"http://schemas.microsoft.com/windowsazure\"><ServiceName>web</ServiceName><Label>d2Vi</Label><Description>\
            service created by pkgcloud</Description><Location>East US</Location><ExtendedProperties>\
            </ExtendedProperties></CreateHostedService>";
        cloud.sent("POST /sub/services/hostedservices", service_body, 201).await;
        image(&mut cloud, "Linux").await;
        let data = base64::Engine::encode(&base64::prelude::BASE64_STANDARD, CERT);
        let certificate = format!(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?><CertificateFile xmlns=\
             \"http://schemas.microsoft.com/windowsazure\"><Data>{data}</Data><CertificateFormat>pfx</CertificateFormat>\
             <Password>pp</Password></CertificateFile>"
        );
        cloud.sent("POST /sub/services/hostedservices/web/certificates", &certificate, 202).await;
        let set = format!(
            "<ConfigurationSetType>LinuxProvisioningConfiguration</ConfigurationSetType><HostName>web</HostName>\
             <UserName>u&lt;</UserName><UserPassword>p&amp;</UserPassword><ResetPasswordOnFirstLogon>false\
             </ResetPasswordOnFirstLogon><SSH><PublicKeys><PublicKey><Fingerprint>{FINGERPRINT}</Fingerprint>\
             <Path>/home/u&lt;/.ssh/authorized_keys</Path></PublicKey></PublicKeys></SSH>"
        );
        let ports = [port("22", "ssh", "2222", "tcp"), port("8080", "http", "80", "udp")].concat();
        cloud.sent(DEPLOYMENTS, &deployment(&set, &ports), 202).await;
        cloud.operation("InProgress", 1).await;
        cloud.operation("Succeeded", 3).await;
        cloud.xml(WEB, 200, &service(ROLE, "")).await;
        let mut order = options();
        order["ssh"] = json!({"cert": CERT, "pemPassword": "pp", "port": 2222});
        order["ports"] = json!([{"name": "http", "protocol": "udp", "port": "80", "localPort": "8080"}]);
        let client = cloud.classic(json!({}));
        let made = client.call("createServer", json!([order])).await.unwrap();
        assert_eq!(made[0][0]["status"], "RUNNING");
        let log = client.log();
        assert!(log.contains("<UserName>u&lt;") && !log.contains("p&amp;") && !log.contains(&data), "{log}");
        cloud.all_called().await;
    }

    #[tokio::test]
    async fn without_a_certificate_the_password_lets_in() {
        let mut cloud = cloud().await;
        cloud.xml(WEB, 200, &service(ROLE, "")).await;
        image(&mut cloud, "Linux").await;
        let set = "<ConfigurationSetType>LinuxProvisioningConfiguration</ConfigurationSetType><HostName>web</HostName>\
            <UserName>u&lt;</UserName><UserPassword>p&amp;</UserPassword><DisableSshPasswordAuthentication>false\
            </DisableSshPasswordAuthentication>";
        cloud.sent(DEPLOYMENTS, &deployment(set, &port("22", "ssh", "22", "tcp")), 202).await;
        cloud.operation("Succeeded", 1).await;
        cloud.xml(WEB, 200, &service(ROLE, "")).await;
        cloud.classic(json!({})).call("createServer", json!([options()])).await.unwrap();
        cloud.all_called().await;
    }

    #[tokio::test]
    async fn a_windows_server_has_another_door() {
        let mut cloud = cloud().await;
        cloud.xml(WEB, 200, &service(ROLE, "")).await;
        image(&mut cloud, "Windows").await;
        let set = "<ConfigurationSetType>WindowsProvisioningConfiguration</ConfigurationSetType><ComputerName>pc\
            </ComputerName><AdminPassword>p&amp;</AdminPassword><ResetPasswordOnFirstLogon>false\
            </ResetPasswordOnFirstLogon>";
        cloud.sent(DEPLOYMENTS, &deployment(set, &port("3389", "rdp", "4000", "tcp")), 202).await;
        cloud.operation("Succeeded", 1).await;
        cloud.xml(WEB, 200, &service(ROLE, "")).await;
        let mut order = options();
        order["computerName"] = json!("pc");
        order["rdp"] = json!({"port": 4000});
        cloud.classic(json!({})).call("createServer", json!([order])).await.unwrap();
        cloud.all_called().await;
    }

    #[tokio::test]
    async fn what_is_missing_is_named_before_anything_is_sent() {
        let cloud = cloud().await;
        let client = cloud.classic(json!({}));
        for name in ["flavor", "image", "name", "username", "password", "location"] {
            let mut order = options();
            order.as_object_mut().unwrap().shift_remove(name);
            let error = client.fail("createServer", json!([order])).await;
            assert_eq!(error.message(), format!("options.{name} is a required argument."));
        }
        let mut order = options();
        order["ssh"] = json!({"cert": "none"});
        let error = client.fail("createServer", json!([order])).await;
        assert_eq!(error.message(), "test createServer: options.ssh.cert is not a certificate in PEM form");
        let poor = cloud.classic(json!({"storageAccount": null, "storageAccessKey": "?"}));
        let error = poor.fail("createServer", json!([options()])).await;
        let words = "test createServer: options.storageAccount is required: disks are in a storage account";
        assert_eq!(error.message(), words);
        let error = poor.fail("destroyServer", json!(["web"])).await;
        assert_eq!(error.message(), "test destroyServer: options.storageAccessKey is not in base64");
        for (option, method) in
            [("key", "getImages"), ("cert", "getServers"), ("subscriptionId", "getImages")]
        {
            let error = cloud.classic(json!({ option: null })).fail(method, json!([])).await;
            let words = format!("test {method}: `{option}` is a required argument for azure-signature");
            assert_eq!(error.message(), words);
        }
    }

    const POSTED: &str = "POST /sub/services/hostedservices/web/deployments/web/roleInstances/web/Operations";

    fn operation(name: &str) -> String {
        format!("<{name}{NAMESPACES}><OperationType>{name}</OperationType></{name}>")
    }

    #[tokio::test]
    async fn servers_are_started_stopped_and_rebooted() {
        let mut cloud = cloud().await;
        let client = cloud.classic(json!({}));
        let calls = [
            ("startServer", "StartRoleOperation"),
            ("stopServer", "ShutdownRoleOperation"),
            ("rebootServer", "RestartRoleOperation"),
        ];
        cloud.operation("Succeeded", 3).await;
        for (method, name) in calls {
            cloud.sent(POSTED, &operation(name), 202).await;
            let server = json!({"id": "web", "$model": "azure.compute.Server compute.Server"});
            assert_eq!(client.call(method, json!([server])).await.unwrap()[0], json!({"ok": "web"}));
        }
        cloud.all_called().await;
    }

    #[tokio::test]
    async fn a_server_is_removed_with_its_disk_and_its_service() {
        let mut cloud = cloud().await;
        let disk = format!("{}/vhd/web.vhd", cloud.url());
        cloud.xml(WEB, 200, &service(ROLE, &disk)).await;
        cloud.sent(POSTED, &operation("ShutdownRoleOperation"), 202).await;
        for gone in [
            "services/hostedservices/web/deployments/web",
            "services/disks/disk",
            "services/hostedservices/web",
        ] {
            cloud.sent(&format!("DELETE /sub/{gone}"), "", 202).await;
        }
        cloud.operation("Succeeded", 4).await;
        let account = json!({"storageAccount": "127"});
        let blob = cloud.blob("DELETE /vhd/web.vhd");
        cloud.keep(blob).await;
        let done = cloud.classic(account).call("destroyServer", json!(["web"])).await.unwrap();
        assert_eq!(done[0], json!({"ok": "web"}));
        cloud.all_called().await;
    }

    #[tokio::test]
    async fn a_disk_in_another_account_is_left() {
        let mut cloud = cloud().await;
        cloud.xml(WEB, 200, &service(ROLE, "http://other.blob.core.windows.net/vhd/web.vhd")).await;
        let error = cloud.classic(json!({})).fail("destroyServer", json!(["web"])).await;
        assert!(error.message().ends_with("is not in options.storageAccount"), "{error}");
        cloud.all_called().await;
    }

    #[tokio::test]
    async fn a_failed_operation_says_why() {
        let mut cloud = cloud().await;
        cloud.sent(POSTED, &operation("RestartRoleOperation"), 202).await;
        let failed = "<Operation><Status>Failed</Status><HttpStatusCode>409</HttpStatusCode><Error><Code>Conflict</Code>\
            <Message>It is busy.</Message></Error></Operation>";
        cloud.xml("GET /sub/operations/op", 200, failed).await;
        let error = cloud.classic(json!({})).fail("rebootServer", json!(["web"])).await;
        assert_eq!(error.message(), "azure Error (Conflict): It is busy.");
        assert_eq!((error.code(), error.status()), (Some("Conflict"), Some(409)));
        assert_eq!(error.field("operation"), Some(&json!("op")));
    }

    #[tokio::test]
    async fn an_operation_without_end_is_an_error() {
        let mut cloud = cloud().await;
        cloud.sent(POSTED, &operation("RestartRoleOperation"), 202).await;
        cloud.operation("InProgress", 1).await;
        let limits = json!({"operationInterval": 60_000, "operationTimeout": 59_000});
        let error = cloud.classic(limits).fail("rebootServer", json!(["web"])).await;
        let words = "azure operation op is not done after 59000 ms (options.operationTimeout)";
        assert_eq!((error.message(), error.code()), (words, Some("ETIMEDOUT")));
    }

    #[tokio::test]
    async fn answers_that_are_none_are_errors() {
        let mut cloud = cloud().await;
        let client = cloud.classic(json!({}));
        for (body, words) in [
            ("", "Unexpected empty response"),
            ("<html><body>Sign in</body></html>", "Unexpected response: <html> in place of <HostedServices>"),
            ("<HostedServices><HostedService>", "Unexpected response: no XML: it ends early"),
            ("{\"a\": 1}", "Unexpected response: no XML: it ends early"),
        ] {
            cloud.xml("GET /sub/services/hostedservices", 200, body).await;
            let error = client.fail("getServers", json!([])).await;
            assert_eq!(error.message(), words);
            assert_eq!(error.status(), Some(200));
        }
        cloud.sent(POSTED, &operation("RestartRoleOperation"), 202).await;
        cloud.operation("Odd", 1).await;
        let error = client.fail("rebootServer", json!(["web"])).await;
        assert_eq!(error.message(), "Unexpected response: \"Odd\" is no status of an operation");
    }
}
