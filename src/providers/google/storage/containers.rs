//! Containers (buckets).
//!
//! API: <https://cloud.google.com/storage/docs/json_api/v1/buckets>

use futures::{StreamExt, TryStreamExt, stream};
use serde_json::{Map, Value};

use super::files::{Wanted, page};
use super::{File, Gcs, bucket, details, model, object};
use crate::error::{Error, Result};
use crate::http::Path;
use crate::options;
use crate::providers::google::client::project;
use crate::surface::args::MODEL_TAG;
use crate::surface::{Either, Field, Item, Model, ModelDecl, Options, Ref};

pub struct Container;

impl Model for Container {
    fn declare() -> ModelDecl {
        ModelDecl::new("google.storage", "Container", "A container (bucket) of files.")
            .extends("storage.Container")
            .key("name")
            .models::<File>(
                "files",
                "Array<providers.google.storage.File>",
                "Its files, as far as they are known.",
                "container",
                |_| Vec::new(),
            )
            .property("name", "string", "Its name.", &["name", "metadata.name"])
            .property(
                "metadata",
                "JsonObject",
                "The whole bucket as Google describes it.",
                &["metadata.metadata", "metadata"],
            )
            .property("id", "string", "Its id.", &["metadata.id"])
            .property("location", "string", "Where it is, such as `EU`.", &["metadata.location"])
            .property(
                "storageClass",
                "string",
                "How its files are stored unless they say otherwise, such as `STANDARD`.",
                &["metadata.storageClass"],
            )
            .property("timeCreated", "string", "When it was created.", &["metadata.timeCreated"])
            .property("updated", "string", "When it was last changed.", &["metadata.updated"])
            .property("etag", "string", "What tells its versions apart.", &["metadata.etag"])
            .property("labels", "{ [name: string]: string }", "Its labels.", &["metadata.labels"])
            .spread("metadata")
            .json_of("metadata")
    }
}

options! {
    /// A container to be created.
    pub struct CreateContainer {
        /// Its name.
        name: String,
        /// Where it is to be, such as `EU` or `europe-west1`. Default: `US`.
        location: Option<String>,
        /// How its files are stored unless they say otherwise, such as `NEARLINE`.
        "storageClass" => storage_class: Option<String>,
        /// Its labels.
        labels: Option<Map<String, Value>> as "Texts",
        /// Access that it starts with, such as `private`.
        "predefinedAcl" => predefined_acl: Option<String>,
        /// Any other field of a bucket's, such as `{versioning: {enabled: true}}`.
        metadata: Option<Map<String, Value>>,
    }
}

/// What a container is created of; of a model only its name is taken, as it may describe another project's.
pub struct NewContainer(CreateContainer);

impl Options for NewContainer {
    fn fields() -> Vec<Field> {
        CreateContainer::fields()
    }

    fn from_object(mut object: Map<String, Value>, name: &str) -> Result<Self> {
        if object.contains_key(MODEL_TAG) {
            object.retain(|field, _| field == "name");
        }
        Ok(Self(CreateContainer::from_object(object, name)?))
    }
}

pub async fn list(gcs: Gcs) -> Result<Vec<Item<Container>>> {
    let project = project(&gcs).await?;
    let mut out = Vec::new();
    let mut token: Option<String> = None;
    loop {
        let query = [("project", Some(project.clone())), ("pageToken", token.clone())];
        let query = query.into_iter().filter_map(|(name, value)| Some((name, value?)));
        let answer = gcs.get("b").query(query).send().await?;
        let found = page(&answer, token.as_deref())?;
        out.extend(found.rows.into_iter().map(|resource| Item::new(model(resource))));
        match found.next {
            Some(next) => token = Some(next),
            None => return Ok(out),
        }
    }
}

pub async fn get(gcs: Gcs, container: Ref<Container>) -> Result<Item<Container>> {
    let answer = gcs.get(bucket(&container)).send().await?;
    Ok(Item::new(details(&answer)?))
}

pub async fn create(gcs: Gcs, options: Either<String, NewContainer>) -> Result<Item<Container>> {
    let options = match options {
        Either::First(name) => {
            let name = Map::from_iter([("name".to_owned(), name.into())]);
            CreateContainer::from_object(name, "options")?
        }
        Either::Second(NewContainer(options)) => options,
    };
    check(&options.name)?;
    let mut body = Map::new();
    body.insert("name".into(), options.name.into());
    body.extend(options.metadata.unwrap_or_default());
    let more = [
        ("location", options.location.map(Value::from)),
        ("storageClass", options.storage_class.map(Value::from)),
        ("labels", options.labels.map(Value::from)),
    ];
    body.extend(more.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))));
    let request = gcs.post("b").query([("project", project(&gcs).await?)]);
    let answer =
        request.query(options.predefined_acl.map(|acl| ("predefinedAcl", acl))).json(&body).send().await?;
    Ok(Item::new(details(&answer)?))
}

/// A name that Google takes for a bucket. It says so itself, in the words `Invalid bucket name`.
fn check(name: &str) -> Result<()> {
    let fits = |part: &str| {
        let edge = |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric());
        let inner =
            |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-' || byte == b'_';
        let bytes = part.as_bytes();
        part.len() <= 63 && edge(bytes.first()) && edge(bytes.last()) && bytes.iter().all(|byte| inner(*byte))
    };
    let long = if name.contains('.') { 222 } else { 63 };
    let fits = (3..=long).contains(&name.len())
        && name.split('.').all(fits)
        && name.parse::<std::net::Ipv4Addr>().is_err();
    if fits {
        return Ok(());
    }
    Err(Error::invalid(format!(
        "options.name {name:?} is no name for a bucket: 3 to 63 lower-case letters, digits, dashes, underscores and \
         dots, a letter or digit first and last"
    )))
}

/// How many files are removed at once.
const PARALLEL: usize = 10;

pub async fn destroy(gcs: Gcs, container: Ref<Container>) -> Result<bool> {
    empty(&gcs, &container, false).await?;
    match gcs.delete(bucket(&container)).send().await {
        // Former versions of files keep it from going.
        Err(error) if error.status() == Some(409) => {
            empty(&gcs, &container, true).await?;
            gcs.delete(bucket(&container)).send().await?;
        }
        outcome => drop(outcome?),
    }
    Ok(true)
}

/// Removes all files; with `versions`, those too that others have taken the place of.
async fn empty(gcs: &Gcs, container: &str, versions: bool) -> Result<()> {
    let mut wanted = Wanted { versions, ..Wanted::default() };
    loop {
        let found = wanted.page(gcs, container).await?;
        let removals: Vec<_> =
            found.rows.iter().filter_map(|row| removal(gcs, container, row, versions)).collect();
        let gone = |outcome: Result<_>| match outcome {
            // Somebody else was faster.
            Err(error) if error.status() == Some(404) => Ok(()),
            outcome => outcome.map(drop),
        };
        stream::iter(removals)
            .buffer_unordered(PARALLEL)
            .map(gone)
            .try_for_each(|()| async { Ok(()) })
            .await?;
        match found.next {
            Some(next) => wanted.token = Some(next),
            None => return Ok(()),
        }
    }
}

fn removal(
    gcs: &Gcs,
    container: &str,
    row: &Map<String, Value>,
    versions: bool,
) -> Option<impl Future<Output = Result<std::sync::Arc<crate::http::Response>>> + use<>> {
    let text = |name: &str| row.get(name).and_then(Value::as_str).map(str::to_owned);
    let path: Path = object(container, &text("name")?);
    let generation = text("generation").filter(|_| versions).map(|generation| ("generation", generation));
    Some(gcs.delete(path).query(generation).send())
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

    #[tokio::test]
    async fn containers_are_listed_page_by_page() {
        let mut store = store().await;
        let first = json!({ "items": [{ "name": "a", "location": "EU" }], "nextPageToken": "p/1" });
        store.answer("GET", "/storage/v1/b?project=proj", 200, first).await;
        let last = json!({ "items": [{ "name": "b" }] });
        store.answer("GET", "/storage/v1/b?project=proj&pageToken=p%2F1", 200, last).await;
        let found = call(&store, "getContainers", json!([])).await.unwrap();
        let whole = json!({ "name": "a", "location": "EU" });
        assert_eq!(found[0][0], json!({ "files": [], "name": "a", "metadata": whole, "location": "EU" }));
        assert_eq!(found[0][1]["name"], "b");
    }

    #[tokio::test]
    async fn a_container_has_all_that_google_says_of_it() {
        let mut store = store().await;
        let resource = json!({ "name": "box", "location": "EU", "projectNumber": "1" });
        store.answer("GET", "/storage/v1/b/box", 200, resource.clone()).await;
        let found = call(&store, "getContainer", json!(["box"])).await.unwrap();
        let wanted = json!({ "files": [], "name": "box", "metadata": resource, "location": "EU", "projectNumber": "1" });
        assert_eq!(found[0], wanted);
    }

    #[tokio::test]
    async fn a_container_is_created_by_name_by_model_and_by_description() {
        let mut store = store().await;
        let path = "/storage/v1/b?project=proj";
        store
            .expect("POST", path, json!({ "name": "box" }), 200, json!({ "name": "box", "location": "US" }))
            .await;
        let model = json!({ "$model": "google.storage.Container storage.Container", "name": "box", "location": "EU" });
        for name in [json!("box"), json!({ "name": "box" }), model] {
            let made = call(&store, "createContainer", json!([name])).await.unwrap();
            assert_eq!((&made[0]["name"], &made[0]["location"]), (&json!("box"), &json!("US")));
        }
        let body = json!({ "name": "own", "versioning": { "enabled": true }, "location": "EU", "labels": { "a": "b" } });
        let acl = "/storage/v1/b?project=proj&predefinedAcl=private";
        store.expect("POST", acl, body, 200, json!({ "name": "own" })).await;
        let options = json!({ "name": "own", "location": "EU", "labels": { "a": "b" }, "predefinedAcl": "private",
            "metadata": { "versioning": { "enabled": true } } });
        call(&store, "createContainer", json!([options])).await.unwrap();
        store.all_called().await;
    }

    #[tokio::test]
    async fn a_name_that_no_bucket_can_have_is_not_sent() {
        let store = store().await;
        for name in ["", "ab", "Box", "-box", "box-", "a..b", "192.168.0.1", "a b", "a/b", &"x".repeat(64)] {
            let error = call(&store, "createContainer", json!([name])).await.unwrap_err();
            assert!(error.message().contains("is no name for a bucket"), "{name}: {error}");
        }
        for name in ["abc", "my_box-1", "a.b.c", "0box0"] {
            check(name).unwrap();
        }
    }

    #[tokio::test]
    async fn a_container_that_is_there_is_an_error_in_google_s_words() {
        let mut store = store().await;
        let body =
            json!({ "error": { "code": 409, "message": "exists", "errors": [{ "reason": "conflict" }] } });
        store.answer("POST", "/storage/v1/b?project=proj", 409, body).await;
        let error = call(&store, "createContainer", json!(["box"])).await.unwrap_err();
        assert_eq!((error.message(), error.status()), ("exists", Some(409)));
        assert_eq!(error.field("errors"), Some(&json!([{ "reason": "conflict" }])));
    }

    #[tokio::test]
    async fn a_container_goes_with_its_files() {
        let mut store = store().await;
        let first = json!({ "items": [{ "name": "a/b" }, { "name": "gone" }], "nextPageToken": "p" });
        store.answer("GET", "/storage/v1/b/box/o", 200, first).await;
        store
            .answer("GET", "/storage/v1/b/box/o?pageToken=p", 200, json!({ "items": [{ "name": "c" }] }))
            .await;
        store.answer("DELETE", "/storage/v1/b/box/o/a%2Fb", 204, Value::Null).await;
        store.answer("DELETE", "/storage/v1/b/box/o/gone", 404, json!({})).await;
        store.answer("DELETE", "/storage/v1/b/box/o/c", 204, Value::Null).await;
        store.answer("DELETE", "/storage/v1/b/box", 204, Value::Null).await;
        assert_eq!(call(&store, "destroyContainer", json!(["box"])).await.unwrap()[0], true);
        store.all_called().await;
    }

    #[tokio::test]
    async fn former_versions_go_too() {
        let mut store = store().await;
        store.answer("GET", "/storage/v1/b/box/o", 200, json!({})).await;
        let refused =
            store.mock("DELETE", "/storage/v1/b/box").with_status(409).expect(1).create_async().await;
        let versions = json!({ "items": [{ "name": "a", "generation": "7" }] });
        store.answer("GET", "/storage/v1/b/box/o?versions=true", 200, versions).await;
        store.answer("DELETE", "/storage/v1/b/box/o/a?generation=7", 204, Value::Null).await;
        let done = store.mock("DELETE", "/storage/v1/b/box").with_status(204).expect(1).create_async().await;
        assert_eq!(call(&store, "destroyContainer", json!(["box"])).await.unwrap()[0], true);
        refused.assert_async().await;
        done.assert_async().await;
        store.all_called().await;
    }

    #[tokio::test]
    async fn a_file_that_stays_is_an_error() {
        let mut store = store().await;
        store.answer("GET", "/storage/v1/b/box/o", 200, json!({ "items": [{ "name": "a" }] })).await;
        store.answer("DELETE", "/storage/v1/b/box/o/a", 403, json!({ "error": { "message": "held" } })).await;
        let error = call(&store, "destroyContainer", json!(["box"])).await.unwrap_err();
        assert_eq!((error.message(), error.status()), ("held", Some(403)));
    }

    #[tokio::test]
    async fn an_answer_that_is_no_bucket_is_an_error() {
        let mut store = store().await;
        store.raw("GET", "/storage/v1/b/box", 200, "<html>").await;
        assert_eq!(
            call(&store, "getContainer", json!(["box"])).await.unwrap_err().code(),
            Some("EUNEXPECTED")
        );
        store.raw("GET", "/storage/v1/b/box", 200, "{}").await;
        assert!(call(&store, "getContainer", json!(["box"])).await.is_err());
        store.raw("GET", "/storage/v1/b?project=proj", 200, "{\"items\": [{\"name\"").await;
        assert!(call(&store, "getContainers", json!([])).await.is_err());
    }
}
