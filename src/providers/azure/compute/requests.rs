//! Requests of the app's own, and methods that 2.2.0 has for something that Azure does not have.

use std::sync::Arc;

use serde_json::Value;

use super::client::{Api, Azure};
use super::{classic, unsupported};
use crate::error::{Error, Result};
use crate::http::{Path, Response};
use crate::options;
use crate::surface::handler::Maybe;
use crate::surface::{RawRequest, raw_request};

options! {
    /// A key pair, if there were any.
    pub struct AddKey {
        /// Its name.
        name: Option<String>,
        /// Its public key.
        key: Option<String>,
    }
}

/// Any path below the API's URL: the classic API's with the subscription's id, Resource Manager's with its query.
pub async fn get(azure: Azure, path: String) -> Result<(Value, Arc<Response>)> {
    match azure.api {
        Api::Classic => classic::get_any(&azure, path).await,
        Api::Manager(_) => {
            let answer = azure.get(Path::Encoded(path)).send().await?;
            Ok((answer.json()?, answer))
        }
    }
}

pub async fn xml(azure: Azure, options: RawRequest) -> Result<(Value, Arc<Response>)> {
    let (_, answer) = raw_request(azure, options, Maybe(None), Maybe(None)).await?;
    let document = match answer.body.is_empty() {
        true => Value::Null,
        false => classic::whole(&answer)?,
    };
    Ok((document, answer))
}

pub async fn list_keys(_: Azure, _: Option<Value>) -> Result<()> {
    Err(unsupported())
}

pub async fn key(_: Azure, _: Option<Value>) -> Result<()> {
    Err(unsupported())
}

pub async fn add_key(_: Azure, options: Option<AddKey>) -> Result<()> {
    match options {
        Some(AddKey { name: Some(_), key: Some(_) }) => Err(unsupported()),
        _ => Err(Error::new("`key` and `name` are required options.")),
    }
}

pub async fn query(_: Azure, _: Option<Value>, _: Option<Value>) -> Result<()> {
    Err(unsupported())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::testing::cloud;

    #[tokio::test]
    async fn any_path_may_be_asked_for() {
        let mut cloud = cloud().await;
        cloud.xml("GET /sub/x?y=1", 200, "\u{feff}<A a=\"1\"><B>1</B><B/></A>").await;
        let found = cloud.classic(json!({})).call("get", json!(["sub/x?y=1"])).await.unwrap();
        assert_eq!(found[0], json!({"A": {"$": {"a": "1"}, "B": ["1", ""]}}));
        cloud.json("GET /x?api-version=1", 200, json!({"a": 1})).await;
        let path = "subscriptions/sub/x?api-version=1";
        let found = cloud.manager(json!({})).call("get", json!([path])).await.unwrap();
        assert_eq!((&found[0], &found[1]["statusCode"]), (&json!({"a": 1}), &json!(200)));
        cloud.all_called().await;
    }

    #[tokio::test]
    async fn requests_of_the_app_s_own() {
        let mut cloud = cloud().await;
        cloud.sent("POST /sub/x", "<A/>", 200).await;
        let client = cloud.classic(json!({}));
        let options = json!({"method": "POST", "path": "sub/x", "body": "<A/>"});
        assert_eq!(client.call("_xmlRequest", json!([options])).await.unwrap()[0], json!(null));
        cloud.xml("GET /sub/x", 200, "<A>1</A>").await;
        let found = client.call("_xmlRequest", json!([{"path": "sub/x"}])).await.unwrap();
        assert_eq!(found[0], json!({"A": "1"}));
        cloud.all_called().await;
    }

    #[tokio::test]
    async fn what_azure_does_not_have() {
        let client = cloud().await.classic(json!({}));
        for (method, args) in [
            ("listKeys", json!([])),
            ("getKey", json!(["k"])),
            ("addKey", json!([{"name": "n", "key": "k"}])),
            ("destroyKey", json!(["k"])),
            ("renameServer", json!(["a", "b"])),
            ("_query", json!(["DescribeKeyPairs", {}])),
        ] {
            assert_eq!(client.fail(method, args).await.message(), "Not supported by Azure.", "{method}");
        }
        let error = client.fail("addKey", json!([{}])).await;
        assert_eq!(error.message(), "`key` and `name` are required options.");
        assert_eq!(client.fail("getLimits", json!([])).await.message(), "Azure's API is not rate limited");
        assert_eq!(client.call("getVersion", json!([])).await.unwrap()[0], "2012-03-01");
    }

    #[tokio::test]
    async fn locations_and_hosted_services() {
        let mut cloud = cloud().await;
        let classic = cloud.classic(json!({"location": "East US"}));
        let all =
            "<Locations><Location><Name>East US</Name><DisplayName>East</DisplayName></Location></Locations>";
        cloud.xml("GET /sub/locations", 200, all).await;
        let found = classic.call("getLocations", json!([])).await.unwrap();
        assert_eq!((&found[0][0]["name"], &found[0][0]["displayName"]), (&json!("East US"), &json!("East")));
        cloud.xml("POST /sub/services/hostedservices", 201, "").await;
        cloud.operation("Succeeded", 1).await;
        assert_eq!(classic.call("createHostedService", json!(["svc"])).await.unwrap(), json!([null]));
        let homeless = cloud.classic(json!({}));
        let error = homeless.fail("createHostedService", json!(["svc"])).await;
        assert_eq!(error.message(), "options.location is a required argument.");
        let manager = cloud.manager(json!({}));
        cloud.json("GET /locations?api-version=2022-12-01", 200, json!({"value": [{"name": "west"}]})).await;
        assert_eq!(manager.call("getLocations", json!([])).await.unwrap(), json!([[{"name": "west"}]]));
        let error = manager.fail("createHostedService", json!(["svc"])).await;
        assert_eq!(error.message(), "Resource Manager has no hosted services.");
        cloud.all_called().await;
    }
}
