//! Flavors: how large servers can be.
//!
//! API: <https://learn.microsoft.com/rest/api/compute/resource-skus/list>

use serde_json::{Map, Value, json};

use super::client::{Api, Azure};
use super::manager;
use crate::error::{Error, Result};
use crate::surface::{Item, Model, ModelDecl, Ref};

pub struct Flavor;

impl Model for Flavor {
    fn declare() -> ModelDecl {
        ModelDecl::new("azure.compute", "Flavor", "How large a server is (a size).")
            .extends("compute.Flavor")
            .property("id", "string", "The size's name.", &["id", "name"])
            .property("name", "string", "The same as its id.", &["name", "id"])
            .computed("ram", "number", "Its memory in MB.", |details| {
                known(details).map_or_else(|| details.get("ram").cloned(), |(_, ram, _)| Some(number(ram)))
            })
            .computed("disk", "number", "Its local disk in GB.", |details| {
                known(details).map_or_else(|| details.get("disk").cloned(), |(_, _, disk)| Some(disk.into()))
            })
            .property("cores", "number", "Its processor cores (Resource Manager).", &[])
            .property("family", "string", "The family of sizes that it belongs to (Resource Manager).", &[])
            .on_class("options", options())
    }
}

type Size = (&'static str, f64, u64);

/// The classic sizes: memory in MB, disk in GB.
const SIZES: &[Size] = &[
    ("ExtraSmall", 786.432, 20),
    ("Small", 1792.0, 50),
    ("Medium", 3584.0, 100),
    ("Large", 7168.0, 200),
    ("ExtraLarge", 14336.0, 400),
];

/// Whole numbers are written without a fraction.
fn number(value: f64) -> Value {
    if value.fract() == 0.0 { (value as u64).into() } else { value.into() }
}

fn known(details: &Map<String, Value>) -> Option<Size> {
    let name = details.get("name").or_else(|| details.get("id"))?.as_str()?;
    SIZES.iter().find(|(id, ..)| *id == name).copied()
}

fn options() -> Value {
    let size = |(id, ram, disk): &Size| ((*id).to_owned(), json!({ "ram": number(*ram), "disk": disk }));
    SIZES.iter().map(size).collect::<Map<_, _>>().into()
}

fn item(id: &str) -> Item<Flavor> {
    Item::new(Map::from_iter([("id".to_owned(), id.into())]))
}

pub async fn list(azure: Azure) -> Result<Vec<Item<Flavor>>> {
    match azure.api {
        Api::Classic => Ok(SIZES.iter().map(|(id, ..)| item(id)).collect()),
        Api::Manager(_) => Ok(manager::sizes::list(&azure).await?.into_iter().map(Item::new).collect()),
    }
}

pub async fn get(azure: Azure, flavor: Ref<Flavor>) -> Result<Item<Flavor>> {
    let unknown = || Error::invalid(format!("No such Azure Flavor: {}", flavor.id));
    match azure.api {
        Api::Classic => {
            let found = SIZES.iter().find(|(id, ..)| *id == flavor.id);
            Ok(item(found.ok_or_else(unknown)?.0))
        }
        Api::Manager(_) => {
            let all = manager::sizes::list(&azure).await?;
            let is_asked = |size: &Map<String, Value>| {
                let name = size.get("name").and_then(Value::as_str);
                name.is_some_and(|name| name.eq_ignore_ascii_case(&flavor.id))
            };
            Ok(Item::new(all.into_iter().find(is_asked).ok_or_else(unknown)?))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::cloud;
    use super::*;

    #[tokio::test]
    async fn the_classic_sizes_are_known() {
        let client = cloud().await.classic(json!({}));
        let all = client.call("getFlavors", json!([])).await.unwrap();
        assert_eq!(all[0].as_array().unwrap().len(), 5);
        let small = json!({"id": "ExtraSmall", "name": "ExtraSmall", "ram": 786.432, "disk": 20});
        assert_eq!(all[0][0], small);
        let large = client.call("getFlavor", json!(["Large"])).await.unwrap();
        assert_eq!(large[0], json!({"id": "Large", "name": "Large", "ram": 7168, "disk": 200}));
        let error = client.fail("getFlavor", json!(["Nope"])).await;
        assert_eq!(error.message(), "test getFlavor: No such Azure Flavor: Nope");
    }

    #[tokio::test]
    async fn the_sizes_of_a_location() {
        let mut cloud = cloud().await;
        let route = "GET /providers/Microsoft.Compute/skus?api-version=2021-07-01\
                     &%24filter=location%20eq%20%27west%27";
        let sku = |kind: &str, name: &str, restrictions: Value| {
            json!({"resourceType": kind, "name": name, "family": "f", "restrictions": restrictions, "capabilities": [
                {"name": "vCPUs", "value": "2"}, {"name": "MemoryGB", "value": "3.5"},
                {"name": "MaxResourceVolumeMB", "value": "16384"}]})
        };
        let all = json!({"value": [
            sku("disks", "Premium_LRS", json!([])),
            sku("virtualMachines", "Standard_D2", json!([{"type": "Zone"}])),
            sku("virtualMachines", "Standard_Not", json!([{"type": "Location"}])),
        ]});
        cloud.json(route, 200, all.clone()).await;
        cloud.json(route, 200, all.clone()).await;
        cloud.json(route, 200, all).await;
        let client = cloud.manager(json!({"location": "west"}));
        let found = client.call("getFlavors", json!([])).await.unwrap();
        let size = json!({"id": "Standard_D2", "name": "Standard_D2", "ram": 3584, "disk": 16, "cores": 2,
            "family": "f"});
        assert_eq!(found[0], json!([size]));
        assert_eq!(client.call("getFlavor", json!(["standard_d2"])).await.unwrap()[0], size);
        let error = client.fail("getFlavor", json!(["Standard_Not"])).await;
        assert_eq!(error.message(), "test getFlavor: No such Azure Flavor: Standard_Not");
        let error = cloud.manager(json!({})).fail("getFlavors", json!([])).await;
        let words = "test getFlavors: options.location is required: each location has other sizes";
        assert_eq!(error.message(), words);
        cloud.all_called().await;
    }
}
