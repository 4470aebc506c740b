//! Flavors: the panel's fixed sizes.
//!
//! API: <https://cloudpanel-api.1and1.com/documentation/v1/en/documentation.html#servers>

use serde_json::{Map, Value};

use crate::error::Result;
use crate::providers::oneandone::client::{Panel, object, objects};
use crate::surface::{Item, Model, ModelDecl, Ref};

pub struct Flavor;

impl Model for Flavor {
    fn declare() -> ModelDecl {
        ModelDecl::new("oneandone.compute", "Flavor", "How large a server is.")
            .extends("compute.Flavor")
            .property("id", "string", "The size's id.", &[])
            .property("name", "string", "Its name.", &[])
            .property("ram", "number", "Memory in GB.", &["hardware.ram", "ram"])
            .computed("disk", "number", "First disk in GB; 0 if there is none.", disk)
            .property("cores", "number", "Virtual CPUs.", &["hardware.vcore", "cores"])
    }
}

fn disk(details: &Map<String, Value>) -> Option<Value> {
    let Some(hardware) = details.get("hardware") else { return details.get("disk").cloned() };
    Some(hardware.pointer("/hdds/0/size").cloned().unwrap_or_else(|| 0.into()))
}

pub async fn list(panel: Panel) -> Result<Vec<Item<Flavor>>> {
    let answer = panel.get(["servers", "fixed_instance_sizes"]).succeed().await?;
    Ok(objects(&answer)?.into_iter().map(Item::new).collect())
}

pub async fn get(panel: Panel, flavor: Ref<Flavor>) -> Result<Item<Flavor>> {
    object(&*panel.get(["servers", "fixed_instance_sizes", &flavor]).succeed().await?).map(Item::new)
}

#[cfg(test)]
mod tests {
    use mockito::Server;
    use serde_json::json;

    use super::super::service;
    use crate::providers::oneandone::testing::{answer, panel};

    #[tokio::test]
    async fn lists_and_gets() {
        let mut server = Server::new_async().await;
        let own = json!({"id": "F1", "name": "S", "hardware": {"ram": 0.5, "vcore": 1,
            "hdds": [{"size": 30, "unit": "GB", "is_main": true}]}});
        let shaped = json!({"id": "F1", "name": "S", "ram": 0.5, "disk": 30, "cores": 1});
        let list = json!([own, {"id": "F2", "hardware": {"hdds": []}}, {"id": "F3"}]);
        let at = "/v1/servers/fixed_instance_sizes";
        let _list = answer(&mut server, "GET", at, 200, list).await;
        let _get = answer(&mut server, "GET", &format!("{at}/F1"), 200, own).await;
        let panel = panel(service(), &server);
        let values = panel.call("getFlavors", json!([])).await.unwrap();
        assert_eq!(values, json!([[shaped, {"id": "F2", "disk": 0}, {"id": "F3"}]]));
        assert_eq!(panel.call("getFlavor", json!(["F1"])).await.unwrap(), json!([shaped]));
    }
}
