//! Nova's own networks (nova-network).
//!
//! API: <https://docs.openstack.org/api-ref/compute/#networks-os-networks-deprecated>

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::Nova;
use super::floating_ips::named;
use crate::error::Result;
use crate::http::Response;
use crate::surface::Arg;

/// A network by its id, or as an object that has one.
pub struct Network(String);

impl Arg for Network {
    fn decode(value: Value, name: &str) -> Result<Self> {
        named(value, name, "id").map(Self)
    }
    fn ts() -> String {
        "string | number | { id: string | number }".into()
    }
}

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
    own.unwrap_or("os-networks").to_owned()
}

pub async fn list(nova: Nova) -> Result<(Option<Value>, Arc<Response>)> {
    let answer = nova.get([root(&nova).as_str()]).send().await?;
    Ok((answer.get("networks")?, answer))
}

pub async fn get(nova: Nova, Network(id): Network) -> Result<Option<Value>> {
    nova.get([root(&nova).as_str(), &id]).send().await?.get("network")
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
    nova.post([root(&nova).as_str()]).json(&document).send().await?.get("network")
}

pub async fn add(nova: Nova, Network(id): Network) -> Result<()> {
    nova.post([root(&nova).as_str(), "add"]).json(&json!({ "id": id })).send().await.map(|_| ())
}

pub async fn action(nova: Nova, Network(id): Network, payload: Value) -> Result<()> {
    nova.post([root(&nova).as_str(), &id, "action"]).json(&payload).send().await.map(|_| ())
}

pub async fn add_to_host(nova: Nova, network: Network, host: String) -> Result<()> {
    action(nova, network, json!({ "associate_host": host })).await
}

pub async fn remove_from_host(nova: Nova, network: Network, _host: Option<String>) -> Result<()> {
    action(nova, network, json!({ "disassociate_host": null })).await
}

pub async fn disassociate(nova: Nova, network: Network) -> Result<()> {
    action(nova, network, json!({ "disassociate": null })).await
}

pub async fn disassociate_project(nova: Nova, network: Network) -> Result<()> {
    action(nova, network, json!({ "disassociate_project": null })).await
}

pub async fn delete(nova: Nova, Network(id): Network) -> Result<()> {
    nova.delete([root(&nova).as_str(), &id]).send().await.map(|_| ())
}
