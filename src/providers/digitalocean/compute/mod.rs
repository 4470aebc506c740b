//! Droplets, what they are made of, and who may log in to them.
//!
//! API: <https://docs.digitalocean.com/reference/api/digitalocean/#tag/Droplets>

mod flavors;
mod images;
mod keys;
mod pages;
mod servers;

pub use flavors::Flavor;
pub use images::Image;
pub use servers::Server;

use serde_json::Value;

use super::client::{DigitalOcean, Ocean, url};
use crate::auth::token::WATCHED;
use crate::error::{Error, Result};
use crate::model::compute::DONE;
use crate::surface::{FAIL_CODES, Service, Shape, raw_request};

pub fn service() -> Service {
    Service::new("compute", "Servers (Droplets), images, sizes and SSH keys.", DigitalOcean::new)
        .needs(&["token"])
        .status_texts(FAIL_CODES)
        .watch(WATCHED)
        .property("protocol", "string", "What stands before the server's name; may be set.")
        .property("serversUrl", "string", "The server that the API is at; may be set.")
        .model::<Flavor>()
        .model::<Image>()
        .model::<Server>()
        .method("getFlavors()", "Lists flavors (sizes), all pages. GET /v2/sizes", flavors::list)
        .method("getFlavor(flavor)", "Finds a flavor among all. GET /v2/sizes", flavors::get)
        .method(
            "getImages(options)",
            "Lists images: all pages, unless one is asked for. GET /v2/images",
            images::list,
        )
        .method("getImage(image)", "Gets an image, by its id or slug. GET /v2/images/{id}", images::get)
        .method("createImage(options)", "Always an error, as in 2.2.0.", create_image)
        .method("destroyImage(image)", "Deletes an image. DELETE /v2/images/{id}", images::destroy)
        .method("getVersion()", "Always an error: the API does not tell its version.", version)
        .method("getLimits()", "Always an error, as in 2.2.0.", limits)
        .method(
            "getServers(options)",
            "Lists servers: all pages, unless one is asked for. GET /v2/droplets",
            servers::list,
        )
        .method("createServer(options)", "Creates a server. POST /v2/droplets", servers::create)
        .method(
            "destroyServer(server, options)",
            "Deletes a server. DELETE /v2/droplets/{id}",
            servers::destroy,
        )
        .method("getServer(server)", "Gets a server. GET /v2/droplets/{id}", servers::get)
        .method(
            "rebootServer(server)",
            "Starts to reboot a server. POST /v2/droplets/{id}/actions",
            servers::reboot,
        )
        .method(
            "renameServer(server, name)",
            "Starts to rename a server. POST /v2/droplets/{id}/actions",
            servers::rename,
        )
        .method("listKeys()", "Lists SSH keys, all pages. GET /v2/account/keys", keys::list)
        .method("getKey(id)", "Gets an SSH key. GET /v2/account/keys/{id}", keys::get)
        .method("addKey(options)", "Adds an SSH key. POST /v2/account/keys", keys::add)
        .method("destroyKey(id)", "Deletes an SSH key. DELETE /v2/account/keys/{id}", keys::destroy)
        .method(
            "_request(options)",
            "Sends a request of your own with the client's token.",
            raw_request::<DigitalOcean>,
        )
        .on_prototype()
        .method_sync("_getUrl(options)", "The URL of a path of the API.", url)
        .answers(
            &[DONE, KEY],
            &[
                ("destroyImage", "Done"),
                ("destroyServer", "Done"),
                ("rebootServer", "Done"),
                ("renameServer", "Done"),
                ("listKeys", "Key[]"),
                ("getKey", "Key"),
            ],
        )
}

const KEY: Shape = Shape {
    name: "Key",
    doc: "An SSH key of the account.",
    fields: &[
        ("id", "number", "Its id."),
        ("name", "string", "Its name."),
        ("fingerprint", "string", "Its fingerprint."),
        ("public_key", "string", "Its public half, as in `authorized_keys`."),
    ],
};

async fn create_image(_: Ocean, _options: Option<Value>) -> Result<()> {
    Err(Error::new("Not supported by DigitalOcean"))
}

async fn version(_: Ocean) -> Result<()> {
    Err(Error::new("DigitalOcean's API does not support versioning"))
}

async fn limits(_: Ocean) -> Result<()> {
    Err(Error::new("DigitalOcean's API is not rate limited"))
}

#[cfg(test)]
mod tests {
    use mockito::Server;
    use serde_json::json;

    use crate::providers::digitalocean::testing::ocean;

    #[tokio::test]
    async fn what_the_api_does_not_have() {
        let ocean = ocean(&Server::new_async().await);
        for (method, args, message) in [
            ("getVersion", json!([]), "DigitalOcean's API does not support versioning"),
            ("getLimits", json!([]), "DigitalOcean's API is not rate limited"),
            ("createImage", json!([{"name": "x", "server": 1}]), "Not supported by DigitalOcean"),
        ] {
            assert_eq!(ocean.fail(method, args).await.message(), message);
        }
    }
}
