//! Images: distributions, applications, and an account's own snapshots and backups.
//!
//! API: <https://docs.digitalocean.com/reference/api/digitalocean/#tag/Images>

use std::sync::Arc;

use serde_json::{Value, json};

use super::pages::{Pages, Part};
use crate::error::Result;
use crate::http::Response;
use crate::providers::digitalocean::client::{Ocean, send_for_nothing};
use crate::surface::{Item, Model, ModelDecl, Ref};

pub struct Image;

impl Model for Image {
    fn declare() -> ModelDecl {
        ModelDecl::new("digitalocean.compute", "Image", "What a server is made from.")
            .extends("compute.Image")
            .property("id", "number", "The image's id.", &[])
            .property("name", "string", "Its name.", &[])
            .property("created", "string", "When it was created, ISO 8601.", &["created_at", "created"])
            .property("distribution", "string", "The distribution, such as `Ubuntu`.", &[])
            .property("public", "boolean", "Whether all accounts can use it.", &[])
            .property("slug", "string | null", "What it is also known by, if it is public.", &[])
            .raw(&["original", "digitalocean"])
    }
}

pub async fn list(ocean: Ocean, options: Option<Part>) -> Result<(Vec<Item<Image>>, Arc<Response>)> {
    Pages::all(ocean, ["v2", "images"], "images", "No images found.").part(options).collect().await
}

pub async fn get(ocean: Ocean, image: Ref<Image>) -> Result<(Item<Image>, Arc<Response>)> {
    let answer = ocean.get(["v2", "images", &image]).succeed().await?;
    Ok((Item::new(answer.object("image")?), answer))
}

pub async fn destroy(ocean: Ocean, image: Ref<Image>) -> Result<(Value, Arc<Response>)> {
    let answer = send_for_nothing(ocean.delete(["v2", "images", &image])).await?;
    Ok((json!({ "ok": image.id }), answer))
}

#[cfg(test)]
mod tests {
    use mockito::Server;
    use serde_json::json;

    use crate::providers::digitalocean::testing::{answer, ocean, refuse};
    use crate::surface::testing::model;

    const IMAGE: &str = "digitalocean.compute.Image compute.Image";

    #[tokio::test]
    async fn lists_and_gets() {
        let mut server = Server::new_async().await;
        let image = json!({"id": 6918990, "name": "24.04 x64", "distribution": "Ubuntu", "slug": "ubuntu-24-04-x64",
            "public": true, "regions": ["nyc3"], "created_at": "2020-01-01T00:00:00Z"});
        let shaped = json!({"id": 6918990, "name": "24.04 x64", "created": "2020-01-01T00:00:00Z",
            "distribution": "Ubuntu", "public": true, "slug": "ubuntu-24-04-x64"});
        let at = "/v2/images?per_page=200&page=1";
        let _list = answer(&mut server, "GET", at, 200, json!({"images": [image]})).await;
        let at = "/v2/images?per_page=5&page=3";
        let _part = answer(&mut server, "GET", at, 200, json!({"images": []})).await;
        let _get = answer(&mut server, "GET", "/v2/images/6918990", 200, json!({"image": image})).await;
        let _slug = answer(&mut server, "GET", "/v2/images/ubuntu", 200, json!({"image": image})).await;
        let ocean = ocean(&server);
        let values = ocean.call("getImages", json!([])).await.unwrap();
        assert_eq!(values[0], json!([[shaped, image]]));
        let part = json!([{"per_page": 5, "page": 3, "type": "dropped"}]);
        assert_eq!(ocean.call("getImages", part).await.unwrap()[0], json!([]));
        let own = model(IMAGE, json!({"id": 6918990}));
        for id in [json!(6918990), json!("6918990"), own, json!("ubuntu")] {
            assert_eq!(ocean.call("getImage", json!([id])).await.unwrap()[0], json!([shaped, image]));
        }
    }

    #[tokio::test]
    async fn deletes() {
        let mut server = Server::new_async().await;
        let mock = refuse(&mut server, "DELETE", "/v2/images/7", 204).await.expect(2);
        let ocean = ocean(&server);
        for id in [json!(7), model(IMAGE, json!({"id": 7}))] {
            let values = ocean.call("destroyImage", json!([id])).await.unwrap();
            assert_eq!((&values[0], &values[1]["statusCode"]), (&json!({"ok": "7"}), &json!(204)));
        }
        mock.assert_async().await;
    }

    #[tokio::test]
    async fn answers_that_are_none() {
        for (body, words) in [
            ("{}", "Unexpected empty response"),
            ("", "Unexpected empty response"),
            (r#"{"image":[]}"#, "Unexpected response: image is no object"),
        ] {
            let mut server = Server::new_async().await;
            let _mock = server.mock("GET", "/v2/images/7").with_body(body).create_async().await;
            assert_eq!(ocean(&server).fail("getImage", json!([7])).await.message(), words, "{body}");
        }
        for body in ["[]", "<html>", "{\"a", "{\"a\":1}"] {
            let mut server = Server::new_async().await;
            let _mock = server.mock("DELETE", "/v2/images/7").with_body(body).create_async().await;
            let error = ocean(&server).fail("destroyImage", json!([7])).await;
            assert_eq!(error.message(), "Unexpected response: a body where there is none");
            assert_eq!(error.field("provider"), Some(&json!("digitalocean")));
        }
        let mut server = Server::new_async().await;
        let _mock = server.mock("GET", "/v2/images?per_page=200&page=1").with_body("{}").create_async().await;
        assert_eq!(ocean(&server).fail("getImages", json!([])).await.message(), "No images found.");
    }
}
