//! Container and File.

use serde_json::{Map, Value};

use crate::options;
use crate::surface::ModelArg::{Merged, Param, Property, This};
use crate::surface::{Model, ModelDecl, Ref, Then};

pub struct Container;
pub struct File;

options! {
    /// Where an upload goes, and where its bytes may come from.
    pub struct UploadTo<C, F> {
        /// Its container.
        container: Ref<C>,
        /// Its name there.
        remote: Ref<F>,
        /// A local file to read, instead of what is written to the stream.
        local: Option<String>,
        /// Number of bytes, where it is known: an upload that ends with another is not stored.
        size: Option<u64>,
    }

    /// What a download brings, and where its bytes may go.
    pub struct DownloadOf<C, F> {
        /// Its container.
        container: Ref<C>,
        /// Its name there.
        remote: Ref<F>,
        /// A local file to write.
        local: Option<String>,
        /// First byte wanted, from 0. Default: the first.
        start: Option<u64>,
        /// Last byte wanted. Default: the last.
        end: Option<u64>,
    }

    /// What a request has beside what it says by itself.
    pub struct MoreHeaders {
        /// More headers, such as `if-none-match`.
        headers: Option<Map<String, Value>> as "Texts",
    }

    /// Which containers to list.
    pub struct ListContainers {
        /// Most containers in the answer; as many pages are fetched as that takes. Default: one page, which is all
        /// of them where the provider has no pages.
        limit: Option<u64>,
        /// Name after which the list goes on.
        marker: Option<String>,
        /// Name before which it ends.
        end_marker: Option<String>,
        /// The same as `end_marker`.
        "endMarker" => end_marker_: Option<String>,
    }

    /// Which files to list.
    pub struct ListFiles {
        /// Most files in the answer; as many pages are fetched as that takes. Default: one page, which is all of
        /// them where the provider has no pages.
        limit: Option<u64>,
        /// Name after which the list goes on.
        marker: Option<String>,
        /// Only files whose names start so.
        prefix: Option<String>,
        /// Only files right below this pseudo-directory.
        path: Option<String>,
        /// Text (for Swift one character) that separates pseudo-directories, which are then listed once each.
        delimiter: Option<String>,
        /// Name before which the list ends.
        end_marker: Option<String>,
        /// The same as `end_marker`.
        "endMarker" => end_marker_: Option<String>,
    }
}

/// A Container whose metadata can be changed.
pub fn container_with_metadata(class: ModelDecl) -> ModelDecl {
    class.method("updateMetadata()", "Saves its metadata.", "updateContainerMetadata", &[This]).method(
        "removeMetadata(metadataToRemove)",
        "Removes entries of its metadata.",
        "removeContainerMetadata",
        &[This, Param("metadataToRemove")],
    )
}

/// A File whose metadata can be changed, and that the provider can copy.
pub fn file_with_metadata(class: ModelDecl) -> ModelDecl {
    class
        .method(
            "updateMetadata()",
            "Saves its metadata.",
            "updateFileMetadata",
            &[Property("container"), This],
        )
        .method(
            "copy(options)",
            "Copies it; `destinationContainer` and `destinationFile` say where to.",
            "copy",
            &[Merged(&[("sourceContainer", "container"), ("sourceFile", "name")], "options")],
        )
}

impl Model for Container {
    fn declare() -> ModelDecl {
        ModelDecl::new("storage", "Container", "A container (bucket) of files.")
            .key("name")
            .method("create()", "Creates a container of this name.", "createContainer", &[Property("name")])
            .method("refresh()", "Fetches the container.", "getContainer", &[This])
            .method("destroy()", "Destroys the container and all files in it.", "destroyContainer", &[This])
            .method(
                "upload(options)",
                "Uploads a file into the container; as the client's `upload`.",
                "upload",
                &[Merged(&[("container", "name")], "options")],
            )
            .method_then(
                "getFiles(options)",
                "Lists the container's files and keeps them in `files`.",
                "getFiles",
                &[This, Param("options")],
                Then::Store("files"),
            )
            .method("removeFile(file)", "Removes a file.", "removeFile", &[This, Param("file")])
    }
}

impl Model for File {
    fn declare() -> ModelDecl {
        ModelDecl::new("storage", "File", "A file (object, blob) in a container.")
            .key("name")
            .method("remove()", "Removes the file.", "removeFile", &[Property("container"), Property("name")])
            .method(
                "download(options)",
                "Downloads the file; as the client's `download`.",
                "download",
                &[Merged(&[("container", "container"), ("remote", "name")], "options")],
            )
            .getter(
                "fullPath",
                "The file's URL.",
                "_getUrl",
                &[Merged(&[("container", "container"), ("path", "name")], "")],
            )
            .getter("containerName", "The name of the file's container.", "", &[Property("container.name")])
    }
}
