//! Locations: the regions that servers can be in.
//!
//! API: <https://learn.microsoft.com/rest/api/resources/subscriptions/list-locations>

use serde_json::Value;

use super::client::{Api, Azure};
use super::{classic, manager};
use crate::error::Result;

/// Objects with a `name`, which is what other calls take, and a `displayName`.
pub async fn list(azure: Azure) -> Result<Value> {
    let all = match azure.api {
        Api::Classic => classic::locations(&azure).await?,
        Api::Manager(_) => manager::locations(&azure).await?,
    };
    Ok(all.into_iter().map(Value::from).collect())
}
