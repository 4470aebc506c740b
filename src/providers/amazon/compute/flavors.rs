//! Flavors: the instance types that 2.2.0 knows the size of.
//!
//! API: <https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-types.html>

use serde_json::{Map, Value, json};

use super::Ec2;
use crate::error::Result;
use crate::surface::{Item, Model, ModelDecl, Ref};

pub struct Flavor;

impl Model for Flavor {
    fn declare() -> ModelDecl {
        ModelDecl::new("amazon.compute", "Flavor", "How large a server is (an instance type).")
            .extends("compute.Flavor")
            .property("id", "string", "The instance type.", &["id", "name"])
            .property("name", "string", "The same as its id.", &["name", "id"])
            .computed("ram", "number", "Its memory in MB, where that is known.", |details| {
                known(details).map(|(_, ram, _)| ram.into())
            })
            .computed("disk", "number", "Its disk in GB, where that is known.", |details| {
                known(details).map(|(_, _, disk)| disk.into())
            })
            .on_class("options", options())
    }
}

type Size = (&'static str, f64, u64);

/// Memory in MB, disk in GB.
#[rustfmt::skip]
const SIZES: &[Size] = &[
    ("m1.small", 1740.8, 160),
    ("m1.medium", 3840.0, 410),
    ("m1.large", 7680.0, 840),
    ("m1.xlarge", 15360.0, 1680),
    ("c1.medium", 1740.8, 350),
    ("c1.xlarge", 7168.0, 1680),
    ("cc2.8xlarge", 61952.0, 3360),
    ("m2.xlarge", 17510.4, 420),
    ("m2.2xlarge", 35020.8, 850),
    ("m2.4xlarge", 70041.6, 1680),
    ("cr1.8xlarge", 249856.0, 240),
    ("hi1.4xlarge", 61952.0, 2048),
    ("cg1.4xlarge", 23040.0, 1680),
    ("t1.micro", 613.0, 0),
    ("t2.micro", 1024.0, 0),
    ("t2.small", 2048.0, 0),
    ("t2.medium", 4096.0, 0),
    ("m3.medium", 3840.0, 4),
    ("m3.large", 7680.0, 32),
    ("m3.xlarge", 15360.0, 80),
    ("m3.2xlarge", 30720.0, 160),
    ("c3.large", 3840.0, 32),
    ("c3.xlarge", 7680.0, 80),
    ("c3.2xlarge", 15360.0, 160),
    ("c3.4xlarge", 30720.0, 320),
    ("c3.8xlarge", 61440.0, 640),
    ("g2.2xlarge", 15360.0, 60),
    ("r3.large", 15616.0, 32),
    ("r3.xlarge", 31232.0, 80),
    ("r3.2xlarge", 62464.0, 160),
    ("r3.4xlarge", 124928.0, 320),
    ("r3.8xlarge", 249856.0, 640),
    ("i2.xlarge", 31232.0, 800),
    ("i2.2xlarge", 62464.0, 1600),
    ("i2.4xlarge", 124928.0, 3200),
    ("i2.8xlarge", 249856.0, 6400),
    ("hs1.8xlarge", 119808.0, 48000),
];

fn known(details: &Map<String, Value>) -> Option<Size> {
    let name = details.get("name").or_else(|| details.get("id"))?.as_str()?;
    SIZES.iter().find(|(id, ..)| *id == name).copied()
}

fn options() -> Value {
    let size = |(id, ram, disk): &Size| ((*id).to_owned(), json!({ "id": id, "ram": ram, "disk": disk }));
    SIZES.iter().map(size).collect::<Map<_, _>>().into()
}

fn item(id: &str) -> Item<Flavor> {
    Item::new(Map::from_iter([("id".to_owned(), id.into())]))
}

pub async fn list(_: Ec2) -> Result<Vec<Item<Flavor>>> {
    Ok(SIZES.iter().map(|(id, ..)| item(id)).collect())
}

/// Of an instance type that is not in the table nothing but its name is known.
pub async fn get(_: Ec2, flavor: Ref<Flavor>) -> Result<Item<Flavor>> {
    Ok(item(&flavor))
}

#[cfg(test)]
mod tests {
    use super::super::service;
    use super::*;
    use crate::providers::amazon::testing::store;

    #[tokio::test]
    async fn a_flavor_is_the_one_that_was_asked_for() {
        let client = store().await.client(service());
        let found = client.call("getFlavor", json!(["t1.micro"])).await.unwrap();
        assert_eq!(found[0], json!({ "id": "t1.micro", "name": "t1.micro", "ram": 613.0, "disk": 0 }));
        let newer = client.call("getFlavor", json!(["m9g.large"])).await.unwrap();
        assert_eq!(newer[0], json!({ "id": "m9g.large", "name": "m9g.large" }));
        let all = client.call("getFlavors", json!([])).await.unwrap();
        assert_eq!(all[0].as_array().unwrap().len(), 37);
    }
}
