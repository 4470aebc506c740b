//! Images: what servers are made from.
//!
//! API: <https://learn.microsoft.com/rest/api/compute/images>

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::client::{Api, Azure};
use super::servers::Server;
use super::{classic, manager};
use crate::error::{Error, Result};
use crate::http::Response;
use crate::options;
use crate::surface::{Item, Model, ModelDecl, Ref};

pub struct Image;

impl Model for Image {
    fn declare() -> ModelDecl {
        ModelDecl::new("azure.compute", "Image", "What a server is made from.")
            .extends("compute.Image")
            .property(
                "id",
                "string",
                "Its name (classic); with Resource Manager its id, or `publisher:offer:sku:version`.",
                &["Name", "id"],
            )
            .property("name", "string", "Its name.", &["Name", "name"])
            .computed("created", "Date", "Always 1970: the classic API does not tell.", |details| {
                (!details.contains_key("id")).then(|| "1970-01-01T00:00:00.000Z".into())
            })
            .property("location", "string", "The location that it is in (Resource Manager).", &[])
            .raw(&["details", "azure"])
            .without_json()
    }
}

options! {
    /// Which images to list, with Resource Manager; the classic API lists all.
    pub struct ListImages {
        /// A publisher in the marketplace, such as `Canonical`; without one, your own images are listed.
        publisher: Option<String>,
        /// One of its offers, such as `ubuntu-24_04-lts`. Without one, an image for each SKU of all offers is listed.
        offer: Option<String>,
        /// One of the offer's SKUs, such as `server`: an image for each version is listed.
        sku: Option<String>,
        /// The location whose marketplace is looked at. Default: the client's.
        location: Option<String>,
    }

    /// An image to be created.
    pub struct CreateImage {
        /// Its name. Required.
        name: Option<String>,
        /// The server that it is made of. Required.
        server: Option<Ref<Server>>,
    }
}

/// An image of the classic API's has a `Name`, in upper case.
fn item(details: Map<String, Value>) -> Item<Image> {
    Item::new(details)
}

pub async fn list(azure: Azure, options: Option<ListImages>) -> Result<(Vec<Item<Image>>, Arc<Response>)> {
    let (images, answer) = match azure.api {
        Api::Classic => classic::images::list(&azure).await?,
        Api::Manager(_) => manager::images::list(&azure, options).await?,
    };
    Ok((images.into_iter().map(item).collect(), answer))
}

pub async fn get(azure: Azure, image: Ref<Image>) -> Result<(Item<Image>, Arc<Response>)> {
    let (image, answer) = match azure.api {
        Api::Classic => classic::images::find(&azure, &image).await?,
        Api::Manager(_) => manager::images::find(&azure, &image, None).await?,
    };
    Ok((item(image), answer))
}

pub async fn create(azure: Azure, options: CreateImage) -> Result<(Item<Image>, Arc<Response>)> {
    let required = |name: &str| Error::invalid(format!("`{name}` is a required option"));
    let name = options.name.filter(|name| !name.is_empty()).ok_or_else(|| required("name"))?;
    let server = options.server.ok_or_else(|| required("server"))?;
    let (image, answer) = match azure.api {
        Api::Classic => classic::images::create(&azure, &name, &server).await?,
        Api::Manager(_) => manager::images::create(&azure, &name, &server).await?,
    };
    Ok((item(image), answer))
}

pub async fn destroy(azure: Azure, image: Ref<Image>) -> Result<(Value, Arc<Response>)> {
    let answer = match azure.api {
        Api::Classic => classic::images::destroy(&azure, &image).await?,
        Api::Manager(_) => manager::images::destroy(&azure, &image).await?,
    };
    Ok((json!({ "ok": image.id }), answer))
}
