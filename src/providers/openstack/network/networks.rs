//! Networks.
//!
//! API: <https://docs.openstack.org/api-ref/network/v2/#networks>

use serde_json::json;

use super::resource::{Field, Resource, properties};
use crate::surface::{Model, ModelDecl};

pub struct Network;

impl Model for Network {
    fn declare() -> ModelDecl {
        let model = ModelDecl::new("openstack.network", "Network", "A network.").extends("network.Network");
        properties::<Self>(model)
            .computed("shared", "boolean | 0", "Whether other projects may use it; 0 if not.", |details| {
                let shared = details.get("shared").filter(|shared| !shared.is_null());
                match shared.and_then(|shared| shared.as_bool()) {
                    Some(true) => Some(true.into()),
                    // A model's own 0, or what an app has put there.
                    None if shared.is_some() => shared.cloned(),
                    _ => (!details.is_empty()).then(|| json!(0)),
                }
            })
            .to_json(&["name", "id", "adminStateUp", "status", "shared", "tenantId", "subnets"])
    }
}

impl Resource for Network {
    const PATH: &'static str = "networks";
    const KEY: &'static str = "network";
    const FIELDS: &'static [Field] = &[
        Field::read("id", "id", "string", "The network's id."),
        Field::write("name", "name", "string", "Its name."),
        Field::read("status", "status", "string", "Its state, such as `ACTIVE`."),
        Field::write("adminStateUp", "admin_state_up", "boolean", "Whether it is meant to be up."),
        Field::option("shared", "shared", "boolean", "Whether other projects may use it. Default `false`."),
        Field::write("tenantId", "tenant_id", "string", "Id of the project that it belongs to."),
        Field::read("subnets", "subnets", "string[]", "Ids of its subnets."),
    ];
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::providers::openstack::network::service;
    use crate::providers::openstack::testing::cloud;

    #[tokio::test]
    async fn creates_and_gets() {
        let mut cloud = cloud().await;
        let network = json!({"id": "n-1", "name": "net", "status": "ACTIVE", "admin_state_up": false,
            "shared": false, "tenant_id": "t", "subnets": ["s-1"], "mtu": 1500});
        let shaped = json!({"id": "n-1", "name": "net", "status": "ACTIVE", "adminStateUp": false,
            "shared": 0, "tenantId": "t", "subnets": ["s-1"]});
        let sent = json!({"network": {"name": "net", "admin_state_up": false, "shared": false}});
        cloud.answer_to("POST", "/network/v2.0/networks", sent, 201, json!({"network": network})).await;
        cloud.answer("GET", "/network/v2.0/networks/n-1", 200, json!({"network": network})).await;
        let neutron = cloud.client(service());
        for options in [
            json!({"name": "net", "adminStateUp": false, "shared": false, "bogus": 1}),
            json!({"name": "net", "admin_state_up": false, "shared": false}),
        ] {
            let made = neutron.call("createNetwork", json!([options])).await.unwrap();
            assert_eq!(made, json!([shaped]));
        }
        assert_eq!(neutron.call("getNetwork", json!(["n-1"])).await.unwrap(), json!([shaped]));
    }

    #[tokio::test]
    async fn a_name_is_enough() {
        let mut cloud = cloud().await;
        let shared = json!({"network": {"id": "n", "shared": true}});
        let sent = json!({"network": {"name": "net"}});
        cloud.answer_to("POST", "/network/v2.0/networks", sent, 201, shared).await;
        let neutron = cloud.client(service());
        let made = neutron.call("createNetwork", json!(["net"])).await.unwrap();
        assert_eq!(made, json!([{"id": "n", "shared": true}]));
        let error = neutron.call("createNetwork", json!([])).await.unwrap_err();
        assert_eq!(error.message(), "test createNetwork: options must be an object or a string");
    }
}
