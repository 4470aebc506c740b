//! Servers, what they are made of, and images of them.
//!
//! API: <https://cloudpanel-api.1and1.com/documentation/v1/en/documentation.html#servers>

mod flavors;
mod images;
mod servers;

pub use flavors::Flavor;
pub use images::Image;
pub use servers::Server;

use super::client::{self, Panel};
use crate::error::Result;
use crate::surface::Service;

pub fn service() -> Service {
    client::service("compute", "Servers, appliances, images and fixed sizes.")
        .model::<Server>()
        .model::<Image>()
        .model::<Flavor>()
        .method("getVersion()", "The API's version that 2.2.0 names, without a request.", version)
        .method("getServers(options)", "Lists servers. GET /servers", servers::list)
        .method("createServer(options)", "Creates a server. POST /servers", servers::create)
        .method(
            "destroyServer(server)",
            "Deletes a server and its addresses. DELETE /servers/{id}",
            servers::destroy,
        )
        .method("getServer(server)", "Gets a server. GET /servers/{id}", servers::get)
        .method("rebootServer(server)", "Reboots a server. PUT /servers/{id}/status/action", servers::reboot)
        .method(
            "getImages(options)",
            "Lists what servers are made from. GET /server_appliances",
            images::list,
        )
        .method("getImage(image)", "Gets one of them. GET /server_appliances/{id}", images::get)
        .method("createImage(options)", "Makes an image of a server. POST /images", images::create)
        .method("destroyImage(image)", "Deletes an image of a server. DELETE /images/{id}", images::destroy)
        .method("getFlavors()", "Lists fixed sizes. GET /servers/fixed_instance_sizes", flavors::list)
        .method("getFlavor(flavor)", "Gets one. GET /servers/fixed_instance_sizes/{id}", flavors::get)
        .answers(&[], &[("destroyServer", "JsonObject"), ("destroyImage", "JsonObject")])
}

async fn version(_: Panel) -> Result<String> {
    Ok("1.7".into())
}
