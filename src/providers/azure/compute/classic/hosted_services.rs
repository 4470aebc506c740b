//! Hosted services: what a server's deployment belongs to.
//!
//! API: <https://learn.microsoft.com/previous-versions/azure/reference/gg441304(v=azure.100)>

use base64::prelude::{BASE64_STANDARD, Engine};
use http::Method;
use serde_json::{Map, Value};

use super::super::client::Azure;
use super::{act, get, objects, path};
use crate::error::Result;
use crate::http::xml::{escape, text};

/// Names of all hosted services.
pub async fn names(azure: &Azure) -> Result<Vec<String>> {
    let path = path(azure, ["services", "hostedservices"])?;
    let (services, _) = get(azure, path, "HostedServices").await?;
    let services = objects(&services.into(), "HostedService");
    Ok(services.into_iter().filter_map(|own| text(&own.into(), "ServiceName").map(str::to_owned)).collect())
}

/// A hosted service with its deployments.
pub async fn details(azure: &Azure, name: &str) -> Result<Map<String, Value>> {
    let answer = azure
        .get(path(azure, ["services", "hostedservices", name])?)
        .query([("embed-detail", "true")])
        .send()
        .await?;
    super::document(&answer, "HostedService")
}

/// Creates a hosted service and waits until it is there.
pub async fn create(azure: &Azure, name: &str, location: &str) -> Result<()> {
    let body = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\
         <CreateHostedService xmlns=\"http://schemas.microsoft.com/windowsazure\">\
         <ServiceName>{}</ServiceName><Label>{}</Label>\
         <Description>service created by pkgcloud</Description><Location>{}</Location>\
         <ExtendedProperties></ExtendedProperties></CreateHostedService>",
        escape(name),
        BASE64_STANDARD.encode(name),
        escape(location),
    );
    act(azure, Method::POST, path(azure, ["services", "hostedservices"])?, Some(body)).await
}

/// Removes a hosted service.
pub async fn destroy(azure: &Azure, name: &str) -> Result<()> {
    act(azure, Method::DELETE, path(azure, ["services", "hostedservices", name])?, None).await
}
