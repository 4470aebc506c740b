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

use super::containers::PAGE;
use super::{Container, Swift, metadata};
use crate::error::{Error, Result};
use crate::http::{Path, Response, encode_component};
use crate::options;
use crate::surface::ModelArg::{Merged, Property, This};
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
                // A large object's is in quotes, and everybody's where Swift keeps to HTTP.
                Value::String(text) => text.trim_matches('"').into(),
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
        .to_json(&["name", "etag", "size", "storageClass", "lastModified", "container", "location"])
        .method(
            "updateMetadata()",
            "Saves its metadata.",
            "updateFileMetadata",
            &[Property("container"), This],
        )
        .method(
            "copy(options)",
            "Copies it; `destinationContainer` and `destinationFile` say where to.",
            "copy",
            &[Merged(&[("sourceContainer", "container"), ("sourceFile", "name")], "options")],
        )
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
    /// Which files to list.
    pub struct ListFiles {
        /// Most files in the answer; more than 10000 are fetched page by page. Default: what Swift puts into one
        /// answer, 10000.
        limit: Option<u64>,
        /// Name after which the list goes on.
        marker: Option<String>,
        /// Only files whose names start so.
        prefix: Option<String>,
        /// Only files below this pseudo-directory.
        path: Option<String>,
        /// Character that separates pseudo-directories, which are then listed once each.
        delimiter: Option<String>,
        /// Name before which the list ends.
        end_marker: Option<String>,
        /// The same as `end_marker`.
        "endMarker" => end_marker_: Option<String>,
    }

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
        headers: Option<Map<String, Value>>,
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
        let Self { hash, bytes, container, .. } = self;
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
    while last_page >= PAGE && (all.len() as u64) < limit {
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
    let Some(limit) = options.as_ref().and_then(|options| options.limit).filter(|limit| *limit > PAGE) else {
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
        .body(names.join("\r\n"))
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
    use crate::surface::model::model_of;

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
            let shaped = serde_json::to_value(model_of::<File>().shape(&row.details())).unwrap();
            let values = serde_json::to_value(row).unwrap();
            let keys = <ListedFile<File> as Row>::KEYS.iter().map(|key| (*key).to_owned());
            let typed: Map<String, Value> = keys.zip(values.as_array().unwrap().clone()).collect();
            assert_eq!(Value::Object(typed), shaped);
        }
        assert_eq!(serde_json::to_value(&rows[0]).unwrap()[5], 1_580_515_200_500_i64);
    }
}
