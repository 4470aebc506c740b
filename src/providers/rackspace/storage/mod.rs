//! Cloud Files: Swift with a CDN in front of it.
//!
//! API: <https://docs-ospc.rackspace.com/cloud-files/v1/>

mod cdn;
mod containers;
mod files;
mod website;

pub use containers::Container;
pub use files::File;

use serde_json::json;

use super::RACKSPACE;
use crate::providers::openstack::storage;
use crate::surface::Service;

/// The CDN's type in the catalog.
const CDN: &str = "rax:object-cdn";

pub fn service() -> Service {
    storage::with_temp_urls(storage::of(&RACKSPACE))
        .constant("cdnServiceType", json!(CDN))
        .model_instead_of::<storage::Container, Container>()
        .model_instead_of::<storage::File, File>()
        .method(
            "extract(options)",
            "Unpacks an archive into a container or, without one, into the account. PUT with extract-archive",
            storage::transfers::extract,
        )
        .length(2)
        .method(
            "getContainers(options)",
            "Lists containers, with what the CDN knows of them if asked. GET on the account",
            containers::list,
        )
        .method(
            "getContainer(container)",
            "Gets a container and what the CDN knows of it. HEAD, and HEAD at the CDN",
            containers::get,
        )
        .method(
            "destroyContainer(container)",
            "Removes a container and all files in it; `false` if it was gone already. DELETE",
            containers::destroy,
        )
        .method("getCdnContainers(options)", "Lists the CDN's containers. GET at the CDN", cdn::list)
        .method(
            "getCdnContainer(container)",
            "Gets what the CDN knows of a container. HEAD at the CDN",
            cdn::get,
        )
        .method(
            "_getCdnContainerDetails(container)",
            "Adds what the CDN knows of a container to it. HEAD at the CDN",
            cdn::complete,
        )
        .method(
            "setCdnEnabled(container, options)",
            "Puts a container on the CDN, or takes it off with `false`. PUT at the CDN",
            cdn::enable,
        )
        .method(
            "updateCdnContainer(container, options)",
            "Changes how a container is on the CDN. POST at the CDN",
            cdn::update,
        )
        .method(
            "purgeFileFromCdn(container, file, emails)",
            "Makes the CDN forget a file. DELETE at the CDN",
            cdn::purge,
        )
        .method(
            "setStaticWebsite(container, options)",
            "Makes a container a website, by its metadata. POST",
            website::set,
        )
        .method(
            "removeStaticWebsite(container)",
            "Makes a website a container again, by its metadata. POST",
            website::remove,
        )
}
