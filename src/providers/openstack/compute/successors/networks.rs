//! Networks in Nova's words, from Neutron. To Nova a network has one range of addresses of each version.
//!
//! API: <https://docs.openstack.org/api-ref/network/v2/#networks>

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::Successor;
use crate::error::Result;
use crate::http::Response;

type Object = Map<String, Value>;

/// A network as Nova has it, with the first of its subnets of each version.
fn shape(network: &Object, subnets: &[Object]) -> Value {
    let of = |version: u64| {
        subnets.iter().find(|subnet| {
            subnet.get("network_id") == network.get("id")
                && subnet.get("ip_version").and_then(Value::as_u64) == Some(version)
        })
    };
    let (v4, v6) = (of(4), of(6));
    let field = |subnet: Option<&Object>, name: &str| subnet.and_then(|subnet| subnet.get(name)).cloned();
    let server = |index: usize| v4?.get("dns_nameservers")?.get(index).cloned();
    let bits = |subnet| Some(field(subnet, "cidr")?.as_str()?.split_once('/')?.1.to_owned());
    let mask = bits(v4).and_then(|bits| {
        let free = 32_u32.checked_sub(bits.parse().ok()?)?;
        Some(std::net::Ipv4Addr::from(u32::MAX.checked_shl(free).unwrap_or(0)).to_string())
    });
    json!({
        "id": network.get("id"),
        "label": network.get("name"),
        "cidr": field(v4, "cidr"),
        "netmask": mask,
        "gateway": field(v4, "gateway_ip"),
        "broadcast": null,
        "dns1": server(0),
        "dns2": server(1),
        "cidr_v6": field(v6, "cidr"),
        "gateway_v6": field(v6, "gateway_ip"),
        "netmask_v6": bits(v6),
    })
}

pub async fn list(neutron: Successor) -> Result<(Option<Value>, Arc<Response>)> {
    let answer = neutron.get("networks")?.send().await?;
    let networks = answer.objects("networks")?;
    let subnets = neutron.get("subnets")?.send().await?.objects("subnets")?;
    let networks: Vec<Value> = networks.iter().map(|network| shape(network, &subnets)).collect();
    Ok((Some(networks.into()), answer))
}

pub async fn get(neutron: Successor, id: String) -> Result<Option<Value>> {
    let network = neutron.get(["networks", &id])?.send().await?.object("network")?;
    let query = [("network_id", &id)];
    let subnets = neutron.get("subnets")?.query(query).send().await?.objects("subnets")?;
    Ok(Some(shape(&network, &subnets)))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::providers::openstack::compute::service;
    use crate::providers::openstack::testing::cloud;

    #[tokio::test]
    async fn lists_and_gets() {
        let mut cloud = cloud().await;
        let gone = json!({"itemNotFound": {"code": 404, "message": "The resource could not be found."}});
        cloud.answer("GET", "/compute/os-networks", 404, gone.clone()).await;
        cloud.answer("GET", "/compute/os-networks/n", 404, gone).await;
        let (network, bare) = (json!({"id": "n", "name": "private"}), json!({"id": "b", "name": "bare"}));
        let v4 = json!({"network_id": "n", "ip_version": 4, "cidr": "10.1.0.0/23", "gateway_ip": "10.1.0.1",
            "dns_nameservers": ["8.8.8.8"]});
        let v6 = json!({"network_id": "n", "ip_version": 6, "cidr": "fd00::/64", "gateway_ip": "fd00::1"});
        let subnets = json!({"subnets": [v6, v4]});
        cloud.answer("GET", "/network/v2.0/networks", 200, json!({"networks": [network, bare]})).await;
        cloud.answer("GET", "/network/v2.0/subnets", 200, subnets.clone()).await;
        cloud.answer("GET", "/network/v2.0/networks/n", 200, json!({"network": network})).await;
        cloud.answer("GET", "/network/v2.0/subnets?network_id=n", 200, subnets).await;
        let nova = cloud.client(service());
        let shaped = json!({"id": "n", "label": "private", "cidr": "10.1.0.0/23", "netmask": "255.255.254.0",
            "gateway": "10.1.0.1", "broadcast": null, "dns1": "8.8.8.8", "dns2": null, "cidr_v6": "fd00::/64",
            "gateway_v6": "fd00::1", "netmask_v6": "64"});
        let listed = nova.call("getNetworks", json!([])).await.unwrap();
        assert_eq!((&listed[0][0], &listed[0][1]["label"]), (&shaped, &json!("bare")));
        assert_eq!((&listed[0][1]["cidr"], &listed[1]["statusCode"]), (&json!(null), &json!(200)));
        assert_eq!(nova.call("getNetwork", json!(["n"])).await.unwrap(), json!([shaped]));
    }
}
