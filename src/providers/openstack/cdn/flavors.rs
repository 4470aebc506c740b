//! Flavors: which networks deliver a service's files.
//!
//! API: <https://docs.openstack.org/developer/poppy/>

use serde_json::Value;

use super::Poppy;
use crate::error::Result;
use crate::surface::{All, Item, Model, ModelDecl, Ref};

pub struct Flavor;

impl Model for Flavor {
    fn declare() -> ModelDecl {
        ModelDecl::new("openstack.cdn", "Flavor", "Which networks deliver a service's files.")
            .property("id", "string", "The flavor's id.", &[])
            .property(
                "providers",
                "Array<{ provider: string; links: Array<{ href: string; rel: string }> }>",
                "The networks: `[{provider, links}]`.",
                &[],
            )
    }
}

/// The options are 2.2.0's, which ignored them too.
pub async fn list(poppy: Poppy, _options: Option<Value>) -> Result<All<Flavor>> {
    let answer = poppy.get(["flavors"]).send().await?;
    All::of(answer, "flavors")
}

pub async fn get(poppy: Poppy, flavor: Ref<Flavor>) -> Result<Item<Flavor>> {
    let answer = poppy.get(["flavors", &flavor]).send().await?;
    Ok(Item::new(super::services::document(&answer)?))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::providers::openstack::testing::cloud;

    #[tokio::test]
    async fn lists_and_gets() {
        let mut cloud = cloud().await;
        let flavor = json!({"id": "cdn", "providers": [{"provider": "akamai"}], "links": []});
        let shaped = json!({"id": "cdn", "providers": [{"provider": "akamai"}]});
        cloud.answer("GET", "/cdn/flavors", 200, json!({"flavors": [flavor]})).await;
        cloud.answer("GET", "/cdn/flavors/cdn", 200, flavor).await;
        let poppy = cloud.client(super::super::service());
        assert_eq!(poppy.call("getFlavors", json!([{"limit": 1}])).await.unwrap(), json!([[shaped]]));
        assert_eq!(poppy.call("getFlavor", json!(["cdn"])).await.unwrap(), json!([shaped]));
    }

    #[tokio::test]
    async fn an_answer_without_flavors_is_an_error() {
        let mut cloud = cloud().await;
        cloud.answer("GET", "/cdn/flavors", 200, json!({})).await;
        cloud.answer("GET", "/cdn/flavors/cdn", 200, json!(["cdn"])).await;
        let poppy = cloud.client(super::super::service());
        let error = poppy.call("getFlavors", json!([])).await.unwrap_err();
        assert_eq!(error.message(), "Unexpected empty response");
        let error = poppy.call("getFlavor", json!(["cdn"])).await.unwrap_err();
        assert_eq!(error.code(), Some("EUNEXPECTED"));
    }
}
