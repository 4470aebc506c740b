//! Uploads and downloads.
//!
//! API: <https://cloud.google.com/storage/docs/json_api/v1/objects/insert>,
//! <https://cloud.google.com/storage/docs/json_api/v1/objects/get>

use std::sync::Arc;

use base64::prelude::{BASE64_STANDARD, Engine};
use bytes::Bytes;
use futures::StreamExt;
use futures::stream;
use http::HeaderMap;
use ring::rand::{SystemRandom, generate};
use serde_json::{Map, Value};

use super::fields::{Fields, Terms};
use super::session::Session;
use super::{Container, File, Gcs, details, files, model, object};
use crate::error::{Error, Result};
use crate::http::{Opened, describe_head, header, header_value};
use crate::model::storage::{DownloadOf, UploadTo};
use crate::options;
use crate::surface::Item;
use crate::transfer::{Chunker, Sink, Source, content_type, range};

options! {
    /// How an upload goes.
    pub struct Pieces {
        /// Whether an upload that breaks off goes on where it was. Default `true`; without, it is one request.
        resumable: Option<bool>,
        /// Bytes that are sent at a time, and kept until they are stored: a multiple of 256 KiB. Default 8 MiB.
        "chunkSize" => chunk_size: Option<u64>,
        /// Whether what is stored is compared with what was sent, by its CRC32C. Default `true`.
        validation: Option<Value> as "boolean | string",
    }

    /// Which of a file's versions is downloaded, and how.
    pub struct Version {
        /// Which of its versions. Default: the latest.
        generation: Option<String>,
        /// Whether the bytes are compared with the file's CRC32C. Default `true`; a range of bytes never is.
        validation: Option<Value> as "boolean | string",
        /// Project that is billed.
        "userProject" => user_project: Option<String>,
    }
}

type Place = UploadTo<Container, File>;
type Which = DownloadOf<Container, File>;

/// A file to be uploaded.
type Upload = (Place, (Pieces, (Fields, Terms)));

/// A file to be downloaded.
type Download = (Which, Version);

/// Pieces of an upload are a multiple of this.
const STEP: u64 = 256 * 1024;

/// Bytes of a piece, unless the app says otherwise.
const PIECE: u64 = 8 * 1024 * 1024;

fn piece_size(wanted: Option<u64>) -> Result<usize> {
    let size = wanted.unwrap_or(PIECE);
    let unfit = || Error::invalid("options.chunkSize must be a multiple of 262144 (256 KiB)");
    if size == 0 || !size.is_multiple_of(STEP) {
        return Err(unfit());
    }
    usize::try_from(size).map_err(|_| unfit())
}

fn is_validated(validation: Option<&Value>) -> bool {
    validation != Some(&Value::Bool(false))
}

pub async fn upload(
    gcs: Gcs,
    (place, (pieces, (fields, terms))): Upload,
    source: Source,
) -> Result<Item<File>> {
    let piece = piece_size(pieces.chunk_size)?;
    check(&place.remote)?;
    let resource = fields.resource(|| content_type(&place.remote))?;
    let mut query = vec![("name", place.remote.id.clone())];
    query.extend(terms.to_query());
    let stored = match pieces.resumable {
        Some(false) => at_once(&gcs, &place, query, &resource, source).await?,
        _ => {
            let validated = is_validated(pieces.validation.as_ref());
            in_pieces(&gcs, &place, query, &resource, source, piece, validated).await?
        }
    };
    Ok(files::within(&place.container, model(stored)))
}

/// Names that Google has no place for, and would refuse when all bytes are there.
fn check(name: &str) -> Result<()> {
    let fits = name != "." && name != ".." && name.len() <= 1024 && !name.contains(['\r', '\n']);
    if fits {
        return Ok(());
    }
    Err(Error::invalid(
        "options.remote is no name for a file: up to 1024 bytes, without line breaks, and neither \".\" nor \"..\"",
    ))
}

/// All in one request, which can't be resumed.
async fn at_once(
    gcs: &Gcs,
    place: &Place,
    query: Vec<(&'static str, String)>,
    resource: &Map<String, Value>,
    source: Source,
) -> Result<Map<String, Value>> {
    let kind = resource.get("contentType").and_then(Value::as_str).unwrap_or_default();
    header_value("content-type", kind)?;
    let boundary = generate::<[u8; 16]>(&SystemRandom::new()).map_err(|_| Error::new("no random numbers"))?;
    let boundary = hex::encode(boundary.expose());
    let head = format!(
        "--{boundary}\r\ncontent-type: application/json; charset=utf-8\r\n\r\n{}\r\n--{boundary}\r\n\
         content-type: {kind}\r\n\r\n",
        Value::from(resource.clone())
    );
    let tail = format!("\r\n--{boundary}--\r\n");
    let query = query.into_iter().chain([("uploadType", "multipart".to_owned())]);
    let request = gcs.post(gcs.uploads(&place.container)?).query(query);
    let answer = request
        .header("content-type", &format!("multipart/related; boundary={boundary}"))
        .stream(source.framed(head.into(), tail.into(), place.size))
        .send()
        .await?;
    match details(&answer)?.shift_remove("metadata") {
        Some(Value::Object(resource)) => Ok(resource),
        _ => Err(answer.about(Error::empty_response())),
    }
}

/// Piece by piece; the next is read while one is on its way.
async fn in_pieces(
    gcs: &Gcs,
    place: &Place,
    query: Vec<(&'static str, String)>,
    resource: &Map<String, Value>,
    source: Source,
    piece: usize,
    validated: bool,
) -> Result<Map<String, Value>> {
    let mut bytes = Chunker::new(source.open().await?, piece, place.size.or(source.size()));
    // The first bytes are there before anything is asked for: a source that fails at once leaves no trace.
    let first = bytes.next().await?.unwrap_or_default();
    let over = bytes.is_over().await?;
    let session = Session::begin(gcs, &place.container, query, resource).await?;
    match send_all(&session, bytes, first, over).await {
        Ok((stored, crc)) => {
            let same =
                stored.get("crc32c").and_then(Value::as_str).is_none_or(|stored| stored == encoded(crc));
            if !same && validated {
                let removed = session.remove(&stored).await;
                session.complete();
                return Err(mismatch(removed));
            }
            session.complete();
            Ok(stored)
        }
        Err(error) => {
            session.cancel().await;
            Err(error)
        }
    }
}

async fn send_all(
    session: &Session,
    mut rest: Chunker,
    first: Bytes,
    mut over: bool,
) -> Result<(Map<String, Value>, u32)> {
    let (mut at, mut crc, mut current) = (0, 0, first);
    loop {
        crc = crc32c::crc32c_append(crc, &current);
        let end = at + current.len() as u64;
        if over {
            let stored = session.send(at, &current, Some(end)).await?;
            let stored = stored.ok_or_else(Error::empty_response)?;
            return Ok((stored, crc));
        }
        let next = async {
            let next = rest.next().await?.unwrap_or_default();
            Ok((next, rest.is_over().await?))
        };
        let (_, (next, is_over)) = futures::future::try_join(session.send(at, &current, None), next).await?;
        (at, current, over) = (end, next, is_over);
    }
}

/// A CRC32C as Google writes it.
fn encoded(crc: u32) -> String {
    BASE64_STANDARD.encode(crc.to_be_bytes())
}

/// What is stored is not what was sent.
fn mismatch(removed: bool) -> Error {
    let words = match removed {
        true => "the file that was stored is not what was sent, and was removed again",
        false => "the file that was stored is not what was sent, and could not be removed",
    };
    Error::new(words).with("code", "FILE_NO_UPLOAD").with_quiet("provider", "google")
}

pub async fn download(gcs: Gcs, (which, version): Download, sink: Arc<Sink>) -> Result<Item<File>> {
    let query = [("alt", Some("media".to_owned())), ("generation", version.generation.clone())];
    let query = query.into_iter().chain([("userProject", version.user_project.clone())]);
    let query: Vec<_> = query.filter_map(|(name, value)| Some((name, value?))).collect();
    let mut request = gcs.get(object(&which.container, &which.remote)).query(query);
    let range = range(which.start, which.end)?;
    if let Some(range) = &range {
        request = request.header("range", range);
    }
    let answer = request.open().await?;
    let head = describe_head(answer.status, &answer.headers);
    let file = described(&which, &answer.headers);
    let validated =
        range.is_none() && is_validated(version.validation.as_ref()) && !is_unpacked(&answer.headers);
    let told = hash(&answer.headers, "crc32c");
    let check = Check { gcs, which: &which, generation: version.generation, told, crc: 0 };
    let body = stream::try_unfold((answer, validated.then_some(check)), next);
    sink.deliver_pieces(head, body.boxed(), which.local.as_deref()).await?;
    Ok(files::within(&which.container, file))
}

/// Compares a download with the hash that came with it or, if none did, with the file's.
struct Check<'a> {
    gcs: Gcs,
    which: &'a Which,
    generation: Option<String>,
    told: Option<String>,
    crc: u32,
}

/// An answer whose body comes, and what it is compared with.
type Coming<'a> = (Opened, Option<Check<'a>>);

async fn next((mut answer, mut check): Coming<'_>) -> Result<Option<(Bytes, Coming<'_>)>> {
    let chunk = answer.chunk().await?;
    if let Some(check) = &mut check {
        match &chunk {
            Some(chunk) => check.crc = crc32c::crc32c_append(check.crc, chunk),
            None => check.end().await?,
        }
    }
    Ok(chunk.map(|chunk| (chunk, (answer, check))))
}

impl Check<'_> {
    async fn end(&mut self) -> Result<()> {
        let told = match self.told.take() {
            Some(told) => Some(told),
            None => {
                let path = object(&self.which.container, &self.which.remote);
                let generation = self.generation.clone().map(|generation| ("generation", generation));
                let answer = self.gcs.get(path).query(generation).send().await?;
                answer.get("crc32c")?.and_then(|crc| crc.as_str().map(str::to_owned))
            }
        };
        if told.is_none_or(|told| told == encoded(self.crc)) {
            return Ok(());
        }
        let words = "the bytes that came are not those of the file: download it again";
        Err(Error::new(words).with("code", "CONTENT_DOWNLOAD_MISMATCH").with_quiet("provider", "google"))
    }
}

/// One of the hashes that an answer tells: `x-goog-hash: crc32c=…,md5=…`, once or several times.
fn hash(headers: &HeaderMap, name: &str) -> Option<String> {
    let values = headers.get_all("x-goog-hash").iter().filter_map(|value| value.to_str().ok());
    let hashes = values.flat_map(|value| value.split(','));
    hashes
        .filter_map(|hash| hash.trim().split_once('='))
        .find(|(own, _)| *own == name)
        .map(|(_, hash)| hash.to_owned())
}

/// Whether the bytes that come are not those that are stored: Google unpacks what is stored packed.
fn is_unpacked(headers: &HeaderMap) -> bool {
    header(headers, "x-goog-stored-content-encoding").unwrap_or("identity") == "gzip"
        && header(headers, "content-encoding") != Some("gzip")
}

/// What the headers of a download tell of its file.
fn described(which: &Which, headers: &HeaderMap) -> Map<String, Value> {
    let text = |name: &str| header(headers, name).map(str::to_owned);
    let updated = text("last-modified").and_then(|time| httpdate::parse_http_date(&time).ok());
    let updated = updated.and_then(|time| jiff::Timestamp::try_from(time).ok()).map(|time| time.to_string());
    let size = text("x-goog-stored-content-length").or_else(|| {
        // Of a range it is the range's.
        let whole = !headers.contains_key("content-range");
        text("content-length").filter(|_| whole)
    });
    let fields = [
        ("name", Some(which.remote.id.clone())),
        ("bucket", Some(which.container.id.clone())),
        ("contentType", text("content-type")),
        ("size", size),
        ("updated", updated),
        ("etag", text("etag").map(|etag| etag.trim_matches('"').to_owned())),
        ("generation", text("x-goog-generation")),
        ("metageneration", text("x-goog-metageneration")),
        ("storageClass", text("x-goog-storage-class")),
        ("md5Hash", hash(headers, "md5")),
        ("crc32c", hash(headers, "crc32c")),
        ("cacheControl", text("cache-control")),
        ("contentDisposition", text("content-disposition")),
    ];
    let fields = fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?.into())));
    model(fields.collect())
}

#[cfg(test)]
mod tests {
    use mockito::Matcher;
    use serde_json::json;

    use super::super::service;
    use super::*;
    use crate::providers::google::testing::{Store, store};

    const HELLO: &str = "mnG7TA==";

    async fn begin(store: &mut Store, path: &str, resource: Value) {
        let mock = store
            .mock("POST", path)
            .match_body(Matcher::Json(resource))
            .with_header("location", "/session")
            .create_async()
            .await;
        store.keep(mock);
    }

    async fn upload(store: &Store, options: Value, bytes: &'static [u8]) -> Result<Value> {
        store.client(service()).upload("upload", json!([options]), bytes).await
    }

    async fn download(store: &Store, options: Value) -> Result<(Value, Vec<u8>)> {
        store.client(service()).download("download", json!([options])).await
    }

    #[tokio::test]
    async fn a_small_file_is_two_requests() {
        let mut store = store().await;
        let resource =
            json!({ "contentType": "text/plain", "cacheControl": "no-store", "metadata": { "a": "1" } });
        let path =
            "/upload/storage/v1/b/box/o?name=d%2Fa%20b.txt&predefinedAcl=publicRead&uploadType=resumable";
        begin(&mut store, path, resource).await;
        let stored = json!({ "name": "d/a b.txt", "bucket": "box", "size": "5", "crc32c": HELLO, "etag": "e",
            "contentType": "text/plain", "updated": "2020-01-01T00:00:00Z", "metadata": { "a": "1" } });
        let mock = store
            .mock("PUT", "/session")
            .match_header("content-range", "bytes 0-*/*")
            .match_header("content-length", "5")
            .match_body("hello")
            .with_body(stored.to_string())
            .create_async()
            .await;
        store.keep(mock);
        let options = json!({ "container": "box", "remote": "d/a b.txt", "metadata": { "a": 1 },
            "cacheControl": "no-store", "predefinedAcl": "publicRead" });
        let made = upload(&store, options, b"hello").await.unwrap();
        let field = |name: &str| made[0][name].clone();
        assert_eq!((field("size"), field("etag"), field("container")), (json!(5), json!("e"), json!("box")));
        assert_eq!(field("lastModified"), "2020-01-01T00:00:00Z");
        assert_eq!(field("metadata"), json!({ "a": "1" }));
        store.all_called().await;
    }

    #[tokio::test]
    async fn an_empty_file() {
        let mut store = store().await;
        let path = "/upload/storage/v1/b/box/o?name=a&uploadType=resumable";
        begin(&mut store, path, json!({ "contentType": "application/octet-stream" })).await;
        let stored = json!({ "name": "a", "size": "0", "crc32c": "AAAAAA==" }).to_string();
        let mock = store.mock("PUT", "/session").match_header("content-range", "bytes */0").with_body(stored);
        let mock = mock.create_async().await;
        store.keep(mock);
        let made = upload(&store, json!({ "container": "box", "remote": "a" }), b"").await.unwrap();
        assert_eq!(made[0]["size"], 0);
    }

    #[tokio::test]
    async fn all_in_one_request() {
        let mut store = store().await;
        let stored = json!({ "name": "a.txt", "size": "5" }).to_string();
        let parts = "^--([0-9a-f]{32})\r\ncontent-type: application/json; charset=utf-8\r\n\r\n\
                     \\{\"contentType\":\"text/plain\"\\}\r\n--[0-9a-f]{32}\r\ncontent-type: text/plain\r\n\r\nhello\r\n\
                     --[0-9a-f]{32}--\r\n$";
        let mock = store
            .mock("POST", "/upload/storage/v1/b/box/o?name=a.txt&uploadType=multipart")
            .match_header("content-type", Matcher::Regex("^multipart/related; boundary=[0-9a-f]{32}$".into()))
            .match_body(Matcher::Regex(parts.into()))
            .with_body(stored)
            .create_async()
            .await;
        store.keep(mock);
        let options = json!({ "container": "box", "remote": "a.txt", "resumable": false });
        assert_eq!(upload(&store, options, b"hello").await.unwrap()[0]["size"], 5);
        let odd =
            json!({ "container": "box", "remote": "a", "resumable": false, "contentType": "a\r\nb: c" });
        assert!(upload(&store, odd, b"hello").await.is_err());
        let long = json!({ "container": "box", "remote": "a.txt", "resumable": false, "size": 4 });
        let error = upload(&store, long, b"hello").await.unwrap_err();
        assert_eq!(error.message(), "the upload has 5 bytes or more, options.size says 4");
    }

    #[tokio::test]
    async fn what_can_not_be_stored_is_not_sent() {
        let store = store().await;
        for (more, words) in [
            (json!({ "size": 6 }), "the upload has 5 bytes, options.size says 6"),
            (json!({ "size": 4 }), "the upload has 5 bytes or more, options.size says 4"),
            (json!({ "chunkSize": 1000 }), "options.chunkSize must be a multiple of 262144"),
            (json!({ "remote": ".." }), "options.remote is no name for a file"),
            (json!({ "remote": "a\nb" }), "options.remote is no name for a file"),
            (json!({ "remote": "x".repeat(1025) }), "options.remote is no name for a file"),
            (json!({ "metadata": { "a": [] } }), "options.metadata.a must be a string"),
        ] {
            let mut options = json!({ "container": "box", "remote": "a" });
            options.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            let error = upload(&store, options, b"hello").await.unwrap_err();
            assert!(error.message().contains(words), "{error}");
        }
    }

    #[tokio::test]
    async fn what_was_stored_otherwise_is_removed() {
        let mut store = store().await;
        let path = "/upload/storage/v1/b/box/o?name=a&uploadType=resumable";
        begin(&mut store, path, json!({ "contentType": "application/octet-stream" })).await;
        let stored = json!({ "name": "a", "size": "5", "crc32c": "AAAAAA==", "generation": "7" }).to_string();
        let mock = store.mock("PUT", "/session").with_body(stored).create_async().await;
        let removal = store.mock("DELETE", "/storage/v1/b/box/o/a?generation=7").with_status(204).expect(1);
        let removal = removal.create_async().await;
        store.keep(mock);
        let options = json!({ "container": "box", "remote": "a" });
        let error = upload(&store, options.clone(), b"hello").await.unwrap_err();
        assert_eq!(error.code(), Some("FILE_NO_UPLOAD"));
        removal.assert_async().await;
        let trusting = json!({ "container": "box", "remote": "a", "validation": false });
        assert_eq!(upload(&store, trusting, b"hello").await.unwrap()[0]["size"], 5);
    }

    #[tokio::test]
    async fn a_download_brings_the_bytes_and_the_file() {
        let mut store = store().await;
        let mock = store
            .mock("GET", "/storage/v1/b/box/o/a?alt=media")
            .with_header("x-goog-hash", &format!("crc32c={HELLO},md5=XUFAKrxLKna5cZ2REBfFkg=="))
            .with_header("etag", "\"CAE=\"")
            .with_header("last-modified", "Wed, 01 Jan 2020 00:00:00 GMT")
            .with_header("content-type", "text/plain")
            .with_body("hello")
            .create_async()
            .await;
        store.keep(mock);
        let (values, bytes) = download(&store, json!({ "container": "box", "remote": "a" })).await.unwrap();
        assert_eq!(bytes, b"hello");
        let field = |name: &str| values[0][name].clone();
        assert_eq!(
            (field("size"), field("etag"), field("contentType")),
            (json!(5), json!("CAE="), json!("text/plain"))
        );
        assert_eq!((field("crc32c"), field("updated")), (json!(HELLO), json!("2020-01-01T00:00:00Z")));
    }

    #[tokio::test]
    async fn other_bytes_than_the_file_s_are_an_error() {
        let mut store = store().await;
        store.raw("GET", "/storage/v1/b/box/o/a?alt=media", 200, "hello").await;
        store.answer("GET", "/storage/v1/b/box/o/a", 200, json!({ "name": "a", "crc32c": "AAAAAA==" })).await;
        let options = json!({ "container": "box", "remote": "a" });
        assert_eq!(download(&store, options).await.unwrap_err().code(), Some("CONTENT_DOWNLOAD_MISMATCH"));
        let trusting = json!({ "container": "box", "remote": "a", "validation": false });
        assert_eq!(download(&store, trusting).await.unwrap().1, b"hello");
        let mock = store
            .mock("GET", "/storage/v1/b/box/o/z?alt=media")
            .with_header("x-goog-hash", "crc32c=AAAAAA==")
            .with_header("x-goog-stored-content-encoding", "gzip")
            .with_body("unpacked")
            .create_async()
            .await;
        store.keep(mock);
        let unpacked = download(&store, json!({ "container": "box", "remote": "z" })).await.unwrap();
        assert_eq!(unpacked.1, b"unpacked");
    }

    #[tokio::test]
    async fn a_range_and_a_version() {
        let mut store = store().await;
        let mock = store
            .mock("GET", "/storage/v1/b/box/o/a?alt=media&generation=7")
            .match_header("range", "bytes=1-3")
            .with_status(206)
            .with_header("content-range", "bytes 1-3/5")
            .with_body("ell")
            .create_async()
            .await;
        store.keep(mock);
        let options = json!({ "container": "box", "remote": "a", "start": 1, "end": 3, "generation": 7 });
        let (values, bytes) = download(&store, options).await.unwrap();
        assert_eq!((bytes.as_slice(), &values[0]["size"]), (b"ell".as_slice(), &Value::Null));
    }

    #[tokio::test]
    async fn a_missing_file_is_an_error_in_google_s_words() {
        let mut store = store().await;
        store.raw("GET", "/storage/v1/b/box/o/a?alt=media", 404, "No such object: box/a").await;
        let error = download(&store, json!({ "container": "box", "remote": "a" })).await.unwrap_err();
        assert_eq!((error.message(), error.status()), ("No such object: box/a", Some(404)));
    }
}
