//! Routers: between networks, and to the outside.
//!
//! API: <https://docs.openstack.org/api-ref/network/v2/#routers-routers>

use serde_json::{Map, Value, json};

use super::resource::{Field, Resource, properties};
use super::{Neutron, Port, Subnet};
use crate::error::{Error, Result};
use crate::surface::ModelArg::{Param, This};
use crate::surface::args::MODEL_TAG;
use crate::surface::{Arg, Model, ModelDecl, Ref, Then};

pub struct Router;

impl Model for Router {
    fn declare() -> ModelDecl {
        let model = ModelDecl::new("openstack.network", "Router", "A router between networks.");
        properties::<Self>(model)
            .method("create()", "Creates one like this.", "createRouter", &[This])
            .method_then("refresh()", "Fetches it.", "getRouter", &[This], Then::Apply)
            .method("update()", "Saves what was changed.", "updateRouter", &[This])
            .method("destroy()", "Destroys it.", "destroyRouter", &[This])
            .method(
                "addInterface(to)",
                "Connects it to a subnet, or by a port.",
                "addRouterInterface",
                &[This, Param("to")],
            )
            .method(
                "removeInterface(from)",
                "Disconnects it from a subnet, or a port.",
                "removeRouterInterface",
                &[This, Param("from")],
            )
    }
}

impl Resource for Router {
    const PATH: &'static str = "routers";
    const KEY: &'static str = "router";
    const FIELDS: &'static [Field] = &[
        Field::read("id", "id", "string", "The router's id."),
        Field::write("name", "name", "string", "Its name."),
        Field::read("status", "status", "string", "Its state, such as `ACTIVE`."),
        Field::write("adminStateUp", "admin_state_up", "boolean", "Whether it is meant to be up."),
        Field::clear(
            "externalGatewayInfo",
            "external_gateway_info",
            "{ network_id: string; enable_snat?: boolean; external_fixed_ips?: Array<{ ip_address?: string; subnet_id?: string }> }",
            "Its way to the outside; `null` for none.",
        ),
        Field::write(
            "routes",
            "routes",
            "Array<{ destination: string; nexthop: string }>",
            "Its static routes.",
        ),
        Field::write("description", "description", "string", "What it is for."),
        Field::write("tenantId", "tenant_id", "string", "Id of the project that it belongs to."),
    ];
}

/// What a router is connected to: a subnet by its id or model, a Port, or `{subnetId}`, `{portId}`.
pub struct Interface(Value);

impl Arg for Interface {
    fn decode(value: Value, name: &str) -> Result<Self> {
        let text = |fields: &Map<String, Value>, names: [&str; 2]| {
            names.iter().find_map(|name| fields.get(*name)?.as_str().map(str::to_owned))
        };
        if let Value::Object(fields) = &value
            && !fields.contains_key(MODEL_TAG)
        {
            if let Some(port) = text(fields, ["portId", "port_id"]) {
                return Ok(Self(json!({ "port_id": port })));
            }
            if let Some(subnet) = text(fields, ["subnetId", "subnet_id"]) {
                return Ok(Self(json!({ "subnet_id": subnet })));
            }
        }
        if let Ok(subnet) = Ref::<Subnet>::decode(value.clone(), name) {
            return Ok(Self(json!({ "subnet_id": subnet.id })));
        }
        match Ref::<Port>::decode(value, name) {
            Ok(port) => Ok(Self(json!({ "port_id": port.id }))),
            Err(_) => Err(Error::invalid(format!(
                "{name} must be a Subnet or its id, a Port, or an object with subnetId or portId"
            ))),
        }
    }

    fn ts() -> String {
        let (subnet, port) = (Ref::<Subnet>::ts(), "providers.openstack.network.Port");
        format!("{subnet} | {port} | {{ subnetId: string }} | {{ portId: string }}")
    }
}

pub async fn add_interface(neutron: Neutron, router: Ref<Router>, Interface(to): Interface) -> Result<Value> {
    neutron.put([Router::PATH, &router, "add_router_interface"]).json(&to).send().await?.json()
}

pub async fn remove_interface(
    neutron: Neutron,
    router: Ref<Router>,
    Interface(from): Interface,
) -> Result<Value> {
    neutron.put([Router::PATH, &router, "remove_router_interface"]).json(&from).send().await?.json()
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
        let outside = json!({"network_id": "ext"});
        let router = json!({"id": "r", "name": "gate", "status": "ACTIVE", "admin_state_up": true,
            "external_gateway_info": outside, "routes": [], "description": "", "tenant_id": "t"});
        let shaped = json!({"id": "r", "name": "gate", "status": "ACTIVE", "adminStateUp": true,
            "externalGatewayInfo": outside, "routes": [], "description": "", "tenantId": "t"});
        let sent = json!({"router": {"name": "gate", "external_gateway_info": outside}});
        cloud.answer_to("POST", "/network/v2.0/routers", sent, 201, json!({"router": router})).await;
        let neutron = cloud.client(service());
        let options = json!({"name": "gate", "externalGatewayInfo": outside});
        assert_eq!(neutron.call("createRouter", json!([options])).await.unwrap(), json!([shaped]));
    }

    #[tokio::test]
    async fn connects_subnets_and_ports() {
        let mut cloud = cloud().await;
        let path = "/network/v2.0/routers/r";
        let subnet = json!({"subnet_id": "s"});
        let done = json!({"id": "r", "subnet_id": "s", "port_id": "p"});
        cloud.answer_to("PUT", &format!("{path}/add_router_interface"), subnet, 200, done.clone()).await;
        let port = json!({"port_id": "p"});
        cloud.answer_to("PUT", &format!("{path}/remove_router_interface"), port, 200, done.clone()).await;
        let neutron = cloud.client(service());
        let own = model("openstack.network.Subnet network.Subnet base.Model", json!({"id": "s"}));
        for to in [json!("s"), json!({"subnetId": "s"}), own] {
            let added = neutron.call("addRouterInterface", json!(["r", to])).await.unwrap();
            assert_eq!(added, json!([done]));
        }
        let own = model("openstack.network.Port network.Port base.Model", json!({"id": "p"}));
        for from in [json!({"port_id": "p"}), own] {
            let removed = neutron.call("removeRouterInterface", json!(["r", from])).await.unwrap();
            assert_eq!(removed, json!([done]));
        }
        let error = neutron.call("addRouterInterface", json!(["r", true])).await.unwrap_err();
        assert!(error.message().contains("to must be a Subnet or its id"));
    }
}
