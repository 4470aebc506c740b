//! The versions of the API.
//!
//! API: <https://docs.openstack.org/api-ref/database/#api-versions>

use http::Method;
use serde_json::Value;

use super::{Trove, request};
use crate::error::Result;
use crate::http::Path;
use crate::providers::openstack::client::OpenStack;

/// From the service's URL without the version and the project at its end.
pub async fn list(trove: Trove) -> Result<Option<Value>> {
    let (_, url) = OpenStack::credentials(&trove).await?;
    let mut root = url.trim_end_matches('/');
    if let Some((above, _)) = trove.tenant_id().and_then(|tenant| root.rsplit_once(&format!("/{tenant}"))) {
        root = above;
    }
    if let Some((above, last)) = root.rsplit_once('/')
        && last.strip_prefix('v').is_some_and(|version| version.starts_with(|c: char| c.is_ascii_digit()))
    {
        root = above;
    }
    request(&trove, Method::GET, Path::Url(root.to_owned())).send().await?.get("versions")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::providers::openstack::testing::cloud;

    #[tokio::test]
    async fn versions_are_above_the_project() {
        let mut cloud = cloud().await;
        let versions = json!([{"id": "v1.0", "status": "CURRENT"}]);
        cloud.answer("GET", "/database", 300, json!({"versions": versions})).await;
        let trove = cloud.client(super::super::service());
        assert_eq!(trove.call("getVersion", json!([])).await.unwrap(), json!([versions]));
    }
}
