//! Uploads, downloads and archives.
//!
//! API: <https://docs.openstack.org/api-ref/object-store/#create-or-replace-object>

use std::sync::Arc;

use serde_json::{Map, Value};

use super::files::{self, File};
use super::{Container, Swift, metadata};
use crate::error::{Error, Result};
use crate::http::{Path, Response};
use crate::options;
use crate::surface::{Item, Ref};
use crate::transfer::{Sink, Source};

options! {
    /// A file to be uploaded.
    pub struct Upload {
        /// Its container.
        container: Ref<Container>,
        /// Its name there.
        remote: Ref<File>,
        /// A local file to read, instead of what is written to the stream.
        local: Option<String>,
        /// Its media type. Default: by the name's extension, or `application/octet-stream`.
        "contentType" => content_type: Option<String>,
        /// Its metadata.
        metadata: Option<Map<String, Value>>,
        /// More headers, such as `x-delete-after`.
        headers: Option<Map<String, Value>>,
        /// Number of bytes, where it is known: the server then knows whether it has them all.
        size: Option<u64>,
    }

    /// A file to be downloaded.
    pub struct Download {
        /// Its container.
        container: Ref<Container>,
        /// Its name there.
        remote: Ref<File>,
        /// A local file to write.
        local: Option<String>,
        /// First byte wanted, from 0.
        start: Option<u64>,
        /// Last byte wanted.
        end: Option<u64>,
        /// More headers.
        headers: Option<Map<String, Value>>,
    }

    /// An archive to be unpacked.
    pub struct Extract {
        /// The container to unpack into. Default: the account, one container for each top directory.
        container: Option<Ref<Container>>,
        /// A local file to read, instead of a stream.
        local: Option<String>,
        /// `tar`, `tar.gz` or `tar.bz2`. Default: by the local file's name, or `tar.gz`.
        format: Option<String>,
        /// More headers.
        headers: Option<Map<String, Value>>,
    }
}

pub async fn upload(swift: Swift, options: Upload, source: Source) -> Result<Item<File>> {
    let kind = options.content_type.unwrap_or_else(|| content_type(&options.remote));
    let prefix = super::prefix(&swift, "OBJECT_META_PREFIX", metadata::OBJECT);
    let path = Path::object(&*options.container, &*options.remote);
    let mut request = swift
        .put(path)
        .header("content-type", &kind)
        .headers(&metadata::headers(prefix, &options.metadata.unwrap_or_default())?)
        .headers(&options.headers.unwrap_or_default());
    if let Some(size) = options.size {
        request = request.header("content-length", &size.to_string());
    }
    request.stream(source).send().await?;
    files::get(swift, Ref::to(options.container.id), options.remote).await
}

/// The media type that a name's extension stands for.
pub fn content_type(name: &str) -> String {
    mime_guess::from_path(name).first_or_octet_stream().essence_str().to_owned()
}

pub async fn download(swift: Swift, options: Download, sink: Arc<Sink>) -> Result<Item<File>> {
    let mut request = swift
        .get(Path::object(&*options.container, &*options.remote))
        .headers(&options.headers.unwrap_or_default());
    if let Some(range) = range(options.start, options.end)? {
        request = request.header("range", &range);
    }
    let answer = request.open().await?;
    let file = files::item(&options.container, &options.remote, &answer.headers);
    sink.deliver(answer, options.local.as_deref()).await?;
    Ok(file)
}

/// The bytes from `start` to `end`, both included.
pub fn range(start: Option<u64>, end: Option<u64>) -> Result<Option<String>> {
    match (start, end) {
        (None, None) => Ok(None),
        (Some(start), None) => Ok(Some(format!("bytes={start}-"))),
        (start, Some(end)) if start.unwrap_or(0) <= end => {
            Ok(Some(format!("bytes={}-{end}", start.unwrap_or(0))))
        }
        _ => Err(Error::invalid("options.start must not be behind options.end")),
    }
}

const FORMATS: [&str; 3] = ["tar.gz", "tar.bz2", "tar"];

/// Calls back with `true` and the response, whose body reports what was made.
pub async fn extract(swift: Swift, options: Extract, source: Source) -> Result<(bool, Arc<Response>)> {
    let by_name =
        |name: &String| FORMATS.iter().find(|format| name.ends_with(&format!(".{format}"))).copied();
    let format =
        match &options.format {
            Some(format) => FORMATS.iter().find(|known| *known == format).copied().ok_or_else(|| {
                Error::invalid(format!("options.format must be one of {}", FORMATS.join(", ")))
            })?,
            None => options.local.as_ref().and_then(by_name).unwrap_or("tar.gz"),
        };
    let path = options.container.map_or(Path::Root, |container| Path::container(container.id));
    let answer = swift
        .put(path)
        .query([("extract-archive", format)])
        .headers(&options.headers.unwrap_or_default())
        .stream(source)
        .send()
        .await?;
    Ok((true, answer))
}
