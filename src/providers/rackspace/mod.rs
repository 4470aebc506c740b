//! Rackspace Cloud: OpenStack with API keys, a CDN, DNS and load balancers.
//!
//! API: <https://docs-ospc.rackspace.com/>

mod compute;
mod dns;
mod loadbalancer;
mod storage;

use serde_json::{Map, Value, json};

use super::openstack::client::{AuthUrl, FAIL_CODES, Family, KeyLogin};
use super::openstack::{blockstorage, cdn, database, network, orchestration};
use crate::options;
use crate::surface::{Options, Provider};

static RACKSPACE: Family = Family {
    provider: "rackspace",
    fail_codes: FAIL_CODES,
    auth_url: AuthUrl::Default("https://identity.api.rackspacecloud.com"),
    key: Some(KeyLogin { name: "Rackspace", options: ApiKey::fields, payload }),
    networks: "os-networksv2",
};

options! {
    /// A user's key for the API.
    pub struct ApiKey {
        /// The user's API key, instead of a password. A password wins.
        "apiKey" => api_key: Option<String>,
    }
}

fn payload(user: &str, key: &str) -> Value {
    json!({ "RAX-KSKEY:apiKeyCredentials": { "username": user, "apiKey": key } })
}

/// Those of the fields that there are.
fn pick(details: &Map<String, Value>, names: &[&str]) -> Map<String, Value> {
    let one = |name: &&str| Some(((*name).to_owned(), details.get(*name).filter(|v| !v.is_null())?.clone()));
    names.iter().filter_map(one).collect()
}

pub fn provider() -> Provider {
    Provider::new("rackspace", "Rackspace Cloud, by password or API key.")
        .descends_from("openstack")
        .identity("RackspaceIdentity")
        .service(blockstorage::of(&RACKSPACE))
        .service(cdn::of(&RACKSPACE, &["rax:cdn"]))
        .service(compute::service())
        .service(database::of(&RACKSPACE, &["rax:database"]))
        .service(dns::service())
        .service(loadbalancer::service())
        .service(network::of(&RACKSPACE).hide("SecurityGroupRule"))
        .service(orchestration::of(&RACKSPACE))
        .service(storage::service())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::providers::openstack::testing::cloud;

    /// Whether these options make the login `sent`.
    async fn logs_in(options: Value, sent: Value) -> bool {
        let mut cloud = cloud().await;
        let url = format!("{}/dns", cloud.server.url());
        // As in the real catalog: servers of the first generation too, and DNS without a region.
        let catalog = vec![
            json!({ "name": "cloudServers", "type": "compute", "endpoints": [{ "publicURL": "http://old" }] }),
            json!({ "name": "cloudDNS", "type": "rax:dns", "endpoints": [{ "publicURL": url }] }),
        ];
        cloud.log_in_by(sent, catalog).await;
        cloud.answer("GET", "/dns/domains", 200, json!({ "domains": [] })).await;
        let dns = cloud.client_with(dns::service(), options);
        dns.call("getZones", json!([])).await.is_ok()
    }

    #[tokio::test]
    async fn an_api_key_logs_in() {
        let key = json!({ "username": "user", "apiKey": "key" });
        let sent = json!({ "auth": { "RAX-KSKEY:apiKeyCredentials": key, "tenantId": "t" } });
        assert!(logs_in(json!({ "password": null, "apiKey": "key", "tenantId": "t" }), sent).await);
    }

    #[tokio::test]
    async fn a_password_wins_over_a_key() {
        let sent = json!({ "auth": { "passwordCredentials": { "username": "user", "password": "pw" } } });
        assert!(logs_in(json!({ "apiKey": "key" }), sent).await);
    }

    #[tokio::test]
    async fn a_login_needs_a_password_or_a_key() {
        let cloud = cloud().await;
        let dns = cloud.client_with(dns::service(), json!({ "password": null }));
        let error = dns.call("getZones", json!([])).await.unwrap_err();
        assert_eq!(error.message(), "Unable to authorize; missing required inputs");
    }

    #[test]
    fn the_login_is_at_rackspace_unless_said_otherwise() {
        let service = dns::service();
        let config = json!({ "username": "a", "apiKey": "k" });
        let Value::Object(config) = config else { unreachable!() };
        let connected = service.connect(config).unwrap();
        assert_eq!(connected.properties["authUrl"], "https://identity.api.rackspacecloud.com");
        assert_eq!(connected.properties["serviceType"], "rax:dns");
    }
}
