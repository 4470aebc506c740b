//! S3: containers (buckets) and files (objects).
//!
//! API: <https://docs.aws.amazon.com/AmazonS3/latest/API/Welcome.html>

mod containers;
mod fields;
mod files;
mod listing;
mod multipart;
mod transfers;

pub use containers::Container;
pub use files::File;

use super::client::{self, Amazon, Kind};
use crate::surface::{Context, Service, Shape};

/// A call of a storage client.
pub type S3 = Context<Amazon>;

pub fn service() -> Service {
    client::service(
        Kind::S3,
        "storage",
        "Containers (buckets) and files (objects) of S3 or a store that speaks it.",
    )
    .model::<Container>()
    .model::<File>()
    .method("getContainers()", "Lists containers. ListBuckets", containers::list)
    .method(
        "getContainer(container)",
        "Gets a container and the first of its files. ListObjects",
        containers::get,
    )
    .method("createContainer(options)", "Creates a container. CreateBucket", containers::create)
    .method(
        "destroyContainer(container)",
        "Removes a container and all files in it. ListObjects, DeleteObjects, DeleteBucket",
        containers::destroy,
    )
    .method(
        "removeFile(container, file)",
        "Removes a file; calls back with whether a delete marker stands in its place now. DeleteObject",
        files::remove,
    )
    .method(
        "upload(options)",
        "Uploads a file: returns a stream to write to. PutObject, or a multipart upload",
        transfers::upload,
    )
    .progress("managedUpload", "httpUploadProgress")
    .method(
        "download(options)",
        "Downloads a file: returns a stream to read from. GetObject",
        transfers::download,
    )
    .length(1)
    .method("getFile(container, file)", "Gets a file's properties. HeadObject", files::get)
    .method(
        "getFiles(container, options)",
        "Lists a container's files: all of them, or as many as are asked for. ListObjects",
        files::list,
    )
    .answers(&[PLACE], &[("getFiles", "ListPlace")])
}

const PLACE: Shape = Shape {
    name: "ListPlace",
    doc: "Where a list stands.",
    fields: &[
        ("isTruncated", "boolean", "Whether there are more files."),
        ("marker", "string", "The name after which the list began."),
        ("nextMarker?", "string", "The name after which it goes on."),
    ],
};
