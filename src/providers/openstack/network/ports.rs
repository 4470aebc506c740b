//! Ports.
//!
//! API: <https://docs.openstack.org/api-ref/network/v2/#ports>

use super::resource::{Field, Resource, properties};
use crate::surface::{Model, ModelDecl};

pub struct Port;

impl Model for Port {
    fn declare() -> ModelDecl {
        properties::<Self>(
            ModelDecl::new("openstack.network", "Port", "A connection point of a network.")
                .extends("network.Port"),
        )
    }
}

impl Resource for Port {
    const PATH: &'static str = "ports";
    const KEY: &'static str = "port";
    const FIELDS: &'static [Field] = &[
        Field::read("id", "id", "string", "The port's id."),
        Field::state("status", "status", "string", "Its state, such as `ACTIVE`."),
        Field::write("name", "name", "string", "Its name."),
        Field::write(
            "allowedAddressPairs",
            "allowed_address_pairs",
            "Array<{ ip_address: string; mac_address?: string }>",
            "Further addresses that it may use.",
        ),
        Field::write("adminStateUp", "admin_state_up", "boolean", "Whether it is meant to be up."),
        Field::write("networkId", "network_id", "string", "Id of its network."),
        Field::write("tenantId", "tenant_id", "string", "Id of the project that it belongs to."),
        Field::write(
            "extraDhcpOpts",
            "extra_dhcp_opts",
            "Array<{ opt_name: string; opt_value: string }>",
            "Further DHCP options.",
        ),
        Field::write("deviceOwner", "device_owner", "string", "What uses it, such as `compute:nova`."),
        Field::write("macAddress", "mac_address", "string", "Its hardware address."),
        Field::write(
            "fixedIps",
            "fixed_ips",
            "Array<{ subnet_id?: string; ip_address?: string }>",
            "Its addresses.",
        ),
        Field::write("securityGroups", "security_groups", "string[]", "Ids of its security groups."),
        Field::write("deviceId", "device_id", "string", "Id of what uses it, such as a server."),
    ];
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::providers::openstack::network::service;
    use crate::providers::openstack::testing::cloud;
    use crate::surface::testing::model;

    #[tokio::test]
    async fn creates() {
        let mut cloud = cloud().await;
        let port = json!({"id": "p-1", "name": "", "status": "DOWN", "admin_state_up": true, "network_id": "n",
            "tenant_id": "t", "mac_address": "m", "fixed_ips": [], "security_groups": [], "device_id": "",
            "device_owner": "", "extra_dhcp_opts": [], "allowed_address_pairs": []});
        let shaped = json!({"id": "p-1", "status": "DOWN", "name": "", "allowedAddressPairs": [],
            "adminStateUp": true, "networkId": "n", "tenantId": "t", "extraDhcpOpts": [], "deviceOwner": "",
            "macAddress": "m", "fixedIps": [], "securityGroups": [], "deviceId": ""});
        let sent = json!({"port": {"allowed_address_pairs": [{"ip_address": "10.0.0.9"}], "network_id": "n",
            "extra_dhcp_opts": [], "device_owner": "o", "device_id": "d"}});
        cloud.answer_to("POST", "/network/v2.0/ports", sent, 201, json!({"port": port})).await;
        let neutron = cloud.client(service());
        let options = json!({"networkId": "n", "deviceId": "d", "deviceOwner": "o", "extraDhcpOpts": [],
            "allowedAddressPairs": [{"ip_address": "10.0.0.9"}]});
        assert_eq!(neutron.call("createPort", json!([options])).await.unwrap(), json!([shaped]));
    }

    #[tokio::test]
    async fn a_model_is_created_without_its_state() {
        let mut cloud = cloud().await;
        let sent = json!({"port": {"name": "p", "network_id": "n"}});
        cloud.answer_to("POST", "/network/v2.0/ports", sent, 201, json!({"port": {"id": "p-1"}})).await;
        let neutron = cloud.client(service());
        let own = json!({"name": "p", "networkId": "n", "status": "ACTIVE"});
        let own = model("openstack.network.Port network.Port base.Model", own);
        assert_eq!(neutron.call("createPort", json!([own])).await.unwrap(), json!([{"id": "p-1"}]));
    }
}
