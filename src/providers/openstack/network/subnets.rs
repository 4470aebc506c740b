//! Subnets.
//!
//! API: <https://docs.openstack.org/api-ref/network/v2/#subnets>

use super::resource::{Field, Resource, properties};
use crate::surface::{Model, ModelDecl};

pub struct Subnet;

impl Model for Subnet {
    fn declare() -> ModelDecl {
        properties::<Self>(
            ModelDecl::new("openstack.network", "Subnet", "A range of addresses in a network.")
                .extends("network.Subnet"),
        )
    }
}

impl Resource for Subnet {
    const PATH: &'static str = "subnets";
    const KEY: &'static str = "subnet";
    const FIELDS: &'static [Field] = &[
        Field::read("id", "id", "string", "The subnet's id."),
        Field::write("name", "name", "string", "Its name."),
        Field::write("networkId", "network_id", "string", "Id of its network."),
        Field::write("tenantId", "tenant_id", "string", "Id of the project that it belongs to."),
        Field::write(
            "allocationPools",
            "allocation_pools",
            "Array<{ start: string; end: string }>",
            "Addresses that are given to ports.",
        ),
        Field::clear("gatewayIp", "gateway_ip", "string", "Address of its gateway."),
        Field::write("ipVersion", "ip_version", "4 | 6", "Version of its addresses."),
        Field::write("cidr", "cidr", "string", "Its addresses, such as `10.0.0.0/24`."),
        Field::write("enableDhcp", "enable_dhcp", "boolean", "Whether addresses are given by DHCP."),
        Field::write("dnsNameServers", "dns_nameservers", "string[]", "Addresses of its name servers."),
        Field::write(
            "hostRoutes",
            "host_routes",
            "Array<{ destination: string; nexthop: string }>",
            "Routes that its hosts are told.",
        ),
    ];
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::providers::openstack::network::service;
    use crate::providers::openstack::testing::cloud;

    #[tokio::test]
    async fn creates_and_changes() {
        let mut cloud = cloud().await;
        let subnet = json!({"id": "s-1", "name": "sub", "enable_dhcp": false, "network_id": "n", "tenant_id": "t",
            "dns_nameservers": ["8.8.8.8"], "allocation_pools": [], "host_routes": [], "ip_version": 4,
            "gateway_ip": null, "cidr": "10.0.0.0/24"});
        let shaped = json!({"id": "s-1", "name": "sub", "enableDhcp": false, "networkId": "n", "tenantId": "t",
            "dnsNameServers": ["8.8.8.8"], "allocationPools": [], "hostRoutes": [], "ipVersion": 4,
            "cidr": "10.0.0.0/24"});
        let sent = json!({"subnet": {"name": "sub", "network_id": "n", "gateway_ip": null, "ip_version": 4,
            "cidr": "10.0.0.0/24", "enable_dhcp": false, "dns_nameservers": ["8.8.8.8"], "host_routes": []}});
        cloud.answer_to("POST", "/network/v2.0/subnets", sent, 201, json!({"subnet": subnet})).await;
        let sent = json!({"subnet": {"dns_nameservers": []}});
        cloud.answer_to("PUT", "/network/v2.0/subnets/s-1", sent, 200, json!({"subnet": subnet})).await;
        let neutron = cloud.client(service());
        let options = json!({"name": "sub", "networkId": "n", "gatewayIp": null, "ipVersion": 4,
            "cidr": "10.0.0.0/24", "enableDhcp": false, "dnsNameServers": ["8.8.8.8"], "hostRoutes": []});
        assert_eq!(neutron.call("createSubnet", json!([options])).await.unwrap(), json!([shaped]));
        let change = json!({"id": "s-1", "dns_nameservers": []});
        assert_eq!(neutron.call("updateSubnet", json!([change])).await.unwrap(), json!([shaped]));
    }
}
