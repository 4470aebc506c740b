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
use crate::options;
use crate::surface::ModelArg::{Param, This};
use crate::surface::{Either, Item, Model, ModelDecl, Options, Ref};

pub struct Container;

impl Model for Container {
    fn declare() -> ModelDecl {
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
            .to_json(&["name", "ttl", "logRetention", "count", "bytes", "metadata"])
            .method("updateMetadata()", "Saves its metadata.", "updateContainerMetadata", &[This])
            .method(
                "removeMetadata(metadataToRemove)",
                "Removes entries of its metadata.",
                "removeContainerMetadata",
                &[This, Param("metadataToRemove")],
            )
    }
}

options! {
    /// Which containers to list.
    pub struct ListContainers {
        /// Most containers in the answer; more than 10000 are fetched page by page.
        limit: Option<u64>,
        /// Name after which the list goes on.
        marker: Option<String>,
        /// Name before which it ends.
        end_marker: Option<String>,
        /// The same as `end_marker`.
        "endMarker" => end_marker_: Option<String>,
    }

    /// A container to be created.
    pub struct CreateContainer {
        /// Its name.
        name: String,
        /// Its metadata.
        metadata: Option<Map<String, Value>>,
        /// More headers, such as `X-Container-Read`.
        headers: Option<Map<String, Value>>,
    }
}

/// Most rows that Swift puts into one answer.
pub const PAGE: u64 = 10_000;

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
    while left.is_some_and(|left| left > rows.len() as u64)
        && !rows.is_empty()
        && (rows.len() as u64).is_multiple_of(PAGE)
    {
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

pub async fn create(swift: Swift, options: Either<String, Map<String, Value>>) -> Result<Item<Container>> {
    let options = match options {
        Either::First(name) => CreateContainer { name, metadata: None, headers: None },
        Either::Second(options) => CreateContainer::from_object(options, "options")?,
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
    let path = Path::container(&*container);
    let found = swift.head(path.clone()).send().await?;
    let count = header(&found.headers, "x-container-object-count").and_then(|n| n.parse::<u64>().ok());
    // Some more than were counted: counts lag behind.
    let mut limit = count.unwrap_or(0) + 1000;
    let mut waits = 0;
    loop {
        let rows = files::pages(&swift, &container, limit, Vec::new()).await?;
        let removed = remove_all(&swift, &container, &rows).await?;
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
