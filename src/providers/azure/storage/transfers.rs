//! Uploads and downloads.
//!
//! API: <https://learn.microsoft.com/rest/api/storageservices/put-blob>

use std::sync::Arc;

use bytes::Bytes;
use serde_json::{Map, Value};

use super::fields::Fields;
use super::{Blobs, Container, File, blocks, files};
use crate::error::Result;
use crate::http::Path;
use crate::model::storage::{DownloadOf, MoreHeaders, UploadTo};
use crate::options;
use crate::surface::Item;
use crate::transfer::{Chunker, Sink, Source, content_type, range};

options! {
    /// In which pieces an upload goes.
    pub struct Pieces {
        /// Bytes in a block. Default 4 MiB, and more where a file would have more than 50,000 of them. What is known, by
        /// its `size`, to fit into one is sent at once.
        "blockSize" => block_size: Option<u64>,
        /// Blocks that are sent at the same time. Default 4.
        "queueSize" => queue_size: Option<u64>,
    }
}

/// A file to be uploaded.
type Upload = (UploadTo<Container, File>, (Pieces, Fields));

/// A file to be downloaded.
type Download = (DownloadOf<Container, File>, MoreHeaders);

pub async fn upload(azure: Blobs, options: Upload, source: Source) -> Result<Item<File>> {
    store(azure, options, source, false).await
}

pub async fn upload_in_blocks(azure: Blobs, options: Upload, source: Source) -> Result<Item<File>> {
    store(azure, options, source, true).await
}

/// As 2.2.0 does it: at once what is known to be small, in blocks what may be of any size.
async fn store(azure: Blobs, options: Upload, source: Source, in_blocks: bool) -> Result<Item<File>> {
    let (UploadTo { container, remote, size, .. }, (pieces, fields)) = options;
    let total = size.or(source.size());
    let mut bytes = Chunker::new(source.open().await?, blocks::size(pieces.block_size, total)?, size);
    let first = bytes.next().await?.unwrap_or_default();
    let rest = if bytes.is_over().await? { None } else { Some(bytes) };
    let path = Path::object(&*container, &*remote);
    let kind = || content_type(&remote);
    // Nothing makes no block.
    let sent = if rest.is_none() && (first.is_empty() || (total.is_some() && !in_blocks)) {
        let size = first.len() as u64;
        put(&azure, path, &fields.of_blob(kind)?, first).await?;
        size
    } else {
        let queue = pieces.queue_size.unwrap_or(4).clamp(1, 64) as usize;
        blocks::upload(&azure, path, &fields, &fields.of_list(kind)?, first, rest, queue).await?
    };
    let mut file = files::get(azure, container, remote).await?;
    // A server in between may have taken it off an answer without a body.
    file.details.entry("content-length").or_insert_with(|| sent.to_string().into());
    Ok(file)
}

async fn put(azure: &Blobs, path: Path, headers: &Map<String, Value>, bytes: Bytes) -> Result<()> {
    let mut request = azure.put(path).headers(headers);
    if !bytes.is_empty() {
        request = request.body(bytes);
    }
    request.send().await.map(drop)
}

pub async fn download(azure: Blobs, (file, more): Download, sink: Arc<Sink>) -> Result<Item<File>> {
    let mut request =
        azure.get(Path::object(&*file.container, &*file.remote)).headers(&more.headers.unwrap_or_default());
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
    use mockito::Matcher;
    use serde_json::json;

    use super::super::service;
    use crate::providers::azure::testing::{Account, account};
    use crate::transfer::testing::Scratch;

    const MIB: usize = 1024 * 1024;

    fn bytes(size: usize) -> &'static [u8] {
        Box::leak(vec![7; size].into_boxed_slice())
    }

    async fn head(account: &mut Account, path: &str, size: usize) {
        let mock =
            account.mock("HEAD", path).with_header("content-length", &size.to_string()).create_async().await;
        account.keep(mock);
    }

    #[tokio::test]
    async fn what_is_known_to_be_small_is_one_request() {
        let mut account = account().await;
        let mock = account
            .mock("PUT", "/box/a%20b.txt")
            .match_header("x-ms-blob-type", "BlockBlob")
            .match_header("content-type", "text/plain")
            .match_header("x-ms-blob-cache-control", "no-cache")
            .match_header("x-ms-meta-owner", "me")
            .match_header("content-length", "5")
            .match_body("hello")
            .with_status(201)
            .create_async()
            .await;
        account.keep(mock);
        head(&mut account, "/box/a%20b.txt", 5).await;
        let client = account.client(service());
        let options = json!({ "container": "box", "remote": "a b.txt", "size": 5, "cacheControl": "no-cache",
            "metadata": { "owner": "me" } });
        let made = client.upload("upload", json!([options]), b"hello").await.unwrap();
        assert_eq!((&made[0]["size"], &made[0]["container"]), (&json!(5), &json!("box")));
        let scratch = Scratch::new("azure");
        std::fs::write(scratch.path("a"), "hello").unwrap();
        let mut options = options.clone();
        options["size"] = json!(null);
        options["local"] = scratch.path("a").into();
        client.upload_file("upload", json!([options]), &scratch.path("a")).await.unwrap();
        account.all_called().await;
    }

    #[tokio::test]
    async fn nothing_is_one_request_too() {
        let mut account = account().await;
        let put = account.mock("PUT", "/box/a").match_header("content-length", "0").with_status(201);
        let put = put.match_header("x-ms-blob-type", "BlockBlob").create_async().await;
        account.keep(put);
        head(&mut account, "/box/a", 0).await;
        let client = account.client(service());
        for name in ["upload", "multipartUpload"] {
            client.upload(name, json!([{ "container": "box", "remote": "a" }]), b"").await.unwrap();
        }
        account.all_called().await;
    }

    #[tokio::test]
    async fn one_block_has_the_id_that_it_always_had() {
        let mut account = account().await;
        let url = "/box/a.txt?comp=block&blockid=block000000000000000";
        let block = account.mock("PUT", url).match_header("x-ms-meta-k", Matcher::Missing);
        let block = block.match_body("hello world").with_status(201).create_async().await;
        account.keep(block);
        let list =
            account.mock("PUT", "/box/a.txt?comp=blocklist").match_header("x-ms-blob-content-type", "text/x");
        let list = list.match_header("x-ms-meta-k", "v").match_header("content-type", Matcher::Missing).match_body(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?><BlockList><Latest>block000000000000000</Latest></BlockList>",
        );
        let list = list.with_status(201).create_async().await;
        account.keep(list);
        head(&mut account, "/box/a.txt", 11).await;
        let client = account.client(service());
        let options = json!({ "container": "box", "remote": "a.txt", "contentType": "text/x",
            "headers": { "x-ms-meta-k": "v" } });
        client.upload("upload", json!([options]), b"hello world").await.unwrap();
        let mut options = options.clone();
        options["size"] = 11.into();
        client.upload("multipartUpload", json!([options]), b"hello world").await.unwrap();
        account.all_called().await;
    }

    #[tokio::test]
    async fn another_size_than_was_said_is_not_stored() {
        let account = account().await;
        for size in [4, 6] {
            let options = json!({ "container": "box", "remote": "a", "size": size });
            let error =
                account.client(service()).upload("upload", json!([options]), b"hello").await.unwrap_err();
            assert!(error.message().contains("5 bytes"), "{error}");
            assert!(error.message().contains("options.size"), "{error}");
        }
    }

    #[tokio::test]
    async fn a_block_that_is_refused_ends_the_upload() {
        let mut account = account().await;
        let blocks =
            account.mock("PUT", "/box/big").match_query(Matcher::UrlEncoded("comp".into(), "block".into()));
        let blocks = blocks.with_status(403).create_async().await;
        account.keep(blocks);
        let list = account.mock("PUT", "/box/big?comp=blocklist").expect(0).create_async().await;
        let options = json!({ "container": "box", "remote": "big" });
        let upload = account.client(service()).upload("upload", json!([options]), bytes(9 * MIB)).await;
        assert_eq!(upload.unwrap_err().status(), Some(403));
        list.assert_async().await;
    }

    #[tokio::test]
    async fn a_download_brings_the_bytes_and_the_file() {
        let mut account = account().await;
        let mock = account
            .mock("GET", "/box/a")
            .match_header("range", "bytes=1-3")
            .with_header("etag", "\"e\"")
            .with_body("ell")
            .create_async()
            .await;
        account.keep(mock);
        let options = json!({ "container": "box", "remote": "a", "start": 1, "end": 3 });
        let (values, bytes) = account.client(service()).download("download", json!([options])).await.unwrap();
        assert_eq!(bytes, b"ell");
        assert_eq!(values[0]["etag"], "e");
    }
}
