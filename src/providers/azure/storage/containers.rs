//! Containers.
//!
//! API: <https://learn.microsoft.com/rest/api/storageservices/operations-on-containers>

use serde_json::{Map, Value, json};

use super::Blobs;
use super::fields::{etag, metadata_headers, metadata_in, metadata_of, time};
use super::listing::{self, Wanted};
use crate::error::{Error, Result};
use crate::http::{Path, redact};
use crate::options;
use crate::surface::{Either, Item, Model, ModelDecl, Ref};

pub struct Container;

impl Model for Container {
    fn declare() -> ModelDecl {
        ModelDecl::new("azure.storage", "Container", "A container of files (blobs).")
            .extends("storage.Container")
            .key("name")
            .property("name", "string", "Its name.", &["Name", "name"])
            .property_or(
                "files",
                "Array<providers.azure.storage.File>",
                "Its files, after `getFiles`.",
                json!([]),
            )
            .computed("original", "JsonObject", "Azure's own words.", whole)
            .computed("azure", "JsonObject", "The same as `original`.", whole)
            .computed("etag", "string", "What tells its state apart.", |details| {
                Some(etag(said(details, "Etag", "etag")?))
            })
            .hidden()
            .computed("lastModified", "Date", "When it was last changed.", |details| {
                time(said(details, "Last-Modified", "last-modified")?).map(Value::from)
            })
            .hidden()
            .computed("metadata", "{ [name: string]: string }", "Its metadata.", |details| {
                Some(match details.get("metadata") {
                    Some(Value::Object(own)) => own.clone().into(),
                    _ => metadata_in(details).into(),
                })
            })
            .hidden()
            .to_json(&["name"])
    }
}

/// All that Azure has said; nothing, of a container that is known by its name alone.
fn whole(details: &Map<String, Value>) -> Option<Value> {
    details.keys().any(|key| key != "name").then(|| details.clone().into())
}

/// A property, in a listing or among headers.
pub fn said<'a>(details: &'a Map<String, Value>, listed: &str, header: &str) -> Option<&'a str> {
    let properties = details.get("Properties").and_then(Value::as_object);
    let found = properties.and_then(|own| own.get(listed)).or_else(|| details.get(header));
    found?.as_str().filter(|text| !text.is_empty())
}

options! {
    /// Which containers to list.
    pub struct ListContainers {
        /// Most containers in all. Default: all there are.
        limit: Option<u64>,
        /// Name after which the list goes on.
        marker: Option<String>,
        /// Only containers whose names start so.
        prefix: Option<String>,
    }

    /// A container to be created.
    pub struct CreateContainer {
        /// Its name: 3 to 63 lower-case letters, digits and single dashes.
        name: String,
        /// Its metadata.
        metadata: Option<Map<String, Value>> as "Texts",
        /// Who may read it without a key: nobody (default), `blob` for its files, `container` for the list, too.
        "publicAccess" => public_access: Option<String>,
        /// More headers.
        headers: Option<Map<String, Value>> as "Texts",
    }
}

pub async fn list(azure: Blobs, options: Option<ListContainers>) -> Result<Vec<Item<Container>>> {
    let mut wanted = Wanted::default();
    if let Some(ListContainers { limit, marker, prefix }) = options {
        let given = |text: Option<String>| text.filter(|text| !text.is_empty());
        (wanted.limit, wanted.after, wanted.prefix) = (limit, given(marker), given(prefix));
    }
    let listed = listing::list(&azure, Path::Root, "Containers", &["Container"], wanted).await?;
    Ok(listed.rows.into_iter().map(|(_, row)| Item::new(row)).collect())
}

pub async fn get(azure: Blobs, container: Ref<Container>) -> Result<Item<Container>> {
    let answer = azure.get(Path::container(&*container)).query([("restype", "container")]).send().await?;
    let mut details = redact::plain_headers(&answer.headers);
    details.insert("metadata".into(), metadata_of(&details).into());
    details.insert("name".into(), container.id.into());
    Ok(Item::new(details))
}

pub async fn create(azure: Blobs, options: Either<String, CreateContainer>) -> Result<Item<Container>> {
    let options = match options {
        Either::First(name) => CreateContainer { name, metadata: None, public_access: None, headers: None },
        Either::Second(options) => options,
    };
    if options.name.is_empty() {
        return Err(Error::invalid("options.name must not be empty"));
    }
    let mut request = azure
        .put(Path::container(&options.name))
        .query([("restype", "container")])
        .headers(&options.headers.unwrap_or_default())
        .headers(&metadata_headers(options.metadata.as_ref())?);
    if let Some(access) = &options.public_access {
        request = request.header("x-ms-blob-public-access", access);
    }
    request.send().await?;
    let mut details = Map::new();
    details.insert("name".into(), options.name.into());
    Ok(Item::new(details))
}

/// Calls back with whether Azure says that it removes the container: 202.
pub async fn destroy(azure: Blobs, container: Ref<Container>) -> Result<bool> {
    let request = azure.delete(Path::container(&*container)).query([("restype", "container")]);
    Ok(request.send().await?.status.as_u16() == 202)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::service;
    use crate::providers::azure::testing::account;
    use crate::surface::testing::model;

    fn page(names: &[&str], next: &str) -> String {
        let rows: String =
            names.iter().map(|name| format!("<Container><Name>{name}</Name></Container>")).collect();
        format!(
            "<EnumerationResults><Containers>{rows}</Containers><NextMarker>{next}</NextMarker></EnumerationResults>"
        )
    }

    #[tokio::test]
    async fn containers_are_listed_whole() {
        let mut account = account().await;
        let row = "<Container><Name>a</Name><Properties><Last-Modified>Wed, 01 Jan 2020 00:00:00 GMT</Last-Modified>\
                   <Etag>\"0x1\"</Etag></Properties></Container>";
        let body = format!(
            "\u{feff}<?xml version=\"1.0\" encoding=\"utf-8\"?><EnumerationResults><Containers>{row}</Containers>\
             <NextMarker>m/1</NextMarker></EnumerationResults>"
        );
        account.answer("GET", "/?comp=list", 200, &body).await;
        account.answer("GET", "/?comp=list&marker=m%2F1", 200, &page(&["b"], "")).await;
        let found = account.client(service()).call("getContainers", json!([])).await.unwrap();
        assert_eq!(found[0][0]["name"], "a");
        assert_eq!(found[0][0]["original"]["Properties"]["Etag"], "\"0x1\"");
        assert_eq!(found[0][0]["etag"], "0x1");
        assert_eq!(found[0][0]["lastModified"], "2020-01-01T00:00:00Z");
        assert_eq!(found[0][1]["name"], "b");
    }

    #[tokio::test]
    async fn as_many_as_are_asked_for_after_a_name() {
        let mut account = account().await;
        account.answer("GET", "/?comp=list&prefix=x&maxresults=1", 200, &page(&["x1"], "2")).await;
        let client = account.client(service());
        let one = client.call("getContainers", json!([{ "prefix": "x", "limit": 1 }])).await.unwrap();
        assert_eq!(one[0].as_array().unwrap().len(), 1);
        account.answer("GET", "/?comp=list", 200, &page(&["a", "b"], "2")).await;
        account.answer("GET", "/?comp=list&marker=2", 200, &page(&["c", "d", "e"], "")).await;
        let two = client.call("getContainers", json!([{ "marker": "b", "limit": 2 }])).await.unwrap();
        let names: Vec<_> = two[0].as_array().unwrap().iter().map(|one| one["name"].clone()).collect();
        assert_eq!(names, ["c", "d"]);
    }

    #[tokio::test]
    async fn a_container_has_its_name_and_metadata() {
        let mut account = account().await;
        let mock = account
            .mock("GET", "/box?restype=container")
            .with_header("x-ms-meta-a_b", "=?UTF-8?B?w6k=?=")
            .with_header("etag", "\"0x1\"")
            .create_async()
            .await;
        account.keep(mock);
        let found = account.client(service()).call("getContainer", json!(["box"])).await.unwrap();
        assert_eq!((&found[0]["name"], &found[0]["etag"]), (&json!("box"), &json!("0x1")));
        assert_eq!(found[0]["metadata"], json!({ "a_b": "é" }));
    }

    #[tokio::test]
    async fn a_container_is_made_of_a_name_an_object_or_a_model() {
        let mut account = account().await;
        account.answer("PUT", "/box?restype=container", 201, "").await;
        let client = account.client(service());
        let own = model("azure.storage.Container storage.Container", json!({ "name": "box", "files": [] }));
        for given in [json!("box"), json!({ "name": "box" }), own] {
            let made = client.call("createContainer", json!([given])).await.unwrap();
            assert_eq!(made[0], json!({ "name": "box", "files": [], "metadata": {} }));
        }
        let mock = account
            .mock("PUT", "/open?restype=container")
            .match_header("x-ms-blob-public-access", "blob")
            .match_header("x-ms-meta-owner", "me")
            .with_status(201)
            .create_async()
            .await;
        account.keep(mock);
        let own = json!({ "name": "open", "publicAccess": "blob", "metadata": { "owner": "me" } });
        client.call("createContainer", json!([own])).await.unwrap();
        account.all_called().await;
        assert!(client.call("createContainer", json!([""])).await.is_err());
    }

    #[tokio::test]
    async fn a_container_goes_if_azure_says_so() {
        let mut account = account().await;
        account.answer("DELETE", "/a?restype=container", 202, "").await;
        account.answer("DELETE", "/b?restype=container", 200, "").await;
        let client = account.client(service());
        assert_eq!(client.call("destroyContainer", json!(["a"])).await.unwrap()[0], true);
        assert_eq!(client.call("destroyContainer", json!(["b"])).await.unwrap()[0], false);
    }

    #[tokio::test]
    async fn an_illegal_name_is_told_and_a_missing_container_has_a_code() {
        let mut account = account().await;
        let refusal = |code: &str| {
            format!("<?xml version=\"1.0\"?><Error><Code>{code}</Code><Message>no</Message></Error>")
        };
        account.answer("PUT", "/No_1?restype=container", 400, &refusal("InvalidResourceName")).await;
        account.answer("GET", "/gone?restype=container", 404, &refusal("ContainerNotFound")).await;
        let client = account.client(service());
        let error = client.fail("createContainer", json!(["No_1"])).await;
        assert_eq!(
            error.message(),
            "azure Error (400): Bad Request: a container's name has 3 to 63 lower-case letters, digits and single dashes"
        );
        let error = client.fail("getContainer", json!(["gone"])).await;
        assert_eq!(error.message(), "azure Error (404): Item not found");
        assert_eq!((error.code(), error.status()), (Some("ContainerNotFound"), Some(404)));
        assert_eq!(error.field("result"), Some(&json!({ "err": refusal("ContainerNotFound") })));
    }

    #[tokio::test]
    async fn a_listing_that_is_none_is_an_error() {
        let mut account = account().await;
        for body in ["<html><p>hello</p></html>", "", "<EnumerationResults><Containers><Container>"] {
            account.answer("GET", "/?comp=list", 200, body).await;
            account.client(service()).fail("getContainers", json!([])).await;
        }
        account.answer("GET", "/?comp=list", 200, &page(&["a"], "1")).await;
        account.answer("GET", "/?comp=list&marker=1", 200, &page(&["b"], "1")).await;
        let error = account.client(service()).fail("getContainers", json!([])).await;
        assert!(error.message().contains("does not go on"), "{error}");
    }
}
