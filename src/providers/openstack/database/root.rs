//! The root user of an instance.
//!
//! API: <https://docs.openstack.org/api-ref/database/#enable-root-user>

use std::sync::Arc;

use http::{Method, StatusCode};
use serde_json::Value;

use super::instances::{Instance, object};
use super::users::User;
use super::{NO_INSTANCE, Trove, request, required};
use crate::error::{Error, Result};
use crate::http::Response;
use crate::surface::{Item, Ref};

async fn ask(trove: &Trove, method: Method, instance: Option<Ref<Instance>>) -> Result<Arc<Response>> {
    let instance = required(instance, NO_INSTANCE)?;
    request(trove, method, ["instances", &instance, "root"]).send().await
}

fn document(answer: &Response, refusal: &str) -> Result<Value> {
    match answer.status {
        StatusCode::OK => answer.json(),
        _ => Err(Error::new(refusal)),
    }
}

pub async fn enable_raw(trove: Trove, instance: Option<Ref<Instance>>) -> Result<Value> {
    let answer = ask(&trove, Method::POST, instance).await?;
    document(&answer, "Bad response from enabling root user")
}

pub async fn status_raw(trove: Trove, instance: Option<Ref<Instance>>) -> Result<Value> {
    let answer = ask(&trove, Method::GET, instance).await?;
    document(&answer, "Bad response from listing root-enabled status")
}

pub async fn enable(trove: Trove, instance: Option<Ref<Instance>>) -> Result<(Item<User>, Arc<Response>)> {
    let answer = ask(&trove, Method::POST, instance).await?;
    Ok((Item::new(object(&answer, "user")?), answer))
}

pub async fn status(trove: Trove, instance: Option<Ref<Instance>>) -> Result<(Option<Value>, Arc<Response>)> {
    let answer = ask(&trove, Method::GET, instance).await?;
    Ok((answer.get("rootEnabled")?, answer))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::service;
    use crate::providers::openstack::testing::cloud;

    #[tokio::test]
    async fn enables_and_asks() {
        let mut cloud = cloud().await;
        let root = json!({"user": {"name": "root", "password": "pw"}});
        cloud.answer("POST", "/database/instances/i-1/root", 200, root.clone()).await;
        cloud.answer("GET", "/database/instances/i-1/root", 200, json!({"rootEnabled": true})).await;
        let trove = cloud.client(service());
        assert_eq!(trove.call("enableRootUser", json!(["i-1"])).await.unwrap(), json!([root]));
        let enabled = trove.call("enableRoot", json!(["i-1"])).await.unwrap();
        assert_eq!((&enabled[0], &enabled[1]["statusCode"]), (&root["user"], &json!(200)));
        let status = trove.call("listRootStatus", json!(["i-1"])).await.unwrap();
        assert_eq!(status, json!([{"rootEnabled": true}]));
        let status = trove.call("rootEnabled", json!(["i-1"])).await.unwrap();
        assert_eq!((&status[0], &status[1]["statusCode"]), (&json!(true), &json!(200)));
    }

    #[tokio::test]
    async fn other_answers_are_errors() {
        let mut cloud = cloud().await;
        cloud.answer("POST", "/database/instances/i-1/root", 202, json!({})).await;
        cloud.answer("GET", "/database/instances/i-1/root", 202, json!({})).await;
        let trove = cloud.client(service());
        for (method, args, words) in [
            ("enableRootUser", json!(["i-1"]), "Bad response from enabling root user"),
            ("listRootStatus", json!(["i-1"]), "Bad response from listing root-enabled status"),
            ("enableRoot", json!([]), "An instance is required."),
            ("rootEnabled", json!([]), "An instance is required."),
        ] {
            let error = trove.call(method, args).await.unwrap_err();
            assert_eq!(error.message(), words);
        }
    }
}
