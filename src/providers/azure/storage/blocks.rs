//! Files that are made of blocks.
//!
//! API: <https://learn.microsoft.com/rest/api/storageservices/put-block-list>

use std::hash::{BuildHasher, Hasher, RandomState};
use std::sync::Arc;

use bytes::Bytes;
use futures::stream;
use futures::{StreamExt, TryStreamExt};
use serde_json::{Map, Value};
use tokio::sync::mpsc;

use super::fields::Fields;
use super::{Blobs, Container, File};
use crate::error::{Error, Result};
use crate::http::{Path, Response};
use crate::options;
use crate::surface::Ref;
use crate::surface::handler::Maybe;
use crate::transfer::{Chunker, Sink, Source, content_type};

const MIB: u64 = 1024 * 1024;

/// Bytes in a block, where nobody says how many.
const USUAL: u64 = 4 * MIB;

/// Most that Azure takes.
const LARGEST: u64 = 4000 * MIB;

/// Most blocks in a file.
const BLOCKS: u64 = 50_000;

/// After so many blocks of a stream whose size is not known, the next ones are twice as large.
const LEAP: u64 = 10_000;

/// Size of the blocks: large enough for all the bytes, where their number is known.
pub fn size(wanted: Option<u64>, total: Option<u64>) -> Result<usize> {
    let wanted = wanted.unwrap_or(USUAL);
    let size = wanted.max(total.unwrap_or(0).div_ceil(BLOCKS));
    match usize::try_from(size) {
        Ok(size) if wanted > 0 && size as u64 <= LARGEST => Ok(size),
        _ if wanted == 0 || wanted > LARGEST => {
            Err(Error::invalid(format!("options.blockSize must be from 1 to {LARGEST}")))
        }
        _ => Err(Error::invalid(format!("options.size must not be more than {}", LARGEST * BLOCKS))),
    }
}

/// A block's id, as 2.2.0 has it.
fn plain_id(number: u64) -> String {
    format!("block{number:015}")
}

/// The ids of one upload's blocks. A file of several blocks has ids that no other upload has: two uploads of the same
/// name at the same time must not be mixed. One block can't be.
#[derive(Clone, Copy)]
struct Ids(Option<u64>);

impl Ids {
    fn own() -> Self {
        let random = RandomState::new().build_hasher().finish();
        Self(Some(1 + random % 999_999_999))
    }

    fn of(self, number: u64) -> String {
        match self.0 {
            Some(own) => format!("block{own:09}{number:06}"),
            None => plain_id(number),
        }
    }
}

/// Sends `first` and the rest of the stream, `queue` blocks at a time, and makes the file of them. Until that has
/// been done there is no trace of it, but for blocks that Azure drops after a week, or with the next upload. Returns
/// how many bytes there were.
pub async fn upload(
    azure: &Blobs,
    path: Path,
    fields: &Fields,
    headers: &Map<String, Value>,
    first: Bytes,
    rest: Option<Chunker>,
    queue: usize,
) -> Result<u64> {
    let ids = if rest.is_some() { Ids::own() } else { Ids(None) };
    let own = fields.of_block();
    let (ahead, mut waiting) = mpsc::channel(1);
    // Reads ahead by a block while others are on their way.
    let reading = async move {
        let (mut next, mut number, mut size, mut rest) = (Some(first), 0, 0, rest);
        while let Some(bytes) = next {
            size += bytes.len() as u64;
            if number == BLOCKS {
                return Err(Error::new(format!(
                    "the upload has more than {BLOCKS} blocks: a larger options.blockSize will do"
                )));
            }
            // Nobody takes it only if sending has failed, which says why.
            if ahead.send((number, bytes)).await.is_err() {
                break;
            }
            number += 1;
            next = match &mut rest {
                Some(rest) => {
                    if number % LEAP == 0 {
                        rest.leap();
                    }
                    rest.next().await?
                }
                None => None,
            };
        }
        Ok((number, size))
    };
    let sending = async {
        let blocks = stream::poll_fn(|cx| waiting.poll_recv(cx)).map(Ok);
        let send = |(number, bytes): (u64, Bytes)| put_block(azure, &path, ids.of(number), &own, bytes);
        blocks.map_ok(send).try_buffer_unordered(queue).try_for_each(|_| async { Ok(()) }).await
    };
    let ((count, size), ()) = futures::future::try_join(reading, sending).await?;
    put_list(azure, path, (0..count).map(|number| ids.of(number)), headers).await?;
    Ok(size)
}

async fn put_block(
    azure: &Blobs,
    path: &Path,
    id: String,
    headers: &Map<String, Value>,
    bytes: Bytes,
) -> Result<Arc<Response>> {
    azure
        .put(path.clone())
        .query([("comp", "block".to_owned()), ("blockid", id)])
        .headers(headers)
        .body(bytes)
        .send()
        .await
}

async fn put_list(
    azure: &Blobs,
    path: Path,
    ids: impl Iterator<Item = String>,
    headers: &Map<String, Value>,
) -> Result<Arc<Response>> {
    let list: String = ids.map(|id| format!("<Latest>{id}</Latest>")).collect();
    let body = format!("<?xml version=\"1.0\" encoding=\"utf-8\"?><BlockList>{list}</BlockList>");
    azure.put(path).query([("comp", "blocklist")]).headers(headers).body(body).send().await
}

options! {
    /// Which blocks make which file.
    pub struct Parts {
        /// Its container.
        container: Ref<Container>,
        /// Its name there.
        remote: Ref<File>,
        /// How many blocks it has: `block000000000000000` and so on.
        "numberOfBlocks" => number_of_blocks: u64,
    }

    /// A block to be uploaded.
    pub struct Block {
        /// The file's container.
        container: Ref<Container>,
        /// Its name there.
        remote: Ref<File>,
        /// The block's id, such as `block000000000000000`. All blocks of a file have ids of the same length, in base64.
        "blockId" => block_id: String,
        /// Number of bytes, where it is known: a block with another number is not stored.
        size: Option<u64>,
        /// More headers.
        headers: Option<Map<String, Value>> as "Texts",
    }
}

/// Calls back with whether Azure says that the file has been made, 201, and the response.
pub async fn send_list(azure: Blobs, (parts, fields): (Parts, Fields)) -> Result<(bool, Arc<Response>)> {
    let headers = fields.of_list(|| content_type(&parts.remote))?;
    let path = Path::object(&*parts.container, &*parts.remote);
    if parts.number_of_blocks > BLOCKS {
        return Err(Error::invalid(format!("options.numberOfBlocks must not be more than {BLOCKS}")));
    }
    let answer = put_list(&azure, path, (0..parts.number_of_blocks).map(plain_id), &headers).await?;
    Ok((answer.status.as_u16() == 201, answer))
}

/// The answer, as that to a request of the app's own.
pub async fn upload_one(
    azure: Blobs,
    block: Block,
    Maybe(source): Maybe<Source>,
    Maybe(sink): Maybe<Arc<Sink>>,
) -> Result<(Value, Arc<Response>)> {
    let bytes = match source {
        Some(source) => {
            let most = usize::try_from(LARGEST).unwrap_or(usize::MAX);
            let mut all = Chunker::new(source.open().await?, most, block.size);
            let bytes = all.next().await?.unwrap_or_default();
            if !all.is_over().await? {
                return Err(Error::new(format!("a block must not have more than {LARGEST} bytes")));
            }
            bytes
        }
        None => Bytes::new(),
    };
    let path = Path::object(&*block.container, &*block.remote);
    let answer = put_block(&azure, &path, block.block_id, &block.headers.unwrap_or_default(), bytes).await?;
    if let Some(sink) = sink {
        sink.respond(crate::http::describe_head(answer.status, &answer.headers));
    }
    Ok((Value::Null, answer))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::sync::Mutex;

    use mockito::Matcher;
    use serde_json::json;

    use super::super::service;
    use super::*;
    use crate::providers::azure::testing::account;

    /// Every block goes once, and the list has them in the order of the bytes, however they arrive.
    #[tokio::test]
    async fn a_large_file_goes_in_blocks() {
        let mut account = account().await;
        let size = 9 * MIB as usize + 5;
        let content: &'static [u8] =
            Box::leak((0..size).map(|at| (at / 1000) as u8).collect::<Vec<_>>().into());
        let kept: Arc<Mutex<BTreeMap<String, Vec<u8>>>> = Arc::default();
        let stored = Arc::clone(&kept);
        let blocks = account
            .mock("PUT", "/box/big")
            .match_query(Matcher::UrlEncoded("comp".into(), "block".into()))
            .match_request(move |request| {
                let id = request.path_and_query().rsplit_once('=').unwrap().1.to_owned();
                stored.lock().unwrap().insert(id, request.body().unwrap().clone()).is_none()
            })
            .with_status(201)
            .expect(3)
            .create_async()
            .await;
        account.keep(blocks);
        let made: Arc<Mutex<Vec<u8>>> = Arc::default();
        let whole = Arc::clone(&made);
        let list = account
            .mock("PUT", "/box/big?comp=blocklist")
            .match_header("x-ms-blob-content-type", "application/octet-stream")
            .match_request(move |request| {
                let body = request.utf8_lossy_body().unwrap().into_owned();
                let kept = kept.lock().unwrap();
                let ids = body.split("<Latest>").skip(1).map(|part| &part[..20]);
                *whole.lock().unwrap() = ids.flat_map(|id| kept[id].clone()).collect();
                true
            })
            .with_status(201)
            .expect(1)
            .create_async()
            .await;
        account.keep(list);
        account.answer("HEAD", "/box/big", 200, "").await;
        let options = json!({ "container": "box", "remote": "big" });
        account.client(service()).upload("upload", json!([options]), content).await.unwrap();
        account.all_called().await;
        assert!(*made.lock().unwrap() == content);
    }

    #[test]
    fn ids_are_as_long_as_they_always_were_and_no_other_upload_s() {
        let (one, other) = (Ids::own(), Ids::own());
        for id in [one.of(0), one.of(49_999), other.of(0), plain_id(49_999)] {
            assert_eq!(id.len(), 20, "{id}");
        }
        assert_ne!(one.of(7), other.of(7));
        assert_ne!(one.of(0), plain_id(0));
        assert_eq!(Ids(None).of(1), "block000000000000001");
    }

    #[test]
    fn blocks_are_large_enough() {
        assert_eq!(size(None, None).unwrap() as u64, USUAL);
        assert_eq!(size(None, Some(BLOCKS * USUAL + 1)).unwrap() as u64, USUAL + 1);
        assert_eq!(size(Some(1), Some(2)).unwrap(), 1);
        assert!(size(Some(0), None).is_err());
        assert!(size(Some(LARGEST + 1), None).unwrap_err().message().contains("options.blockSize"));
        assert!(size(None, Some(u64::MAX)).unwrap_err().message().contains("options.size"));
    }

    #[tokio::test]
    async fn blocks_and_lists_of_the_app_s_own() {
        let mut account = account().await;
        let url = "/box/u.bin?comp=block&blockid=block000000000000000";
        let block = account.mock("PUT", url).match_body("abc").with_status(201).create_async().await;
        account.keep(block);
        let body = "<?xml version=\"1.0\" encoding=\"utf-8\"?><BlockList><Latest>block000000000000000</Latest>\
                    <Latest>block000000000000001</Latest></BlockList>";
        account.expect("PUT", "/box/u.bin?comp=blocklist", body, 201, "").await;
        account.answer("PUT", "/box/odd?comp=blocklist", 200, "").await;
        let client = account.client(service());
        let options =
            json!({ "container": "box", "remote": "u.bin", "blockId": "block000000000000000", "size": 3 });
        let sent = client.upload("uploadBlock", json!([options]), b"abc").await.unwrap();
        assert_eq!(sent[1]["statusCode"], 201);
        assert!(client.upload("uploadBlock", json!([options]), b"ab").await.is_err());
        let list = |remote: &str| json!([{ "container": "box", "remote": remote, "numberOfBlocks": 2 }]);
        assert_eq!(client.call("sendBlockList", list("u.bin")).await.unwrap()[0], true);
        assert_eq!(client.call("sendBlockList", list("odd")).await.unwrap()[0], false);
        account.all_called().await;
    }
}
