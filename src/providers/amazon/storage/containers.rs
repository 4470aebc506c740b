//! Containers (buckets).
//!
//! API: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_Operations_Amazon_Simple_Storage_Service.html>

use futures::{StreamExt, TryStreamExt, stream};
use serde_json::{Map, Value};

use super::listing::{self, Page, Wanted};
use super::{File, S3};
use crate::error::{Error, Result};
use crate::http::{Path, Response, xml};
use crate::options;
use crate::providers::amazon::client::md5_header;
use crate::surface::{Either, Item, Model, ModelDecl, Ref};

pub struct Container;

impl Model for Container {
    fn declare() -> ModelDecl {
        ModelDecl::new("amazon.storage", "Container", "A container (bucket) of files.")
            .extends("storage.Container")
            .key("name")
            .property("name", "string", "Its name.", &["Name", "name"])
            .computed(
                "maxKeys",
                "number",
                "Most files that the listing it came with could have.",
                |details| details.get("MaxKeys").map(number),
            )
            .computed("isTruncated", "boolean", "Whether it has more files than that listing.", |details| {
                details.get("Name")?;
                Some(details.get("IsTruncated").is_some_and(is_true).into())
            })
            .models::<File>(
                "files",
                "Array<providers.amazon.storage.File>",
                "Its files, as far as they are known.",
                "container",
                |details| match details.get("Contents") {
                    Some(Value::Array(items)) => items.iter().filter_map(Value::as_object).cloned().collect(),
                    Some(Value::Object(one)) => vec![one.clone()],
                    _ => Vec::new(),
                },
            )
            .to_json(&["name", "maxKeys", "isTruncated"])
    }
}

/// A number, or the text of one.
pub fn number(value: &Value) -> Value {
    match value {
        Value::String(text) => text.trim().parse::<u64>().map_or(Value::Null, Value::from),
        other => other.clone(),
    }
}

pub fn is_true(value: &Value) -> bool {
    value.as_bool().unwrap_or_else(|| value.as_str() == Some("true"))
}

options! {
    /// A container to be created.
    pub struct CreateContainer {
        /// Its name.
        name: String,
        /// Canned access control list, such as `private` or `public-read`.
        acl: Option<String>,
        /// More headers, such as `x-amz-bucket-object-lock-enabled`.
        headers: Option<Map<String, Value>> as "Texts",
    }
}

pub async fn list(s3: S3) -> Result<Vec<Item<Container>>> {
    let answer = s3.get(Path::Root).send().await?;
    let root = read(&answer, "ListAllMyBucketsResult")?;
    let buckets = root.get("Buckets").map(|buckets| xml::list(buckets, "Bucket")).unwrap_or_default();
    Ok(buckets.iter().filter_map(Value::as_object).cloned().map(Item::new).collect())
}

/// The content of an XML document with this root.
pub fn read(answer: &Response, root: &str) -> Result<Value> {
    let document = xml::parse(&answer.body).map_err(|error| answer.about(error))?;
    if document.name != root {
        let error = Error::unexpected(format!("Unexpected response: {} instead of {root}", document.name));
        return Err(answer.about(error));
    }
    Ok(document.content)
}

pub async fn get(s3: S3, container: Ref<Container>) -> Result<Item<Container>> {
    Ok(Item::new(listing::page(&s3, &container, &Wanted::default()).await?.document))
}

pub async fn create(s3: S3, options: Either<String, CreateContainer>) -> Result<Item<Container>> {
    let options = match options {
        Either::First(name) => CreateContainer { name, acl: None, headers: None },
        Either::Second(options) => options,
    };
    if options.name.is_empty() {
        return Err(Error::invalid("options.name must not be empty"));
    }
    let mut request = s3.put(Path::container(&options.name)).headers(&options.headers.unwrap_or_default());
    if let Some(acl) = &options.acl {
        request = request.header("x-amz-acl", acl);
    }
    // S3 knows its first region by no name here.
    let region = s3.region.as_deref().filter(|region| *region != "us-east-1");
    if let Some(region) = region {
        request = request.body(format!(
            "<CreateBucketConfiguration xmlns=\"{}\"><LocationConstraint>{}</LocationConstraint></CreateBucketConfiguration>",
            listing::XMLNS,
            xml::escape(region)
        ));
    }
    request.send().await?;
    let mut details = Map::new();
    details.insert("name".into(), options.name.into());
    Ok(Item::new(details))
}

/// How many files are removed at once where they are removed one by one.
const PARALLEL: usize = 10;

pub async fn destroy(s3: S3, container: Ref<Container>) -> Result<bool> {
    let mut wanted = Wanted::default();
    loop {
        let page = listing::page(&s3, &container, &wanted).await?;
        remove_all(&s3, &container, page.names()).await?;
        let Page { next: Some(next), .. } = page else { break };
        wanted.marker = Some(next);
    }
    s3.delete(Path::container(&*container)).send().await?;
    Ok(true)
}

/// Removes a page of files: with one request where the store can do that.
async fn remove_all(s3: &S3, container: &str, names: Vec<String>) -> Result<()> {
    // XML has no way to write control characters.
    let (odd, plain): (Vec<_>, Vec<_>) =
        names.into_iter().partition(|name| name.contains(|c: char| c.is_control()));
    remove_each(s3, container, odd).await?;
    if plain.len() < 2 {
        return remove_each(s3, container, plain).await;
    }
    match remove_bulk(s3, container, &plain).await {
        Err(error) if is_not_offered(&error) => remove_each(s3, container, plain).await,
        outcome => outcome,
    }
}

/// Whether the store does not know the request at all.
fn is_not_offered(error: &Error) -> bool {
    match error.status() {
        Some(405 | 501) => true,
        Some(400) => error.code() == Some("NotImplemented"),
        Some(404) => error.code() != Some("NoSuchBucket"),
        _ => false,
    }
}

async fn remove_bulk(s3: &S3, container: &str, names: &[String]) -> Result<()> {
    let objects: String =
        names.iter().map(|name| format!("<Object><Key>{}</Key></Object>", xml::escape(name))).collect();
    let body = format!("<Delete xmlns=\"{}\">{objects}<Quiet>true</Quiet></Delete>", listing::XMLNS);
    let answer = s3
        .post(Path::container(container))
        .flag("delete")
        .header("content-type", "application/xml")
        .header("content-md5", &md5_header(body.as_bytes()))
        .body(body)
        .send()
        .await?;
    let root = read(&answer, "DeleteResult")?;
    let Some(failed) = xml::list(&root, "Error").first() else { return Ok(()) };
    let text = |name: &str| xml::text(failed, name).unwrap_or_default().to_owned();
    let message = format!("{} could not be removed: {}", text("Key"), text("Message"));
    Err(answer.about(Error::new(message).with("code", text("Code")).with("name", text("Code"))))
}

async fn remove_each(s3: &S3, container: &str, names: Vec<String>) -> Result<()> {
    let removals = names.into_iter().map(|name| s3.delete(Path::object(container, name)).send());
    // Collected first: the iterator borrows what the stream would have to outlive.
    let removals: Vec<_> = removals.collect();
    stream::iter(removals).buffer_unordered(PARALLEL).try_for_each(|_| async { Ok(()) }).await
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::service;
    use super::*;
    use crate::providers::amazon::testing::{Store, store};

    fn listing(truncated: bool, names: &[&str]) -> String {
        let objects: String = names
            .iter()
            .map(|name| {
                format!("<Contents><Key>{name}</Key><ETag>&quot;e&quot;</ETag><Size>3</Size></Contents>")
            })
            .collect();
        format!(
            "<ListBucketResult><Name>box</Name><MaxKeys>1000</MaxKeys>\
             <IsTruncated>{truncated}</IsTruncated>{objects}</ListBucketResult>"
        )
    }

    async fn call(store: &Store, name: &str, args: Value) -> Result<Value> {
        store.client(service()).call(name, args).await
    }

    #[tokio::test]
    async fn containers_are_listed() {
        let mut store = store().await;
        let body = "<ListAllMyBucketsResult><Buckets><Bucket><Name>a</Name></Bucket></Buckets></ListAllMyBucketsResult>";
        store.answer("GET", "/", 200, body).await;
        let found = call(&store, "getContainers", json!([])).await.unwrap();
        assert_eq!(found[0], json!([{ "name": "a", "isTruncated": false, "files": [] }]));
    }

    #[tokio::test]
    async fn a_container_has_its_files() {
        let mut store = store().await;
        store.answer("GET", "/box", 200, &listing(true, &["a", "b"])).await;
        let found = call(&store, "getContainer", json!(["box"])).await.unwrap();
        assert_eq!(found[0]["isTruncated"], true);
        assert_eq!(found[0]["maxKeys"], 1000);
        assert_eq!(found[0]["files"][1]["name"], "b");
        assert_eq!(found[0]["files"][1]["etag"], "e");
    }

    #[tokio::test]
    async fn a_new_container_says_where_it_is() {
        let mut store = store().await;
        let body = "<CreateBucketConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">\
                    <LocationConstraint>eu-west-1</LocationConstraint></CreateBucketConfiguration>";
        store.expect("PUT", "/box", body, 200, "").await;
        let made = call(&store, "createContainer", json!(["box"])).await.unwrap();
        assert_eq!(made[0], json!({ "name": "box", "files": [] }));
        let made = call(&store, "createContainer", json!([{ "name": "box" }])).await.unwrap();
        assert_eq!(made[0]["name"], "box");
        assert!(call(&store, "createContainer", json!([""])).await.is_err());
    }

    #[tokio::test]
    async fn a_container_is_emptied_page_by_page_and_removed() {
        let mut store = store().await;
        store.answer("GET", "/box", 200, &listing(true, &["a", "b"])).await;
        store.answer("GET", "/box?marker=b", 200, &listing(false, &["c"])).await;
        let body = "<Delete xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Object><Key>a</Key></Object>\
                    <Object><Key>b</Key></Object><Quiet>true</Quiet></Delete>";
        store.expect("POST", "/box?delete", body, 200, "<DeleteResult/>").await;
        store.answer("DELETE", "/box/c", 204, "").await;
        store.answer("DELETE", "/box", 204, "").await;
        assert_eq!(call(&store, "destroyContainer", json!(["box"])).await.unwrap()[0], true);
        store.all_called().await;
    }

    #[tokio::test]
    async fn a_store_without_bulk_delete_is_asked_for_each_file() {
        let mut store = store().await;
        store.answer("GET", "/box", 200, &listing(false, &["a", "b"])).await;
        store.answer("POST", "/box?delete", 501, "").await;
        store.answer("DELETE", "/box/a", 204, "").await;
        store.answer("DELETE", "/box/b", 204, "").await;
        store.answer("DELETE", "/box", 204, "").await;
        assert_eq!(call(&store, "destroyContainer", json!(["box"])).await.unwrap()[0], true);
        store.all_called().await;
    }

    #[tokio::test]
    async fn a_file_that_stays_is_an_error() {
        let mut store = store().await;
        store.answer("GET", "/box", 200, &listing(false, &["a", "b"])).await;
        let body = "<DeleteResult><Error><Key>a</Key><Code>AccessDenied</Code><Message>no</Message></Error></DeleteResult>";
        store.answer("POST", "/box?delete", 200, body).await;
        let error = call(&store, "destroyContainer", json!(["box"])).await.unwrap_err();
        assert_eq!(error.code(), Some("AccessDenied"));
        assert!(error.message().contains('a'));
    }

    #[tokio::test]
    async fn a_missing_bucket_and_a_wrong_document_are_errors() {
        let mut store = store().await;
        store
            .answer("GET", "/box", 404, "<Error><Code>NoSuchBucket</Code><Message>none</Message></Error>")
            .await;
        let error = call(&store, "getContainer", json!(["box"])).await.unwrap_err();
        assert_eq!((error.code(), error.status()), (Some("NoSuchBucket"), Some(404)));
        store.answer("GET", "/", 200, "<html><p>hello</p></html>").await;
        assert!(call(&store, "getContainers", json!([])).await.is_err());
    }
}
