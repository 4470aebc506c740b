//! The classic Service Management API: XML, and a certificate of the client's.
//!
//! API: <https://learn.microsoft.com/previous-versions/azure/reference/ee460799(v=azure.100)>

mod certificate;
mod deployment;
mod disk;
mod hosted_services;
pub mod images;
mod operations;
pub mod servers;

use std::sync::Arc;

use http::Method;
use serde_json::{Map, Value};

pub use certificate::ssh_key;
pub use hosted_services::create as create_hosted_service;

use super::client::Azure;
use crate::error::{Error, Result};
use crate::http::{Path, Response, xml};

/// A path below the subscription.
fn path<const N: usize>(azure: &Azure, segments: [&str; N]) -> Result<Path> {
    let all = std::iter::once(azure.subscription()?).chain(segments);
    Ok(Path::Segments(all.map(str::to_owned).collect()))
}

/// Gets the document of which `root` is the outermost element.
async fn get(azure: &Azure, path: Path, root: &str) -> Result<(Map<String, Value>, Arc<Response>)> {
    let answer = azure.get(path).send().await?;
    Ok((document(&answer, root)?, answer))
}

/// Sends a request and waits until what it asks for is done.
async fn act(azure: &Azure, method: Method, path: Path, body: Option<String>) -> Result<()> {
    let mut request = azure.request(method, path);
    if let Some(body) = body {
        request = request.body(body);
    }
    let answer = request.send().await?;
    operations::wait(azure, &answer).await
}

/// The content of the answer's outermost element, which must be called `root`.
fn document(answer: &Response, root: &str) -> Result<Map<String, Value>> {
    if answer.body.is_empty() {
        return Err(answer.about(Error::empty_response()));
    }
    let element = xml::parse_whole(&answer.body).map_err(|error| answer.about(error))?;
    if element.name != root {
        let words = format!("Unexpected response: <{}> in place of <{root}>", element.name);
        return Err(answer.about(Error::unexpected(words)));
    }
    match element.content {
        Value::Object(content) => Ok(content),
        _ => Ok(Map::new()),
    }
}

/// The objects that `list` has under `name`: none, one or several.
fn objects(list: &Value, name: &str) -> Vec<Map<String, Value>> {
    xml::list(list, name).iter().filter_map(Value::as_object).cloned().collect()
}

/// Any document of the API, as an object with its outermost element.
pub async fn get_any(azure: &Azure, path: String) -> Result<(Value, Arc<Response>)> {
    let answer = azure.get(Path::Encoded(path)).send().await?;
    Ok((whole(&answer)?, answer))
}

/// The whole document of an answer.
pub fn whole(answer: &Response) -> Result<Value> {
    if answer.body.is_empty() {
        return Err(answer.about(Error::empty_response()));
    }
    let element = xml::parse_whole(&answer.body).map_err(|error| answer.about(error))?;
    Ok(Map::from_iter([(element.name, element.content)]).into())
}

/// All locations, in the words of Resource Manager.
pub async fn locations(azure: &Azure) -> Result<Vec<Map<String, Value>>> {
    let (locations, _) = get(azure, path(azure, ["locations"])?, "Locations").await?;
    let named = |mut location: Map<String, Value>| {
        for (own, name) in [("Name", "name"), ("DisplayName", "displayName")] {
            if let Some(value) = location.get(own).cloned() {
                location.insert(name.into(), value);
            }
        }
        location
    };
    Ok(objects(&locations.into(), "Location").into_iter().map(named).collect())
}
