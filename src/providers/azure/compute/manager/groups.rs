//! Resource groups.
//!
//! API: <https://learn.microsoft.com/rest/api/resources/resource-groups>

use http::Method;
use serde_json::{Map, Value, json};

use super::super::client::Azure;
use super::{Id, RESOURCES_VERSION, TAG, act, get, list, path};
use crate::error::Result;
use crate::surface::model::lookup;

const VERSION: [(&str, &str); 1] = [("api-version", RESOURCES_VERSION)];

/// The group that a server gets if none is named.
pub fn own(server: &str) -> String {
    format!("pkgcloud-{server}")
}

/// Creates a group if it is not there; whether it was not.
pub async fn ensure(azure: &Azure, name: &str, location: &str, server: Option<&str>) -> Result<bool> {
    match get(azure, path(azure, ["resourcegroups", name])?, &VERSION).await {
        Err(error) if error.status() == Some(404) => {}
        found => return found.map(|_| false),
    }
    let tags = server.map(|server| json!({ TAG: server })).unwrap_or_else(|| json!({}));
    let body = json!({ "location": location, "tags": tags });
    azure.put(path(azure, ["resourcegroups", name])?).query(VERSION).json(&body).send().await?;
    Ok(true)
}

/// Removes a group and all that is in it.
pub async fn delete(azure: &Azure, name: &str) -> Result<()> {
    act(azure, Method::DELETE, path(azure, ["resourcegroups", name])?, RESOURCES_VERSION).await
}

/// Whether a group was created for a server, and for it alone.
pub async fn is_own(azure: &Azure, name: &str, server: &str) -> Result<bool> {
    let (group, _) = get(azure, path(azure, ["resourcegroups", name])?, &VERSION).await?;
    Ok(is_tagged(&group, server))
}

/// All resources in a group.
pub async fn resources(azure: &Azure, name: &str) -> Result<Vec<Map<String, Value>>> {
    Ok(list(azure, path(azure, ["resourceGroups", name, "resources"])?, &VERSION).await?.0)
}

/// Whether something was created for a server.
pub fn is_tagged(resource: &Map<String, Value>, server: &str) -> bool {
    let tag = lookup(resource, "tags").and_then(|tags| tags.get(TAG)).and_then(Value::as_str);
    tag.is_some_and(|tag| tag.eq_ignore_ascii_case(server))
}

/// The id of a resource in a list.
pub fn id(resource: &Map<String, Value>) -> Option<Id> {
    Id::parse(resource.get("id")?.as_str()?)
}
