//! Networks in Nova's words, from Neutron. To Nova a network has one range of addresses of each version.
//!
//! API: <https://docs.openstack.org/api-ref/network/v2/#networks>

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::{Successor, refused};
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

/// What a network of Nova's could be bound to, and a project's network of Neutron's cannot.
const UNKNOWN: [&str; 3] = ["vlan", "bridge", "bridge_interface"];

/// A network and a subnet for each range of addresses: the network alone would be none of Nova's.
pub async fn create(neutron: Successor, options: &Object) -> Result<Option<Value>> {
    if let Some(name) = UNKNOWN.into_iter().find(|name| options.get(*name).is_some_and(|own| !own.is_null()))
    {
        return Err(refused(400, format!("Neutron makes no network of a given {name}")));
    }
    let mut network = json!({ "name": options.get("label") });
    if let Some(project) = options.get("project_id") {
        network["tenant_id"] = project.clone();
    }
    let document = json!({ "network": network });
    let network = neutron.post("networks")?.json(&document).send().await?.object("network")?;
    let subnets = match create_subnets(&neutron, &network, options).await {
        Ok(subnets) => subnets,
        Err(error) => {
            // The network is of no use then; the error that matters is the first.
            if let Some(id) = network.get("id").and_then(Value::as_str) {
                let _ = delete(neutron, id.to_owned()).await;
            }
            return Err(error);
        }
    };
    Ok(Some(shape(&network, &subnets)))
}

async fn create_subnets(neutron: &Successor, network: &Object, options: &Object) -> Result<Vec<Object>> {
    let given = |name: &str| options.get(name).filter(|value| !value.is_null()).cloned();
    let servers: Vec<Value> = ["dns1", "dns2"].into_iter().filter_map(given).collect();
    let mut made = Vec::new();
    for (version, cidr, gateway) in [(4, "cidr", "gateway"), (6, "cidr_v6", "gateway_v6")] {
        let Some(cidr) = given(cidr) else { continue };
        let mut subnet = json!({ "network_id": network.get("id"), "ip_version": version, "cidr": cidr });
        if let Some(project) = given("project_id") {
            subnet["tenant_id"] = project;
        }
        if let Some(gateway) = given(gateway) {
            subnet["gateway_ip"] = gateway;
        }
        if version == 4 && !servers.is_empty() {
            subnet["dns_nameservers"] = servers.clone().into();
        }
        let document = json!({ "subnet": subnet });
        made.push(neutron.post("subnets")?.json(&document).send().await?.object("subnet")?);
    }
    Ok(made)
}

/// With its subnets.
pub async fn delete(neutron: Successor, id: String) -> Result<()> {
    neutron.delete(["networks", &id])?.send().await.map(|_| ())
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

    #[tokio::test]
    async fn creates_a_network_with_its_ranges_of_addresses() {
        let mut cloud = cloud().await;
        cloud.answer("POST", "/compute/os-networks", 410, json!({"computeFault": {"code": 410}})).await;
        let network = json!({"id": "n", "name": "private"});
        let sent = json!({"network": {"name": "private", "tenant_id": "p"}});
        cloud.answer_to("POST", "/network/v2.0/networks", sent, 201, json!({"network": network})).await;
        let path = "/network/v2.0/subnets";
        let v4 = json!({"network_id": "n", "ip_version": 4, "cidr": "10.1.0.0/24", "tenant_id": "p",
            "gateway_ip": "10.1.0.9", "dns_nameservers": ["8.8.8.8", "8.8.4.4"]});
        let v6 = json!({"network_id": "n", "ip_version": 6, "cidr": "fd00::/64", "tenant_id": "p"});
        for subnet in [v4, v6] {
            let document = json!({ "subnet": subnet });
            cloud.answer_to("POST", path, document.clone(), 201, document).await;
        }
        let nova = cloud.client(service());
        let options = json!({"label": "private", "cidr": "10.1.0.0/24", "gateway": "10.1.0.9", "dns1": "8.8.8.8",
            "dns2": "8.8.4.4", "cidr_v6": "fd00::/64", "project_id": "p", "multi_host": true});
        let made = nova.call("createNetwork", json!([options])).await.unwrap();
        assert_eq!((&made[0]["id"], &made[0]["label"]), (&json!("n"), &json!("private")));
        assert_eq!((&made[0]["gateway"], &made[0]["dns2"]), (&json!("10.1.0.9"), &json!("8.8.4.4")));
        assert_eq!((&made[0]["cidr"], &made[0]["cidr_v6"]), (&json!("10.1.0.0/24"), &json!("fd00::/64")));
        for name in ["vlan", "bridge", "bridge_interface"] {
            let error = nova.fail("createNetwork", json!([{"label": "private", name: "12"}])).await;
            assert_eq!(error.message(), format!("Neutron makes no network of a given {name}"));
            assert_eq!(error.status(), Some(400));
        }
    }

    #[tokio::test]
    async fn a_network_without_its_addresses_is_taken_back() {
        let mut cloud = cloud().await;
        cloud.answer("POST", "/compute/os-networks", 410, json!({"computeFault": {"code": 410}})).await;
        let network = json!({"network": {"id": "n", "name": "private"}});
        cloud.answer("POST", "/network/v2.0/networks", 201, network).await;
        let refusal = json!({"NeutronError": {"type": "InvalidInput", "message": "no"}});
        cloud.answer("POST", "/network/v2.0/subnets", 400, refusal.clone()).await;
        let delete = cloud.mock("DELETE", "/network/v2.0/networks/n").with_status(204).create_async().await;
        let nova = cloud.client(service());
        let error = nova.fail("createNetwork", json!([{"label": "private", "cidr": "x"}])).await;
        assert_eq!((error.status(), error.field("result")), (Some(400), Some(&refusal)));
        delete.assert_async().await;
    }

    #[tokio::test]
    async fn deletes_a_network() {
        let mut cloud = cloud().await;
        let gone = json!({"itemNotFound": {"code": 404, "message": "The resource could not be found."}});
        cloud.answer("DELETE", "/compute/os-networks/n", 404, gone).await;
        cloud.answer("DELETE", "/network/v2.0/networks/n", 204, json!(null)).await;
        let nova = cloud.client(service());
        assert_eq!(nova.call("deleteNetwork", json!(["n"])).await.unwrap(), json!([null]));
    }

    #[tokio::test]
    async fn what_neutron_has_no_counterpart_of_nova_refuses() {
        let mut cloud = cloud().await;
        let gone = json!({"computeFault": {"code": 410, "message": "gone"}});
        cloud.answer("POST", "/compute/os-networks/add", 410, gone.clone()).await;
        cloud.answer("POST", "/compute/os-networks/n/action", 410, gone).await;
        let nova = cloud.client(service());
        for (method, args) in [
            ("addNetwork", json!(["n"])),
            ("addNetworkToHost", json!(["n", "h"])),
            ("disassociateProjectFromNetwork", json!(["n"])),
        ] {
            assert_eq!(nova.fail(method, args).await.status(), Some(410), "{method}");
        }
    }
}
