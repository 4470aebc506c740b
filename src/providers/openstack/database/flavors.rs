//! Flavors: how large an instance is.
//!
//! API: <https://docs.openstack.org/api-ref/database/#flavors>

use http::Method;
use serde_json::{Map, Value};

use super::{Trove, request};
use crate::error::Result;
use crate::surface::{All, Item, Model, ModelDecl, Ref};

pub struct Flavor;

impl Model for Flavor {
    fn declare() -> ModelDecl {
        ModelDecl::new("openstack.database", "Flavor", "How large an instance is.")
            .extends("openstack.compute.Flavor")
            .computed("href", "string", "Its URL, by which instances name it.", href)
            .property("id", "string | number", "The flavor's id.", &[])
            .property("name", "string", "Its name.", &[])
            .property("ram", "number", "Memory in MiB.", &[])
            .property("disk", "number", "Disk in GiB, where it is told.", &[])
            .property("vcpus", "number", "Virtual CPUs, where they are told.", &[])
            .to_json(&["id", "name", "ram", "disk", "vcpus", "swap"])
    }
}

fn href(details: &Map<String, Value>) -> Option<Value> {
    let mut links = details.get("links").and_then(Value::as_array).into_iter().flatten();
    let own = links.rfind(|link| link["rel"] == "self");
    own.and_then(|link| link.get("href")).or_else(|| details.get("href")).cloned()
}

/// How an instance names a flavor: by its URL or, where that is not known, by its id.
pub fn reference(flavor: &Ref<Flavor>) -> &str {
    flavor.details.get("href").and_then(Value::as_str).unwrap_or(flavor)
}

pub async fn list(trove: Trove) -> Result<All<Flavor>> {
    let answer = request(&trove, Method::GET, ["flavors"]).send().await?;
    All::of(answer, "flavors")
}

pub async fn get(trove: Trove, flavor: Ref<Flavor>) -> Result<Item<Flavor>> {
    let answer = request(&trove, Method::GET, ["flavors", &flavor]).send().await?;
    Ok(Item::new(super::instances::object(&answer, "flavor")?))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::providers::openstack::testing::cloud;

    #[tokio::test]
    async fn lists_and_gets() {
        let mut cloud = cloud().await;
        let links = json!([{"rel": "bookmark", "href": "http://b/1"}, {"rel": "self", "href": "http://f/1"}]);
        let flavor = json!({"id": 1, "name": "512MB", "ram": 512, "links": links});
        let bare = json!({"id": 2, "name": "1GB", "ram": 1024});
        cloud.answer("GET", "/database/flavors", 200, json!({"flavors": [flavor, bare]})).await;
        cloud.answer("GET", "/database/flavors/1", 200, json!({"flavor": flavor})).await;
        let trove = cloud.client(super::super::service());
        let shaped = json!({"href": "http://f/1", "id": 1, "name": "512MB", "ram": 512});
        // A flavor without links has no URL, and is a flavor all the same.
        assert_eq!(trove.call("getFlavors", json!([])).await.unwrap(), json!([[shaped, bare]]));
        assert_eq!(trove.call("getFlavor", json!([1])).await.unwrap(), json!([shaped]));
    }

    #[tokio::test]
    async fn the_account_goes_along() {
        let mut cloud = cloud().await;
        let mock = cloud.mock("GET", "/database/flavors").match_header("x-auth-project-id", "acct-7");
        let mock = mock.with_body(json!({"flavors": []}).to_string()).create_async().await;
        cloud.keep(mock);
        let trove = cloud.client_with(super::super::service(), json!({"accountNumber": "acct-7"}));
        assert_eq!(trove.call("getFlavors", json!([])).await.unwrap(), json!([[]]));
    }
}
