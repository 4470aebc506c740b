//! Files (blobs).
//!
//! API: <https://learn.microsoft.com/rest/api/storageservices/operations-on-blobs>

use http::HeaderMap;
use serde_json::{Map, Value, json};

use super::containers::said;
use super::fields::{etag, metadata_in, metadata_of, time};
use super::listing::{self, Wanted};
use super::{Blobs, Container};
use crate::error::Result;
use crate::http::{Path, redact};
use crate::options;
use crate::surface::{Item, Model, ModelDecl, Ref};

pub struct File;

impl Model for File {
    fn declare() -> ModelDecl {
        ModelDecl::new("azure.storage", "File", "A file (blob) in a container.")
            .extends("storage.File")
            .key("name")
            .computed(
                "container",
                "string | providers.azure.storage.Container",
                "The name of its container, or the container.",
                |details| details.get("container").cloned(),
            )
            .by_reference()
            .property("name", "string", "Its name.", &["name", "Name"])
            .computed("size", "number", "Its size in bytes.", |details| {
                let text = said(details, "Content-Length", "content-length");
                let size = text.and_then(|text| text.trim().parse::<u64>().ok());
                let own = || details.get("size").filter(|size| size.is_number()).cloned();
                Some(size.map(Value::from).or_else(own).unwrap_or_else(|| 0.into()))
            })
            .computed("etag", "string", "What tells its content apart.", |details| {
                Some(etag(said(details, "Etag", "etag")?))
            })
            .hidden()
            .computed("lastModified", "Date", "When it was last changed.", |details| {
                let text = said(details, "Last-Modified", "last-modified");
                time(text.or_else(|| details.get("lastModified")?.as_str())?).map(Value::from)
            })
            .hidden()
            .computed(
                "contentType",
                "string",
                "Its media type; `application/directory` for a common prefix.",
                |details| {
                    let text = said(details, "Content-Type", "content-type");
                    Some(text.or_else(|| details.get("contentType")?.as_str())?.into())
                },
            )
            .hidden()
            .computed("cacheControl", "string", "How long it may be cached.", |details| {
                Some(said(details, "Cache-Control", "cache-control")?.into())
            })
            .hidden()
            .computed("metadata", "{ [name: string]: string }", "Its metadata.", |details| {
                Some(
                    details
                        .get("metadata")
                        .filter(|own| own.is_object())
                        .cloned()
                        .unwrap_or_else(|| json!({})),
                )
            })
            .hidden()
            .to_json(&["name", "size", "container"])
    }
}

options! {
    /// Which files to list.
    pub struct ListFiles {
        /// Most files in all; as many pages are fetched as that takes. Default: all there are.
        limit: Option<u64>,
        /// Name after which the list goes on. Azure can't start there: the pages before it are fetched and left out.
        marker: Option<String>,
        /// Where an earlier list has stopped, as its callback's second value says: nothing is fetched twice.
        "nextMarker" => next_marker: Option<String>,
        /// Only files whose names start so.
        prefix: Option<String>,
        /// Text that separates pseudo-directories, which are then listed once each.
        delimiter: Option<String>,
        /// Most files in the one answer of Azure's that is asked for, up to 5000, where there is no `limit`.
        /// Default: all of them, answer by answer.
        maxresults: Option<u64>,
    }
}

/// A File from the headers of an answer about it.
pub fn item(container: &Ref<Container>, name: &str, headers: &HeaderMap) -> Item<File> {
    let mut details = redact::plain_headers(headers);
    details.insert("metadata".into(), metadata_of(&details).into());
    details.insert("container".into(), container.as_property());
    details.insert("name".into(), name.into());
    Item::new(details)
}

pub async fn get(azure: Blobs, container: Ref<Container>, file: Ref<File>) -> Result<Item<File>> {
    let answer = azure.head(Path::object(&*container, &*file)).send().await?;
    Ok(item(&container, &file, &answer.headers))
}

/// Calls back with whether Azure says that it removes the file: 202.
pub async fn remove(azure: Blobs, container: Ref<Container>, file: Ref<File>) -> Result<bool> {
    let answer = azure.delete(Path::object(&*container, &*file)).send().await?;
    Ok(answer.status.as_u16() == 202)
}

/// The files, and where the list has stopped, if it has: `{nextMarker}`.
pub async fn list(
    azure: Blobs,
    container: Ref<Container>,
    options: Option<ListFiles>,
) -> Result<(Vec<Item<File>>, Option<Value>)> {
    let mut wanted = Wanted { include: Some("metadata"), ..Wanted::default() };
    if let Some(ListFiles { limit, marker, next_marker, prefix, delimiter, maxresults }) = options {
        let given = |text: Option<String>| text.filter(|text| !text.is_empty());
        (wanted.after, wanted.next) = (given(marker), given(next_marker));
        (wanted.prefix, wanted.delimiter) = (given(prefix), given(delimiter));
        (wanted.limit, wanted.page) = (limit, maxresults);
    }
    let place = Path::container(&*container);
    let listed = listing::list(&azure, place, "Blobs", &["Blob", "BlobPrefix"], wanted).await?;
    let files = listed.rows.into_iter().map(|(_, row)| listed_file(&container, row)).collect();
    Ok((files, listed.next.map(|next| json!({ "nextMarker": next }))))
}

fn listed_file(container: &Ref<Container>, mut row: Map<String, Value>) -> Item<File> {
    row.insert("metadata".into(), metadata_in(&row).into());
    row.insert("container".into(), container.as_property());
    Item::new(row)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::service;
    use crate::providers::azure::testing::account;

    fn page(names: &[&str], rest: &str, next: &str) -> String {
        let rows: String = names
            .iter()
            .map(|name| {
                format!(
                    "<Blob><Name>{name}</Name><Properties><Content-Length>3</Content-Length><Etag>0x1</Etag>\
                     <Content-Type>text/plain</Content-Type><Last-Modified>Wed, 01 Jan 2020 00:00:00 GMT</Last-Modified>\
                     </Properties><Metadata><Owner>me</Owner></Metadata></Blob>"
                )
            })
            .collect();
        format!(
            "<EnumerationResults><Blobs>{rest}{rows}</Blobs><NextMarker>{next}</NextMarker></EnumerationResults>"
        )
    }

    const LIST: &str = "/box?restype=container&comp=list";

    async fn names(
        client: &crate::surface::testing::Client,
        options: serde_json::Value,
    ) -> (Vec<String>, serde_json::Value) {
        let found = client.call("getFiles", json!(["box", options])).await.unwrap();
        let names = found[0].as_array().unwrap().iter().map(|file| file["name"].as_str().unwrap().to_owned());
        (names.collect(), found[1].clone())
    }

    #[tokio::test]
    async fn a_list_is_whole_and_in_order() {
        let mut account = account().await;
        let rest = "<BlobPrefix><Name>b/</Name></BlobPrefix>";
        account.answer("GET", &format!("{LIST}&include=metadata"), 200, &page(&["a", "c"], rest, "m")).await;
        account.answer("GET", &format!("{LIST}&marker=m&include=metadata"), 200, &page(&["d"], "", "")).await;
        let found = account.client(service()).call("getFiles", json!(["box"])).await.unwrap();
        let wanted = json!({
            "container": "box", "name": "a", "size": 3, "etag": "0x1", "contentType": "text/plain",
            "lastModified": "2020-01-01T00:00:00Z", "metadata": { "owner": "me" },
        });
        assert_eq!(found[0][0], wanted);
        assert_eq!(
            (&found[0][1]["name"], &found[0][1]["contentType"]),
            (&json!("b/"), &json!("application/directory"))
        );
        assert_eq!((&found[0][3]["name"], &found[1]), (&json!("d"), &json!(null)));
    }

    #[tokio::test]
    async fn as_many_as_are_asked_for() {
        let mut account = account().await;
        let url = |rest: &str| format!("{LIST}{rest}&include=metadata");
        account
            .answer("GET", &url("&prefix=p&delimiter=%2F&maxresults=2"), 200, &page(&["a", "b"], "", "2"))
            .await;
        account.answer("GET", &url("&marker=2&maxresults=1"), 200, &page(&["c"], "", "3")).await;
        account.answer("GET", &url("&maxresults=3"), 200, &page(&["a", "b"], "", "2")).await;
        let client = account.client(service());
        let some = names(&client, json!({ "prefix": "p", "delimiter": "/", "maxresults": 2 })).await;
        assert_eq!(some, (vec!["a".into(), "b".into()], json!({ "nextMarker": "2" })));
        let some = names(&client, json!({ "nextMarker": "2", "limit": 1 })).await;
        assert_eq!(some, (vec!["c".into()], json!({ "nextMarker": "3" })));
        // A short page does not end a list.
        let some = names(&client, json!({ "limit": 3 })).await;
        assert_eq!(some, (vec!["a".into(), "b".into(), "c".into()], json!({ "nextMarker": "3" })));
        assert_eq!(names(&client, json!({ "limit": 0 })).await.0.len(), 0);
    }

    #[tokio::test]
    async fn what_comes_after_a_name() {
        let mut account = account().await;
        let url = |rest: &str| format!("{LIST}{rest}&include=metadata");
        account.answer("GET", &url(""), 200, &page(&["a", "b"], "", "2")).await;
        account.answer("GET", &url("&marker=2"), 200, &page(&["c", "e", "f"], "", "3")).await;
        account.answer("GET", &url("&marker=3&maxresults=2"), 200, &page(&["g", "h"], "", "")).await;
        let client = account.client(service());
        let some = names(&client, json!({ "marker": "d", "limit": 4 })).await.0;
        assert_eq!(some, ["e", "f", "g", "h"]);
        let some = names(&client, json!({ "marker": "c", "limit": 1 })).await;
        assert_eq!(some, (vec!["e".into()], json!(null)));
    }

    #[tokio::test]
    async fn a_file_from_its_headers() {
        let mut account = account().await;
        let mock = account
            .mock("HEAD", "/box/a%20b")
            .with_header("content-length", "11")
            .with_header("content-type", "text/plain")
            .with_header("cache-control", "no-cache")
            .with_header("etag", "\"0x1\"")
            .with_header("last-modified", "Wed, 01 Jan 2020 00:00:00 GMT")
            .with_header("x-ms-meta-owner", "me")
            .create_async()
            .await;
        account.keep(mock);
        let found = account.client(service()).call("getFile", json!(["box", "a b"])).await.unwrap();
        let wanted = json!({
            "container": "box", "name": "a b", "size": 11, "etag": "0x1", "lastModified": "2020-01-01T00:00:00Z",
            "contentType": "text/plain", "cacheControl": "no-cache", "metadata": { "owner": "me" },
        });
        assert_eq!(found[0], wanted);
    }

    #[tokio::test]
    async fn a_removed_file_and_one_that_is_not_there() {
        let mut account = account().await;
        account.answer("DELETE", "/box/a%2Bb", 202, "").await;
        let gone =
            account.mock("HEAD", "/box/gone").with_status(404).with_header("x-ms-error-code", "BlobNotFound");
        let gone = gone.create_async().await;
        account.keep(gone);
        account.answer("DELETE", "/box/gone", 404, "").await;
        let client = account.client(service());
        assert_eq!(client.call("removeFile", json!(["box", "a+b"])).await.unwrap()[0], true);
        let error = client.fail("getFile", json!(["box", "gone"])).await;
        assert_eq!((error.code(), error.status()), (Some("BlobNotFound"), Some(404)));
        let error = client.fail("removeFile", json!(["box", "gone"])).await;
        assert_eq!((error.code(), error.status()), (Some("NotFound"), Some(404)));
    }
}
