//! Jobs: what a change of zones or records is, until it is done.
//!
//! API: <https://docs-ospc.rackspace.com/cloud-dns/v1/general-api-info/synchronous-and-asynchronous-responses/>

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Map, Value};

use super::Dns;
use crate::error::{Error, Result};
use crate::http::Response;
use crate::providers::openstack::client::OpenStack;
use crate::surface::ModelArg::This;
use crate::surface::context::Prepared;
use crate::surface::handler::Maybe;
use crate::surface::{Item, Model, ModelDecl, RawRequest, Ref, Then, raw_request};

pub struct Status;

impl Model for Status {
    fn declare() -> ModelDecl {
        ModelDecl::new("rackspace.dns", "Status", "How far a job is.")
            .property("id", "string", "The job's id.", &["jobId", "id"])
            .property("status", "string", "`INITIALIZED`, `RUNNING`, `COMPLETED` or `ERROR`.", &[])
            .property("response", "JsonObject", "What it has made.", &[])
            .property("error", "JsonObject", "What went wrong.", &[])
            .to_json(&[])
            .method_then("getDetails()", "Fetches how far the job is now.", "getStatus", &[This], Then::Apply)
            .method_then("refresh()", "Fetches how far the job is now.", "getStatus", &[This], Then::Apply)
    }
}

/// Time between two looks at a job.
const INTERVAL: Duration = Duration::from_millis(if cfg!(test) { 5 } else { 1000 });

/// How often is looked before the client gives up.
const LOOKS: usize = 30;

pub async fn status(dns: Dns, status: Ref<Status>) -> Result<Item<Status>> {
    look(&dns, &status).await.map(Item::new)
}

async fn look(dns: &Dns, id: &str) -> Result<Map<String, Value>> {
    let answer = dns.get(["status", id]).query([("showDetails", "true")]).send().await?;
    match answer.json()? {
        Value::Object(job) => Ok(job),
        _ => Err(answer.about(Error::unexpected("Unexpected response: no job in it"))),
    }
}

/// Sends a request and waits until its job is done; returns the job.
pub async fn wait(dns: &Dns, request: Prepared<OpenStack>) -> Result<Map<String, Value>> {
    finish(dns, request.send().await?).await
}

/// Waits for the job that an answer speaks of.
async fn finish(dns: &Dns, answer: Arc<Response>) -> Result<Map<String, Value>> {
    let Some(Value::String(id)) = answer.get("jobId")? else {
        return Err(answer.about(Error::unexpected("Unexpected response: no job in it")));
    };
    let mut status = Value::Null;
    for _ in 0..LOOKS {
        tokio::time::sleep(INTERVAL).await;
        let job = look(dns, &id).await?;
        status = job.get("status").cloned().unwrap_or_default();
        if !matches!(status.as_str(), Some("RUNNING" | "INITIALIZED")) {
            return outcome(job);
        }
    }
    let seconds = INTERVAL.as_secs() * LOOKS as u64;
    Err(Error::new(format!("the job {id} has not ended within {seconds} seconds"))
        .with("code", "ETIMEDOUT")
        .with("jobId", id)
        .with("status", status))
}

/// A job that has failed is an error with the API's own fields: `code`, `message`, `details`.
fn outcome(job: Map<String, Value>) -> Result<Map<String, Value>> {
    let Some(Value::Object(failure)) = job.get("error") else { return Ok(job) };
    let message = failure.get("message").and_then(Value::as_str).unwrap_or("the job has failed");
    let fields = failure.iter().filter(|(name, _)| *name != "message");
    Err(fields.fold(Error::new(message), |error, (name, value)| error.with(name, value.clone())))
}

/// What a job has made: the objects in field `name` of its response; none if it has said nothing.
pub fn made<M>(mut job: Map<String, Value>, name: &str) -> Vec<Item<M>> {
    let Some(Value::Object(response)) = job.get_mut("response") else { return Vec::new() };
    let Some(Value::Array(items)) = response.shift_remove(name) else { return Vec::new() };
    let object = |item| match item {
        Value::Object(details) => Some(Item::new(details)),
        _ => None,
    };
    items.into_iter().filter_map(object).collect()
}

/// The only thing that a job has made.
pub fn made_one<M>(job: Map<String, Value>, name: &str) -> Result<Item<M>> {
    made(job, name).into_iter().next().ok_or_else(Error::empty_response)
}

pub async fn request(dns: Dns, options: RawRequest) -> Result<Value> {
    let (_, answer) = raw_request(dns.clone(), options, Maybe(None), Maybe(None)).await?;
    finish(&dns, answer).await.map(Value::from)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::LOOKS;
    use crate::providers::openstack::testing::cloud;
    use crate::providers::rackspace::dns::service;

    const STATUS: &str = "/rax:dns/status/j1?showDetails=true";

    #[tokio::test]
    async fn a_job_is_waited_for() {
        let mut cloud = cloud().await;
        cloud.answer("DELETE", "/rax:dns/domains/1/records/A-1", 202, json!({ "jobId": "j1" })).await;
        for status in ["INITIALIZED", "RUNNING"] {
            let look = cloud.mock("GET", STATUS).with_body(json!({ "status": status }).to_string());
            let look = look.expect(1).create_async().await;
            cloud.keep(look);
        }
        let done = json!({ "jobId": "j1", "status": "COMPLETED" });
        let last = cloud.mock("GET", STATUS).with_body(done.to_string()).expect(1).create_async().await;
        let dns = cloud.client(service());
        assert_eq!(dns.call("deleteRecord", json!([1, "A-1"])).await.unwrap(), json!([null]));
        last.assert_async().await;
    }

    #[tokio::test]
    async fn a_job_that_never_ends_is_an_error() {
        let mut cloud = cloud().await;
        cloud.answer("DELETE", "/rax:dns/domains/1/records/A-1", 202, json!({ "jobId": "j1" })).await;
        let look = cloud.mock("GET", STATUS).with_body(json!({ "status": "RUNNING" }).to_string());
        let look = look.expect(LOOKS).create_async().await;
        let dns = cloud.client(service());
        let error = dns.call("deleteRecord", json!([1, "A-1"])).await.unwrap_err();
        assert_eq!((error.code(), error.field("jobId")), (Some("ETIMEDOUT"), Some(&json!("j1"))));
        look.assert_async().await;
    }

    #[tokio::test]
    async fn a_failed_job_is_an_error_with_the_apis_fields() {
        let mut cloud = cloud().await;
        let failure = json!({ "code": 409, "message": "Conflict", "details": "dup" });
        cloud.answer("POST", "/rax:dns/domains", 202, json!({ "jobId": "j1" })).await;
        cloud.answer("GET", STATUS, 200, json!({ "status": "ERROR", "error": failure })).await;
        let dns = cloud.client(service());
        let zone = json!({ "name": "a.com", "email": "a@a" });
        let error = dns.call("createZone", json!([zone])).await.unwrap_err();
        assert_eq!(error.message(), "Conflict");
        assert_eq!((error.field("code"), error.field("details")), (Some(&json!(409)), Some(&json!("dup"))));
    }

    #[tokio::test]
    async fn an_answer_without_a_job_is_an_error() {
        let mut cloud = cloud().await;
        cloud.answer("PUT", "/rax:dns/domains", 202, json!({})).await;
        let dns = cloud.client(service());
        let error = dns.call("updateZone", json!([{ "id": 1, "ttl": 400 }])).await.unwrap_err();
        assert_eq!(error.message(), "Unexpected response: no job in it");
    }

    #[tokio::test]
    async fn an_apps_own_request_is_waited_for_too() {
        let mut cloud = cloud().await;
        cloud.answer("GET", "/rax:dns/domains/1/export", 202, json!({ "jobId": "j1" })).await;
        let done = json!({ "jobId": "j1", "status": "COMPLETED", "response": { "x": 1 } });
        cloud.answer("GET", STATUS, 200, done.clone()).await;
        let dns = cloud.client(service());
        let job = dns.call("_asyncRequest", json!([{ "path": "domains/1/export" }])).await.unwrap();
        assert_eq!(job, json!([done]));
        let status = dns.call("getStatus", json!(["j1"])).await.unwrap();
        assert_eq!(status, json!([{ "id": "j1", "status": "COMPLETED", "response": { "x": 1 } }]));
    }
}
