//! Virtual interfaces: a server's connections to networks.
//!
//! API: <https://docs-ospc.rackspace.com/cloud-networks/v2/>

use serde_json::{Value, json};

use super::Server;
use crate::error::Result;
use crate::providers::openstack::compute::Nova;
use crate::surface::{Id, Ref};

const EXTENSION: &str = "os-virtual-interfacesv2";

pub async fn list(nova: Nova, server: Ref<Server>) -> Result<Option<Value>> {
    nova.get(["servers", &server, EXTENSION]).send().await?.get("virtual_interfaces")
}

pub async fn create(nova: Nova, server: Ref<Server>, Id(network): Id) -> Result<Option<Value>> {
    let document = json!({ "virtual_interface": { "network_id": network } });
    let answer = nova.post(["servers", &server, EXTENSION]).json(&document).send().await?;
    answer.get("virtual_interfaces")
}

pub async fn delete(nova: Nova, server: Ref<Server>, Id(interface): Id) -> Result<()> {
    nova.delete(["servers", &server, EXTENSION, &interface]).send().await.map(|_| ())
}
