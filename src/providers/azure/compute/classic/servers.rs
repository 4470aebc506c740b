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
    stop(azure, name).await?;
    let deployment = path(azure, ["services", "hostedservices", name, "deployments", name])?;
    act(azure, Method::DELETE, deployment, None).await?;
    if let Some(disk) = of_disk("DiskName") {
        act(azure, Method::DELETE, path(azure, ["services", "disks", &disk])?, None).await?;
    }
    if let Some(url) = of_disk("MediaLink") {
        remover.remove(&url).await?;
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
