//! Floating IPs: public addresses that move between ports.
//!
//! API: <https://docs.openstack.org/api-ref/network/v2/#floating-ips-floatingips>

use super::resource::{Field, Resource, properties};
use crate::surface::ModelArg::This;
use crate::surface::{Model, ModelDecl, Then};

pub struct FloatingIp;

impl Model for FloatingIp {
    fn declare() -> ModelDecl {
        let model = ModelDecl::new(
            "openstack.network",
            "FloatingIp",
            "A public address, which can be moved from port to port.",
        );
        properties::<Self>(model)
            .method("create()", "Creates one like this.", "createFloatingIp", &[This])
            .method_then("refresh()", "Fetches it.", "getFloatingIp", &[This], Then::Apply)
            .method("update()", "Saves what was changed.", "updateFloatingIp", &[This])
            .method("destroy()", "Gives it back.", "destroyFloatingIp", &[This])
    }
}

impl Resource for FloatingIp {
    const PATH: &'static str = "floatingips";
    const KEY: &'static str = "floatingip";
    const SHORT: &'static str = "floating_network_id";
    const FIELDS: &'static [Field] = &[
        Field::read("id", "id", "string", "The floating IP's id."),
        Field::write("floatingIpAddress", "floating_ip_address", "string", "The address itself."),
        Field::write(
            "floatingNetworkId",
            "floating_network_id",
            "string",
            "Id of the network that it is from.",
        ),
        Field::option("subnetId", "subnet_id", "string", "Id of the subnet that it is to be from."),
        Field::write("fixedIpAddress", "fixed_ip_address", "string", "The port's address that it leads to."),
        Field::clear("portId", "port_id", "string", "Id of the port that it leads to; `null` for none."),
        Field::read("routerId", "router_id", "string", "Id of the router that it goes through."),
        Field::read("status", "status", "string", "Its state, such as `ACTIVE`."),
        Field::write("description", "description", "string", "What it is for."),
        Field::write("tenantId", "tenant_id", "string", "Id of the project that it belongs to."),
    ];
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::providers::openstack::network::service;
    use crate::providers::openstack::testing::cloud;

    #[tokio::test]
    async fn takes_moves_and_lists() {
        let mut cloud = cloud().await;
        let ip = json!({"id": "f", "floating_ip_address": "9.9.9.9", "floating_network_id": "ext", "port_id": null,
            "router_id": null, "fixed_ip_address": null, "status": "DOWN", "description": "", "tenant_id": "t"});
        let shaped = json!({"id": "f", "floatingIpAddress": "9.9.9.9", "floatingNetworkId": "ext",
            "status": "DOWN", "description": "", "tenantId": "t"});
        let path = "/network/v2.0/floatingips";
        let sent = json!({"floatingip": {"floating_network_id": "ext"}});
        cloud.answer_to("POST", path, sent, 201, json!({"floatingip": ip})).await;
        let sent = json!({"floatingip": {"port_id": null}});
        cloud.answer_to("PUT", &format!("{path}/f"), sent, 200, json!({"floatingip": ip})).await;
        cloud.answer("GET", path, 200, json!({"floatingips": [ip]})).await;
        let neutron = cloud.client(service());
        assert_eq!(neutron.call("createFloatingIp", json!(["ext"])).await.unwrap(), json!([shaped]));
        let made = neutron.call("createFloatingIp", json!([{"floatingNetworkId": "ext"}])).await.unwrap();
        assert_eq!(made, json!([shaped]));
        let moved = neutron.call("updateFloatingIp", json!([{"id": "f", "portId": null}])).await.unwrap();
        assert_eq!(moved, json!([shaped]));
        assert_eq!(neutron.call("getFloatingIps", json!([])).await.unwrap(), json!([[shaped]]));
    }
}
