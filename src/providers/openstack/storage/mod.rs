//! Swift: containers and files (objects).
//!
//! API: <https://docs.openstack.org/api-ref/object-store/>

mod account;
pub mod containers;
pub mod files;
mod metadata;
mod temp_url;
pub mod transfers;

pub use containers::Container;
pub use files::File;

use serde_json::json;

use super::client::{self, Family, OPENSTACK, OpenStack};
use crate::surface::{Context, Service};

/// A call of a storage client.
pub type Swift = Context<OpenStack>;

pub fn service() -> Service {
    with_temp_urls(of(&OPENSTACK))
        .method(
            "getTemporaryUrlKey()",
            "Gets the account's key for temporary URLs. HEAD on the account",
            account::get_key,
        )
        .method(
            "extract(options)",
            "Unpacks an archive into a container or, without one, into the account. PUT with extract-archive",
            transfers::extract,
        )
        .length(2)
}

/// What every member of the family has.
pub fn of(family: &'static Family) -> Service {
    client::service(family, "storage", "Containers and files (Swift).", &["object-store"])
        .model::<Container>()
        .model::<File>()
        .constant("CONTAINER_META_PREFIX", json!(metadata::CONTAINER))
        .constant("CONTAINER_REMOVE_META_PREFIX", json!(metadata::REMOVE_CONTAINER))
        .constant("OBJECT_META_PREFIX", json!(metadata::OBJECT))
        .constant("OBJECT_REMOVE_META_PREFIX", json!(metadata::REMOVE_OBJECT))
        .constant("ACCOUNT_META_PREFIX", json!(metadata::ACCOUNT))
        .method("getContainers(options)", "Lists containers. GET on the account", containers::list)
        .method("getContainer(container)", "Gets a container. HEAD", containers::get)
        .method("createContainer(options)", "Creates a container. PUT", containers::create)
        .method("updateContainerMetadata(container)", "Saves a container's metadata. POST", containers::update_metadata)
        .method(
            "removeContainerMetadata(container, metadataToRemove)",
            "Removes entries of a container's metadata. POST",
            containers::remove_metadata,
        )
        .method(
            "_updateContainerMetadata(container, metadata)",
            "Sends metadata headers to a container. POST",
            containers::send_metadata,
        )
        .method(
            "destroyContainer(container)",
            "Removes a container and all files in it; `false` if it was gone already. DELETE",
            containers::destroy,
        )
        .method("removeFile(container, file)", "Removes a file. DELETE", files::remove)
        .method(
            "bulkDelete(container, files)",
            "Removes many files with one request; calls back with Swift's report as text. DELETE with bulk-delete",
            files::bulk_delete,
        )
        .method("upload(options)", "Uploads a file: returns a stream to write to. PUT, then HEAD", transfers::upload)
        .method("download(options)", "Downloads a file: returns a stream to read from. GET", transfers::download)
        .method("getFile(container, file)", "Gets a file's properties. HEAD", files::get)
        .method("getFiles(container, options)", "Lists a container's files, as many as are asked for. GET", files::list)
        .method("_getFiles(container, options)", "Lists one page of a container's files. GET", files::list_page)
        .method("updateFileMetadata(container, file)", "Saves a file's metadata. POST", files::update_metadata)
        .method("copy(options)", "Copies a file within the cloud. COPY", files::copy)
        .method_sync(
            "serializeMetadata(prefix, metadata)",
            "Metadata as headers.",
            metadata::serialize,
        )
        .method_sync(
            "deserializeMetadata(prefix, metadata)",
            "Headers as metadata.",
            metadata::deserialize,
        )
        .answers(
            &[],
            &[
                ("serializeMetadata", "{ [header: string]: string }"),
                ("deserializeMetadata", "{ [name: string]: string }"),
            ],
        )
}

/// Temporary URLs, which HP's cloud did not have.
pub fn with_temp_urls(service: Service) -> Service {
    service
        .method(
            "setTemporaryUrlKey(key)",
            "Sets the account's key for temporary URLs. POST on the account",
            account::set_key,
        )
        .method(
            "generateTempUrl(container, file, method, time, key)",
            "Makes a URL that lets its bearer at a file for a time, without a request.",
            temp_url::generate,
        )
}

/// The client's prefix for metadata headers, which an app may set (`OBJECT_META_PREFIX = ''` sends raw headers).
fn prefix<'a>(swift: &'a Swift, constant: &str, default: &'a str) -> &'a str {
    swift.call.changed(constant).and_then(serde_json::Value::as_str).unwrap_or(default)
}
