//! Files (objects), which the CDN may have copies of.
//!
//! API: <https://docs-ospc.rackspace.com/cloud-files/v1/storage-api-reference/object-services-operations/>

use crate::providers::openstack::storage;
use crate::surface::ModelArg::{Param, Property, This};
use crate::surface::{Model, ModelDecl};

pub struct File;

impl Model for File {
    fn declare() -> ModelDecl {
        storage::File::declare()
            .heir("rackspace.storage", "openstack.storage.File")
            .to_json(&["name", "size", "contentType", "lastModified", "container", "etag", "metadata"])
            .method(
                "purgeFromCdn(emails)",
                "Makes the CDN forget the file.",
                "purgeFileFromCdn",
                &[Property("container"), This, Param("emails")],
            )
    }
}
