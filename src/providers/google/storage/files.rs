//! Files (objects).
//!
//! API: <https://cloud.google.com/storage/docs/json_api/v1/objects>

use serde_json::{Map, Value};

use super::{Container, Gcs, details, model, object, objects};
use crate::error::{Error, Result};
use crate::http::Response;
use crate::options;
use crate::surface::{Field, Item, Model, ModelDecl, Options, Ref};

pub struct File;

impl Model for File {
    fn declare() -> ModelDecl {
        ModelDecl::new("google.storage", "File", "A file (object) in a container.")
            .extends("storage.File")
            .key("name")
            .property("name", "string", "Its name.", &["name", "metadata.name"])
            .property(
                "metadata",
                "JsonObject",
                "Its own metadata; the whole file as Google describes it where it has none.",
                &["metadata.metadata", "metadata"],
            )
            .property("id", "string", "Its id.", &["metadata.id"])
            .property("bucket", "string", "The name of its container.", &["metadata.bucket"])
            .computed("size", "number", "Its size in bytes.", |details| number(details, "size"))
            .property("contentType", "string", "Its media type.", &["metadata.contentType"])
            .property("etag", "string", "What tells its versions apart.", &["metadata.etag"])
            .property("md5Hash", "string", "MD5 of its bytes, in base64.", &["metadata.md5Hash"])
            .property("crc32c", "string", "CRC32C of its bytes, in base64.", &["metadata.crc32c"])
            .property("generation", "string", "Which version it is.", &["metadata.generation"])
            .property(
                "storageClass",
                "string",
                "How it is stored, such as `STANDARD`.",
                &["metadata.storageClass"],
            )
            .property("cacheControl", "string", "How long it may be cached.", &["metadata.cacheControl"])
            .property("timeCreated", "string", "When it was created.", &["metadata.timeCreated"])
            .property("updated", "string", "When it was last changed.", &["metadata.updated"])
            .property(
                "mediaLink",
                "string",
                "Where its bytes are, for requests with a token.",
                &["metadata.mediaLink"],
            )
            .property(
                "lastModified",
                "Date",
                "When it was last changed.",
                &["metadata.updated", "metadata.timeCreated"],
            )
            .hidden()
            .computed(
                "container",
                "string | providers.google.storage.Container",
                "The name of its container, or the container.",
                |details| {
                    let own = details.get("container").filter(|own| !own.is_null());
                    own.or_else(|| details.get("metadata")?.get("bucket")).cloned()
                },
            )
            .by_reference()
            .hidden()
            .spread("metadata")
            .json_of("metadata")
    }
}

/// A number that Google writes as text.
fn number(details: &Map<String, Value>, name: &str) -> Option<Value> {
    match details.get("metadata")?.get(name)? {
        Value::String(text) => text.trim().parse::<u64>().ok().map(Value::from),
        number @ Value::Number(_) => Some(number.clone()),
        _ => None,
    }
}

/// A file of that container.
pub fn within(container: &Ref<Container>, mut details: Map<String, Value>) -> Item<File> {
    details.insert("container".into(), container.as_property());
    Item::new(details)
}

pub async fn get(gcs: Gcs, container: Ref<Container>, file: Ref<File>) -> Result<Item<File>> {
    let answer = gcs.get(object(&container, &file)).send().await?;
    Ok(within(&container, details(&answer)?))
}

pub async fn remove(gcs: Gcs, container: Ref<Container>, file: Ref<File>) -> Result<bool> {
    gcs.delete(object(&container, &file)).send().await?;
    Ok(true)
}

options! {
    /// Which files to list.
    pub struct Listed {
        /// Only files whose names start so.
        prefix: Option<String>,
        /// Names are listed only as far as this character goes; what is behind it counts as a folder, and is left out.
        delimiter: Option<String>,
        /// Most files in the one answer of Google's that is asked for; the callback's third value is the options for
        /// the next one. Default: all of them, answer by answer.
        "maxResults" => max_results: Option<u64>,
        /// Where the list goes on: from the third value of the callback before.
        "pageToken" => page_token: Option<String>,
        /// Whether answers are asked for until the list is whole. Default `true`, but with `maxResults`.
        "autoPaginate" => auto_paginate: Option<bool>,
        /// Most files in all. Default: all of them.
        limit: Option<u64>,
        /// Name after which the list goes on.
        marker: Option<String>,
        /// Whether former versions are listed, too. Default `false`.
        versions: Option<bool>,
        /// Only names from this one on.
        "startOffset" => start_offset: Option<String>,
        /// Only names before this one.
        "endOffset" => end_offset: Option<String>,
        /// Only names that fit, such as `a/**/*.txt`.
        "matchGlob" => match_glob: Option<String>,
        /// Whether `a/` itself is listed where `/` delimits. Default `false`.
        "includeTrailingDelimiter" => include_trailing_delimiter: Option<bool>,
        /// What is told of each file: `full` has its access, too.
        projection: Option<String>,
        /// Project that is billed.
        "userProject" => user_project: Option<String>,
    }
}

/// Options of a listing, and what the app has said in full: the next page is asked for with the same.
pub struct ListFiles(Listed, Map<String, Value>);

impl Options for ListFiles {
    fn fields() -> Vec<Field> {
        Listed::fields()
    }

    fn from_object(object: Map<String, Value>, name: &str) -> Result<Self> {
        Ok(Self(Listed::from_object(object.clone(), name)?, object))
    }
}

/// A page of a listing.
pub struct Page {
    pub rows: Vec<Map<String, Value>>,
    /// Where the next one starts, if there is one.
    pub next: Option<String>,
}

/// The page that an answer is, to a request for the one at `token`.
pub fn page(answer: &Response, token: Option<&str>) -> Result<Page> {
    let unfit = |what: &str| answer.about(Error::unexpected(format!("Unexpected response: {what}")));
    let Value::Object(mut document) = answer.json()? else { return Err(unfit("no list")) };
    let rows = match document.shift_remove("items") {
        // An empty list has no items, but neither has an error.
        None if document.contains_key("error") => return Err(unfit("an error in place of a list")),
        None | Some(Value::Null) => Vec::new(),
        Some(Value::Array(items)) => {
            let rows: Option<Vec<_>> = items
                .into_iter()
                .map(|item| match item {
                    Value::Object(row) if row.get("name").is_some_and(Value::is_string) => Some(row),
                    _ => None,
                })
                .collect();
            rows.ok_or_else(|| unfit("a list of something without a name"))?
        }
        Some(_) => return Err(unfit("no list")),
    };
    let next = document.get("nextPageToken").and_then(Value::as_str).filter(|next| !next.is_empty());
    if next.is_some() && next == token {
        return Err(unfit("a listing that does not go on"));
    }
    Ok(Page { rows, next: next.map(str::to_owned) })
}

/// What a page is asked for with.
#[derive(Default)]
pub struct Wanted {
    pub query: Vec<(&'static str, String)>,
    pub versions: bool,
    pub most: Option<u64>,
    pub token: Option<String>,
}

impl Wanted {
    pub async fn page(&self, gcs: &Gcs, container: &str) -> Result<Page> {
        let more = [
            ("maxResults", self.most.map(|most| most.to_string())),
            ("versions", self.versions.then(|| "true".to_owned())),
            ("pageToken", self.token.clone()),
        ];
        let query = self.query.iter().cloned();
        let query = query.chain(more.into_iter().filter_map(|(name, value)| Some((name, value?))));
        let answer = gcs.get(objects(container)).query(query).send().await?;
        page(&answer, self.token.as_deref())
    }
}

/// Most files that Google puts into one answer.
const PAGE: u64 = 1000;

/// The files, and what the next page is to be asked for with, if the list is not whole.
pub async fn list(
    gcs: Gcs,
    container: Ref<Container>,
    options: Option<ListFiles>,
) -> Result<(Vec<Item<File>>, Option<Value>)> {
    let Some(ListFiles(options, said)) = options else {
        return all(&gcs, &container, Wanted::default(), None, None, false, Map::new()).await;
    };
    let single =
        options.auto_paginate == Some(false) || (options.max_results.is_some() && options.limit.is_none());
    let marker = options.marker.clone().filter(|marker| !marker.is_empty());
    let after = [&marker, &options.start_offset].into_iter().flatten().max().cloned();
    let query = [
        ("prefix", options.prefix),
        ("delimiter", options.delimiter),
        ("startOffset", after),
        ("endOffset", options.end_offset),
        ("matchGlob", options.match_glob),
        ("includeTrailingDelimiter", options.include_trailing_delimiter.map(|flag| flag.to_string())),
        ("projection", options.projection),
        ("userProject", options.user_project),
    ];
    let wanted = Wanted {
        query: query
            .into_iter()
            .filter_map(|(name, value)| Some((name, value.filter(|value| !value.is_empty())?)))
            .collect(),
        versions: options.versions == Some(true),
        most: options.max_results,
        token: options.page_token.filter(|token| !token.is_empty()),
    };
    all(&gcs, &container, wanted, marker, options.limit, single, said).await
}

async fn all(
    gcs: &Gcs,
    container: &Ref<Container>,
    mut wanted: Wanted,
    marker: Option<String>,
    limit: Option<u64>,
    single: bool,
    said: Map<String, Value>,
) -> Result<(Vec<Item<File>>, Option<Value>)> {
    let most = wanted.most;
    let mut files = Vec::new();
    // A start is part of the list, a marker is not.
    let extra = u64::from(marker.is_some());
    loop {
        let left = limit.map(|limit| limit.saturating_sub(files.len() as u64));
        if left == Some(0) {
            return Ok((files, None));
        }
        if let Some(left) = left {
            wanted.most = Some((left + extra).min(most.unwrap_or(PAGE)).min(PAGE));
        }
        let found = wanted.page(gcs, container).await?;
        let rows = found.rows.into_iter();
        let rows = rows
            .filter(|row| marker.is_none() || row.get("name").and_then(Value::as_str) != marker.as_deref());
        let rows = rows.take(left.map_or(usize::MAX, |left| left as usize));
        files.extend(rows.map(|row| within(container, model(row))));
        match found.next {
            None => return Ok((files, None)),
            Some(next) if single => {
                let mut again = said;
                again.insert("pageToken".into(), next.into());
                return Ok((files, Some(again.into())));
            }
            Some(next) => wanted.token = Some(next),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::service;
    use super::*;
    use crate::providers::google::testing::{Store, store};

    async fn call(store: &Store, name: &str, args: Value) -> Result<Value> {
        store.client(service()).call(name, args).await
    }

    fn items(names: &[&str], next: Option<&str>) -> Value {
        let items: Vec<Value> = names.iter().map(|name| json!({ "name": name, "size": "3" })).collect();
        json!({ "items": items, "nextPageToken": next })
    }

    fn names(list: &Value) -> Vec<&str> {
        list.as_array().unwrap().iter().map(|file| file["name"].as_str().unwrap()).collect()
    }

    #[tokio::test]
    async fn a_file_has_all_that_google_says_of_it() {
        let mut store = store().await;
        let resource = json!({ "name": "d/é +", "bucket": "box", "size": "11", "etag": "CAE=", "contentType": "text/plain",
            "updated": "2020-01-01T00:00:00.000Z", "componentCount": 2 });
        store.answer("GET", "/storage/v1/b/box/o/d%2F%C3%A9%20+", 200, resource.clone()).await;
        let found = call(&store, "getFile", json!(["box", "d/é +"])).await.unwrap();
        let wanted = json!({ "name": "d/é +", "metadata": resource, "bucket": "box", "size": 11,
            "contentType": "text/plain", "etag": "CAE=", "updated": "2020-01-01T00:00:00.000Z",
            "lastModified": "2020-01-01T00:00:00.000Z", "container": "box", "componentCount": 2 });
        assert_eq!(found[0], wanted);
        let own = json!({ "name": "a", "metadata": { "owner": "me" } });
        store.answer("GET", "/storage/v1/b/box/o/a", 200, own).await;
        let found = call(&store, "getFile", json!(["box", "a"])).await.unwrap();
        assert_eq!(found[0]["metadata"], json!({ "owner": "me" }));
    }

    #[tokio::test]
    async fn a_file_is_removed() {
        let mut store = store().await;
        store.answer("DELETE", "/storage/v1/b/box/o/a", 204, Value::Null).await;
        assert_eq!(call(&store, "removeFile", json!(["box", "a"])).await.unwrap()[0], true);
        store.answer("DELETE", "/storage/v1/b/box/o/b", 404, json!({ "error": { "message": "none" } })).await;
        let error = call(&store, "removeFile", json!(["box", "b"])).await.unwrap_err();
        assert_eq!((error.field("code"), error.status()), (Some(&json!(404)), Some(404)));
        for name in [".", ".."] {
            assert!(call(&store, "removeFile", json!(["box", name])).await.is_err());
        }
    }

    #[tokio::test]
    async fn a_list_is_whole() {
        let mut store = store().await;
        store.answer("GET", "/storage/v1/b/box/o", 200, items(&["a"], Some("t"))).await;
        store.answer("GET", "/storage/v1/b/box/o?pageToken=t", 200, items(&["b"], None)).await;
        let found = call(&store, "getFiles", json!(["box"])).await.unwrap();
        assert_eq!((names(&found[0]), &found[1]), (vec!["a", "b"], &Value::Null));
        assert_eq!((&found[0][0]["container"], &found[0][0]["size"]), (&json!("box"), &json!(3)));
    }

    #[tokio::test]
    async fn a_list_without_items_is_empty_but_an_error_is_no_list() {
        let mut store = store().await;
        store.answer("GET", "/storage/v1/b/box/o", 200, json!({ "kind": "storage#objects" })).await;
        assert_eq!(call(&store, "getFiles", json!(["box"])).await.unwrap()[0], json!([]));
        let error = json!({ "error": { "code": 500, "message": "no" } });
        store.answer("GET", "/storage/v1/b/odd/o", 200, error).await;
        let error = call(&store, "getFiles", json!(["odd"])).await.unwrap_err();
        assert_eq!(error.message(), "Unexpected response: an error in place of a list");
    }

    #[tokio::test]
    async fn one_page_and_how_to_ask_for_the_next() {
        let mut store = store().await;
        let path = "/storage/v1/b/box/o?prefix=p%2F&maxResults=1";
        store.answer("GET", path, 200, items(&["p/a"], Some("t"))).await;
        store.answer("GET", &format!("{path}&pageToken=t"), 200, items(&["p/b"], None)).await;
        let found = call(&store, "getFiles", json!(["box", { "prefix": "p/", "maxResults": 1, "own": 1 }]))
            .await
            .unwrap();
        assert_eq!(found[1], json!({ "prefix": "p/", "maxResults": 1, "own": 1, "pageToken": "t" }));
        let rest = call(&store, "getFiles", json!(["box", found[1]])).await.unwrap();
        assert_eq!((names(&rest[0]), &rest[1]), (vec!["p/b"], &Value::Null));
    }

    #[tokio::test]
    async fn as_many_as_are_asked_for_behind_a_name() {
        let mut store = store().await;
        let path = "/storage/v1/b/box/o?startOffset=a";
        store.answer("GET", &format!("{path}&maxResults=4"), 200, items(&["a", "b"], Some("t"))).await;
        store
            .answer("GET", &format!("{path}&maxResults=3&pageToken=t"), 200, items(&["c", "d", "e"], None))
            .await;
        let found = call(&store, "getFiles", json!(["box", { "marker": "a", "limit": 3 }])).await.unwrap();
        assert_eq!((names(&found[0]), &found[1]), (vec!["b", "c", "d"], &Value::Null));
    }

    #[tokio::test]
    async fn a_list_that_does_not_go_on_ends() {
        let mut store = store().await;
        store.answer("GET", "/storage/v1/b/box/o", 200, items(&["a"], Some("t"))).await;
        store.answer("GET", "/storage/v1/b/box/o?pageToken=t", 200, items(&["a"], Some("t"))).await;
        assert_eq!(call(&store, "getFiles", json!(["box"])).await.unwrap_err().code(), Some("EUNEXPECTED"));
        store.answer("GET", "/storage/v1/b/box/o", 200, json!({ "items": [{ "size": "1" }] })).await;
        assert!(call(&store, "getFiles", json!(["box"])).await.is_err());
    }
}
