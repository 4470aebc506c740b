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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::providers::openstack::testing::cloud;
    use crate::providers::rackspace::compute::service;
    use crate::surface::testing::model;

    #[tokio::test]
    async fn lists_creates_and_deletes() {
        let mut cloud = cloud().await;
        let path = "/compute/servers/s1/os-virtual-interfacesv2";
        let interfaces = json!({ "virtual_interfaces": [{ "id": "v1" }] });
        cloud.answer("GET", path, 200, interfaces.clone()).await;
        let sent = json!({ "virtual_interface": { "network_id": "n1" } });
        cloud.answer_to("POST", path, sent, 200, interfaces).await;
        cloud.answer("DELETE", &format!("{path}/v1"), 204, json!(null)).await;
        let nova = cloud.client(service());
        let server = model("openstack.compute.Server compute.Server", json!({ "id": "s1" }));
        assert_eq!(
            nova.call("getVirtualInterfaces", json!([server])).await.unwrap(),
            json!([[{ "id": "v1" }]])
        );
        let created = nova.call("createVirtualInterface", json!(["s1", { "id": "n1" }])).await.unwrap();
        assert_eq!(created, json!([[{ "id": "v1" }]]));
        assert_eq!(nova.call("deleteVirtualInterface", json!(["s1", "v1"])).await.unwrap(), json!([null]));
    }

    #[tokio::test]
    async fn networks_are_an_extension_of_rackspaces_own() {
        let mut cloud = cloud().await;
        cloud.answer("GET", "/compute/os-networksv2/n1", 200, json!({ "network": { "id": "n1" } })).await;
        let nova = cloud.client(service());
        assert_eq!(nova.call("getNetwork", json!(["n1"])).await.unwrap(), json!([{ "id": "n1" }]));
    }

    #[test]
    fn servers_are_rackspaces() {
        let table = service().describe();
        let methods = table["methods"].as_array().unwrap();
        let returned =
            |name: &str| methods.iter().find(|m| m["name"] == name).unwrap()["returns"][0]["model"].clone();
        assert_eq!(returned("getServers"), "rackspace.compute.Server");
        assert_eq!(returned("getServer"), "rackspace.compute.Server");
        assert_eq!(returned("getFlavors"), "openstack.compute.Flavor");
        let server =
            table["exports"].as_array().unwrap().iter().find(|e| e["model"]["name"] == "Server").unwrap();
        assert_eq!(server["model"]["extends"], "openstack.compute.Server");
    }
}
