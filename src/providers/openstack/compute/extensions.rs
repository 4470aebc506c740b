//! What the API is and allows: version, extensions, limits.
//!
//! API: <https://docs.openstack.org/api-ref/compute/#api-versions>

use std::sync::Arc;

use serde_json::Value;

use super::Nova;
use crate::error::{Error, Result};
use crate::http::{Path, Response};
use crate::providers::openstack::client::OpenStack;

/// The version's id and all about it, from the service's URL without the project at its end.
pub async fn version(nova: Nova) -> Result<(String, Value)> {
    let (_, url) = OpenStack::credentials(&nova).await?;
    let url = url.trim_end_matches('/');
    let above = nova.tenant_id().and_then(|tenant| url.strip_suffix(&format!("/{tenant}")));
    let root = Path::Url(format!("{}/", above.unwrap_or(url)));
    let answer = nova.get(root).send().await?;
    let version = answer.field("version")?;
    let id = version.get("id").and_then(Value::as_str).map(str::to_owned);
    let id = id.ok_or_else(Error::empty_response)?;
    Ok((id, version))
}

pub async fn list(nova: Nova) -> Result<(Option<Value>, Arc<Response>)> {
    let answer = nova.get(["extensions"]).send().await?;
    Ok((answer.get("extensions")?, answer))
}

pub async fn limits(nova: Nova) -> Result<(Option<Value>, Arc<Response>)> {
    let answer = nova.get(["limits"]).send().await?;
    Ok((answer.get("limits")?, answer))
}
