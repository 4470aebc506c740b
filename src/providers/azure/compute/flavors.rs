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
            .without_json()
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
