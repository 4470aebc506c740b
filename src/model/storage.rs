//! Container and File.

use crate::surface::ModelArg::{Merged, Param, Property, This};
use crate::surface::{Model, ModelDecl, Then};

pub struct Container;
pub struct File;

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
