//! Virtual IPs: the addresses of a load balancer.
//!
//! API: <https://docs-ospc.rackspace.com/cloud-load-balancers/v1/api-reference/virtual-ips/>

use serde_json::{Value, json};

use super::{Balancer, Lb, ROOT, part};
use crate::error::Result;
use crate::surface::{Id, Model, ModelDecl};

/// A plain value, to be passed to `createLoadBalancer`.
pub struct VirtualIp;

impl Model for VirtualIp {
    fn declare() -> ModelDecl {
        ModelDecl::new("rackspace.loadbalancer", "VirtualIp", "An address of a load balancer.")
            .extends("base.Plain")
            .property("id", "number", "Its id, to share the address with another load balancer.", &[])
            .property("address", "string", "The address.", &[])
            .property("type", "string", "`PUBLIC` or `SERVICENET`.", &[])
            .property("ipVersion", "string", "`IPV4` or `IPV6`.", &[])
    }
}

const PATH: &str = "virtualips";

pub async fn list(lb: Lb, balancer: Balancer) -> Result<Option<Value>> {
    part(&lb, &balancer, PATH, "virtualIps").await
}

pub async fn add_ipv6(lb: Lb, balancer: Balancer) -> Result<Value> {
    let document = json!({ "ipVersion": "IPV6", "type": "PUBLIC" });
    lb.post([ROOT, &balancer, PATH]).json(&document).send().await?.json()
}

pub async fn remove(lb: Lb, balancer: Balancer, Id(id): Id) -> Result<()> {
    lb.delete([ROOT, &balancer, PATH, &id]).send().await.map(|_| ())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::providers::openstack::testing::cloud;
    use crate::providers::rackspace::loadbalancer::service;

    #[tokio::test]
    async fn lists_adds_and_removes() {
        let mut cloud = cloud().await;
        let path = "/rax:load-balancer/loadbalancers/5/virtualips";
        let address = json!({ "id": 9, "address": "::1", "type": "PUBLIC", "ipVersion": "IPV6" });
        cloud.answer("GET", path, 200, json!({ "virtualIps": [address] })).await;
        let sent = json!({ "ipVersion": "IPV6", "type": "PUBLIC" });
        cloud.answer_to("POST", path, sent, 202, address.clone()).await;
        cloud.answer("DELETE", &format!("{path}/9"), 202, json!(null)).await;
        let lb = cloud.client(service());
        assert_eq!(lb.call("getVirtualIps", json!([5])).await.unwrap(), json!([[address]]));
        assert_eq!(lb.call("addIPV6VirtualIp", json!([5])).await.unwrap(), json!([address]));
        for id in [json!(9), json!("9"), address] {
            assert_eq!(lb.call("removeVirtualIp", json!([5, id])).await.unwrap(), json!([null]));
        }
    }

    #[tokio::test]
    async fn an_error_is_an_error() {
        let mut cloud = cloud().await;
        cloud.answer("GET", "/rax:load-balancer/loadbalancers/5/virtualips", 404, json!({})).await;
        let lb = cloud.client(service());
        let error = lb.call("getVirtualIps", json!([5])).await.unwrap_err();
        assert_eq!(error.message(), "rackspace Error (404): Item not found");
    }
}
