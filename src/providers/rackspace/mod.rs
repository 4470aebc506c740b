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
        .service(network::of(&RACKSPACE))
        .service(orchestration::of(&RACKSPACE))
        .service(storage::service())
}
