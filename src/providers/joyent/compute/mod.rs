//! Servers (CloudAPI's instances, or machines), flavors (its packages), images and keys.

mod flavors;
mod images;
mod keys;
mod servers;
#[cfg(test)]
mod testing;

pub use flavors::Flavor;
pub use images::Image;
pub use servers::Server;

use std::sync::Arc;

use super::client::{Joyent, WATCHED};
use crate::error::{Error, Result};
use crate::http::Response;
use crate::model::compute::DONE;
use crate::surface::{Context, FAIL_CODES, Service, Shape, UrlOptions, raw_request};

/// A call of a compute client.
pub type Triton = Context<Joyent>;

pub fn service() -> Service {
    Service::new("compute", "Servers of a Triton data center.", Joyent::new)
        .needs(&["key", "identity", "keyId", "password"])
        .status_texts(FAIL_CODES)
        .watch(WATCHED)
        .property("account", "string", "The account that calls work in; may be set.")
        .property("serversUrl", "string", "Host of the CloudAPI, or its URL; may be set.")
        .property("protocol", "string", "What stands before the host; may be set.")
        .model::<Flavor>()
        .model::<Image>()
        .model::<Server>()
        .method(
            "getVersion()",
            "Gets the version of the API that the data center speaks. GET /{account}/datacenters",
            version,
        )
        .on_prototype()
        .method("getLimits()", "An error: the API does not tell its limits.", limits)
        .on_prototype()
        .method("getFlavors()", "Lists flavors. GET /{account}/packages", flavors::list)
        .method("getFlavor(flavor)", "Gets a flavor. GET /{account}/packages/{name}", flavors::get)
        .method("getImages()", "Lists images. GET /{account}/images", images::list)
        .method("getImage(image)", "Gets an image. GET /{account}/images/{id}", images::get)
        .method("createImage(options)", "An error: it is not supported.", images::unsupported)
        .method("destroyImage(image)", "An error: it is not supported.", images::unsupported)
        .method("getServers(options)", "Lists servers. GET /{account}/machines", servers::list)
        .method("createServer(options)", "Creates a server. POST /{account}/machines", servers::create)
        .method("getServer(server)", "Gets a server. GET /{account}/machines/{id}", servers::get)
        .method(
            "destroyServer(server)",
            "Stops a server, waits until it has stopped, and deletes it. \
             POST /{account}/machines/{id}, then DELETE",
            servers::destroy,
        )
        .method(
            "rebootServer(server)",
            "Reboots a server. POST /{account}/machines/{id}?action=reboot",
            servers::reboot,
        )
        .method("renameServer(server, name)", "An error: it is not supported.", servers::rename)
        .method("listKeys()", "Lists the account's keys. GET /{account}/keys", keys::list)
        .method("getKey(name)", "Gets a key. GET /{account}/keys/{name}", keys::get)
        .method("addKey(options)", "Adds a public key to the account. POST /{account}/keys", keys::add)
        .method("destroyKey(name)", "Removes a key. DELETE /{account}/keys/{name}", keys::destroy)
        .method("_request(options)", "Sends a signed request of your own.", raw_request::<Joyent>)
        .on_prototype()
        .method_sync("_getUrl(options)", "The URL of a path below the API's.", url)
        .answers(
            &[DONE, KEY],
            &[("destroyServer", "Done"), ("rebootServer", "Done"), ("listKeys", "Key[]"), ("getKey", "Key")],
        )
}

const KEY: Shape = Shape {
    name: "Key",
    doc: "A public SSH key of the account.",
    fields: &[
        ("name", "string", "Its name."),
        ("fingerprint", "string", "Its fingerprint."),
        ("key", "string", "The key, as in `authorized_keys`."),
    ],
};

async fn version(triton: Triton) -> Result<(Option<String>, Arc<Response>)> {
    let answer = triton.get(triton.path(["datacenters"])).succeed().await?;
    let version = answer.header("api-version").or_else(|| answer.header("x-api-version")).map(str::to_owned);
    Ok((version, answer))
}

async fn limits(_: Triton) -> Result<()> {
    Err(Error::new("Joyent's API is not rate limited"))
}

fn url(triton: Triton, options: Option<UrlOptions>) -> Result<String> {
    options.map(UrlOptions::into_path).transpose()?.unwrap_or_default().below(&triton.url())
}

#[cfg(test)]
mod tests {
    use mockito::Server;
    use serde_json::json;

    use super::testing::client;

    #[tokio::test]
    async fn the_version_is_in_a_header_of_one_of_two_names() {
        for header in ["api-version", "x-api-version"] {
            let mut server = Server::new_async().await;
            let mock = server.mock("GET", "/acct/datacenters").with_header(header, "9.20.0").with_body("{}");
            let _mock = mock.create_async().await;
            let values = client(&server, json!({})).call("getVersion", json!([])).await.unwrap();
            assert_eq!((&values[0], &values[1]["statusCode"]), (&json!("9.20.0"), &json!(200)));
        }
        let mut server = Server::new_async().await;
        let _mock = server.mock("GET", "/acct/datacenters").with_body("{}").create_async().await;
        let values = client(&server, json!({})).call("getVersion", json!([])).await.unwrap();
        assert_eq!(values[0], json!(null));
    }

    #[tokio::test]
    async fn what_is_not_supported() {
        let server = Server::new_async().await;
        let triton = client(&server, json!({}));
        for (method, args, words) in [
            ("getLimits", json!([]), "Joyent's API is not rate limited"),
            ("createImage", json!([{}]), "Not supported by joyent"),
            ("destroyImage", json!(["x"]), "Not supported by joyent"),
            ("renameServer", json!(["x", "y"]), "Not supported by Joyent."),
        ] {
            assert_eq!(triton.fail(method, args).await.message(), words);
        }
    }
}
