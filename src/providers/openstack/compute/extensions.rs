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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::providers::openstack::testing::cloud;

    #[tokio::test]
    async fn the_version_stands_above_the_project() {
        let version = json!({"id": "v2.1", "status": "CURRENT"});
        for (below, root) in [
            ("/compute/v2.1/t1", "/compute/v2.1/"),
            ("/compute/v2.1/t1/", "/compute/v2.1/"),
            // Only the project's own segment is taken off.
            ("/t1/v2.1", "/t1/v2.1/"),
            ("/compute/v2.1", "/compute/v2.1/"),
        ] {
            let mut cloud = cloud().await;
            cloud.endpoint("compute", below).await;
            cloud.answer("GET", root, 200, json!({"version": version})).await;
            let nova = cloud.client(super::super::service());
            assert_eq!(
                nova.call("getVersion", json!([])).await.unwrap(),
                json!(["v2.1", version]),
                "{below}"
            );
        }
    }

    #[tokio::test]
    async fn a_version_without_id_is_an_error() {
        let mut cloud = cloud().await;
        cloud.answer("GET", "/compute/", 200, json!({"version": {}})).await;
        let error = cloud.client(super::super::service()).fail("getVersion", json!([])).await;
        assert_eq!(error.message(), "Unexpected empty response");
    }

    #[tokio::test]
    async fn extensions_and_limits_with_the_response() {
        let mut cloud = cloud().await;
        cloud.answer("GET", "/compute/extensions", 200, json!({"extensions": [{"alias": "a"}]})).await;
        cloud.answer("GET", "/compute/limits", 200, json!({"limits": {"rate": []}})).await;
        let nova = cloud.client(super::super::service());
        for (name, value) in [("getExtensions", json!([{"alias": "a"}])), ("getLimits", json!({"rate": []}))]
        {
            let values = nova.call(name, json!([])).await.unwrap();
            assert_eq!((&values[0], &values[1]["statusCode"]), (&value, &json!(200)));
        }
    }

    #[tokio::test]
    async fn a_page_in_place_of_json_is_an_error() {
        let mut cloud = cloud().await;
        let page = cloud.mock("GET", "/compute/limits").with_body("<html>down</html>").create_async().await;
        let cut =
            cloud.mock("GET", "/compute/extensions").with_body("{\"extensions\": [").create_async().await;
        let nova = cloud.client(super::super::service());
        for (name, mock, start) in [
            (
                "getLimits",
                page,
                "Unexpected response: expected value at line 1 column 1 in \"<html>down</html>\"",
            ),
            ("getExtensions", cut, "Unexpected response: EOF while parsing a list at line 1 column 16"),
        ] {
            let error = nova.fail(name, json!([])).await;
            assert!(error.message().starts_with(start), "{error}");
            assert_eq!((error.code(), error.status()), (Some("EUNEXPECTED"), Some(200)));
            mock.assert_async().await;
        }
    }
}
