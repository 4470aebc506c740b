//! Health monitors: how a load balancer finds out which of its nodes work.
//!
//! API: <https://docs-ospc.rackspace.com/cloud-load-balancers/v1/api-reference/monitors/>

use serde_json::{Map, Value};

use super::{Balancer, Lb, delete_part, part, put_part};
use crate::error::{Error, Result};
use crate::options;

const PATH: &str = "healthmonitor";

options! {
    /// How nodes are watched.
    pub struct Monitor {
        /// `CONNECT`, `HTTP` or `HTTPS`.
        "type" => kind: Option<String>,
        /// Seconds between two looks, 1 to 3600. The API wants it.
        delay: Option<Value> as "number | string",
        /// Seconds until a look has failed, 1 to 300. The API wants it.
        timeout: Option<Value> as "number | string",
        /// How many looks must fail until a node is left out, 1 to 10. The API wants it.
        "attemptsBeforeDeactivation" => attempts: Option<Value> as "number | string",
        /// Path that is asked for (HTTP, HTTPS).
        path: Option<Value> as "string",
        /// Regular expression that the answer's status must match (HTTP, HTTPS).
        "statusRegex" => status_regex: Option<Value> as "string",
        /// Regular expression that the answer's body must match (HTTP, HTTPS).
        "bodyRegex" => body_regex: Option<Value> as "string",
        /// Name of the host that is asked (HTTP, HTTPS).
        "hostHeader" => host_header: Option<Value> as "string",
    }
}

pub async fn get(lb: Lb, balancer: Balancer) -> Result<Option<Value>> {
    part(&lb, &balancer, PATH, "healthMonitor").await
}

pub async fn update(lb: Lb, balancer: Balancer, details: Option<Monitor>) -> Result<()> {
    let missing = || Error::new("Details is a required option for loadBalancer health monitors");
    let details = details.ok_or_else(missing)?;
    let kind = details.kind.ok_or_else(missing)?;
    let by_http = match kind.as_str() {
        "CONNECT" => false,
        "HTTP" | "HTTPS" => true,
        _ => return Err(Error::new("Unsupported health monitor type")),
    };
    let mut document = Map::new();
    document.insert("type".into(), kind.into());
    let mut put = |name: &str, value: Option<Value>| document.extend(value.map(|value| (name.into(), value)));
    put("delay", details.delay);
    put("timeout", details.timeout);
    put("attemptsBeforeDeactivation", details.attempts);
    if by_http {
        put("path", details.path);
        put("statusRegex", details.status_regex);
        put("bodyRegex", details.body_regex);
        put("hostHeader", details.host_header);
    }
    put_part(&lb, &balancer, PATH, &document).await
}

pub async fn remove(lb: Lb, balancer: Balancer) -> Result<()> {
    delete_part(&lb, &balancer, PATH).await
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::providers::openstack::testing::cloud;
    use crate::providers::rackspace::loadbalancer::service;

    const PATH: &str = "/rax:load-balancer/loadbalancers/5/healthmonitor";

    #[tokio::test]
    async fn each_type_has_its_fields() {
        let mut cloud = cloud().await;
        cloud.answer_to("PUT", PATH, json!({ "type": "CONNECT", "delay": 10 }), 202, json!(null)).await;
        let sent = json!({ "type": "HTTP", "timeout": 5, "path": "/", "hostHeader": "h" });
        cloud.answer_to("PUT", PATH, sent.clone(), 202, json!(null)).await;
        cloud.answer("GET", PATH, 200, json!({ "healthMonitor": { "type": "HTTP" } })).await;
        cloud.answer("DELETE", PATH, 202, json!(null)).await;
        let lb = cloud.client(service());
        let connect = json!({ "type": "CONNECT", "delay": 10, "path": "left out" });
        assert_eq!(lb.call("updateHealthMonitor", json!([5, connect])).await.unwrap(), json!([null]));
        assert_eq!(lb.call("updateHealthMonitor", json!([5, sent])).await.unwrap(), json!([null]));
        assert_eq!(lb.call("getHealthMonitor", json!([5])).await.unwrap(), json!([{ "type": "HTTP" }]));
        assert_eq!(lb.call("removeHealthMonitor", json!([5])).await.unwrap(), json!([null]));
    }

    #[tokio::test]
    async fn other_types_are_refused() {
        let lb = cloud().await.client(service());
        let error = lb.call("updateHealthMonitor", json!([5, { "type": "ICMP" }])).await.unwrap_err();
        assert_eq!(error.message(), "Unsupported health monitor type");
        let error = lb.call("updateHealthMonitor", json!([5, {}])).await.unwrap_err();
        assert_eq!(error.message(), "Details is a required option for loadBalancer health monitors");
    }
}
