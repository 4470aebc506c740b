//! Images: what servers are made from. CloudAPI 6.5 calls them datasets, and knows them by their URN.
//!
//! API: <https://apidocs.tritondatacenter.com/cloudapi/#images>

use std::sync::Arc;

use serde_json::Value;

use super::Triton;
use crate::error::{Error, Result};
use crate::http::Response;
use crate::surface::{Item, Model, ModelDecl, Ref};

pub struct Image;

impl Model for Image {
    fn declare() -> ModelDecl {
        ModelDecl::new("joyent.compute", "Image", "What a server is made from.")
            .extends("compute.Image")
            .property("id", "string", "The image's id; of a dataset its URN.", &["urn", "id"])
            .property("name", "string", "Its name.", &[])
            .property("created", "string", "When it was published, ISO 8601.", &["created", "published_at"])
            .property("urn", "string", "URN of a dataset.", &[])
            .property("joyentId", "string", "Its UUID.", &["id"])
            .property("os", "string", "Its operating system.", &[])
            .property("type", "string", "What kind of server it makes, such as `zone-dataset`.", &[])
            .property("description", "string", "What it is.", &[])
            .property("default", "boolean", "Whether servers are made from it if none is named.", &[])
            .property("version", "string", "Its version.", &[])
            .property("requirements", "JsonObject", "What its servers need.", &[])
            .raw(&["rackspace", "original"])
    }
}

/// Where images are.
fn folder(triton: &Triton) -> &'static str {
    if triton.speaks_datasets() { "datasets" } else { "images" }
}

pub async fn list(triton: Triton) -> Result<(Vec<Item<Image>>, Arc<Response>)> {
    let answer = triton.get(triton.path([folder(&triton)])).succeed().await?;
    Ok((answer.documents()?.into_iter().map(Item::new).collect(), answer))
}

pub async fn get(triton: Triton, image: Ref<Image>) -> Result<(Item<Image>, Arc<Response>)> {
    let answer = triton.get(triton.path([folder(&triton), &image])).succeed().await?;
    Ok((Item::new(answer.document()?), answer))
}

pub async fn unsupported(_: Triton, _: Option<Value>) -> Result<()> {
    Err(Error::new("Not supported by joyent"))
}

#[cfg(test)]
mod tests {
    use mockito::Server;
    use serde_json::json;

    use super::super::testing::client;

    #[tokio::test]
    async fn are_images_or_datasets() {
        let mut server = Server::new_async().await;
        let image = json!({"id": "i1", "name": "base", "version": "1.0", "os": "smartos", "type": "zone-dataset",
            "published_at": "2024", "state": "active"});
        let dataset = json!({"id": "d1", "urn": "sdc:sdc:base:1.0", "name": "base", "created": "2012"});
        for (path, body) in [
            ("/acct/images", json!([image])),
            ("/acct/images/i1", image.clone()),
            ("/acct/datasets", json!([dataset])),
            ("/acct/datasets/sdc:sdc:base:1.0", dataset.clone()),
        ] {
            server.mock("GET", path).with_body(body.to_string()).create_async().await;
        }
        let shaped = json!({"id": "i1", "name": "base", "created": "2024", "joyentId": "i1", "os": "smartos",
            "type": "zone-dataset", "version": "1.0"});
        let triton = client(&server, json!({}));
        assert_eq!(triton.call("getImages", json!([])).await.unwrap()[0], json!([[shaped, image]]));
        assert_eq!(triton.call("getImage", json!(["i1"])).await.unwrap()[0], json!([shaped, image]));
        let shaped = json!({"id": "sdc:sdc:base:1.0", "name": "base", "created": "2012", "urn": "sdc:sdc:base:1.0",
            "joyentId": "d1"});
        let old = client(&server, json!({"apiVersion": "~6.5"}));
        assert_eq!(old.call("getImages", json!([])).await.unwrap()[0], json!([[shaped, dataset]]));
        let urn = json!(["sdc:sdc:base:1.0"]);
        assert_eq!(old.call("getImage", urn).await.unwrap()[0], json!([shaped, dataset]));
    }
}
