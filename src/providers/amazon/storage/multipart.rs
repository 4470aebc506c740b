//! Uploads in parts.
//!
//! API: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html>

use bytes::Bytes;
use futures::stream;
use futures::{StreamExt, TryStreamExt};
use serde_json::{Map, Value};
use tokio::runtime::Handle;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use super::S3;
use super::containers::read;
use super::fields::OwnKey;
use super::listing::XMLNS;
use super::transfers::{Stored, progress};
use crate::error::{Error, Result};
use crate::http::{Path, xml};
use crate::transfer::Chunker;

/// The smallest part that S3 takes, but for the last one.
const SMALLEST: u64 = 5 * 1024 * 1024;

/// Most parts that it takes.
const PARTS: u64 = 10_000;

/// Size of the parts: large enough for all the bytes, where their number is known.
pub fn part_size(wanted: Option<u64>, total: Option<u64>) -> Result<usize> {
    let wanted = wanted.unwrap_or(SMALLEST);
    if wanted < SMALLEST {
        return Err(Error::invalid(format!("options.partSize must be {SMALLEST} or more")));
    }
    let size = wanted.max(total.unwrap_or(0).div_ceil(PARTS));
    usize::try_from(size).map_err(|_| Error::invalid("options.partSize is too large"))
}

/// An upload that has begun. If it is not completed, nothing of it stays.
struct Draft {
    s3: S3,
    path: Path,
    id: String,
    open: bool,
    runtime: Handle,
}

impl Draft {
    /// Begins, in a task of its own: if nobody waits any more when the store answers, the draft is dropped.
    async fn begin(s3: &S3, path: &Path, headers: &Map<String, Value>) -> Result<Self> {
        let request = s3.post(path.clone()).flag("uploads").headers(headers);
        let (s3, path) = (s3.clone(), path.clone());
        let begun = tokio::spawn(async move {
            let answer = request.send().await?;
            let root = read(&answer, "InitiateMultipartUploadResult")?;
            let id = xml::text(&root, "UploadId").ok_or_else(|| answer.about(Error::empty_response()))?;
            Ok(Self { s3, path, id: id.to_owned(), open: true, runtime: Handle::current() })
        });
        begun.await.unwrap_or_else(|_| Err(Error::new("the upload could not be started")))
    }

    async fn send(&self, number: u32, bytes: Bytes, own_key: &Map<String, Value>) -> Result<Part> {
        let size = bytes.len() as u64;
        let query = [("partNumber", number.to_string()), ("uploadId", self.id.clone())];
        let request = self.s3.put(self.path.clone()).query(query).headers(own_key);
        let answer = request.header("content-type", "application/octet-stream").body(bytes).send().await?;
        let etag = answer.header("etag").ok_or_else(|| answer.about(Error::empty_response()))?;
        Ok(Part { number, etag: etag.to_owned(), size })
    }

    async fn complete(&mut self, mut parts: Vec<Part>) -> Result<Stored> {
        parts.sort_by_key(|part| part.number);
        let part = |part: &Part| {
            let (etag, number) = (xml::escape(&part.etag), part.number);
            format!("<Part><ETag>{etag}</ETag><PartNumber>{number}</PartNumber></Part>")
        };
        let list: String = parts.iter().map(part).collect();
        let body = format!("<CompleteMultipartUpload xmlns=\"{XMLNS}\">{list}</CompleteMultipartUpload>");
        let request = self.s3.post(self.path.clone()).query([("uploadId", self.id.clone())]);
        let answer = request.header("content-type", "application/xml").body(body).send().await?;
        // The store may find out after it has said 200.
        let root = match read(&answer, "CompleteMultipartUploadResult") {
            Ok(root) => root,
            Err(error) => {
                return Err(match xml::parse(&answer.body) {
                    Ok(document) if document.name == "Error" => {
                        crate::providers::amazon::error::of(&answer, true)
                    }
                    _ => error,
                });
            }
        };
        self.open = false;
        let location = match xml::text(&root, "Location") {
            Some(location) => location.to_owned(),
            None => self.s3.locate(&self.path)?,
        };
        Ok(Stored {
            etag: xml::text(&root, "ETag").map(str::to_owned),
            location,
            version: answer.header("x-amz-version-id").map(str::to_owned),
            size: parts.iter().map(|part| part.size).sum(),
        })
    }

    /// Removes what has been stored so far: to the end, even if nobody waits for it any more.
    async fn abort(mut self) {
        if let Some(removal) = self.removal() {
            removal.await.unwrap_or_default();
        }
    }

    fn removal(&mut self) -> Option<JoinHandle<()>> {
        if !std::mem::take(&mut self.open) {
            return None;
        }
        Some(self.runtime.spawn(remove(self.s3.clone(), self.path.clone(), self.id.clone())))
    }
}

async fn remove(s3: S3, path: Path, id: String) {
    // That the upload has failed is told already; a bucket's lifecycle rules are there for what stays even so.
    let _ = s3.delete(path).query([("uploadId", id)]).send().await;
}

impl Drop for Draft {
    /// The call was stopped.
    fn drop(&mut self) {
        self.removal();
    }
}

struct Part {
    number: u32,
    etag: String,
    size: u64,
}

/// Sends `first` and the rest of the stream, `queue` parts at a time.
#[allow(clippy::too_many_arguments)]
pub async fn upload(
    s3: &S3,
    path: Path,
    headers: &Map<String, Value>,
    own_key: &OwnKey,
    rest: Chunker,
    first: Bytes,
    queue: usize,
    total: Option<u64>,
) -> Result<Stored> {
    let own_key = own_key.headers()?;
    let mut draft = Draft::begin(s3, &path, headers).await?;
    let sent = send_all(&draft, &own_key, rest, first, queue, total).await;
    let stored = match sent {
        Ok(parts) => draft.complete(parts).await,
        Err(error) => Err(error),
    };
    if stored.is_err() {
        draft.abort().await;
    }
    stored
}

/// Reads ahead by a part while others are on their way.
async fn send_all(
    draft: &Draft,
    own_key: &Map<String, Value>,
    mut rest: Chunker,
    first: Bytes,
    queue: usize,
    total: Option<u64>,
) -> Result<Vec<Part>> {
    let (ahead, mut waiting) = mpsc::channel(1);
    let reading = async move {
        let (mut next, mut number) = (Some(first), 0);
        while let Some(bytes) = next {
            number += 1;
            if u64::from(number) > PARTS {
                return Err(Error::new(format!(
                    "the upload has more than {PARTS} parts: a larger partSize will do"
                )));
            }
            // Nobody takes it only if sending has failed, which says why.
            if ahead.send((number, bytes)).await.is_err() {
                break;
            }
            next = rest.next().await?;
        }
        Ok(())
    };
    let sending = async {
        let parts = stream::poll_fn(|cx| waiting.poll_recv(cx)).map(Ok);
        let mut sent =
            parts.map_ok(|(number, bytes)| draft.send(number, bytes, own_key)).try_buffer_unordered(queue);
        let (mut parts, mut loaded) = (Vec::new(), 0);
        while let Some(part) = sent.try_next().await? {
            loaded += part.size;
            progress(&draft.s3, &draft.path, part.number, loaded, total);
            parts.push(part);
        }
        Ok(parts)
    };
    let ((), parts) = futures::future::try_join(reading, sending).await?;
    Ok(parts)
}

#[cfg(test)]
mod tests {
    use mockito::Matcher;
    use serde_json::json;

    use super::super::service;
    use super::*;
    use crate::providers::amazon::testing::{Store, store};

    const MIB: usize = 1024 * 1024;

    async fn begin(store: &mut Store) {
        let body = "<InitiateMultipartUploadResult><UploadId>U1</UploadId></InitiateMultipartUploadResult>";
        store.answer("POST", "/box/big?uploads", 200, body).await;
    }

    async fn part(store: &mut Store, number: u32, size: usize) {
        let path = format!("/box/big?partNumber={number}&uploadId=U1");
        let mock = store
            .mock("PUT", &path)
            .match_header("content-length", size.to_string().as_str())
            .with_header("etag", &format!("\"p{number}\""))
            .create_async()
            .await;
        store.keep(mock);
    }

    fn bytes(size: usize) -> &'static [u8] {
        Box::leak(vec![7; size].into_boxed_slice())
    }

    #[tokio::test]
    async fn a_large_file_goes_in_parts() {
        let mut store = store().await;
        begin(&mut store).await;
        part(&mut store, 1, 5 * MIB).await;
        part(&mut store, 2, 5 * MIB).await;
        part(&mut store, 3, MIB).await;
        let list: String = (1..4)
            .map(|n| format!("<Part><ETag>\"p{n}\"</ETag><PartNumber>{n}</PartNumber></Part>"))
            .collect();
        let body = format!("<CompleteMultipartUpload xmlns=\"{XMLNS}\">{list}</CompleteMultipartUpload>");
        let done = "<CompleteMultipartUploadResult><Location>http://l/box/big</Location><ETag>\"m-3\"</ETag>\
                    </CompleteMultipartUploadResult>";
        store.expect("POST", "/box/big?uploadId=U1", &body, 200, done).await;
        let options = json!({ "container": "box", "remote": "big", "queueSize": 3 });
        let made = store.client(service()).upload("upload", json!([options]), bytes(11 * MIB)).await.unwrap();
        assert_eq!(made[0]["size"], 11 * MIB);
        assert_eq!(made[0]["etag"], "m-3");
        assert_eq!(made[0]["location"], "http://l/box/big");
        store.all_called().await;
    }

    #[tokio::test]
    async fn one_part_exactly_is_one_request() {
        let mut store = store().await;
        store.answer("PUT", "/box/big", 200, "").await;
        let options = json!({ "container": "box", "remote": "big" });
        let made = store.client(service()).upload("upload", json!([options]), bytes(5 * MIB)).await.unwrap();
        assert_eq!(made[0]["size"], 5 * MIB);
    }

    #[tokio::test]
    async fn nothing_stays_of_what_fails() {
        for late in [false, true] {
            let mut store = store().await;
            begin(&mut store).await;
            part(&mut store, 1, 5 * MIB).await;
            let refusal = "<Error><Code>InvalidPart</Code><Message>no</Message></Error>";
            if late {
                part(&mut store, 2, MIB).await;
                // With 200, as S3 does it.
                store.answer("POST", "/box/big?uploadId=U1", 200, refusal).await;
            } else {
                store.answer("PUT", "/box/big?partNumber=2&uploadId=U1", 400, refusal).await;
            }
            let removal = store.mock("DELETE", "/box/big?uploadId=U1").with_status(204).expect(1);
            let removal = removal.create_async().await;
            let options = json!({ "container": "box", "remote": "big" });
            let upload = store.client(service()).upload("upload", json!([options]), bytes(6 * MIB)).await;
            assert_eq!(upload.unwrap_err().code(), Some("InvalidPart"));
            removal.assert_async().await;
        }
    }

    #[tokio::test]
    async fn nothing_stays_of_what_is_stopped() {
        let mut store = store().await;
        begin(&mut store).await;
        let removal = store.mock("DELETE", "/box/big?uploadId=U1").with_status(204).expect(1);
        let removal = removal.create_async().await;
        let (reached, mut waits) = mpsc::unbounded_channel();
        let stalled = store
            .mock("PUT", "/box/big")
            .match_query(Matcher::Any)
            .with_chunked_body(move |_| {
                reached.send(()).unwrap_or_default();
                std::thread::sleep(std::time::Duration::from_millis(200));
                Ok(())
            })
            .create_async()
            .await;
        store.keep(stalled);
        let client = store.client(service());
        let task = tokio::spawn(async move {
            let options = json!({ "container": "box", "remote": "big" });
            client.upload("upload", json!([options]), bytes(6 * MIB)).await
        });
        waits.recv().await.unwrap();
        task.abort();
        assert!(task.await.unwrap_err().is_cancelled());
        while !removal.matched_async().await {
            tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        }
    }

    #[test]
    fn parts_are_large_enough() {
        assert_eq!(part_size(None, None).unwrap(), 5 * MIB);
        assert_eq!(part_size(None, Some(100_000 * MIB as u64)).unwrap(), 10 * MIB);
        assert_eq!(part_size(Some(8 * MIB as u64), Some(1)).unwrap(), 8 * MIB);
        assert!(part_size(Some(MIB as u64), None).is_err());
    }
}
