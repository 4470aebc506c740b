//! Nova's own networks (nova-network). What they had to do with hosts and with projects of their own choice has no
//! counterpart in Neutron: there Nova's refusal stands.
//!
//! API: <https://docs.openstack.org/api-ref/compute/#networks-os-networks-deprecated>

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::Nova;
use super::successors::{NETWORKS, networks as neutrons};
use crate::error::Result;
use crate::http::Response;
use crate::surface::Id;

/// Options that `createNetwork` passes on.
const CREATABLE: [&str; 12] = [
    "label",
    "cidr",
    "bridge",
    "bridge_interface",
    "multi_host",
    "vlan",
    "cidr_v6",
    "dns1",
    "dns2",
    "gateway",
    "gateway_v6",
    "project_id",
];

/// Path of the networks: an extension, and so not the same in every cloud.
fn root(nova: &Nova) -> String {
    let own = nova.call.changed("_extension").and_then(Value::as_str);
    own.unwrap_or(nova.family().networks).to_owned()
}

pub async fn list(nova: Nova) -> Result<(Option<Value>, Arc<Response>)> {
    let own = async {
        let answer = nova.get([root(&nova).as_str()]).send().await?;
        Ok((answer.get("networks")?, answer))
    };
    NETWORKS.call(&nova, own, neutrons::list).await
}

pub async fn get(nova: Nova, Id(id): Id) -> Result<Option<Value>> {
    let own = async { nova.get([root(&nova).as_str(), &id]).send().await?.get("network") };
    NETWORKS.call(&nova, own, |neutron| neutrons::get(neutron, id.clone())).await
}

pub async fn create(nova: Nova, options: Map<String, Value>) -> Result<Option<Value>> {
    create_with(nova, options, CREATABLE.iter().map(|name| (*name).to_owned()).collect()).await
}

pub async fn create_with(
    nova: Nova,
    options: Map<String, Value>,
    properties: Vec<String>,
) -> Result<Option<Value>> {
    let pick = |name: String| options.get(&name).map(|value| (name, value.clone()));
    let network: Map<String, Value> = properties.into_iter().filter_map(pick).collect();
    let document = json!({ "network": network });
    let own = async { nova.post([root(&nova).as_str()]).json(&document).send().await?.get("network") };
    NETWORKS.call(&nova, own, |neutron| neutrons::create(neutron, &network)).await
}

pub async fn add(nova: Nova, Id(id): Id) -> Result<()> {
    nova.post([root(&nova).as_str(), "add"]).json(&json!({ "id": id })).send().await.map(|_| ())
}

pub async fn action(nova: Nova, Id(id): Id, payload: Value) -> Result<()> {
    nova.post([root(&nova).as_str(), &id, "action"]).json(&payload).send().await.map(|_| ())
}

pub async fn add_to_host(nova: Nova, network: Id, host: String) -> Result<()> {
    action(nova, network, json!({ "associate_host": host })).await
}

pub async fn remove_from_host(nova: Nova, network: Id, _host: Option<String>) -> Result<()> {
    action(nova, network, json!({ "disassociate_host": null })).await
}

pub async fn disassociate(nova: Nova, network: Id) -> Result<()> {
    action(nova, network, json!({ "disassociate": null })).await
}

pub async fn disassociate_project(nova: Nova, network: Id) -> Result<()> {
    action(nova, network, json!({ "disassociate_project": null })).await
}

pub async fn delete(nova: Nova, Id(id): Id) -> Result<()> {
    let own = async { nova.delete([root(&nova).as_str(), &id]).send().await.map(|_| ()) };
    NETWORKS.call(&nova, own, |neutron| neutrons::delete(neutron, id.clone())).await
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::providers::openstack::testing::cloud;

    #[tokio::test]
    async fn lists_and_gets() {
        let mut cloud = cloud().await;
        let network = json!({"id": "n1", "label": "private"});
        cloud.answer("GET", "/compute/os-networks", 200, json!({"networks": [network]})).await;
        cloud.answer("GET", "/compute/os-networks/n1", 200, json!({"network": network})).await;
        let nova = cloud.client(super::super::service());
        let values = nova.call("getNetworks", json!([])).await.unwrap();
        assert_eq!((&values[0], &values[1]["statusCode"]), (&json!([network]), &json!(200)));
        assert_eq!(nova.call("getNetwork", json!(["n1"])).await.unwrap(), json!([network]));
        assert_eq!(nova.call("getNetwork", json!([network])).await.unwrap(), json!([network]));
    }

    #[tokio::test]
    async fn creates_with_the_options_that_it_knows() {
        let mut cloud = cloud().await;
        let known =
            json!({"network": {"label": "l", "cidr": "10.1.0.0/24", "vlan": "12", "project_id": "p"}});
        cloud.answer_to("POST", "/compute/os-networks", known, 200, json!({"network": {"id": "n1"}})).await;
        let own = json!({"network": {"label": "l"}});
        cloud.answer_to("POST", "/compute/os-networks", own, 200, json!({"network": {"id": "n2"}})).await;
        let nova = cloud.client(super::super::service());
        let options =
            json!({"project_id": "p", "bogus": 1, "label": "l", "cidr": "10.1.0.0/24", "vlan": "12"});
        assert_eq!(nova.call("createNetwork", json!([options])).await.unwrap(), json!([{"id": "n1"}]));
        let args = json!([options, ["label", "dns1"]]);
        assert_eq!(nova.call("_createNetwork", args).await.unwrap(), json!([{"id": "n2"}]));
    }

    #[tokio::test]
    async fn actions() {
        let mut cloud = cloud().await;
        let path = "/compute/os-networks/n1/action";
        for sent in [
            json!({"associate_host": "h"}),
            json!({"disassociate_host": null}),
            json!({"disassociate": null}),
            json!({"disassociate_project": null}),
            json!({"own": [1]}),
        ] {
            cloud.answer_to("POST", path, sent, 202, json!(null)).await;
        }
        cloud.answer_to("POST", "/compute/os-networks/add", json!({"id": "n1"}), 202, json!(null)).await;
        cloud.answer("DELETE", "/compute/os-networks/n1", 202, json!(null)).await;
        let nova = cloud.client(super::super::service());
        for (name, args) in [
            ("addNetwork", json!(["n1"])),
            ("addNetworkToHost", json!(["n1", "h"])),
            ("removeNetworkFromHost", json!([{"id": "n1"}, "h"])),
            ("disassociateNetworkFromProject", json!(["n1"])),
            ("disassociateProjectFromNetwork", json!(["n1"])),
            ("_doNetworkAction", json!(["n1", {"own": [1]}])),
            ("deleteNetwork", json!(["n1"])),
        ] {
            assert_eq!(nova.call(name, args).await.unwrap(), json!([null]), "{name}");
        }
    }

    #[tokio::test]
    async fn an_app_may_name_another_extension() {
        let mut cloud = cloud().await;
        cloud.answer("GET", "/compute/os-tenant-networks", 200, json!({"networks": []})).await;
        let mut nova = cloud.client(super::super::service());
        nova.changed.insert("_extension".into(), json!("os-tenant-networks"));
        assert_eq!(nova.call("getNetworks", json!([])).await.unwrap()[0], json!([]));
    }

    #[tokio::test]
    async fn a_network_must_be_given() {
        let nova = cloud().await.client(super::super::service());
        let error = nova.fail("deleteNetwork", json!([{"label": "l"}])).await;
        assert_eq!(
            error.message(),
            "test deleteNetwork: network must be an id, or an object that has one, not an object"
        );
    }
}
