//! HP Helion Public Cloud: OpenStack with access keys. The cloud was closed in 2016; private Helion clouds run on.
//!
//! API: <https://docs.openstack.org/api-quick-start/>

use serde_json::{Value, json};

use super::openstack::client::{AuthUrl, FAIL_CODES, Family, KeyLogin};
use super::openstack::{compute, database, network, storage};
use crate::options;
use crate::surface::{Options, Provider};

static HP: Family = Family {
    provider: "hp",
    fail_codes: FAIL_CODES,
    auth_url: AuthUrl::Required,
    key: Some(KeyLogin { name: "HP", options: AccessKey::fields, payload }),
    networks: "os-networks",
};

options! {
    /// An access key, whose id is the `username`.
    pub struct AccessKey {
        /// The access key's secret, instead of a password; `username` is then the access key. A password wins.
        "apiKey" => api_key: Option<String>,
    }
}

fn payload(access_key: &str, secret_key: &str) -> Value {
    json!({ "apiAccessKeyCredentials": { "accessKey": access_key, "secretKey": secret_key } })
}

pub fn provider() -> Provider {
    Provider::new("hp", "HP Helion, by password or access key.")
        .descends_from("openstack")
        .identity("HPIdentity")
        .service(compute::of(&HP))
        .service(database::of(&HP, &["database"]))
        .service(network::of(&HP))
        .service(storage::of(&HP))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::providers::openstack::testing::cloud;
    use crate::surface::testing::try_client;

    #[tokio::test]
    async fn an_access_key_logs_in() {
        let mut cloud = cloud().await;
        let url = format!("{}/nova", cloud.server.url());
        let catalog = json!({ "type": "compute", "endpoints": [{ "region": "R1", "publicURL": url }] });
        let sent =
            json!({ "auth": { "apiAccessKeyCredentials": { "accessKey": "user", "secretKey": "key" } } });
        cloud.log_in_by(sent, vec![catalog]).await;
        cloud.answer("GET", "/nova/flavors/detail", 200, json!({ "flavors": [] })).await;
        let nova = cloud.client_with(compute::of(&HP), json!({ "password": null, "apiKey": "key" }));
        assert_eq!(nova.call("getFlavors", json!([])).await.unwrap(), json!([[]]));
    }

    #[tokio::test]
    async fn errors_say_hp() {
        let mut cloud = cloud().await;
        cloud.answer("GET", "/compute/flavors/detail", 404, json!({})).await;
        let nova = cloud.client(compute::of(&HP));
        let error = nova.call("getFlavors", json!([])).await.unwrap_err();
        assert_eq!(error.message(), "hp Error (404): Item not found");
    }

    #[test]
    fn there_is_no_client_without_a_url() {
        let error = try_client(compute::of(&HP), json!({ "username": "a", "apiKey": "k" })).err().unwrap();
        assert_eq!(error.message(), "authUrl is invalid");
    }
}
