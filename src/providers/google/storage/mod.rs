//! Cloud Storage: containers (buckets) and files (objects).
//!
//! API: <https://cloud.google.com/storage/docs/json_api/v1>

mod containers;
mod fields;
mod files;
mod session;
mod transfers;

pub use containers::Container;
pub use files::File;

use serde_json::{Map, Value};

use super::client::Google;
use crate::error::{Error, Result};
use crate::http::{Path, Response};
use crate::surface::{Context, Service, UrlOptions};

/// A call of a storage client.
pub type Gcs = Context<Google>;

pub fn service() -> Service {
    Service::new("storage", "Containers (buckets) and files (objects) of Google Cloud Storage.", Google::new)
        .model::<Container>()
        .model::<File>()
        .property(
            "storage",
            "{ baseUrl: string; projectId?: string }",
            "Where requests go, and for which project.",
        )
        .method("getContainers()", "Lists the project's containers. GET /b", containers::list)
        .method("getContainer(container)", "Gets a container. GET /b/{bucket}", containers::get)
        .method("createContainer(options)", "Creates a container. POST /b", containers::create)
        .method(
            "destroyContainer(container)",
            "Removes a container and all files in it. DELETE /b/{bucket}/o/{object}, DELETE /b/{bucket}",
            containers::destroy,
        )
        .method("removeFile(container, file)", "Removes a file. DELETE /b/{bucket}/o/{object}", files::remove)
        .method(
            "upload(options)",
            "Uploads a file: returns a stream to write to. POST /upload/storage/v1/b/{bucket}/o",
            transfers::upload,
        )
        .method(
            "download(options)",
            "Downloads a file: returns a stream to read from. GET /b/{bucket}/o/{object}?alt=media",
            transfers::download,
        )
        .length(1)
        .method(
            "getFile(container, file)",
            "Gets a file's properties. GET /b/{bucket}/o/{object}",
            files::get,
        )
        .method(
            "getFiles(container, options)",
            "Lists a container's files: all of them, or as many as are asked for. GET /b/{bucket}/o",
            files::list,
        )
        .answers(&[], &[("getFiles", "(JsonObject & { pageToken: string }) | undefined")])
        .method(
            "_request(options)",
            "Sends a request of your own below the API's URL, with the client's token.",
            crate::surface::raw_request::<Google>,
        )
        .on_prototype()
        .method_sync("_getUrl(options)", "The URL of a container or of a file, for browsers.", url)
}

/// Where what is public can be had without the API.
fn url(ctx: Gcs, options: Option<UrlOptions>) -> Result<String> {
    options.map(UrlOptions::into_path).transpose()?.unwrap_or_default().below(&ctx.endpoint)
}

fn bucket(name: &str) -> Path {
    Path::from(["b", name])
}

fn objects(bucket: &str) -> Path {
    Path::from(["b", bucket, "o"])
}

fn object(bucket: &str, name: &str) -> Path {
    Path::from(["b", bucket, "o", name])
}

/// A resource as Google sends it, as a model is made of it.
fn details(answer: &Response) -> Result<Map<String, Value>> {
    match answer.json()? {
        Value::Object(resource) if resource.get("name").is_some_and(Value::is_string) => Ok(model(resource)),
        _ => {
            let error = Error::unexpected("Unexpected response: no resource with a name");
            Err(answer.about(error))
        }
    }
}

fn model(resource: Map<String, Value>) -> Map<String, Value> {
    let mut out = Map::new();
    out.insert("name".into(), resource.get("name").cloned().unwrap_or_default());
    out.insert("metadata".into(), resource.into());
    out
}
