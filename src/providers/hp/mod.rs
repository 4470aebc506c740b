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
