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
