//! Virtual machines, images and sizes, by either of Azure's two APIs: Resource Manager, or the classic Service
//! Management that Microsoft itself has switched off.
//!
//! API: <https://learn.microsoft.com/rest/api/compute/>

mod classic;
mod client;
mod flavors;
mod images;
mod locations;
mod manager;
mod operation;
mod options;
mod requests;
mod servers;
#[cfg(test)]
mod testing;

pub use flavors::Flavor;
pub use images::Image;
pub use servers::Server;

use client::{Api, Azure, AzureClient};

use super::error;
use crate::auth::entra::EntraOptions;
use crate::error::{Error, Result};
use crate::model::compute::DONE;
use crate::surface::{Options, Service, Shape};

pub fn service() -> Service {
    Service::new("compute", "Servers (virtual machines), images and sizes.", AzureClient::new)
        .more_options(EntraOptions::fields)
        .needs(&["subscriptionId"])
        .needs(&["clientSecret", "managedIdentity", "credentials", "token", "key"])
        .model::<Flavor>()
        .model::<Image>()
        .model::<Server>()
        .status_texts(error::FAIL_CODES)
        .watch(&["protocol", "serversUrl"])
        .property("protocol", "string", "Scheme of the API's URL: `https://`.")
        .property("serversUrl", "string", "Host of the API.")
        .property("subscriptionId", "string", "Id of the subscription.")
        .property("version", "string", "The classic API's version.")
        .method("getVersion()", "The version of the API that is spoken.", version)
        .method("getLimits()", "Always an error: the API does not tell its limits.", limits)
        .method(
            "getFlavors()",
            "Lists flavors: those that 2.2.0 knows, without a request; with Resource Manager, the sizes of the \
             location. GET Microsoft.Compute/skus",
            flavors::list,
        )
        .method("getFlavor(flavor)", "Gets a flavor.", flavors::get)
        .method(
            "getLocations()",
            "Lists the locations that servers can be in. GET locations",
            locations::list,
        )
        .method(
            "getImages(options)",
            "Lists images: all of the classic API's; with Resource Manager those of your own, or a publisher's. \
             GET services/images, GET Microsoft.Compute/images",
            images::list,
        )
        .method("getImage(image)", "Gets an image. GET services/images/{name}", images::get)
        .method(
            "createImage(options)",
            "Creates an image of a server, which can't be used any more after that: stops it, then \
             CaptureRoleOperation, or deallocate, generalize and PUT Microsoft.Compute/images/{name}",
            images::create,
        )
        .method("destroyImage(image)", "Removes an image. DELETE services/images/{name}", images::destroy)
        .method("getServers()", "Lists servers. GET services/hostedservices", servers::list)
        .method(
            "getServer(server)",
            "Gets a server. GET services/hostedservices/{name}?embed-detail=true",
            servers::get,
        )
        .method(
            "createServer(options)",
            "Creates a server and what it needs, and waits for it. POST \
             services/hostedservices/{name}/deployments, PUT Microsoft.Compute/virtualMachines/{name}",
            servers::create,
        )
        .method(
            "destroyServer(server)",
            "Removes a server and what was created with it, and waits until it is gone.",
            servers::destroy,
        )
        .method("startServer(server)", "Starts a server. StartRoleOperation, start", servers::start)
        .method(
            "stopServer(server)",
            "Shuts a server down; it goes on being paid for. ShutdownRoleOperation, powerOff",
            servers::stop,
        )
        .method("rebootServer(server)", "Restarts a server. RestartRoleOperation, restart", servers::reboot)
        .method("renameServer(server, name)", "Always an error: Azure has no such thing.", servers::rename)
        .method(
            "createHostedService(service)",
            "Creates a hosted service (classic API). POST services/hostedservices",
            servers::create_hosted_service,
        )
        .method("listKeys(options)", "Always an error: Azure has no such thing.", requests::list_keys)
        .method("getKey(name)", "Always an error: Azure has no such thing.", requests::key)
        .method("addKey(options)", "Always an error: Azure has no such thing.", requests::add_key)
        .method("destroyKey(name)", "Always an error: Azure has no such thing.", requests::key)
        .method(
            "_request(options)",
            "Sends a request of your own, with the client's certificate or token.",
            crate::surface::raw_request::<AzureClient>,
        )
        .on_prototype()
        .method("get(path)", "Gets whatever is at a path, decoded.", requests::get)
        .on_prototype()
        .method(
            "_xmlRequest(options)",
            "Sends a request of your own to the classic API; the answer's XML comes back as an object.",
            requests::xml,
        )
        .on_prototype()
        .method("_query(action, query)", "Always an error: Azure has no such thing.", requests::query)
        .on_prototype()
        .method_sync("_getUrl(options)", "The URL of the API, or of what is below it.", client::url)
        .answers(
            &[DONE, LOCATION],
            &[
                ("getLocations", "Location[]"),
                ("destroyImage", "Done"),
                ("destroyServer", "Done"),
                ("startServer", "Done"),
                ("stopServer", "Done"),
                ("rebootServer", "Done"),
                ("get", "JsonObject"),
                ("_xmlRequest", "JsonObject"),
            ],
        )
}

const LOCATION: Shape = Shape {
    name: "Location",
    doc: "A region that servers can be in.",
    fields: &[
        ("name", "string", "What other calls take: `westeurope`."),
        ("displayName", "string", "What people call it: `West Europe`."),
    ],
};

async fn version(azure: Azure) -> Result<String> {
    Ok(match azure.api {
        Api::Classic => client::CLASSIC_VERSION,
        Api::Manager(_) => manager::COMPUTE_VERSION,
    }
    .to_owned())
}

async fn limits(_: Azure) -> Result<()> {
    Err(Error::new("Azure's API is not rate limited"))
}

fn unsupported() -> Error {
    Error::new("Not supported by Azure.")
}
