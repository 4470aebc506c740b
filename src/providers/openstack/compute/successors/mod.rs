//! Who answers where Nova has given up an API that was another service's all along: Neutron for floating IPs,
//! security groups and networks, Glance for images.
//!
//! Nova is asked first, and asked no more once it is known to have given up. It has if it answers 410; if it answers
//! 404 without a word on the resource (`The resource could not be found.` is what it says of paths that it does
//! not know; of a resource that it misses it says `Floating IP not found for ID 1`); or if it knows no such action.
//! Where the catalog has no successor, Nova's answer stands.
//!
//! API: <https://docs.openstack.org/nova/latest/reference/api-microversion-history.html#microversion-2-36>

pub mod floating_ips;
pub mod images;
pub mod networks;
pub mod security_groups;

use std::future::Future;

use serde_json::Value;

use super::Nova;
use crate::error::{Error, Result};
use crate::http::Path;
use crate::providers::openstack::client::{OpenStack, versioned};
use crate::providers::openstack::network;
use crate::surface::context::Prepared;

/// An API of Nova's that was another service's.
#[derive(Clone, Copy)]
pub struct Proxy {
    /// What later calls are told when Nova has given it up.
    gone: &'static str,
    types: &'static [&'static str],
    version: &'static str,
}

const fn of_neutron(gone: &'static str) -> Proxy {
    Proxy { gone, types: network::TYPES, version: network::VERSION }
}

pub const FLOATING_IPS: Proxy = of_neutron("Nova has no floating IPs");
pub const FLOATING_IP_ACTIONS: Proxy = of_neutron("Nova's servers have no floating IPs");
pub const SECURITY_GROUPS: Proxy = of_neutron("Nova has no security groups");
pub const NETWORKS: Proxy = of_neutron("Nova has no networks");
pub const IMAGES: Proxy = Proxy { gone: "Nova has no images", types: &["image"], version: "v2" };

impl Proxy {
    /// Nova's answer; the successor's, where Nova has none any more.
    pub async fn call<T, F>(
        self,
        nova: &Nova,
        first: impl Future<Output = Result<T>>,
        then: impl FnOnce(Successor) -> F,
    ) -> Result<T>
    where
        F: Future<Output = Result<T>>,
    {
        if nova.knows(self.gone)
            && let Some(successor) = self.successor(nova).await?
        {
            return then(successor).await;
        }
        let refusal = match first.await {
            Err(refusal) if is_gone(&refusal) => refusal,
            outcome => return outcome,
        };
        let Some(successor) = self.successor(nova).await? else {
            return Err(refusal);
        };
        let outcome = then(successor).await;
        if outcome.is_ok() || refusal.status() == Some(410) {
            nova.learn(self.gone);
        }
        outcome
    }

    async fn successor(self, nova: &Nova) -> Result<Option<Successor>> {
        let url = OpenStack::endpoint(nova, self.types).await?;
        Ok(url.map(|url| Successor { nova: nova.clone(), base: versioned(&url, self.version) }))
    }
}

/// Whether Nova says that it has no such API, rather than no such resource.
fn is_gone(refusal: &Error) -> bool {
    let words = |fault: &str| refusal.field("result")?.get(fault)?.get("message").and_then(Value::as_str);
    match refusal.status() {
        Some(410) => true,
        Some(404) => {
            words("itemNotFound").is_none_or(|words| words.starts_with("The resource could not be found"))
        }
        Some(400) => words("badRequest").is_some_and(|words| words.starts_with("There is no such action")),
        _ => false,
    }
}

/// The service that answers in Nova's place.
pub struct Successor {
    pub nova: Nova,
    base: String,
}

type Asked = Result<Prepared<OpenStack>>;

impl Successor {
    fn url(&self, path: impl Into<Path>) -> Result<Path> {
        path.into().below(&self.base).map(Path::Url)
    }

    pub fn get(&self, path: impl Into<Path>) -> Asked {
        Ok(self.nova.get(self.url(path)?))
    }

    pub fn post(&self, path: impl Into<Path>) -> Asked {
        Ok(self.nova.post(self.url(path)?))
    }

    pub fn put(&self, path: impl Into<Path>) -> Asked {
        Ok(self.nova.put(self.url(path)?))
    }

    pub fn patch(&self, path: impl Into<Path>) -> Asked {
        Ok(self.nova.request(http::Method::PATCH, self.url(path)?))
    }

    pub fn delete(&self, path: impl Into<Path>) -> Asked {
        Ok(self.nova.delete(self.url(path)?))
    }

    /// Of what an administrator sees, the project's own: Nova shows no other.
    pub fn own(&self) -> Vec<(&'static str, String)> {
        self.nova.tenant_id().map(|id| ("tenant_id", id)).into_iter().collect()
    }
}

/// What Nova would have refused, in an error with its status.
fn refused(status: u16, message: String) -> Error {
    Error::new(message).with("statusCode", status)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::service;
    use crate::providers::openstack::testing::cloud;

    #[tokio::test]
    async fn nova_is_asked_once() {
        let mut cloud = cloud().await;
        let unknown =
            json!({"message": "The resource could not be found.<br /><br />\n", "code": "404 Not Found"});
        let nova = cloud
            .mock("GET", "/compute/os-networks")
            .with_status(404)
            .with_body(unknown.to_string())
            .expect(1)
            .create_async()
            .await;
        cloud.answer("GET", "/network/v2.0/networks", 200, json!({"networks": []})).await;
        cloud.answer("GET", "/network/v2.0/subnets", 200, json!({"subnets": []})).await;
        let client = cloud.client(service());
        for _ in 0..2 {
            let listed = client.call("getNetworks", json!([])).await.unwrap();
            assert_eq!(listed[0], json!([]));
        }
        nova.assert_async().await;
    }

    #[tokio::test]
    async fn by_microversion() {
        let mut cloud = cloud().await;
        let gone = json!({"itemNotFound": {"code": 404, "message": "The resource could not be found."}});
        cloud.answer("DELETE", "/compute/os-floating-ips/f", 404, gone.clone()).await;
        cloud.answer("DELETE", "/network/v2.0/floatingips/f", 204, json!(null)).await;
        cloud.answer("DELETE", "/compute/os-floating-ips/none", 404, gone).await;
        let missing = json!({"NeutronError": {"type": "FloatingIPNotFound", "message": "none"}});
        cloud.answer("DELETE", "/network/v2.0/floatingips/none", 404, missing.clone()).await;
        let client = cloud.client(service());
        let error = client.call("deallocateFloatingIp", json!(["none"])).await.unwrap_err();
        assert_eq!((error.status(), error.field("result")), (Some(404), Some(&missing)));
        assert_eq!(client.call("deallocateFloatingIp", json!(["f"])).await.unwrap(), json!([null]));
    }

    #[tokio::test]
    async fn a_resource_that_is_missing_is_missing() {
        let mut cloud = cloud().await;
        let missing = json!({"itemNotFound": {"code": 404, "message": "Floating IP not found for ID f"}});
        cloud.answer("GET", "/compute/os-floating-ips/f", 404, missing.clone()).await;
        let client = cloud.client(service());
        let error = client.call("getFloatingIp", json!(["f"])).await.unwrap_err();
        assert_eq!(error.field("result"), Some(&missing));
        assert_eq!(
            error.field("href"),
            Some(&json!(format!("{}/compute/os-floating-ips/f", cloud.server.url())))
        );
    }

    #[tokio::test]
    async fn without_a_successor_novas_answer_stands() {
        let mut cloud = cloud().await;
        let gone = json!({"computeFault": {"code": 410, "message": "gone"}});
        cloud.answer("GET", "/os-security-groups", 410, gone).await;
        let client = cloud.client_with(service(), json!({"useServiceCatalog": false}));
        let error = client.call("listGroups", json!([])).await.unwrap_err();
        assert_eq!(error.message(), "openstack Error (410): Gone");
    }
}
