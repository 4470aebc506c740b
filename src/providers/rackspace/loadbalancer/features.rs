//! What a load balancer does to connections: TLS, persistence, logging, throttling, caching, the error page.
//!
//! API: <https://docs-ospc.rackspace.com/cloud-load-balancers/v1/api-reference/>

use serde_json::{Map, Value, json};

use super::{Balancer, Lb, ROOT, delete_part, part, put_part};
use crate::error::{Error, Result};
use crate::options;

const SSL: &str = "ssltermination";
const PERSISTENCE: &str = "sessionpersistence";
const LOGGING: &str = "connectionlogging";
const THROTTLE: &str = "connectionthrottle";
const CACHING: &str = "contentcaching";
const ERROR_PAGE: &str = "errorpage";

options! {
    /// How TLS is ended.
    pub struct Ssl {
        /// Port for TLS, such as 443. Default: as it is.
        "securePort" => secure_port: Option<Value> as "number | string",
        /// Private key, in PEM.
        privatekey: Option<Value> as "string",
        /// Certificate, in PEM.
        certificate: Option<Value> as "string",
        /// Certificates between it and its authority, in PEM.
        "intermediateCertificate" => intermediate: Option<Value> as "string",
        /// The same as `intermediateCertificate`.
        intermediatecertificate: Option<Value> as "string",
        /// Whether TLS is ended. Default: as it is.
        enabled: Option<Value> as "boolean",
        /// Whether there is nothing but TLS. Default: as it is.
        "secureTrafficOnly" => secure_only: Option<Value> as "boolean",
    }

    /// How many connections a client may have.
    pub struct Throttle {
        /// Most connections within `rateInterval`; 0 for no limit.
        "maxConnectionRate" => max_rate: Option<Value> as "number | string",
        /// Most connections of one address; 0 for no limit.
        "maxConnections" => max: Option<Value> as "number | string",
        /// Connections of one address that are allowed at all times; 0 for no limit.
        "minConnections" => min: Option<Value> as "number | string",
        /// Seconds for which `maxConnectionRate` counts. Default: as it is.
        "rateInterval" => interval: Option<Value> as "number | string",
    }
}

fn document(fields: impl IntoIterator<Item = (&'static str, Option<Value>)>) -> Map<String, Value> {
    fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect()
}

pub async fn ssl(lb: Lb, balancer: Balancer) -> Result<Option<Value>> {
    part(&lb, &balancer, SSL, "sslTermination").await
}

pub async fn update_ssl(lb: Lb, balancer: Balancer, details: Ssl) -> Result<()> {
    let document = document([
        ("securePort", details.secure_port),
        ("privatekey", details.privatekey),
        ("certificate", details.certificate),
        ("intermediateCertificate", details.intermediate.or(details.intermediatecertificate)),
        ("enabled", details.enabled),
        ("secureTrafficOnly", details.secure_only),
    ]);
    put_part(&lb, &balancer, SSL, &document).await
}

pub async fn remove_ssl(lb: Lb, balancer: Balancer) -> Result<()> {
    delete_part(&lb, &balancer, SSL).await
}

pub async fn session_persistence(lb: Lb, balancer: Balancer) -> Result<Option<Value>> {
    part(&lb, &balancer, PERSISTENCE, "sessionPersistence").await
}

pub async fn enable_session_persistence(lb: Lb, balancer: Balancer, kind: Option<String>) -> Result<()> {
    let kind = kind.filter(|kind| matches!(kind.as_str(), "HTTP_COOKIE" | "SOURCE_IP"));
    let kind = kind.ok_or_else(|| Error::new("Please provide a valid session persistence type"))?;
    let document = json!({ "sessionPersistence": { "persistenceType": kind } });
    put_part(&lb, &balancer, PERSISTENCE, &document).await
}

pub async fn disable_session_persistence(lb: Lb, balancer: Balancer) -> Result<()> {
    delete_part(&lb, &balancer, PERSISTENCE).await
}

pub async fn connection_logging(lb: Lb, balancer: Balancer) -> Result<Option<Value>> {
    part(&lb, &balancer, LOGGING, "connectionLogging").await
}

pub async fn update_connection_logging(lb: Lb, balancer: Balancer, enabled: bool) -> Result<()> {
    put_part(&lb, &balancer, LOGGING, &json!({ "connectionLogging": { "enabled": enabled } })).await
}

pub async fn connection_throttle(lb: Lb, balancer: Balancer) -> Result<Option<Value>> {
    part(&lb, &balancer, THROTTLE, "connectionThrottle").await
}

pub async fn update_connection_throttle(lb: Lb, balancer: Balancer, details: Throttle) -> Result<()> {
    let document = document([
        ("maxConnectionRate", details.max_rate),
        ("maxConnections", details.max),
        ("minConnections", details.min),
        ("rateInterval", details.interval),
    ]);
    put_part(&lb, &balancer, THROTTLE, &json!({ "connectionThrottle": document })).await
}

pub async fn disable_connection_throttle(lb: Lb, balancer: Balancer) -> Result<()> {
    delete_part(&lb, &balancer, THROTTLE).await
}

pub async fn content_caching(lb: Lb, balancer: Balancer) -> Result<Option<Value>> {
    part(&lb, &balancer, CACHING, "contentCaching").await
}

pub async fn update_content_caching(lb: Lb, balancer: Balancer, enabled: bool) -> Result<()> {
    put_part(&lb, &balancer, CACHING, &json!({ "contentCaching": { "enabled": enabled } })).await
}

pub async fn error_page(lb: Lb, balancer: Balancer) -> Result<Value> {
    let mut page = lb.get([ROOT, &balancer, ERROR_PAGE]).send().await?.object("errorpage")?;
    page.shift_remove("content").ok_or_else(Error::empty_response)
}

pub async fn set_error_page(lb: Lb, balancer: Balancer, content: String) -> Result<()> {
    put_part(&lb, &balancer, ERROR_PAGE, &json!({ "errorpage": { "content": content } })).await
}

pub async fn delete_error_page(lb: Lb, balancer: Balancer) -> Result<()> {
    delete_part(&lb, &balancer, ERROR_PAGE).await
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::providers::openstack::testing::cloud;
    use crate::providers::rackspace::loadbalancer::service;

    const LB: &str = "/rax:load-balancer/loadbalancers/5";

    #[tokio::test]
    async fn each_is_read_from_its_field() {
        let mut cloud = cloud().await;
        let cases = [
            ("getSSLConfig", "ssltermination", "sslTermination"),
            ("getSessionPersistence", "sessionpersistence", "sessionPersistence"),
            ("getConnectionLoggingConfig", "connectionlogging", "connectionLogging"),
            ("getConnectionThrottleConfig", "connectionthrottle", "connectionThrottle"),
            ("getContentCachingConfig", "contentcaching", "contentCaching"),
        ];
        for (_, path, field) in cases {
            cloud.answer("GET", &format!("{LB}/{path}"), 200, json!({ field: { "of": path } })).await;
        }
        cloud
            .answer("GET", &format!("{LB}/errorpage"), 200, json!({ "errorpage": { "content": "<p>" } }))
            .await;
        let lb = cloud.client(service());
        for (method, path, _) in cases {
            assert_eq!(lb.call(method, json!([5])).await.unwrap(), json!([{ "of": path }]), "{method}");
        }
        assert_eq!(lb.call("getErrorPage", json!([5])).await.unwrap(), json!(["<p>"]));
    }

    #[tokio::test]
    async fn each_is_changed_by_its_document() {
        let mut cloud = cloud().await;
        let ssl = json!({ "securePort": 443, "intermediateCertificate": "ic", "enabled": false });
        let cases = [
            (
                "updateSSLConfig",
                json!({ "securePort": 443, "intermediatecertificate": "ic", "enabled": false, "x": 1 }),
                "ssltermination",
                ssl,
            ),
            (
                "enableSessionPersistence",
                json!("SOURCE_IP"),
                "sessionpersistence",
                json!({ "sessionPersistence": { "persistenceType": "SOURCE_IP" } }),
            ),
            (
                "updateConnectionLogging",
                json!(true),
                "connectionlogging",
                json!({ "connectionLogging": { "enabled": true } }),
            ),
            (
                "updateConnectionThrottle",
                json!({ "maxConnections": 0, "x": 1 }),
                "connectionthrottle",
                json!({ "connectionThrottle": { "maxConnections": 0 } }),
            ),
            (
                "updateContentCaching",
                json!(false),
                "contentcaching",
                json!({ "contentCaching": { "enabled": false } }),
            ),
            ("setErrorPage", json!("<p>"), "errorpage", json!({ "errorpage": { "content": "<p>" } })),
        ];
        for (_, _, path, sent) in &cases {
            cloud.answer_to("PUT", &format!("{LB}/{path}"), sent.clone(), 202, json!(null)).await;
        }
        let lb = cloud.client(service());
        for (method, details, ..) in cases {
            assert_eq!(lb.call(method, json!([5, details])).await.unwrap(), json!([null]), "{method}");
        }
    }

    #[tokio::test]
    async fn each_is_taken_away() {
        let mut cloud = cloud().await;
        let cases = [
            ("removeSSLConfig", "ssltermination"),
            ("disableSessionPersistence", "sessionpersistence"),
            ("disableConnectionThrottle", "connectionthrottle"),
            ("deleteErrorPage", "errorpage"),
        ];
        for (_, path) in cases {
            cloud.answer("DELETE", &format!("{LB}/{path}"), 202, json!(null)).await;
        }
        let lb = cloud.client(service());
        for (method, _) in cases {
            assert_eq!(lb.call(method, json!([5])).await.unwrap(), json!([null]), "{method}");
        }
    }

    #[tokio::test]
    async fn what_is_unfit_is_refused() {
        let lb = cloud().await.client(service());
        let error = lb.call("enableSessionPersistence", json!([5, "X"])).await.unwrap_err();
        assert_eq!(error.message(), "Please provide a valid session persistence type");
        let error = lb.call("updateConnectionLogging", json!([5, "yes"])).await.unwrap_err();
        assert_eq!(error.message(), "test updateConnectionLogging: enabled must be a boolean, not a string");
    }
}
