//! Files (objects).
//!
//! API: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html>

use http::HeaderMap;
use serde_json::{Map, Value};

use super::containers::number;
use super::listing::{self, PAGE, Wanted};
use super::{Container, S3, fields};
use crate::error::Result;
use crate::http::{Path, header, redact};
use crate::options;
use crate::surface::{Item, Model, ModelDecl, Ref};

pub struct File;

impl Model for File {
    fn declare() -> ModelDecl {
        ModelDecl::new("amazon.storage", "File", "A file (object) in a container.")
            .extends("storage.File")
            .key("name")
            .property("name", "string", "Its name.", &["name", "Key"])
            .computed("etag", "string", "What tells its content apart, in most cases its MD5.", |details| {
                let etag = first(details, &["ETag", "etag"])?;
                Some(etag.as_str().map_or(Value::Null, |text| text.replace('"', "").into()))
            })
            .computed(
                "lastModified",
                "Date",
                "When it was last changed; `null` right after an upload.",
                |details| {
                    let text = first(details, &["LastModified", "last-modified", "lastModified"]);
                    Some(text.and_then(Value::as_str).and_then(time).map_or(Value::Null, Value::from))
                },
            )
            .computed("size", "number", "Its size in bytes.", |details| {
                let size = first(details, &["Size", "content-length", "ContentLength", "size"]).map(number);
                Some(size.filter(|size| !size.is_null()).unwrap_or_else(|| 0.into()))
            })
            .computed(
                "container",
                "string | providers.amazon.storage.Container",
                "The name of its container, or the container.",
                |details| first(details, &["container", "Bucket"]).cloned(),
            )
            .by_reference()
            .property("location", "string", "Its URL, after an upload.", &["Location", "location"])
            .property(
                "storageClass",
                "string",
                "How it is stored, such as `STANDARD`.",
                &["StorageClass", "x-amz-storage-class", "storageClass"],
            )
            .property("contentType", "string", "Its media type.", &["contentType", "content-type"])
            .property(
                "metadata",
                "{ [name: string]: string }",
                "Its metadata, where they were asked for.",
                &[],
            )
            .property(
                "versionId",
                "string",
                "Its version, in a bucket that keeps them.",
                &["versionId", "x-amz-version-id"],
            )
            .to_json(&["name", "etag", "size", "storageClass", "lastModified", "container", "location"])
    }
}

fn first<'a>(details: &'a Map<String, Value>, names: &[&str]) -> Option<&'a Value> {
    names.iter().filter_map(|name| details.get(*name)).find(|value| !value.is_null())
}

/// A time as headers have it or as listings have it, in ISO 8601.
fn time(text: &str) -> Option<String> {
    if text.as_bytes().get(4) == Some(&b'-') {
        return Some(text.to_owned());
    }
    let time = httpdate::parse_http_date(text).ok()?;
    jiff::Timestamp::try_from(time).ok().map(|time| time.to_string())
}

options! {
    /// Which files to list.
    pub struct ListFiles {
        /// Name after which the list goes on.
        marker: Option<String>,
        /// Only files whose names start so.
        prefix: Option<String>,
        /// Character that separates pseudo-directories, which are then listed once each.
        delimiter: Option<String>,
        /// Most files in the one answer of S3's that is asked for; the callback's third value says where the next
        /// one starts.
        /// Default: all of them, answer by answer.
        "maxKeys" => max_keys: Option<u64>,
        /// Most files in all. Default: all there are.
        limit: Option<u64>,
    }
}

/// A File from the headers of an answer about it.
pub fn item(container: &Ref<Container>, name: &str, headers: &HeaderMap) -> Item<File> {
    let mut details = redact::plain_headers(headers);
    details.insert("metadata".into(), fields::metadata_of(&details).into());
    details.insert("container".into(), container.as_property());
    details.insert("name".into(), name.into());
    Item::new(details)
}

pub async fn get(s3: S3, container: Ref<Container>, file: Ref<File>) -> Result<Item<File>> {
    let answer = s3.head(Path::object(&*container, &*file)).send().await?;
    Ok(item(&container, &file, &answer.headers))
}

pub async fn remove(s3: S3, container: Ref<Container>, file: Ref<File>) -> Result<bool> {
    let answer = s3.delete(Path::object(&*container, &*file)).send().await?;
    Ok(header(&answer.headers, "x-amz-delete-marker") == Some("true"))
}

/// The files, and where the list stands: `{isTruncated, marker, nextMarker}`.
pub async fn list(
    s3: S3,
    container: Ref<Container>,
    options: Option<ListFiles>,
) -> Result<(Vec<Item<File>>, Value)> {
    let (mut wanted, mut left, mut single) = (Wanted::default(), None, false);
    if let Some(ListFiles { marker, prefix, delimiter, max_keys, limit }) = options {
        let nonempty = |text: Option<String>| text.filter(|text| !text.is_empty());
        (wanted.marker, wanted.prefix) = (nonempty(marker), nonempty(prefix));
        (wanted.delimiter, wanted.max_keys) = (nonempty(delimiter), max_keys);
        (left, single) = (limit, max_keys.is_some() && limit.is_none());
    }
    let most = wanted.max_keys;
    let mut files = Vec::new();
    loop {
        if let Some(left) = left {
            wanted.max_keys = Some(left.min(most.unwrap_or(PAGE)));
        }
        let page = listing::page(&s3, &container, &wanted).await?;
        let before = files.len();
        for row in page.rows() {
            files.push(in_container(&container, row.clone()));
        }
        for prefix in page.prefixes() {
            let mut row = Map::new();
            row.insert("Key".into(), prefix.into());
            row.insert("contentType".into(), "application/directory".into());
            files.push(in_container(&container, row));
        }
        left = left.map(|left| left.saturating_sub((files.len() - before) as u64));
        match &page.next {
            Some(next) if !single && left != Some(0) => wanted.marker = Some(next.clone()),
            _ => return Ok((files, listing::describe(&page))),
        }
    }
}

fn in_container(container: &Ref<Container>, mut row: Map<String, Value>) -> Item<File> {
    row.insert("container".into(), container.as_property());
    Item::new(row)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::service;
    use crate::providers::amazon::testing::store;

    fn page(truncated: bool, rest: &str, names: &[&str]) -> String {
        let rows: String =
            names.iter().map(|name| format!("<Contents><Key>{name}</Key></Contents>")).collect();
        format!(
            "<ListBucketResult><Name>box</Name><Marker></Marker><IsTruncated>{truncated}</IsTruncated>\
             {rest}{rows}</ListBucketResult>"
        )
    }

    #[tokio::test]
    async fn a_list_is_whole() {
        let mut store = store().await;
        store.answer("GET", "/box", 200, &page(true, "", &["a", "b"])).await;
        store.answer("GET", "/box?marker=b", 200, &page(false, "", &["c"])).await;
        let found = store.client(service()).call("getFiles", json!(["box"])).await.unwrap();
        let names: Vec<_> = found[0].as_array().unwrap().iter().map(|file| file["name"].clone()).collect();
        assert_eq!(names, ["a", "b", "c"]);
        assert_eq!(found[0][0]["container"], "box");
        assert_eq!(found[1], json!({ "isTruncated": false, "marker": "" }));
    }

    #[tokio::test]
    async fn as_many_as_are_asked_for() {
        let mut store = store().await;
        store.answer("GET", "/box?max-keys=2", 200, &page(true, "", &["a", "b"])).await;
        store.answer("GET", "/box?marker=b&max-keys=1", 200, &page(true, "", &["c"])).await;
        store.answer("GET", "/box?max-keys=3", 200, &page(true, "", &["a", "b"])).await;
        let client = store.client(service());
        let one = client.call("getFiles", json!(["box", { "maxKeys": 2 }])).await.unwrap();
        assert_eq!(one[0].as_array().unwrap().len(), 2);
        assert_eq!(one[1], json!({ "isTruncated": true, "marker": "", "nextMarker": "b" }));
        let three = client.call("getFiles", json!(["box", { "limit": 3 }])).await.unwrap();
        assert_eq!(three[0].as_array().unwrap().len(), 3);
        assert_eq!(three[1]["nextMarker"], "c");
    }

    #[tokio::test]
    async fn pseudo_directories_are_listed_once() {
        let mut store = store().await;
        let rest = "<CommonPrefixes><Prefix>p/d/</Prefix></CommonPrefixes>";
        store.answer("GET", "/box?delimiter=%2F&prefix=p%2F", 200, &page(false, rest, &["p/a"])).await;
        let options = json!({ "prefix": "p/", "delimiter": "/" });
        let found = store.client(service()).call("getFiles", json!(["box", options])).await.unwrap();
        assert_eq!(found[0][1]["name"], "p/d/");
        assert_eq!(found[0][1]["contentType"], "application/directory");
    }

    #[tokio::test]
    async fn a_list_that_does_not_go_on_ends() {
        let mut store = store().await;
        store.answer("GET", "/box", 200, &page(true, "", &[])).await;
        assert!(store.client(service()).call("getFiles", json!(["box"])).await.is_err());
    }

    #[tokio::test]
    async fn a_file_from_its_headers() {
        let mut store = store().await;
        let mock = store
            .mock("HEAD", "/box/a%20b")
            .with_header("content-length", "11")
            .with_header("content-type", "text/plain")
            .with_header("etag", "\"e1\"")
            .with_header("last-modified", "Wed, 01 Jan 2020 00:00:00 GMT")
            .with_header("x-amz-meta-owner", "=?UTF-8?B?w6k=?=")
            .create_async()
            .await;
        store.keep(mock);
        let found = store.client(service()).call("getFile", json!(["box", "a b"])).await.unwrap();
        assert_eq!(found[0]["name"], "a b");
        assert_eq!(found[0]["size"], 11);
        assert_eq!(found[0]["etag"], "e1");
        assert_eq!(found[0]["lastModified"], "2020-01-01T00:00:00Z");
        assert_eq!(found[0]["metadata"], json!({ "owner": "é" }));
    }

    #[tokio::test]
    async fn a_removed_file_says_whether_a_marker_stays() {
        let mut store = store().await;
        store.answer("DELETE", "/box/a", 204, "").await;
        let client = store.client(service());
        assert_eq!(client.call("removeFile", json!(["box", "a"])).await.unwrap()[0], false);
        let mock =
            store.mock("DELETE", "/box/b").with_header("x-amz-delete-marker", "true").create_async().await;
        store.keep(mock);
        assert_eq!(client.call("removeFile", json!(["box", "b"])).await.unwrap()[0], true);
    }

    #[tokio::test]
    async fn a_missing_file_is_an_error_with_a_code() {
        let mut store = store().await;
        store.answer("HEAD", "/box/a", 404, "").await;
        let error = store.client(service()).call("getFile", json!(["box", "a"])).await.unwrap_err();
        assert_eq!((error.code(), error.status()), (Some("NotFound"), Some(404)));
    }
}
