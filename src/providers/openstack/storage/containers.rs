//! Containers.
//!
//! API: <https://docs.openstack.org/api-ref/object-store/#containers>

use std::time::Duration;

use futures::StreamExt;
use futures::stream;
use http::StatusCode;
use serde_json::{Map, Value, json};

use super::files::{self, File, ListedFile};
use super::{Swift, metadata};
use crate::error::{Error, Result};
use crate::http::{Path, Response, header};
use crate::model::storage::{self as shared, ListContainers};
use crate::options;
use crate::surface::{Either, Item, Model, ModelDecl, Ref};

pub struct Container;

impl Model for Container {
    fn declare() -> ModelDecl {
        shared::container_with_metadata(
            ModelDecl::new("openstack.storage", "Container", "A container of files.")
                .extends("storage.Container")
                .key("name")
                .property("name", "string", "Its name.", &[])
                .property("ttl", "number", "Seconds that a CDN may keep its files.", &[])
                .property("logRetention", "boolean", "Whether a CDN's logs are kept.", &[])
                .property_or("count", "number", "How many files are in it.", json!(0))
                .property_or("bytes", "number", "How many bytes they are together.", json!(0))
                .property_or("metadata", "{ [name: string]: string }", "Its metadata.", json!({}))
                .property_or(
                    "files",
                    "Array<providers.openstack.storage.File>",
                    "Its files, after `getFiles`.",
                    json!([]),
                )
                .to_json(&["name", "ttl", "logRetention", "count", "bytes", "metadata"]),
        )
    }
}

options! {
    /// A container to be created.
    pub struct CreateContainer {
        /// Its name.
        name: String,
        /// Its metadata.
        metadata: Option<Map<String, Value>> as "Texts",
        /// More headers, such as `X-Container-Read`.
        headers: Option<Map<String, Value>> as "Texts",
    }
}

/// Most rows that Swift puts into one answer.
pub const PAGE: u64 = 10_000;

/// Most rows in one of Ceph's answers.
pub const SMALL_PAGE: u64 = 1000;

/// Whether more may follow so many rows: a server has its own most, and ends an answer there whatever limit is asked
/// for.
pub const fn is_full(rows: u64) -> bool {
    rows > 0 && rows.is_multiple_of(SMALL_PAGE)
}

pub async fn list(swift: Swift, options: Option<ListContainers>) -> Result<Vec<Item<Container>>> {
    let mut query = vec![("format", "json".to_owned())];
    let mut left = None;
    if let Some(options) = options {
        left = options.limit;
        let marker = options.marker.map(|marker| ("marker", marker));
        let end = options.end_marker.or(options.end_marker_).map(|marker| ("end_marker", marker));
        query.extend(left.map(|limit| ("limit", limit.min(PAGE).to_string())));
        query.extend(marker.into_iter().chain(end));
    }
    let mut rows: Vec<Map<String, Value>> =
        files::rows(&*swift.get(Path::Root).query(query.clone()).send().await?)?;
    while left.is_some_and(|left| left > rows.len() as u64) && is_full(rows.len() as u64) {
        let last = rows.last().and_then(|row| row.get("name")?.as_str()).unwrap_or_default().to_owned();
        let rest = left.unwrap_or(PAGE) - rows.len() as u64;
        query.retain(|(name, _)| *name != "marker" && *name != "limit");
        query.extend([("limit", rest.min(PAGE).to_string()), ("marker", last)]);
        let page: Vec<Map<String, Value>> =
            files::rows(&*swift.get(Path::Root).query(query.clone()).send().await?)?;
        if page.is_empty() {
            break;
        }
        rows.extend(page);
    }
    Ok(rows.into_iter().map(Item::new).collect())
}

pub async fn get(swift: Swift, container: Ref<Container>) -> Result<Item<Container>> {
    let answer = swift.head(Path::container(&*container)).send().await?;
    Ok(item(&swift, &container, &answer))
}

fn item(swift: &Swift, name: &str, answer: &Response) -> Item<Container> {
    let prefix = super::prefix(swift, "CONTAINER_META_PREFIX", metadata::CONTAINER);
    let number =
        |name: &str| header(&answer.headers, name).and_then(|text| text.parse::<u64>().ok()).unwrap_or(0);
    let headers = crate::http::redact::plain_headers(&answer.headers);
    let named = headers.iter().map(|(name, value)| (name.as_str(), value));
    let mut details = Map::new();
    details.insert("name".into(), name.into());
    details.insert("count".into(), number("x-container-object-count").into());
    details.insert("bytes".into(), number("x-container-bytes-used").into());
    details.insert("metadata".into(), metadata::read(prefix, named).into());
    Item::new(details)
}

pub async fn create(swift: Swift, options: Either<String, CreateContainer>) -> Result<Item<Container>> {
    let options = match options {
        Either::First(name) => CreateContainer { name, metadata: None, headers: None },
        Either::Second(options) => options,
    };
    if options.name.is_empty() {
        return Err(Error::invalid("options.name must not be empty"));
    }
    let prefix = super::prefix(&swift, "CONTAINER_META_PREFIX", metadata::CONTAINER);
    let own = options.metadata.unwrap_or_default();
    swift
        .put(Path::container(&options.name))
        .headers(&metadata::headers(prefix, &own)?)
        .headers(&options.headers.unwrap_or_default())
        .send()
        .await?;
    let mut details = Map::new();
    details.insert("name".into(), options.name.into());
    details.insert("metadata".into(), own.into());
    Ok(Item::new(details))
}

pub async fn update_metadata(swift: Swift, container: Ref<Container>) -> Result<Item<Container>> {
    let own = own_metadata(&container);
    send(swift, container, own, metadata::CONTAINER, "CONTAINER_META_PREFIX").await
}

/// Each entry that is named is removed, whatever value is given.
pub async fn remove_metadata(
    swift: Swift,
    container: Ref<Container>,
    metadata_to_remove: Map<String, Value>,
) -> Result<Item<Container>> {
    let names: Vec<String> = metadata_to_remove.keys().cloned().collect();
    let named = |(name, value)| match value {
        Value::String(_) | Value::Bool(_) | Value::Number(_) => (name, value),
        _ => (name, Value::from("x")),
    };
    let mut item = send(
        swift,
        container,
        metadata_to_remove.into_iter().map(named).collect(),
        metadata::REMOVE_CONTAINER,
        "CONTAINER_REMOVE_META_PREFIX",
    )
    .await?;
    if let Some(Value::Object(own)) = item.details.get_mut("metadata") {
        own.retain(|name, _| !names.iter().any(|gone| gone.eq_ignore_ascii_case(name)));
    }
    Ok(item)
}

pub async fn send_metadata(
    swift: Swift,
    container: Ref<Container>,
    metadata: Map<String, Value>,
) -> Result<Item<Container>> {
    // The names carry their prefix already.
    send(swift, container, metadata, "", "").await
}

fn own_metadata(container: &Ref<Container>) -> Map<String, Value> {
    match container.details.get("metadata") {
        Some(Value::Object(own)) => own.clone(),
        _ => Map::new(),
    }
}

async fn send(
    swift: Swift,
    container: Ref<Container>,
    metadata: Map<String, Value>,
    prefix: &str,
    constant: &str,
) -> Result<Item<Container>> {
    if !container.is_model {
        return Err(Error::new("Must update an existing container instance"));
    }
    let headers = metadata::headers(super::prefix(&swift, constant, prefix), &metadata)?;
    swift.post(Path::container(&*container)).headers(&headers).send().await?;
    Ok(Item::new(container.details))
}

/// How many files are removed at once.
const PARALLEL: usize = 15;

/// How often a container that seems to be empty, but is not yet, is asked again to go.
const PATIENCE: u32 = 4;

/// Empties the container and removes it. `false` if somebody else had removed it meanwhile.
pub async fn destroy(swift: Swift, container: Ref<Container>) -> Result<bool> {
    let found = swift.head(Path::container(&*container)).send().await?;
    let count = header(&found.headers, "x-container-object-count").and_then(|n| n.parse::<u64>().ok());
    empty_and_remove(&swift, &container, count.unwrap_or(0)).await
}

/// Removes a container in which there are about `count` files.
pub async fn empty_and_remove(swift: &Swift, container: &str, count: u64) -> Result<bool> {
    let path = Path::container(container);
    // Some more than were counted: counts lag behind.
    let mut limit = count + 1000;
    let mut waits = 0;
    loop {
        let rows = files::pages(swift, container, limit, Vec::new()).await?;
        let removed = remove_all(swift, container, &rows).await?;
        let refusal = match swift.delete(path.clone()).send().await {
            Ok(_) => return Ok(true),
            Err(error) if error.status() == Some(StatusCode::NOT_FOUND.as_u16()) => return Ok(false),
            Err(error) => error,
        };
        if refusal.status() != Some(StatusCode::CONFLICT.as_u16()) {
            return Err(refusal);
        }
        // Files that came meanwhile, older versions that have come up, or more than the count had.
        limit = PAGE;
        if removed == 0 {
            // Files that have expired, or are gone on one server and still listed by another.
            waits += 1;
            if waits == PATIENCE {
                return Err(refusal);
            }
            tokio::time::sleep(Duration::from_millis(50 << waits)).await;
        }
    }
}

/// Removes files; those that are gone already (or have expired) do not count.
async fn remove_all(swift: &Swift, container: &str, rows: &[ListedFile<File>]) -> Result<usize> {
    let mut removals = Vec::with_capacity(rows.len());
    for row in rows {
        let name = row.key().unwrap_or_default();
        removals.push(remove_one(swift.clone(), Path::object(container, name)));
    }
    let mut done = stream::iter(removals).buffer_unordered(PARALLEL);
    let mut removed = 0;
    while let Some(outcome) = done.next().await {
        removed += usize::from(outcome?);
    }
    Ok(removed)
}

async fn remove_one(swift: Swift, path: Path) -> Result<bool> {
    match swift.delete(path).send().await {
        Ok(_) => Ok(true),
        Err(error) if error.status() == Some(StatusCode::NOT_FOUND.as_u16()) => Ok(false),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::providers::openstack::testing::cloud;
    use crate::surface::testing::model;

    const CONTAINER: &str = "openstack.storage.Container storage.Container";

    #[tokio::test]
    async fn lists() {
        let mut cloud = cloud().await;
        let rows = json!([{"name": "a", "count": 2, "bytes": 14, "last_modified": "x"}, {"name": "b"}]);
        cloud.answer("GET", "/object-store?format=json", 200, rows).await;
        let query = "format=json&limit=5&marker=m%2F&end_marker=e";
        cloud.answer("GET", &format!("/object-store?{query}"), 204, json!(null)).await;
        let swift = cloud.client(super::super::service());
        let shaped = |name, count, bytes| json!({"name": name, "count": count, "bytes": bytes, "metadata": {}, "files": []});
        let values = swift.call("getContainers", json!([])).await.unwrap();
        assert_eq!(values, json!([[shaped("a", 2, 14), shaped("b", 0, 0)]]));
        assert_eq!(swift.call("getContainers", json!([false])).await.unwrap(), values);
        for end in ["end_marker", "endMarker"] {
            let options = json!({"limit": 5, "marker": "m/", end: "e", "prefix": "dropped"});
            assert_eq!(swift.call("getContainers", json!([options])).await.unwrap(), json!([[]]));
        }
    }

    #[tokio::test]
    async fn lists_more_than_a_page() {
        let mut cloud = cloud().await;
        let rows = |from: u32, to: u32| -> serde_json::Value {
            (from..to).map(|i| json!({"name": format!("c{i:05}")})).collect()
        };
        for (query, rows) in [
            ("format=json&limit=10000", rows(0, 10_000)),
            ("format=json&limit=10000&marker=c09999", rows(10_000, 20_000)),
            ("format=json&limit=5000&marker=c19999", rows(20_000, 20_001)),
        ] {
            cloud.answer("GET", &format!("/object-store?{query}"), 200, rows).await;
        }
        let swift = cloud.client(super::super::service());
        let values = swift.call("getContainers", json!([{"limit": 25_000}])).await.unwrap();
        let list = values[0].as_array().unwrap();
        assert_eq!((list.len(), &list[20_000]["name"]), (20_001, &json!("c20000")));
        let values = swift.call("getContainers", json!([{"limit": 10_000}])).await.unwrap();
        assert_eq!(values[0].as_array().unwrap().len(), 10_000);
    }

    #[tokio::test]
    async fn pages_of_a_thousand_are_no_end() {
        let mut cloud = cloud().await;
        let rows = |from: u32, to: u32| -> serde_json::Value {
            (from..to).map(|i| json!({"name": format!("c{i:05}")})).collect()
        };
        cloud.answer("GET", "/object-store?format=json&limit=1500", 200, rows(0, 1000)).await;
        cloud.answer("GET", "/object-store?format=json&limit=500&marker=c00999", 200, rows(1000, 1100)).await;
        let swift = cloud.client(super::super::service());
        let values = swift.call("getContainers", json!([{"limit": 1500}])).await.unwrap();
        assert_eq!(values[0].as_array().unwrap().len(), 1100);
    }

    #[tokio::test]
    async fn a_listing_that_is_none_is_an_error() {
        for (body, words) in [
            (r#"{}"#, "Unexpected response: no list of objects"),
            (r#"["a"]"#, "Unexpected response: no list of objects"),
            ("", "Unexpected empty response"),
        ] {
            let mut cloud = cloud().await;
            let mock = cloud.mock("GET", "/object-store?format=json").with_body(body).create_async().await;
            cloud.keep(mock);
            let error = cloud.client(super::super::service()).fail("getContainers", json!([])).await;
            assert_eq!(error.message(), words, "{body}");
        }
    }

    #[tokio::test]
    async fn gets_from_headers() {
        let mut cloud = cloud().await;
        let head = cloud.mock("HEAD", "/object-store/b%20x%2Fy").with_status(204);
        let head =
            head.with_header("X-Container-Object-Count", "3").with_header("X-Container-Bytes-Used", "40");
        let head = head.with_header("X-Container-Meta-Two-Words", "é").create_async().await;
        cloud.keep(head);
        let swift = cloud.client(super::super::service());
        let values = swift.call("getContainer", json!(["b x/y"])).await.unwrap();
        let metadata = json!({"two-words": "é"});
        let wanted = json!({"name": "b x/y", "count": 3, "bytes": 40, "metadata": metadata, "files": []});
        assert_eq!(values, json!([wanted]));
        let own = model(CONTAINER, json!({"name": "b x/y"}));
        assert_eq!(swift.call("getContainer", json!([own])).await.unwrap(), json!([wanted]));
        let error = swift.fail("getContainer", json!([".."])).await;
        assert_eq!(error.message(), "test getContainer: a name with the part \"..\" has no URL");
    }

    #[tokio::test]
    async fn creates_by_name_or_with_metadata_and_headers() {
        let mut cloud = cloud().await;
        let plain = cloud
            .mock("PUT", "/object-store/box")
            .match_header("x-container-meta-color", mockito::Matcher::Missing);
        let plain = plain.match_header("content-length", "0").with_status(201).create_async().await;
        let full = cloud.mock("PUT", "/object-store/box").match_header("x-container-meta-color", "red");
        let full = full.match_header("x-container-read", ".r:*").with_status(202).create_async().await;
        let swift = cloud.client(super::super::service());
        let shaped =
            |metadata| json!([{"name": "box", "count": 0, "bytes": 0, "metadata": metadata, "files": []}]);
        assert_eq!(swift.call("createContainer", json!(["box"])).await.unwrap(), shaped(json!({})));
        let options =
            json!({"name": "box", "metadata": {"color": "red"}, "headers": {"X-Container-Read": ".r:*"}});
        let values = swift.call("createContainer", json!([options])).await.unwrap();
        assert_eq!(values, shaped(json!({"color": "red"})));
        plain.assert_async().await;
        full.assert_async().await;
        let error = swift.fail("createContainer", json!([""])).await;
        assert_eq!(error.message(), "test createContainer: options.name must not be empty");
        let error = swift.fail("createContainer", json!([{}])).await;
        assert_eq!(error.message(), "test createContainer: options.name is required: a string");
        let error = swift.fail("createContainer", json!([{"name": "b", "metadata": {"a\nb": "1"}}])).await;
        let words = r#"test createContainer: header name "x-container-meta-a\nb" has characters that HTTP does not allow"#;
        assert_eq!(error.message(), words);
    }

    #[tokio::test]
    async fn saves_and_removes_metadata_of_a_model() {
        let mut cloud = cloud().await;
        let save = cloud.mock("POST", "/object-store/box").match_header("x-container-meta-color", "red");
        let save = save.with_status(204).create_async().await;
        let remove =
            cloud.mock("POST", "/object-store/box").match_header("x-remove-container-meta-color", "false");
        // A value does not matter, and so it may be null.
        let remove =
            remove.match_header("x-remove-container-meta-size", "x").with_status(204).create_async().await;
        let raw = cloud.mock("POST", "/object-store/box").match_header("x-own", "1").with_status(204);
        let raw = raw.create_async().await;
        let swift = cloud.client(super::super::service());
        let metadata = json!({"color": "red", "keep": "k"});
        let own = model(CONTAINER, json!({"name": "box", "metadata": metadata}));
        let values = swift.call("updateContainerMetadata", json!([own])).await.unwrap();
        assert_eq!(values[0]["metadata"], metadata);
        let gone = json!({"Color": false, "size": null});
        let values = swift.call("removeContainerMetadata", json!([own, gone])).await.unwrap();
        assert_eq!(values[0]["metadata"], json!({"keep": "k"}));
        swift.call("_updateContainerMetadata", json!([own, {"x-own": "1"}])).await.unwrap();
        for mock in [save, remove, raw] {
            mock.assert_async().await;
        }
        for (name, args) in [
            ("updateContainerMetadata", json!(["box"])),
            ("removeContainerMetadata", json!([{"name": "box"}, {}])),
        ] {
            let error = swift.fail(name, args).await;
            assert_eq!(error.message(), "Must update an existing container instance");
        }
    }

    /// A container of which HEAD says that it has `count` files.
    async fn counted(cloud: &mut crate::providers::openstack::testing::Cloud, count: &str) {
        let head = cloud.mock("HEAD", "/object-store/box").with_status(204);
        let head = head.with_header("x-container-object-count", count).create_async().await;
        cloud.keep(head);
    }

    #[tokio::test]
    async fn destroys_a_container_with_its_files() {
        let mut cloud = cloud().await;
        counted(&mut cloud, "3").await;
        let rows = json!([{"name": "a b.txt"}, {"name": "dir/"}, {"name": "gone"}]);
        cloud.answer("GET", "/object-store/box?format=json&limit=1003", 200, rows).await;
        let mut removed = Vec::new();
        for (name, status) in [("a%20b.txt", 204), ("dir/", 204), ("gone", 404)] {
            let path = format!("/object-store/box/{name}");
            removed.push(cloud.mock("DELETE", &path).with_status(status).create_async().await);
        }
        cloud.answer("DELETE", "/object-store/box", 204, json!(null)).await;
        let swift = cloud.client(super::super::service());
        assert_eq!(swift.call("destroyContainer", json!(["box"])).await.unwrap(), json!([true]));
        for mock in removed {
            mock.assert_async().await;
        }
    }

    #[tokio::test]
    async fn a_container_that_somebody_else_removed_is_false() {
        let mut cloud = cloud().await;
        counted(&mut cloud, "0").await;
        cloud.answer("GET", "/object-store/box?format=json&limit=1000", 200, json!([])).await;
        cloud.answer("DELETE", "/object-store/box", 404, json!(null)).await;
        let swift = cloud.client(super::super::service());
        assert_eq!(swift.call("destroyContainer", json!(["box"])).await.unwrap(), json!([false]));
        let error = swift.fail("destroyContainer", json!(["other"])).await;
        assert_eq!(error.status(), Some(501));
    }

    #[tokio::test]
    async fn a_conflict_makes_it_look_again() {
        let mut cloud = cloud().await;
        counted(&mut cloud, "1").await;
        cloud.answer("GET", "/object-store/box?format=json&limit=1001", 200, json!([{"name": "old"}])).await;
        // An older version comes up, then an expired file that is still listed.
        let list = "/object-store/box?format=json&limit=10000";
        let first = cloud.mock("GET", list).with_body(r#"[{"name":"old"}]"#).expect(1).create_async().await;
        let then =
            cloud.mock("GET", list).with_body(r#"[{"name":"expired"}]"#).expect(1).create_async().await;
        let old =
            cloud.mock("DELETE", "/object-store/box/old").with_status(204).expect(2).create_async().await;
        let expired = cloud.mock("DELETE", "/object-store/box/expired").with_status(404);
        let expired = expired.create_async().await;
        let busy = cloud.mock("DELETE", "/object-store/box").with_status(409).expect(2).create_async().await;
        let gone = cloud.mock("DELETE", "/object-store/box").with_status(204).create_async().await;
        let swift = cloud.client(super::super::service());
        assert_eq!(swift.call("destroyContainer", json!(["box"])).await.unwrap(), json!([true]));
        for mock in [first, then, old, expired, busy, gone] {
            mock.assert_async().await;
        }
    }

    #[tokio::test]
    async fn a_container_that_stays_full_is_an_error_in_the_end() {
        let mut cloud = cloud().await;
        counted(&mut cloud, "0").await;
        cloud.answer("GET", "/object-store/box?format=json&limit=1000", 200, json!([])).await;
        cloud.answer("GET", "/object-store/box?format=json&limit=10000", 200, json!([])).await;
        let busy = cloud.mock("DELETE", "/object-store/box").with_status(409);
        let busy = busy.expect(super::PATIENCE as usize).create_async().await;
        let swift = cloud.client(super::super::service());
        let error = swift.fail("destroyContainer", json!(["box"])).await;
        assert_eq!(error.message(), "openstack Error (409): Build in progress");
        busy.assert_async().await;
    }

    #[tokio::test]
    async fn a_file_that_can_t_be_removed_keeps_the_container() {
        let mut cloud = cloud().await;
        counted(&mut cloud, "1").await;
        cloud.answer("GET", "/object-store/box?format=json&limit=1001", 200, json!([{"name": "a"}])).await;
        cloud.answer("DELETE", "/object-store/box/a", 403, json!(null)).await;
        let kept = cloud.mock("DELETE", "/object-store/box").expect(0).create_async().await;
        let error = cloud.client(super::super::service()).fail("destroyContainer", json!(["box"])).await;
        assert_eq!(error.status(), Some(403));
        kept.assert_async().await;
    }
}
