//! Images: what servers are made from.
//!
//! API: <https://docs.openstack.org/api-ref/compute/#images-deprecated>

use serde_json::{Map, Value, json};

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
        metadata: Option<Map<String, Value>>,
    }
}

pub async fn list(nova: Nova, _options: Option<Value>) -> Result<Vec<Item<Image>>> {
    let answer = nova.get(["images", "detail"]).send().await?;
    Ok(answer.objects("images")?.into_iter().map(Item::new).collect())
}

pub async fn get(nova: Nova, image: Ref<Image>) -> Result<Item<Image>> {
    let answer = nova.get(["images", &image]).send().await?;
    Ok(Item::new(answer.object("image")?))
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
    nova.delete(["images", &image]).send().await?;
    Ok(json!({ "ok": image.id }))
}

pub async fn update_metadata(nova: Nova, image: Ref<Image>, metadata: Map<String, Value>) -> Result<Value> {
    let document = json!({ "metadata": metadata });
    nova.post(["images", &image, "metadata"]).json(&document).send().await?.json()
}
