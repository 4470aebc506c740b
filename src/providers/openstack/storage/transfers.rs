//! Uploads, downloads and archives.
//!
//! API: <https://docs.openstack.org/api-ref/object-store/#create-or-replace-object>

use std::sync::Arc;

use http::StatusCode;
use serde_json::{Map, Value};

use super::files::{self, File};
use super::{Container, Swift, metadata};
use crate::error::{Error, Result};
use crate::http::{Path, Response, is_refusal};
use crate::model::storage::{DownloadOf, MoreHeaders, UploadTo};
use crate::options;
use crate::surface::{Item, Ref};
use crate::transfer::{Sink, Source};
pub use crate::transfer::{content_type, range};

options! {
    /// What a file is stored with.
    pub struct Fields {
        /// Its media type. Default: by the name's extension, or `application/octet-stream`.
        "contentType" => content_type: Option<String>,
        /// Its metadata.
        metadata: Option<Map<String, Value>> as "Texts",
        /// More headers, such as `x-delete-after`.
        headers: Option<Map<String, Value>> as "Texts",
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
        headers: Option<Map<String, Value>> as "Texts",
    }
}

/// A file to be uploaded.
pub type Upload = (UploadTo<Container, File>, Fields);

/// A file to be downloaded.
pub type Download = (DownloadOf<Container, File>, MoreHeaders);

pub async fn upload(swift: Swift, (to, fields): Upload, source: Source) -> Result<Item<File>> {
    let kind = fields.content_type.unwrap_or_else(|| content_type(&to.remote));
    let prefix = super::prefix(&swift, "OBJECT_META_PREFIX", metadata::OBJECT);
    let path = Path::object(&*to.container, &*to.remote);
    let mut request = swift
        .put(path)
        .header("content-type", &kind)
        .headers(&metadata::headers(prefix, &fields.metadata.unwrap_or_default())?)
        .headers(&fields.headers.unwrap_or_default());
    if let Some(size) = to.size {
        request = request.header("content-length", &size.to_string());
    }
    request.stream(source).send().await?;
    files::get(swift, Ref::to(to.container.id), to.remote).await
}

pub async fn download(swift: Swift, (file, more): Download, sink: Arc<Sink>) -> Result<Item<File>> {
    let mut request =
        swift.get(Path::object(&*file.container, &*file.remote)).headers(&more.headers.unwrap_or_default());
    if let Some(range) = range(file.start, file.end)? {
        request = request.header("range", &range);
    }
    let answer = request.open().await?;
    let item = files::item(&file.container, &file.remote, &answer.headers);
    sink.deliver(answer, file.local.as_deref()).await?;
    Ok(item)
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
    match failure(&answer) {
        Some(status) => Err(swift.plain_refusal(&Response { status, ..Response::clone(&answer) })),
        None => Ok((true, answer)),
    }
}

/// Swift answers 200 before it has read the archive: whether all of it could be stored stands in its report.
fn failure(report: &Response) -> Option<StatusCode> {
    let status = report.get("Response Status").ok()??;
    let code = status.as_str()?.split(' ').next()?.parse().ok()?;
    StatusCode::from_u16(code).ok().filter(|status| is_refusal(*status))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::providers::openstack::testing::cloud;
    use crate::transfer::testing::Scratch;
    use mockito::Matcher;

    use bytes::Bytes;

    #[tokio::test]
    async fn uploads_and_calls_back_with_the_file() {
        let mut cloud = cloud().await;
        let put = cloud.mock("PUT", "/object-store/box/a%20b.txt").match_header("content-type", "text/plain");
        let put = put.match_header("transfer-encoding", "chunked").match_body("hello world").with_status(201);
        let put = put.create_async().await;
        let head = cloud.mock("HEAD", "/object-store/box/a%20b.txt?format=json").with_header("etag", "abc");
        let head = head.create_async().await;
        let swift = cloud.client(super::super::service());
        let options = json!({"container": "box", "remote": "a b.txt"});
        let values = swift.upload("upload", json!([options]), b"hello world").await.unwrap();
        assert_eq!((&values[0]["name"], &values[0]["etag"]), (&json!("a b.txt"), &json!("abc")));
        put.assert_async().await;
        head.assert_async().await;
    }

    #[tokio::test]
    async fn uploads_with_everything() {
        let mut cloud = cloud().await;
        let put =
            cloud.mock("PUT", "/object-store/box/noext").match_header("content-type", "application/x-own");
        let put = put.match_request(|request| request.header("x-object-meta-two-words") == ["é".as_bytes()]);
        let put = put.match_header("x-delete-after", "60");
        let put = put.match_header("content-length", "5").match_header("transfer-encoding", Matcher::Missing);
        let put = put.match_body("hello").with_status(201).create_async().await;
        cloud.answer("HEAD", "/object-store/box/noext?format=json", 200, json!(null)).await;
        let swift = cloud.client(super::super::service());
        let options = json!({"container": "box", "remote": "noext", "contentType": "application/x-own",
            "metadata": {"two-words": "é"}, "headers": {"x-delete-after": 60}, "size": 5});
        swift.upload("upload", json!([options]), b"hello").await.unwrap();
        put.assert_async().await;
        assert_eq!(super::content_type("noext"), "application/octet-stream");
        assert_eq!(super::content_type("a/b.tar.JSON"), "application/json");
    }

    #[tokio::test]
    async fn a_stream_that_is_not_as_long_as_it_says_is_not_stored() {
        for (size, chunks, words) in [
            (5, vec!["hel"], "the stream has fewer bytes than its size of 5"),
            (5, vec!["hello", " world"], "the stream has more bytes than its size of 5"),
            (5, vec!["hello world"], "the stream has more bytes than its size of 5"),
            (0, vec!["x"], "the stream has more bytes than its size of 0"),
        ] {
            let mut cloud = cloud().await;
            let put =
                cloud.mock("PUT", "/object-store/box/a").with_status(201).expect(0).create_async().await;
            let swift = cloud.client(super::super::service());
            let options = json!({"container": "box", "remote": "a", "size": size});
            let chunks = chunks.into_iter().map(|chunk| Bytes::from_static(chunk.as_bytes())).collect();
            let error = swift.send("upload", json!([options]), chunks).await.unwrap_err();
            assert_eq!(error.message(), words);
            assert_eq!(error.code(), Some("ERR_HTTP_CONTENT_LENGTH_MISMATCH"));
            put.assert_async().await;
        }
    }

    #[tokio::test]
    async fn a_refused_token_is_renewed_and_the_same_bytes_sent_again() {
        let mut cloud = cloud().await;
        let refused =
            cloud.mock("PUT", "/object-store/box/a").with_status(401).expect(1).create_async().await;
        let put = cloud
            .mock("PUT", "/object-store/box/a")
            .match_body("hello")
            .with_status(201)
            .create_async()
            .await;
        cloud.answer("HEAD", "/object-store/box/a?format=json", 200, json!(null)).await;
        let swift = cloud.client(super::super::service());
        let options = json!({"container": "box", "remote": "a"});
        let chunks = vec![Bytes::from_static(b"hel"), Bytes::from_static(b"lo")];
        swift.send("upload", json!([options]), chunks).await.unwrap();
        refused.assert_async().await;
        put.assert_async().await;
    }

    #[tokio::test]
    async fn a_stream_that_can_t_be_sent_again_is_not() {
        let mut cloud = cloud().await;
        let refused =
            cloud.mock("PUT", "/object-store/box/a").with_status(401).expect(1).create_async().await;
        let busy = cloud.mock("PUT", "/object-store/box/b").with_status(503).with_header("retry-after", "0");
        let busy = busy.expect(1).create_async().await;
        let swift = cloud.client(super::super::service());
        for (name, status) in [("a", 401), ("b", 503)] {
            let options = json!({"container": "box", "remote": name});
            let chunks = vec![Bytes::from(vec![0; 3 << 20]); 2];
            let error = swift.send("upload", json!([options]), chunks).await.unwrap_err();
            assert_eq!(error.status(), Some(status), "{error}");
        }
        refused.assert_async().await;
        busy.assert_async().await;
    }

    #[tokio::test]
    async fn uploads_a_local_file_again_after_a_refusal() {
        let mut cloud = cloud().await;
        let scratch = Scratch::new("upload");
        std::fs::write(scratch.path("a"), vec![7; 3 << 20]).unwrap();
        let refused =
            cloud.mock("PUT", "/object-store/box/a").with_status(401).expect(1).create_async().await;
        let put = cloud.mock("PUT", "/object-store/box/a").match_header("content-length", "3145728");
        let put = put.match_request(|request| request.body().unwrap().iter().all(|byte| *byte == 7));
        let put = put.with_status(201).create_async().await;
        cloud.answer("HEAD", "/object-store/box/a?format=json", 200, json!(null)).await;
        let swift = cloud.client(super::super::service());
        let options = json!({"container": "box", "remote": "a", "local": scratch.path("a")});
        swift.upload_file("upload", json!([options]), &scratch.path("a")).await.unwrap();
        refused.assert_async().await;
        put.assert_async().await;
    }

    #[tokio::test]
    async fn an_upload_s_error_is_that_of_the_step_that_failed() {
        let mut cloud = cloud().await;
        cloud.answer("PUT", "/object-store/box/large", 413, json!(null)).await;
        cloud.answer("PUT", "/object-store/box/lost", 201, json!(null)).await;
        cloud.answer("HEAD", "/object-store/box/lost?format=json", 404, json!(null)).await;
        let swift = cloud.client(super::super::service());
        for (name, method, words) in [
            ("large", "PUT", "openstack Error (413): Over Limit"),
            ("lost", "HEAD", "openstack Error (404): Item not found"),
        ] {
            let options = json!({"container": "box", "remote": name});
            let error = swift.upload("upload", json!([options]), b"x").await.unwrap_err();
            assert_eq!((error.message(), error.field("method")), (words, Some(&json!(method))));
        }
        let error = swift.upload("upload", json!([{"container": "box"}]), b"x").await.unwrap_err();
        assert_eq!(error.message(), "test upload: options.remote is required: a File or its name");
        let options = json!({"container": "box", "remote": "a", "headers": {"x-a": "1\r\nx-evil: 1"}});
        let error = swift.upload("upload", json!([options]), b"x").await.unwrap_err();
        assert_eq!(
            error.message(),
            "test upload: header x-a has a value with characters that HTTP does not allow"
        );
    }

    #[tokio::test]
    async fn downloads_all_or_a_part() {
        let mut cloud = cloud().await;
        let all = cloud.mock("GET", "/object-store/box/a%20b").match_header("range", Matcher::Missing);
        let all = all.with_header("etag", "abc").with_body("hello world").create_async().await;
        cloud.keep(all);
        for (range, bytes) in [("bytes=0-4", "hello"), ("bytes=6-", "world"), ("bytes=2-3", "ll")] {
            let part = cloud.mock("GET", "/object-store/box/a%20b").match_header("range", range);
            let part = part.match_header("x-own", "1").with_status(206).with_body(bytes).create_async().await;
            cloud.keep(part);
        }
        let swift = cloud.client(super::super::service());
        let options = json!({"container": "box", "remote": "a b"});
        let (values, bytes) = swift.download("download", json!([options])).await.unwrap();
        assert_eq!((&values[0]["etag"], &values[0]["size"]), (&json!("abc"), &json!(11)));
        assert_eq!(bytes, b"hello world");
        for (own, wanted) in [
            (json!({"end": 4}), "hello"),
            (json!({"start": 6}), "world"),
            (json!({"start": 2, "end": 3}), "ll"),
        ] {
            let mut options = json!({"container": "box", "remote": "a b", "headers": {"x-own": "1"}});
            options.as_object_mut().unwrap().extend(own.as_object().unwrap().clone());
            let (_, bytes) = swift.download("download", json!([options])).await.unwrap();
            assert_eq!(bytes, wanted.as_bytes());
        }
        let options = json!({"container": "box", "remote": "a b", "start": 3, "end": 2});
        let error = swift.download("download", json!([options])).await.unwrap_err();
        assert_eq!(error.message(), "test download: options.start must not be behind options.end");
    }

    #[tokio::test]
    async fn a_missing_file_is_an_error_and_no_bytes() {
        let mut cloud = cloud().await;
        cloud.answer("GET", "/object-store/box/a", 404, json!({"gone": true})).await;
        let swift = cloud.client(super::super::service());
        let scratch = Scratch::new("missing");
        let options = json!({"container": "box", "remote": "a", "local": scratch.path("a")});
        let error = swift.download("download", json!([options])).await.unwrap_err();
        assert_eq!(error.message(), "openstack Error (404): Item not found");
        assert_eq!(error.field("result"), Some(&json!({"gone": true})));
        assert_eq!(scratch.names(), [""; 0]);
    }

    #[tokio::test]
    async fn downloads_into_a_local_file() {
        let mut cloud = cloud().await;
        let mock = cloud.mock("GET", "/object-store/box/a").with_body("hello").create_async().await;
        cloud.keep(mock);
        let swift = cloud.client(super::super::service());
        let scratch = Scratch::new("local");
        let options = json!({"container": "box", "remote": "a", "local": scratch.path("a")});
        let (values, bytes) = swift.download("download", json!([options])).await.unwrap();
        assert_eq!((&values[0]["name"], bytes.len()), (&json!("a"), 0));
        assert_eq!(std::fs::read(scratch.path("a")).unwrap(), b"hello");
        assert_eq!(scratch.names(), ["a"]);
        let options = json!({"container": "box", "remote": "a", "local": scratch.path("no/such/dir")});
        let error = swift.download("download", json!([options])).await.unwrap_err();
        assert_eq!(
            (error.code(), error.field("path")),
            (Some("ENOENT"), Some(&json!(scratch.path("no/such/dir"))))
        );
    }

    #[tokio::test]
    async fn a_download_that_breaks_off_leaves_the_old_file() {
        let mut cloud = cloud().await;
        let mock = cloud.mock("GET", "/object-store/box/a").with_chunked_body(|writer| {
            writer.write_all(b"half")?;
            Err(std::io::ErrorKind::BrokenPipe.into())
        });
        let mock = mock.create_async().await;
        cloud.keep(mock);
        let swift = cloud.client(super::super::service());
        let scratch = Scratch::new("broken");
        std::fs::write(scratch.path("a"), "old").unwrap();
        let options = json!({"container": "box", "remote": "a", "local": scratch.path("a")});
        let error = swift.download("download", json!([options])).await.unwrap_err();
        assert_eq!((error.message(), error.code()), ("socket hang up", Some("ECONNRESET")));
        assert_eq!(std::fs::read(scratch.path("a")).unwrap(), b"old");
        assert_eq!(scratch.names(), ["a"]);
    }

    #[tokio::test]
    async fn extracts_an_archive() {
        let mut cloud = cloud().await;
        for (path, format) in
            [("/object-store/box", "tar.bz2"), ("/object-store", "tar.gz"), ("/object-store/box", "tar")]
        {
            let mock = cloud.mock("PUT", &format!("{path}?extract-archive={format}")).match_body("archive");
            let mock = mock.with_body(format!("{{\"made\":\"{format}\"}}")).create_async().await;
            cloud.keep(mock);
        }
        let swift = cloud.client(super::super::service());
        for (options, format) in [
            (json!({"container": "box", "format": "tar.bz2"}), "tar.bz2"),
            (json!({}), "tar.gz"),
            (json!({"container": "box", "local": "x.tar"}), "tar"),
        ] {
            let values = swift.upload("extract", json!([options]), b"archive").await.unwrap();
            assert_eq!(values[0], json!(true));
            assert_eq!(values[1]["text"], format!("{{\"made\":\"{format}\"}}"));
        }
        let error = swift.upload("extract", json!([{"format": "zip"}]), b"").await.unwrap_err();
        assert_eq!(error.message(), "test extract: options.format must be one of tar.gz, tar.bz2, tar");
    }

    #[tokio::test]
    async fn an_archive_that_could_not_be_unpacked_is_an_error() {
        let mut cloud = cloud().await;
        // What Swift 2.38 answers, with the status 200.
        let report = |status: &str, body: &str| {
            json!({"Response Status": status, "Response Body": body,
            "Number Files Created": 0, "Errors": []})
        };
        let mock = |cloud: &mut crate::providers::openstack::testing::Cloud,
                    format: &str,
                    report: &serde_json::Value| {
            let path = format!("/object-store/box?extract-archive={format}");
            cloud.mock("PUT", &path).with_body(report.to_string())
        };
        let good = report("201 Created", "");
        let bad = report("400 Bad Request", "Invalid Tar File: truncated header");
        for (format, report) in [("tar", &good), ("tar.gz", &bad)] {
            let made = mock(&mut cloud, format, report).create_async().await;
            cloud.keep(made);
        }
        let swift = cloud.client(super::super::service());
        let options = |format: &str| json!([{"container": "box", "format": format}]);
        assert_eq!(swift.upload("extract", options("tar"), b"x").await.unwrap()[0], json!(true));
        let error = swift.upload("extract", options("tar.gz"), b"x").await.unwrap_err();
        assert_eq!(error.message(), "openstack Error (400): Bad Request");
        assert_eq!((error.status(), error.field("result")), (Some(400), Some(&bad)));
    }
}
