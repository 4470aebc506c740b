//! Flavors: how large a server is. CloudAPI calls them packages.
//!
//! API: <https://apidocs.tritondatacenter.com/cloudapi/#packages>

use std::sync::Arc;

use super::Triton;
use crate::error::Result;
use crate::http::Response;
use crate::surface::{Item, Model, ModelDecl, Ref};

pub struct Flavor;

impl Model for Flavor {
    fn declare() -> ModelDecl {
        ModelDecl::new("joyent.compute", "Flavor", "How large a server is.")
            .extends("compute.Flavor")
            .property("id", "string", "What names the flavor: its name.", &["name"])
            .property("name", "string", "Its name.", &[])
            .property("ram", "number", "Memory in MiB.", &["memory", "ram"])
            .property("disk", "number", "Disk in MiB.", &[])
            .property("swap", "number", "Swap in MiB.", &[])
            .property("default", "boolean", "Whether servers get it if none is named.", &[])
            .raw(&["joyent", "original"])
    }
}

pub async fn list(triton: Triton) -> Result<(Vec<Item<Flavor>>, Arc<Response>)> {
    let answer = triton.get(triton.path(["packages"])).succeed().await?;
    Ok((answer.documents()?.into_iter().map(Item::new).collect(), answer))
}

pub async fn get(triton: Triton, flavor: Ref<Flavor>) -> Result<(Item<Flavor>, Arc<Response>)> {
    let answer = triton.get(triton.path(["packages", &flavor])).succeed().await?;
    Ok((Item::new(answer.document()?), answer))
}

#[cfg(test)]
mod tests {
    use mockito::Server;
    use serde_json::json;

    use super::super::testing::client;
    use crate::surface::testing::model;

    #[tokio::test]
    async fn lists_and_gets_by_name() {
        let mut server = Server::new_async().await;
        let package = json!({"id": "p1", "name": "Small 1GB", "memory": 1024, "disk": 30720, "swap": 2048, "default": true});
        let shaped = json!({"id": "Small 1GB", "name": "Small 1GB", "ram": 1024, "disk": 30720, "swap": 2048, "default": true});
        let all = server.mock("GET", "/acct/packages").with_body(json!([package]).to_string());
        let _all = all.create_async().await;
        let one = server.mock("GET", "/acct/packages/Small%201GB").with_body(package.to_string()).expect(2);
        let one = one.create_async().await;
        let triton = client(&server, json!({}));
        assert_eq!(triton.call("getFlavors", json!([])).await.unwrap()[0], json!([[shaped, package]]));
        let own = model("joyent.compute.Flavor compute.Flavor", json!({"id": "Small 1GB"}));
        for flavor in [json!("Small 1GB"), own] {
            assert_eq!(triton.call("getFlavor", json!([flavor])).await.unwrap()[0], json!([shaped, package]));
        }
        one.assert_async().await;
        let error = triton.fail("getFlavor", json!([""])).await;
        assert_eq!(error.message(), "test getFlavor: flavor must be a Flavor or its id, not an empty string");
    }
}
