//! Files (objects).
//!
//! API: <https://docs.openstack.org/api-ref/object-store/#objects>

use std::marker::PhantomData;
use std::sync::Arc;

use http::Method;
use jiff::tz::TimeZone;
use jiff::{Timestamp, civil};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde::ser::{Serialize, Serializer};
use serde_json::{Map, Value};

use super::containers::{PAGE, SMALL_PAGE, is_full};
use super::{Container, Swift, metadata};
use crate::error::{Error, Result};
use crate::http::{Path, Response, encode_component};
use crate::model::storage::{self as shared, ListFiles};
use crate::options;
use crate::surface::{Item, Listing, Model, ModelDecl, Ref, Row};

pub struct File;

impl Model for File {
    fn declare() -> ModelDecl {
        declare("openstack.storage")
    }
}

/// The class, whichever member of the family it belongs to: from headers, from a row of a listing, or from
/// another File's properties.
pub fn declare(home: &'static str) -> ModelDecl {
    fn first(details: &Map<String, Value>, names: &[&str]) -> Value {
        let found = names.iter().filter_map(|name| details.get(*name)).find(|value| !value.is_null());
        found.cloned().unwrap_or_default()
    }
    fn size(details: &Map<String, Value>) -> Value {
        match first(details, &["content-length", "bytes", "size"]) {
            Value::String(text) => text.trim().parse::<u64>().map_or(Value::Null, Value::from),
            other => other,
        }
    }
    shared::file_with_metadata(
        ModelDecl::new(home, "File", "A file (object) in a container.")
            .extends("storage.File")
            .key("name")
            .computed("metadata", "{ [name: string]: string }", "Its metadata.", |details| {
                let mut own = match details.get("metadata") {
                    Some(Value::Object(own)) => own.clone(),
                    _ => Map::new(),
                };
                let headers = details.iter().map(|(name, value)| (name.as_str(), value));
                own.extend(metadata::read(metadata::OBJECT, headers));
                Some(own.into())
            })
            .computed(
                "container",
                "string | providers.openstack.storage.Container",
                "The name of its container, or the container.",
                |d| d.get("container").cloned(),
            )
            .by_reference()
            .computed("name", "string", "Its name.", |d| Some(first(d, &["name", "subdir"])))
            .computed("etag", "string | null", "MD5 of its bytes, in hexadecimal.", |d| {
                Some(match first(d, &["etag", "hash"]) {
                    Value::String(text) => unquoted(&text).into(),
                    other => other,
                })
            })
            .computed(
                "contentType",
                "string | null",
                "Its media type; `application/directory` for a common prefix.",
                |d| {
                    Some(match d.contains_key("subdir") {
                        true => "application/directory".into(),
                        false => first(d, &["content-type", "content_type", "contentType"]),
                    })
                },
            )
            .computed("lastModified", "Date", "When it was last changed.", |d| {
                let text = first(d, &["last-modified", "last_modified", "lastModified"]);
                Some(text.as_str().and_then(time).map_or(Value::Null, Value::from))
            })
            .computed("bytes", "number | null", "Its size in bytes.", |d| Some(size(d)))
            .computed("size", "number | null", "Its size in bytes.", |d| Some(size(d)))
            .to_json(&["name", "etag", "size", "storageClass", "lastModified", "container", "location"]),
    )
}

/// An ETag without quotes: a large object's has them, and everybody's where Swift keeps to HTTP.
fn unquoted(etag: &str) -> &str {
    etag.trim_matches('"')
}

/// A time as headers have it or as listings have it (UTC without saying so), in milliseconds since 1970.
fn time(text: &str) -> Option<i64> {
    let time = match text.as_bytes().get(10) {
        Some(b'T') if text.ends_with('Z') || text[11..].contains(['+', '-']) => {
            text.parse::<Timestamp>().ok()
        }
        Some(b'T') => {
            text.parse::<civil::DateTime>().ok().and_then(|time| TimeZone::UTC.to_timestamp(time).ok())
        }
        _ => httpdate::parse_http_date(text).ok().and_then(|time| Timestamp::try_from(time).ok()),
    };
    time.map(Timestamp::as_millisecond)
}

options! {
    /// A file to be copied.
    pub struct Copy {
        /// Where it is.
        "sourceContainer" => source_container: Ref<Container>,
        /// Which it is.
        "sourceFile" => source_file: Ref<File>,
        /// Where it is to be. Default: the same container.
        "destinationContainer" => destination_container: Option<Ref<Container>>,
        /// What it is to be called. Default: the same name.
        "destinationFile" => destination_file: Option<Ref<File>>,
        /// More headers.
        headers: Option<Map<String, Value>> as "Texts",
    }
}

/// The rows of a listing; an empty answer is an empty list.
pub fn rows<T: DeserializeOwned>(answer: &Response) -> Result<Vec<T>> {
    if answer.status == http::StatusCode::NO_CONTENT {
        return Ok(Vec::new());
    }
    serde_json::from_slice(&answer.body).map_err(|_| match answer.json() {
        Ok(_) => answer.about(Error::unexpected("Unexpected response: no list of objects")),
        Err(error) => error,
    })
}

/// A row of a listing, as Swift writes it.
#[derive(Deserialize)]
#[serde(bound = "")]
pub struct ListedFile<M> {
    name: Option<String>,
    subdir: Option<String>,
    hash: Option<String>,
    bytes: Option<u64>,
    content_type: Option<String>,
    last_modified: Option<String>,
    #[serde(skip)]
    container: Arc<Value>,
    #[serde(skip)]
    model: PhantomData<fn() -> M>,
}

impl<M> Serialize for ListedFile<M> {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        let content_type = match self.subdir {
            Some(_) => Some("application/directory"),
            None => self.content_type.as_deref(),
        };
        let modified = self.last_modified.as_deref().and_then(time);
        let Self { bytes, container, .. } = self;
        let hash = self.hash.as_deref().map(unquoted);
        (Map::new(), &**container, self.key(), hash, content_type, modified, bytes, bytes)
            .serialize(serializer)
    }
}

impl<M: Model> Row for ListedFile<M> {
    type Model = M;

    /// As [`declare`] has them.
    const KEYS: &'static [&'static str] =
        &["metadata", "container", "name", "etag", "contentType", "lastModified", "bytes", "size"];

    fn details(&self) -> Map<String, Value> {
        let mut details = Map::new();
        let mut put = |name: &str, value: Option<Value>| {
            details.extend(value.map(|value| (name.to_owned(), value)));
        };
        put("name", self.name.clone().map(Value::from));
        put("subdir", self.subdir.clone().map(Value::from));
        put("hash", self.hash.clone().map(Value::from));
        put("bytes", self.bytes.map(Value::from));
        put("content_type", self.content_type.clone().map(Value::from));
        put("last_modified", self.last_modified.clone().map(Value::from));
        put("container", Some(Value::clone(&self.container)));
        details
    }
}

impl<M> ListedFile<M> {
    /// The name, or the common prefix.
    pub fn key(&self) -> Option<&str> {
        self.name.as_deref().or(self.subdir.as_deref())
    }
}

fn listing(container: &Ref<Container>, mut rows: Vec<ListedFile<File>>) -> Listing<ListedFile<File>> {
    let container = Arc::new(container.as_property());
    for row in &mut rows {
        row.container = Arc::clone(&container);
    }
    Listing(rows)
}

/// Up to `limit` rows, page by page.
pub async fn pages(
    swift: &Swift,
    container: &str,
    limit: u64,
    query: Vec<(&'static str, String)>,
) -> Result<Vec<ListedFile<File>>> {
    let page = |limit: Option<u64>, marker: Option<String>| {
        let mut own = vec![("format", "json".to_owned())];
        own.extend(limit.map(|limit| ("limit", limit.to_string())));
        own.extend(query.iter().filter(|(name, _)| *name != "marker" || marker.is_none()).cloned());
        own.extend(marker.map(|marker| ("marker", marker)));
        swift.get(Path::container(container)).query(own)
    };
    // The first page of a long list asks for no limit: Swift's own is as good.
    let first = if limit > PAGE { None } else { Some(limit) };
    let mut all: Vec<ListedFile<File>> = rows(&*page(first, None).send().await?)?;
    let mut last_page = all.len() as u64;
    while is_full(last_page) && (all.len() as u64) < limit {
        let Some(marker) = all.last().and_then(ListedFile::key) else { break };
        let (marker, left) = (marker.to_owned(), limit - all.len() as u64);
        let more = rows(&*page(Some(left.min(PAGE)), Some(marker)).send().await?)?;
        last_page = more.len() as u64;
        all.extend(more);
    }
    Ok(all)
}

pub async fn list(
    swift: Swift,
    container: Ref<Container>,
    options: Option<ListFiles>,
) -> Result<Listing<ListedFile<File>>> {
    let limit = options.as_ref().and_then(|options| options.limit);
    let Some(limit) = limit.filter(|limit| *limit > SMALL_PAGE) else {
        return list_page(swift, container, options).await;
    };
    let rows = pages(&swift, &container, limit, query(options)).await?;
    Ok(listing(&container, rows))
}

pub async fn list_page(
    swift: Swift,
    container: Ref<Container>,
    options: Option<ListFiles>,
) -> Result<Listing<ListedFile<File>>> {
    let mut own = vec![("format", "json".to_owned())];
    own.extend(options.as_ref().and_then(|options| options.limit).map(|limit| ("limit", limit.to_string())));
    own.extend(query(options));
    let answer = swift.get(Path::container(&*container)).query(own).send().await?;
    Ok(listing(&container, rows(&answer)?))
}

fn query(options: Option<ListFiles>) -> Vec<(&'static str, String)> {
    let Some(options) = options else { return Vec::new() };
    let all = [
        ("marker", options.marker),
        ("prefix", options.prefix),
        ("path", options.path),
        ("delimiter", options.delimiter),
        ("end_marker", options.end_marker.or(options.end_marker_)),
    ];
    all.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
}

/// A File from the headers of an answer about it.
pub fn item(container: &Ref<Container>, name: &str, answer: &http::HeaderMap) -> Item<File> {
    let mut details = crate::http::redact::plain_headers(answer);
    details.insert("container".into(), container.as_property());
    details.insert("name".into(), name.into());
    Item::new(details)
}

pub async fn get(swift: Swift, container: Ref<Container>, file: Ref<File>) -> Result<Item<File>> {
    let path = Path::object(&*container, &*file);
    let answer = swift.head(path).query([("format", "json")]).send().await?;
    Ok(item(&container, &file, &answer.headers))
}

pub async fn remove(swift: Swift, container: Ref<Container>, file: Ref<File>) -> Result<bool> {
    swift.delete(Path::object(&*container, &*file)).send().await?;
    Ok(true)
}

/// Most names that Swift takes in one request.
const BULK: usize = 10_000;

/// Swift's report, as text; one for all where several requests were needed.
pub async fn bulk_delete(swift: Swift, container: Ref<Container>, files: Vec<Ref<File>>) -> Result<String> {
    let name = |file: &Ref<File>| {
        let file: Vec<String> = file.trim_start_matches('/').split('/').map(encode_component).collect();
        format!("{}/{}", encode_component(&container), file.join("/"))
    };
    let names: Vec<String> = files.iter().map(name).collect();
    let mut reports = Vec::new();
    for names in names.chunks(BULK) {
        reports.push(bulk_delete_some(&swift, names).await?);
    }
    if reports.is_empty() {
        reports.push(bulk_delete_some(&swift, &[]).await?);
    }
    Ok(match reports.len() {
        1 => reports.remove(0),
        _ => one_report(&reports).unwrap_or_else(|| reports.join("\n")),
    })
}

async fn bulk_delete_some(swift: &Swift, names: &[String]) -> Result<String> {
    let answer = swift
        .delete(Path::Root)
        .query([("bulk-delete", "true")])
        .header("content-type", "text/plain")
        // Ceph takes the \r of \r\n for a part of the name.
        .body(names.join("\n"))
        .send()
        .await?;
    Ok(answer.text())
}

/// Numbers are added up, lists are joined, and the first status that is not good is the status of all.
fn one_report(reports: &[String]) -> Option<String> {
    let mut all = Map::new();
    for report in reports {
        let report: Map<String, Value> = serde_json::from_str(report).ok()?;
        for (name, value) in report {
            let own = all.entry(name).or_insert(Value::Null);
            match (&mut *own, value) {
                (Value::Number(sum), Value::Number(more)) => {
                    *own = (sum.as_u64().unwrap_or(0) + more.as_u64().unwrap_or(0)).into();
                }
                (Value::Array(list), Value::Array(more)) => list.extend(more),
                (Value::String(text), Value::String(more)) if text.is_empty() || text.starts_with("200") => {
                    *text = more;
                }
                (Value::Null, value) => *own = value,
                _ => {}
            }
        }
    }
    Some(Value::from(all).to_string())
}

pub async fn update_metadata(swift: Swift, container: Ref<Container>, file: Ref<File>) -> Result<Item<File>> {
    if !file.is_model {
        return Err(Error::new("Must update an existing file instance"));
    }
    let own = match file.details.get("metadata") {
        Some(Value::Object(own)) => own.clone(),
        _ => Map::new(),
    };
    let prefix = super::prefix(&swift, "OBJECT_META_PREFIX", metadata::OBJECT);
    let headers = metadata::headers(prefix, &own)?;
    swift.post(Path::object(&*container, &*file)).headers(&headers).send().await?;
    Ok(Item::new(file.details))
}

pub async fn copy(swift: Swift, options: Copy) -> Result<bool> {
    let container = options.destination_container.as_ref().unwrap_or(&options.source_container);
    let file = options.destination_file.as_ref().unwrap_or(&options.source_file);
    let destination = Path::object(&**container, &**file).below("")?;
    let method = Method::from_bytes(b"COPY").map_err(|e| Error::new(e.to_string()))?;
    swift
        .request(method, Path::object(&*options.source_container, &*options.source_file))
        .header("destination", &destination)
        .headers(&options.headers.unwrap_or_default())
        .send()
        .await?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::providers::openstack::testing::{self, cloud};
    use crate::surface::model::model_of;
    use crate::surface::testing::{model, properties};

    /// A listing's rows have two ways to become Files; both must lead to the same.
    #[test]
    fn a_row_is_the_file_that_its_details_are() {
        let rows = json!([
            {"hash": "h", "last_modified": "2020-02-01T00:00:00.500000", "bytes": 0, "name": "a", "content_type": "text/plain"},
            {"subdir": "dir/"},
            {"name": "bare"},
        ]);
        let rows: Vec<ListedFile<File>> = serde_json::from_value(rows).unwrap();
        let Listing(rows) = listing(&Ref::to("box"), rows);
        for row in &rows {
            let shaped = properties(model_of::<File>(), &row.details());
            let values = serde_json::to_value(row).unwrap();
            let keys = <ListedFile<File> as Row>::KEYS.iter().map(|key| (*key).to_owned());
            let typed: Map<String, Value> = keys.zip(values.as_array().unwrap().clone()).collect();
            assert_eq!(Value::Object(typed), shaped);
        }
        assert_eq!(serde_json::to_value(&rows[0]).unwrap()[5], 1_580_515_200_500_i64);
    }

    const CONTAINER: &str = "openstack.storage.Container storage.Container";
    const FILE: &str = "openstack.storage.File storage.File";

    #[tokio::test]
    async fn gets_from_headers() {
        let mut cloud = cloud().await;
        let head = cloud.mock("HEAD", "/object-store/box/dir/a%20b.txt?format=json");
        let head = head.with_header("ETag", "\"abc\"").with_header("Content-Type", "text/plain");
        let head = head.with_header("Content-Length", "11").with_header("X-Object-Meta-Two-Words", "é");
        let head = head.with_header("Last-Modified", "Sat, 01 Feb 2020 00:00:00 GMT").create_async().await;
        cloud.keep(head);
        let swift = cloud.client(super::super::service());
        let wanted = json!([{
            "metadata": {"two-words": "é"}, "container": "box", "name": "dir/a b.txt", "etag": "abc",
            "contentType": "text/plain", "lastModified": 1_580_515_200_000_u64, "bytes": 11, "size": 11,
        }]);
        assert_eq!(swift.call("getFile", json!(["box", "dir/a b.txt"])).await.unwrap(), wanted);
        let file = model(FILE, json!({"name": "dir/a b.txt", "container": "box"}));
        assert_eq!(swift.call("getFile", json!(["box", file])).await.unwrap(), wanted);
        let mut container = model(CONTAINER, json!({"name": "box"}));
        container["$ref"] = json!(0);
        let values = swift.call("getFile", json!([container, file])).await.unwrap();
        assert_eq!(values[0]["container"], json!({"$ref": 0}));
    }

    #[tokio::test]
    async fn a_size_of_nothing_is_0_and_an_unknown_one_null() {
        let empty = super::declare("x");
        let shaped =
            |details: serde_json::Value| properties(&empty, details.as_object().unwrap())["size"].clone();
        assert_eq!(shaped(json!({"content-length": "0"})), 0);
        assert_eq!(shaped(json!({"bytes": 0})), 0);
        assert_eq!(shaped(json!({"content-length": "many"})), json!(null));
        assert_eq!(shaped(json!({})), json!(null));
    }

    #[test]
    fn times_as_swift_writes_them() {
        assert_eq!(super::time("2020-02-01T00:00:00.123456"), Some(1_580_515_200_123));
        assert_eq!(super::time("2020-02-01T00:00:00Z"), Some(1_580_515_200_000));
        assert_eq!(super::time("2020-02-01T01:00:00+01:00"), Some(1_580_515_200_000));
        assert_eq!(super::time("Sat, 01 Feb 2020 00:00:00 GMT"), Some(1_580_515_200_000));
        for odd in ["", "2020-02-01T", "ééééééééTé", "2020-02-0éT00:00:00", "yesterday"] {
            assert_eq!(super::time(odd), None, "{odd}");
        }
    }

    #[tokio::test]
    async fn lists_a_page() {
        let mut cloud = cloud().await;
        let rows = json!([
            {"name": "a", "hash": "abc", "bytes": 0, "content_type": "text/plain",
             "last_modified": "2020-02-01T00:00:00.000000"},
            {"subdir": "dir/"},
        ]);
        cloud.answer("GET", "/object-store/b%20x%2Fy?format=json", 200, rows.clone()).await;
        let query = "format=json&limit=5&marker=m&prefix=p%2F&path=pp&delimiter=%2F&end_marker=z";
        cloud.answer("GET", &format!("/object-store/b%20x%2Fy?{query}"), 204, json!(null)).await;
        let swift = cloud.client(super::super::service());
        let wanted = json!([[
            {"metadata": {}, "container": "b x/y", "name": "a", "etag": "abc", "contentType": "text/plain",
             "lastModified": 1_580_515_200_000_u64, "bytes": 0, "size": 0},
            {"metadata": {}, "container": "b x/y", "name": "dir/", "etag": null,
             "contentType": "application/directory", "lastModified": null, "bytes": null, "size": null},
        ]]);
        for name in ["getFiles", "_getFiles"] {
            assert_eq!(swift.call(name, json!(["b x/y"])).await.unwrap(), wanted);
            assert_eq!(swift.call(name, json!(["b x/y", false])).await.unwrap(), wanted);
            for end in ["end_marker", "endMarker"] {
                let options = json!({"limit": 5, "marker": "m", "prefix": "p/", "path": "pp", "delimiter": "/",
                    end: "z", "bogus": 1});
                assert_eq!(swift.call(name, json!(["b x/y", options])).await.unwrap(), json!([[]]));
            }
        }
    }

    #[tokio::test]
    async fn lists_more_than_a_page_with_prefix_and_delimiter() {
        let mut cloud = cloud().await;
        let mut first: Vec<_> = (0..9_999).map(|i| json!({"name": format!("p/f{i:04}")})).collect();
        first.push(json!({"subdir": "p/g/"}));
        let root = "/object-store/box?format=json";
        cloud.answer("GET", &format!("{root}&marker=m&prefix=p%2F&delimiter=%2F"), 200, json!(first)).await;
        let second = format!("{root}&limit=5000&prefix=p%2F&delimiter=%2F&marker=p%2Fg%2F");
        cloud.answer("GET", &second, 200, json!([{"name": "p/last"}])).await;
        let swift = cloud.client(super::super::service());
        let options = json!({"limit": 15_000, "marker": "m", "prefix": "p/", "delimiter": "/"});
        let values = swift.call("getFiles", json!(["box", options])).await.unwrap();
        let list = values[0].as_array().unwrap();
        let names = [&list[0]["name"], &list[9_999]["name"], &list[10_000]["name"]];
        assert_eq!((list.len(), names), (10_001, [&json!("p/f0000"), &json!("p/g/"), &json!("p/last")]));
    }

    #[tokio::test]
    async fn a_limit_ends_the_paging() {
        let mut cloud = cloud().await;
        let rows = |from: u32, to: u32| -> serde_json::Value {
            (from..to).map(|i| json!({"name": format!("f{i:05}")})).collect()
        };
        let root = "/object-store/box?format=json";
        cloud.answer("GET", root, 200, rows(0, 10_000)).await;
        cloud.answer("GET", &format!("{root}&limit=10000&marker=f09999"), 200, rows(10_000, 20_000)).await;
        let swift = cloud.client(super::super::service());
        let values = swift.call("getFiles", json!(["box", {"limit": 20_000}])).await.unwrap();
        assert_eq!(values[0].as_array().unwrap().len(), 20_000);
    }

    #[tokio::test]
    async fn pages_of_a_thousand_are_no_end() {
        let rows = |from: u32, to: u32| -> serde_json::Value {
            (from..to).map(|i| json!({"name": format!("f{i:05}")})).collect()
        };
        let root = "/object-store/box?format=json";
        for (limit, first, second) in [(20_000, "", "&limit=10000"), (1500, "&limit=1500", "&limit=500")] {
            let mut cloud = cloud().await;
            cloud.answer("GET", &format!("{root}{first}"), 200, rows(0, 1000)).await;
            cloud.answer("GET", &format!("{root}{second}&marker=f00999"), 200, rows(1000, 1100)).await;
            let swift = cloud.client(super::super::service());
            let values = swift.call("getFiles", json!(["box", {"limit": limit}])).await.unwrap();
            assert_eq!(values[0].as_array().unwrap().len(), 1100);
        }
    }

    #[tokio::test]
    async fn removes() {
        let mut cloud = cloud().await;
        cloud.answer("DELETE", "/object-store/box/dir/a%20b%23%3F%25.txt", 204, json!(null)).await;
        let swift = cloud.client(super::super::service());
        let file = model(FILE, json!({"name": "dir/a b#?%.txt"}));
        let container = model(CONTAINER, json!({"name": "box"}));
        assert_eq!(swift.call("removeFile", json!([container, file])).await.unwrap(), json!([true]));
        for (args, words) in [
            (json!(["box", ""]), "file must be a File or its name, not an empty string"),
            (json!(["box"]), "file is required: a File or its name"),
            (
                json!(["box", container]),
                "file must be a File or its name, not an openstack.storage.Container",
            ),
            (json!(["box", "a/../b"]), "a name with the part \"..\" has no URL"),
        ] {
            assert_eq!(swift.fail("removeFile", args).await.message(), format!("test removeFile: {words}"));
        }
    }

    #[tokio::test]
    async fn a_delete_that_is_sent_elsewhere_has_not_been_done() {
        let mut cloud = cloud().await;
        let moved = cloud.mock("DELETE", "/object-store/box/a").with_status(301);
        let moved = moved.with_header("location", "https://new.example/a").create_async().await;
        cloud.keep(moved);
        let error = cloud.client(super::super::service()).fail("removeFile", json!(["box", "a"])).await;
        assert_eq!(error.message(), "openstack Error (301): Moved Permanently");
        assert_eq!(error.field("headers").unwrap()["location"], "https://new.example/a");
    }

    #[tokio::test]
    async fn deletes_many_and_reports_in_swift_s_words() {
        let mut cloud = cloud().await;
        let report = r#"{"Number Deleted": 3, "Response Status": "200 OK"}"#;
        let mock =
            cloud.mock("DELETE", "/object-store?bulk-delete=true").match_header("content-type", "text/plain");
        let mock = mock.match_body("b%20x/x.txt\nb%20x/d/a%20b.txt\nb%20x/lead%0A.txt").with_body(report);
        let mock = mock.create_async().await;
        let swift = cloud.client(super::super::service());
        let files = json!(["x.txt", model(FILE, json!({"name": "d/a b.txt"})), "/lead\n.txt"]);
        assert_eq!(swift.call("bulkDelete", json!(["b x", files])).await.unwrap(), json!([report]));
        mock.assert_async().await;
        let error = swift.fail("bulkDelete", json!(["b x", ["a", {}]])).await;
        assert_eq!(error.message(), "test bulkDelete: files[1] has no name");
    }

    #[tokio::test]
    async fn more_names_than_swift_takes_are_one_report() {
        let mut cloud = cloud().await;
        let lines = |from: u32, to: u32| {
            let names: Vec<String> = (from..to).map(|i| format!("box/f{i}")).collect();
            names.join("\n")
        };
        let ok = json!({"Number Deleted": 9_999, "Number Not Found": 1, "Errors": [], "Response Status": "200 OK",
            "Response Body": ""});
        let bad = json!({"Number Deleted": 0, "Number Not Found": 0, "Errors": [["box/f10000", "403 Forbidden"]],
            "Response Status": "400 Bad Request", "Response Body": ""});
        for (sent, report) in [(lines(0, 10_000), ok), (lines(10_000, 10_001), bad)] {
            let mock = cloud.mock("DELETE", "/object-store?bulk-delete=true").match_body(sent.as_str());
            let mock = mock.with_body(report.to_string()).create_async().await;
            cloud.keep(mock);
        }
        let swift = cloud.client(super::super::service());
        let names: Vec<String> = (0..10_001).map(|i| format!("f{i}")).collect();
        let values = swift.call("bulkDelete", json!(["box", names])).await.unwrap();
        let report: serde_json::Value = serde_json::from_str(values[0].as_str().unwrap()).unwrap();
        assert_eq!(
            report,
            json!({"Number Deleted": 9_999, "Number Not Found": 1, "Errors": [["box/f10000", "403 Forbidden"]],
                "Response Status": "400 Bad Request", "Response Body": ""})
        );
    }

    #[test]
    fn a_bad_status_is_not_lost_among_good_ones() {
        let report = |status: &str| json!({"Response Status": status}).to_string();
        let all = [report("200 OK"), report("400 Bad Request"), report("200 OK")];
        assert_eq!(super::one_report(&all), Some(report("400 Bad Request")));
        assert_eq!(super::one_report(&[report("200 OK"), "Number Deleted: 1".into()]), None);
    }

    #[tokio::test]
    async fn saves_metadata_of_a_model() {
        let mut cloud = cloud().await;
        let save = cloud
            .mock("POST", "/object-store/box/a")
            .match_request(|request| request.header("x-object-meta-two-words") == ["é".as_bytes()]);
        let save = save.with_status(202).create_async().await;
        let swift = cloud.client(super::super::service());
        let file = model(FILE, json!({"name": "a", "metadata": {"two-words": "é"}, "size": 3}));
        let values = swift.call("updateFileMetadata", json!(["box", file])).await.unwrap();
        assert_eq!((&values[0]["metadata"], &values[0]["size"]), (&json!({"two-words": "é"}), &json!(3)));
        save.assert_async().await;
        let error = swift.fail("updateFileMetadata", json!(["box", "a"])).await;
        assert_eq!(error.message(), "Must update an existing file instance");
    }

    #[tokio::test]
    async fn an_app_may_send_metadata_as_plain_headers() {
        let mut cloud = cloud().await;
        let save = cloud.mock("POST", "/object-store/box/a").match_header("x-delete-after", "60");
        let save = save.with_status(202).create_async().await;
        let mut swift = cloud.client(super::super::service());
        swift.changed.insert("OBJECT_META_PREFIX".into(), json!(""));
        let file = model(FILE, json!({"name": "a", "metadata": {"x-delete-after": "60"}}));
        swift.call("updateFileMetadata", json!(["box", file])).await.unwrap();
        save.assert_async().await;
    }

    #[tokio::test]
    async fn copies_odd_names() {
        let mut cloud = cloud().await;
        let to = |cloud: &mut testing::Cloud, destination: &str| {
            cloud
                .mock("COPY", "/object-store/b%20x/d/a%20%C3%A9.txt")
                .match_header("destination", destination)
        };
        let far = to(&mut cloud, "/other/b%25%3F.txt").match_header("x-object-meta-z", "1").with_status(201);
        let far = far.create_async().await;
        let near = to(&mut cloud, "/b%20x/d/a%20%C3%A9.txt").with_status(201).create_async().await;
        let swift = cloud.client(super::super::service());
        let options = json!({"sourceContainer": "b x", "sourceFile": "d/a é.txt", "destinationContainer": "other",
            "destinationFile": "b%?.txt", "headers": {"x-object-meta-z": 1}});
        assert_eq!(swift.call("copy", json!([options])).await.unwrap(), json!([true]));
        let options = json!({"sourceContainer": model(CONTAINER, json!({"name": "b x"})),
            "sourceFile": model(FILE, json!({"name": "d/a é.txt"}))});
        assert_eq!(swift.call("copy", json!([options])).await.unwrap(), json!([true]));
        far.assert_async().await;
        near.assert_async().await;
        let error = swift.fail("copy", json!([{"sourceContainer": "b"}])).await;
        assert_eq!(error.message(), "test copy: options.sourceFile is required: a File or its name");
    }
}
