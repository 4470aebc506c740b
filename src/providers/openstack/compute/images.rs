//! Images: what servers are made from.
//!
//! API: <https://docs.openstack.org/api-ref/compute/#images-deprecated>

use serde_json::{Map, Value, json};

use super::successors::{IMAGES, images as glances};
use super::{Nova, Server};
use crate::error::{Error, Result};
use crate::options;
use crate::surface::{Item, Model, ModelDecl, Ref};

pub struct Image;

impl Model for Image {
    fn declare() -> ModelDecl {
        ModelDecl::new("openstack.compute", "Image", "What a server is made from.")
            .extends("compute.Image")
            .property("id", "string", "The image's id.", &[])
            .property("name", "string", "Its name.", &[])
            .property("created", "string", "When it was created, ISO 8601.", &[])
            .property("updated", "string", "When it was last changed, ISO 8601.", &[])
            .property("status", "string", "Nova's own status, such as `ACTIVE` or `SAVING`.", &[])
            .property("progress", "number", "Percent done.", &[])
            .to_json(&["id", "name", "status", "progress", "created", "updated"])
    }
}

options! {
    /// An image to be made of a server.
    pub struct CreateImage {
        /// The image's name.
        name: String,
        /// The server.
        server: Ref<Server>,
        /// Metadata for the image.
        metadata: Option<Map<String, Value>> as "Texts",
    }
}

pub async fn list(nova: Nova, _options: Option<Value>) -> Result<Vec<Item<Image>>> {
    let own = async {
        let answer = nova.get(["images", "detail"]).send().await?;
        Ok(answer.objects("images")?.into_iter().map(Item::new).collect())
    };
    IMAGES.call(&nova, own, glances::list).await
}

pub async fn get(nova: Nova, image: Ref<Image>) -> Result<Item<Image>> {
    let own = async { nova.get(["images", &image]).send().await?.object("image").map(Item::new) };
    IMAGES.call(&nova, own, |glance| glances::get(glance, image.id.clone())).await
}

pub async fn create(nova: Nova, options: CreateImage) -> Result<Item<Image>> {
    let mut action = json!({ "name": options.name });
    if let Some(metadata) = options.metadata {
        action["metadata"] = metadata.into();
    }
    let path = ["servers", &options.server, "action"];
    let answer = nova.post(path).json(&json!({ "createImage": action })).send().await?;
    // Clouds behind a proxy name an image by an address of their own; its id is what counts.
    let location = answer.header("location").and_then(|url| url.rsplit_once("/images/"));
    let located = location.map(|(_, id)| id.split(['/', '?', '#']).next().unwrap_or_default().to_owned());
    let named = || answer.json().ok()?.get("image_id")?.as_str().map(str::to_owned);
    let id = located.filter(|id| !id.is_empty()).or_else(named).ok_or_else(|| {
        answer.about(Error::unexpected("Unexpected response: no location of the image in it"))
    })?;
    get(nova, Ref::to(id)).await
}

pub async fn destroy(nova: Nova, image: Ref<Image>) -> Result<Value> {
    let own = async {
        nova.delete(["images", &image]).send().await?;
        Ok(json!({ "ok": &image.id }))
    };
    IMAGES.call(&nova, own, |glance| glances::destroy(glance, image.id.clone())).await
}

pub async fn update_metadata(nova: Nova, image: Ref<Image>, metadata: Map<String, Value>) -> Result<Value> {
    let document = json!({ "metadata": &metadata });
    let own = async { nova.post(["images", &image, "metadata"]).json(&document).send().await?.json() };
    IMAGES.call(&nova, own, |glance| glances::update_metadata(glance, image.id.clone(), metadata)).await
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::providers::openstack::testing::cloud;
    use crate::surface::testing::model;

    const IMAGE: &str = "openstack.compute.Image";

    #[tokio::test]
    async fn lists_and_gets() {
        let mut cloud = cloud().await;
        let image = json!({"id": "i1", "name": "ubuntu", "created": "2020-01-01T00:00:00Z", "updated": null,
            "status": "ACTIVE", "progress": 100, "minDisk": 0});
        let shaped = json!({"id": "i1", "name": "ubuntu", "created": "2020-01-01T00:00:00Z", "updated": null,
            "status": "ACTIVE", "progress": 100});
        cloud.answer("GET", "/compute/images/detail", 200, json!({"images": [image]})).await;
        cloud.answer("GET", "/compute/images/i1", 200, json!({"image": image})).await;
        let nova = cloud.client(super::super::service());
        assert_eq!(nova.call("getImages", json!([])).await.unwrap(), json!([[shaped]]));
        assert_eq!(nova.call("getImages", json!([{"limit": 2}])).await.unwrap(), json!([[shaped]]));
        let own = model(IMAGE, json!({"id": "i1"}));
        assert_eq!(nova.call("getImage", json!([own])).await.unwrap(), json!([shaped]));
    }

    #[tokio::test]
    async fn makes_an_image_and_gets_it_by_the_id_in_its_location() {
        let locations = [
            "http://elsewhere.example/proxy/v2/t/images/i1",
            "/images/i1/",
            "https://glance.example/v2/images/i1?x=1",
        ];
        for location in locations {
            let mut cloud = cloud().await;
            let sent = r#"{"createImage":{"name":"snap","metadata":{"k":"v"}}}"#;
            let mock = cloud.mock("POST", "/compute/servers/s1/action").match_body(sent).with_status(202);
            let mock = mock.with_header("location", location).create_async().await;
            cloud.keep(mock);
            cloud.answer("GET", "/compute/images/i1", 200, json!({"image": {"id": "i1"}})).await;
            let nova = cloud.client(super::super::service());
            let options = json!({"name": "snap", "server": "s1", "metadata": {"k": "v"}});
            let values = nova.call("createImage", json!([options])).await.unwrap();
            assert_eq!(values, json!([{"id": "i1"}]), "{location}");
        }
    }

    #[tokio::test]
    async fn an_image_is_also_named_in_the_body() {
        let mut cloud = cloud().await;
        let sent = json!({"createImage": {"name": "snap"}});
        let body = json!({"image_id": "i2"});
        cloud.answer_to("POST", "/compute/servers/s1/action", sent.clone(), 202, body).await;
        cloud.answer_to("POST", "/compute/servers/s2/action", sent, 202, json!(null)).await;
        cloud.answer("GET", "/compute/images/i2", 200, json!({"image": {"id": "i2"}})).await;
        let nova = cloud.client(super::super::service());
        let values = nova.call("createImage", json!([{"name": "snap", "server": "s1"}])).await.unwrap();
        assert_eq!(values, json!([{"id": "i2"}]));
        let error = nova.fail("createImage", json!([{"name": "snap", "server": "s2"}])).await;
        assert_eq!(error.message(), "Unexpected response: no location of the image in it");
        assert_eq!(error.status(), Some(202));
        assert_eq!(
            error.field("href"),
            Some(&json!(format!("{}/compute/servers/s2/action", cloud.server.url())))
        );
    }

    #[tokio::test]
    async fn deletes_and_adds_metadata() {
        let mut cloud = cloud().await;
        cloud.answer("DELETE", "/compute/images/i1", 204, json!(null)).await;
        let metadata = json!({"metadata": {"a": "1"}});
        cloud.answer_to("POST", "/compute/images/i1/metadata", metadata.clone(), 200, metadata.clone()).await;
        let nova = cloud.client(super::super::service());
        assert_eq!(nova.call("destroyImage", json!(["i1"])).await.unwrap(), json!([{"ok": "i1"}]));
        let own = model(IMAGE, json!({"id": "i1"}));
        assert_eq!(nova.call("updateImageMeta", json!([own, {"a": "1"}])).await.unwrap(), json!([metadata]));
    }

    #[tokio::test]
    async fn says_which_argument_is_wrong() {
        let nova = cloud().await.client(super::super::service());
        let message = async |name: &str, args| nova.fail(name, args).await.message().to_owned();
        assert_eq!(
            message("createImage", json!([])).await,
            "test createImage: options.name is required: a string"
        );
        assert_eq!(
            message("createImage", json!([{"name": "x"}])).await,
            "test createImage: options.server is required: a Server or its id"
        );
        let flavor = model("openstack.compute.Flavor compute.Flavor", json!({"id": "1"}));
        assert_eq!(
            message("getImage", json!([flavor])).await,
            "test getImage: image must be an Image or its id, not an openstack.compute.Flavor"
        );
        assert_eq!(
            message("updateImageMeta", json!(["i1", "x"])).await,
            "test updateImageMeta: metadata must be an object, not a string"
        );
    }
}
