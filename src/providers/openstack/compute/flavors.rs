//! Flavors: how large a server is.
//!
//! API: <https://docs.openstack.org/api-ref/compute/#flavors>

use super::Nova;
use crate::error::Result;
use crate::surface::{All, Model, ModelDecl, One, Ref};

pub struct Flavor;

impl Model for Flavor {
    fn declare() -> ModelDecl {
        ModelDecl::new("openstack.compute", "Flavor", "How large a server is.")
            .extends("compute.Flavor")
            .property("id", "string", "The flavor's id.", &[])
            .property("name", "string", "Its name.", &[])
            .property("ram", "number", "Memory in MiB.", &[])
            .property("disk", "number", "Root disk in GiB.", &[])
            .property("vcpus", "number", "Virtual CPUs.", &[])
            .property("swap", "number | string", "Swap in MiB; an empty string for none.", &[])
    }
}

pub async fn list(nova: Nova) -> Result<All<Flavor>> {
    let answer = nova.get(["flavors", "detail"]).send().await?;
    All::of(answer, "flavors")
}

pub async fn get(nova: Nova, flavor: Ref<Flavor>) -> Result<One<Flavor>> {
    let answer = nova.get(["flavors", &flavor]).send().await?;
    One::of(answer, "flavor")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::providers::openstack::testing::cloud;

    #[tokio::test]
    async fn lists_and_gets() {
        let mut cloud = cloud().await;
        let flavor = json!({"id": "2", "name": "m1.small", "ram": 2048, "disk": 20, "vcpus": 1, "swap": "", "links": []});
        let shaped = json!({"id": "2", "name": "m1.small", "ram": 2048, "disk": 20, "vcpus": 1, "swap": ""});
        cloud.answer("GET", "/compute/flavors/detail", 200, json!({"flavors": [flavor]})).await;
        cloud.answer("GET", "/compute/flavors/2", 200, json!({"flavor": flavor})).await;
        let nova = cloud.client(super::super::service());
        assert_eq!(nova.call("getFlavors", json!([])).await.unwrap(), json!([[shaped]]));
        assert_eq!(nova.call("getFlavor", json!(["2"])).await.unwrap(), json!([shaped]));
        assert_eq!(nova.call("getFlavor", json!([2])).await.unwrap(), json!([shaped]));
    }

    #[tokio::test]
    async fn an_answer_without_flavors_is_an_error() {
        let mut cloud = cloud().await;
        cloud.answer("GET", "/compute/flavors/detail", 200, json!({})).await;
        cloud.answer("GET", "/compute/flavors/gone", 404, json!({"itemNotFound": {"message": "no"}})).await;
        let nova = cloud.client(super::super::service());
        let error = nova.call("getFlavors", json!([])).await.unwrap_err();
        assert_eq!(error.message(), "Unexpected empty response");
        let error = nova.call("getFlavor", json!(["gone"])).await.unwrap_err();
        assert_eq!(error.message(), "openstack Error (404): Item not found");
        assert_eq!(error.field("result"), Some(&json!({"itemNotFound": {"message": "no"}})));
        let error = nova.call("getFlavor", json!([])).await.unwrap_err();
        assert_eq!(error.message(), "test getFlavor: flavor is required: a Flavor or its id");
    }
}
