//! Blob storage: containers and files (blobs).
//!
//! API: <https://learn.microsoft.com/rest/api/storageservices/blob-service-rest-api>

mod blocks;
mod containers;
mod fields;
mod files;
mod listing;
mod transfers;

pub use containers::Container;
pub use files::File;

use super::account::{self, Account, Kind};
use crate::surface::{Context, Service};

/// A call of a storage client.
pub type Blobs = Context<Account>;

pub fn service() -> Service {
    account::service(Kind::Blob, "storage", "Containers and files (blobs) of Azure Storage.")
        .model::<Container>()
        .model::<File>()
        .script(
            "ChunkedStream",
            "Cuts what is written to it into chunks of one size.",
            "class ChunkedStream extends EventEmitter {\n\
             constructor(chunkSize: number);\n\
             write(chunk: Buffer | string, encoding?: BufferEncoding): boolean;\n\
             end(): void;\n\
             close(): void;\n\
             pause(): void;\n\
             resume(): void;\n\
             pipe<T extends NodeJS.WritableStream>(target: T): T;\n\
             }",
        )
        .method("getContainers(options)", "Lists containers. GET /?comp=list", containers::list)
        .length(1)
        .method("getContainer(container)", "Gets a container. GET /{container}?restype=container", containers::get)
        .method(
            "createContainer(options)",
            "Creates a container. PUT /{container}?restype=container",
            containers::create,
        )
        .method(
            "destroyContainer(container)",
            "Removes a container and all files in it. DELETE /{container}?restype=container",
            containers::destroy,
        )
        .method("removeFile(container, file)", "Removes a file. DELETE /{container}/{file}", files::remove)
        .method(
            "upload(options)",
            "Uploads a file: returns a stream to write to. PUT /{container}/{file} for what is known to be small, \
             otherwise in blocks",
            transfers::upload,
        )
        .method(
            "multipartUpload(options)",
            "Uploads a file in blocks, whatever its size: returns a stream to write to. \
             PUT /{container}/{file}?comp=block, PUT ?comp=blocklist",
            transfers::upload_in_blocks,
        )
        .method(
            "sendBlockList(options)",
            "Makes a file of blocks that have been uploaded. PUT /{container}/{file}?comp=blocklist",
            blocks::send_list,
        )
        .method(
            "uploadBlock(options)",
            "Uploads one block of a file: returns a stream to write to. PUT /{container}/{file}?comp=block",
            blocks::upload_one,
        )
        .length(1)
        .method(
            "download(options)",
            "Downloads a file: returns a stream to read from. GET /{container}/{file}",
            transfers::download,
        )
        .method("getFile(container, file)", "Gets a file's properties. HEAD /{container}/{file}", files::get)
        .method(
            "getFiles(container, options)",
            "Lists a container's files: all of them, or as many as are asked for. \
             GET /{container}?restype=container&comp=list",
            files::list,
        )
        .answers(&[], &[("uploadBlock", "null"), ("getFiles", "{ nextMarker: string } | undefined")])
}
