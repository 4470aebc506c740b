//! Waiting for asynchronous operations.
//!
//! API: <https://learn.microsoft.com/azure/azure-resource-manager/management/async-operations>

use std::time::Duration;

use http::StatusCode;
use serde_json::{Map, Value};

use super::super::client::{Azure, reason};
use super::super::operation::{Progress, failed, follow};
use super::{Id, get, object};
use crate::error::{Error, Result};
use crate::http::{Path, Response};
use crate::surface::model::lookup;

/// Waits for the operation that an answer names, if it names one.
pub async fn wait(azure: &Azure, answer: &Response) -> Result<()> {
    let first = pause(answer);
    if let Some(url) = answer.header("azure-asyncoperation") {
        return follow(azure, name(url), first, || status(azure, url)).await;
    }
    match answer.header("location").filter(|_| answer.status == StatusCode::ACCEPTED) {
        Some(url) => follow(azure, name(url), first, || outcome(azure, url)).await,
        None => Ok(()),
    }
}

/// An operation's own id, which stands at the end of its URL's path.
fn name(url: &str) -> &str {
    let path = url.split('?').next().unwrap_or(url);
    path.rsplit('/').next().unwrap_or(path)
}

/// The pause that the service names.
fn pause(answer: &Response) -> Option<Duration> {
    answer.header("retry-after")?.trim().parse().ok().map(Duration::from_secs)
}

/// An operation that tells its status.
async fn status(azure: &Azure, url: &str) -> Result<Progress<()>> {
    let answer = azure.get(Path::Url(url.to_owned())).send().await?;
    let operation = object(&answer)?;
    match operation.get("status").and_then(Value::as_str) {
        Some("Succeeded") => Ok(Progress::Done(())),
        Some(end @ ("Failed" | "Canceled")) => Err(broken(end, operation.get("error"), name(url))),
        Some(_) => Ok(Progress::Pending(pause(&answer))),
        None => Err(answer.about(Error::unexpected("Unexpected response: the operation has no status"))),
    }
}

/// An operation whose result is at a URL, once there is one.
async fn outcome(azure: &Azure, url: &str) -> Result<Progress<()>> {
    let answer = azure.get(Path::Url(url.to_owned())).send().await?;
    Ok(match answer.status {
        StatusCode::ACCEPTED => Progress::Pending(pause(&answer)),
        _ => Progress::Done(()),
    })
}

fn broken(end: &str, error: Option<&Value>, operation: &str) -> Error {
    let (code, message) = error
        .and_then(reason)
        .unwrap_or_else(|| (end.to_owned(), format!("the operation has ended as {end}")));
    failed(&code, &message, operation)
}

fn provisioning(resource: &Map<String, Value>) -> &str {
    lookup(resource, "properties.provisioningState").and_then(Value::as_str).unwrap_or("Succeeded")
}

/// Waits until a resource that was just put is ready, by what it says itself.
pub async fn settle(azure: &Azure, id: &Id, answer: &Response) -> Result<()> {
    // An operation of its own has ended already.
    if answer.header("azure-asyncoperation").is_some() || answer.status == StatusCode::ACCEPTED {
        return Ok(());
    }
    if let Some(state) = state(&object(answer)?, id)? {
        return Ok(state);
    }
    follow(azure, id.name(), pause(answer), || async {
        let (resource, answer) = get(azure, id.path(), &[("api-version", id.version())]).await?;
        Ok(match state(&resource, id)? {
            Some(()) => Progress::Done(()),
            None => Progress::Pending(pause(&answer)),
        })
    })
    .await
}

/// Whether a resource is ready; an error if it never will be.
fn state(resource: &Map<String, Value>, id: &Id) -> Result<Option<()>> {
    match provisioning(resource) {
        "Succeeded" => Ok(Some(())),
        end @ ("Failed" | "Canceled") => Err(broken(end, lookup(resource, "properties.error"), id.name())),
        _ => Ok(None),
    }
}
