//! Uploads and downloads.
//!
//! API: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html>

use std::sync::Arc;

use bytes::Bytes;
use serde_json::{Map, Value, json};

use super::fields::{self, Fields, OwnKey};
use super::multipart;
use super::{Container, File, S3, files};
use crate::error::Result;
use crate::http::Path;
use crate::model::storage::{DownloadOf, MoreHeaders, UploadTo};
use crate::options;
use crate::surface::{Field, Item, Options};
use crate::transfer::{Chunker, Sink, Source, content_type, range};

options! {
    /// In which pieces an upload goes.
    pub struct Pieces {
        /// Bytes in a part of a multipart upload, 5 MiB or more. Default 5 MiB; what fits into one is sent at once.
        "partSize" => part_size: Option<u64>,
        /// Parts that are sent at the same time. Default 1.
        "queueSize" => queue_size: Option<u64>,
    }

    /// Which of a file's versions is downloaded.
    pub struct Version {
        /// Which of its versions. Default: the latest.
        "versionId" => version_id: Option<String>,
    }
}

/// Options that may be named as the AWS SDK names them, too.
pub struct InEitherWords<O>(O);

impl<O: Options> Options for InEitherWords<O> {
    fn fields() -> Vec<Field> {
        O::fields()
    }

    fn from_object(object: Map<String, Value>, name: &str) -> Result<Self> {
        O::from_object(fields::in_our_words(object), name).map(Self)
    }
}

/// A file to be uploaded.
pub type Upload = InEitherWords<(UploadTo<Container, File>, (Pieces, Fields))>;

/// A file to be downloaded, and the key that it is encrypted with.
pub type Download = InEitherWords<(DownloadOf<Container, File>, (Version, (MoreHeaders, OwnKey)))>;

/// What a finished upload is known by.
pub struct Stored {
    pub etag: Option<String>,
    pub location: String,
    pub version: Option<String>,
    pub size: u64,
}

pub async fn upload(s3: S3, InEitherWords(options): Upload, source: Source) -> Result<Item<File>> {
    let (UploadTo { container, remote, size, .. }, (pieces, fields)) = options;
    let headers = fields.headers(|| content_type(&remote))?;
    let total = size.or(source.size());
    let part_size = multipart::part_size(pieces.part_size, total)?;
    let path = Path::object(&*container, &*remote);
    let mut bytes = Chunker::new(source.open().await?, part_size, size);
    let first = bytes.next().await?.unwrap_or_default();
    let stored = if bytes.is_over().await? {
        put(&s3, path, &headers, first).await?
    } else {
        let queue = pieces.queue_size.unwrap_or(1).clamp(1, 64) as usize;
        multipart::upload(&s3, path, &headers, &fields.own_key(), bytes, first, queue, total).await?
    };
    let mut details = Map::new();
    details.insert("name".into(), remote.id.into());
    details.insert("Bucket".into(), container.id.into());
    details.insert("etag".into(), stored.etag.into());
    details.insert("Location".into(), stored.location.into());
    details.insert("Size".into(), stored.size.into());
    details.insert("contentType".into(), headers.get("content-type").cloned().unwrap_or_default());
    details.extend(stored.version.map(|version| ("versionId".to_owned(), version.into())));
    Ok(Item::new(details))
}

/// All at once.
async fn put(s3: &S3, path: Path, headers: &Map<String, Value>, bytes: Bytes) -> Result<Stored> {
    let size = bytes.len() as u64;
    let location = s3.locate(&path)?;
    let mut request = s3.put(path.clone()).headers(headers);
    if size > 0 {
        request = request.body(bytes);
    }
    let answer = request.send().await?;
    progress(s3, &path, 1, size, Some(size));
    Ok(Stored {
        etag: answer.header("etag").map(str::to_owned),
        location,
        version: answer.header("x-amz-version-id").map(str::to_owned),
        size,
    })
}

/// Tells the app's stream how far its upload has got.
pub fn progress(s3: &S3, path: &Path, part: u32, loaded: u64, total: Option<u64>) {
    let mut event = json!({ "loaded": loaded, "part": part });
    if let Some(total) = total {
        event["total"] = total.into();
    }
    if let Path::Object(_, name) = path {
        event["key"] = name.as_str().into();
    }
    s3.call.host.progress(s3.call.id, event);
}

pub async fn download(s3: S3, InEitherWords(options): Download, sink: Arc<Sink>) -> Result<Item<File>> {
    let (file, (version, (more, key))) = options;
    let mut request = s3
        .get(Path::object(&*file.container, &*file.remote))
        .query(version.version_id.map(|version| ("versionId", version)))
        .headers(&more.headers.unwrap_or_default())
        .headers(&key.headers()?);
    if let Some(range) = range(file.start, file.end)? {
        request = request.header("range", &range);
    }
    let answer = request.open().await?;
    let item = files::item(&file.container, &file.remote, &answer.headers);
    sink.deliver(answer, file.local.as_deref()).await?;
    Ok(item)
}

#[cfg(test)]
mod tests {
    use super::super::service;
    use super::*;
    use crate::providers::amazon::testing::store;

    #[tokio::test]
    async fn a_small_file_is_one_request() {
        let mut store = store().await;
        let mock = store
            .mock("PUT", "/box/a%20b.txt")
            .match_header("content-type", "text/plain")
            .match_header("x-amz-meta-owner", "me")
            .match_header("x-amz-acl", "public-read")
            .match_header("content-length", "5")
            .match_body("hello")
            .with_header("etag", "\"e1\"")
            .create_async()
            .await;
        store.keep(mock);
        let options = json!({
            "container": "box", "remote": "a b.txt", "metadata": { "owner": "me" }, "ACL": "public-read",
        });
        let made = store.client(service()).upload("upload", json!([options]), b"hello").await.unwrap();
        assert_eq!(made[0]["size"], 5);
        assert_eq!(made[0]["etag"], "e1");
        assert_eq!(made[0]["container"], "box");
        assert_eq!(made[0]["location"], format!("{}/box/a%20b.txt", store.url()));
        store.all_called().await;
    }

    #[tokio::test]
    async fn another_size_than_was_said_is_not_stored() {
        let store = store().await;
        let options = json!({ "container": "box", "remote": "a", "size": 6 });
        let error = store.client(service()).upload("upload", json!([options]), b"hello").await.unwrap_err();
        assert!(error.message().contains("5 bytes"), "{error}");
    }

    #[tokio::test]
    async fn a_download_brings_the_bytes_and_the_file() {
        let mut store = store().await;
        let mock = store
            .mock("GET", "/box/a")
            .match_header("range", "bytes=1-3")
            .with_header("etag", "\"e\"")
            .with_body("ell")
            .create_async()
            .await;
        store.keep(mock);
        let options = json!({ "container": "box", "remote": "a", "start": 1, "end": 3 });
        let (values, bytes) = store.client(service()).download("download", json!([options])).await.unwrap();
        assert_eq!(bytes, b"ell");
        assert_eq!(values[0]["etag"], "e");
    }
}
