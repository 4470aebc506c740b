//! Static websites: containers whose metadata says which files are the index and the error page.
//!
//! API: <https://docs-ospc.rackspace.com/cloud-files/v1/use-cases/create-a-static-website/>

use serde_json::{Map, Value};

use super::Container;
use crate::error::{Error, Result};
use crate::options;
use crate::providers::openstack::storage::{self, Swift, containers};
use crate::surface::{Item, Ref};

const INDEX: &str = "web-index";
const ERROR: &str = "web-error";

options! {
    /// Which files the website begins with.
    pub struct Website {
        /// Name of the file that stands for a directory. Default `index.html`.
        "indexFile" => index_file: Option<String>,
        /// Name of the error page; the server puts the status in front of it. Default `error.html`.
        "errorFile" => error_file: Option<String>,
    }
}

fn metadata(container: &Ref<storage::Container>) -> Result<Map<String, Value>> {
    if !container.is_model {
        return Err(Error::new("Must update an existing container instance"));
    }
    Ok(match container.details.get("metadata") {
        Some(Value::Object(own)) => own.clone(),
        _ => Map::new(),
    })
}

pub async fn set(
    swift: Swift,
    mut container: Ref<storage::Container>,
    options: Option<Website>,
) -> Result<Item<Container>> {
    let mut own = metadata(&container)?;
    let (index, error) = options.map_or((None, None), |options| (options.index_file, options.error_file));
    own.insert(INDEX.into(), index.unwrap_or_else(|| "index.html".into()).into());
    own.insert(ERROR.into(), error.unwrap_or_else(|| "error.html".into()).into());
    container.details.insert("metadata".into(), own.into());
    Ok(Item::new(containers::update_metadata(swift, container).await?.details))
}

pub async fn remove(swift: Swift, container: Ref<storage::Container>) -> Result<Item<Container>> {
    let mut own = metadata(&container)?;
    own.retain(|name, _| name == INDEX || name == ERROR);
    Ok(Item::new(containers::remove_metadata(swift, container, own).await?.details))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::providers::openstack::testing::cloud;
    use crate::providers::rackspace::storage::service;
    use crate::surface::testing::model;

    fn container(metadata: serde_json::Value) -> serde_json::Value {
        let classes = "rackspace.storage.Container openstack.storage.Container storage.Container";
        model(classes, json!({ "name": "box", "metadata": metadata }))
    }

    #[tokio::test]
    async fn a_container_becomes_a_website_and_keeps_its_metadata() {
        let mut cloud = cloud().await;
        let post = cloud.mock("POST", "/object-store/box").match_header("x-container-meta-color", "red");
        let post = post.match_header("x-container-meta-web-index", "i.html");
        let post =
            post.match_header("x-container-meta-web-error", "error.html").expect(1).create_async().await;
        let swift = cloud.client(service());
        let args = json!([container(json!({ "color": "red" })), { "indexFile": "i.html" }]);
        let done = swift.call("setStaticWebsite", args).await.unwrap();
        let metadata = json!({ "color": "red", "web-index": "i.html", "web-error": "error.html" });
        assert_eq!(done[0]["metadata"], metadata);
        assert_eq!(done[0]["cdnEnabled"], false);
        post.assert_async().await;
    }

    #[tokio::test]
    async fn a_website_becomes_a_container() {
        let mut cloud = cloud().await;
        let post =
            cloud.mock("POST", "/object-store/box").match_header("x-remove-container-meta-web-index", "i");
        let post = post.match_header("x-remove-container-meta-color", mockito::Matcher::Missing);
        let post = post.expect(1).create_async().await;
        let swift = cloud.client(service());
        let website = container(json!({ "color": "red", "web-index": "i" }));
        let done = swift.call("removeStaticWebsite", json!([website])).await.unwrap();
        assert_eq!(done[0]["metadata"], json!({ "color": "red" }));
        post.assert_async().await;
    }

    #[tokio::test]
    async fn a_name_is_not_enough() {
        let swift = cloud().await.client(service());
        for method in ["setStaticWebsite", "removeStaticWebsite"] {
            let error = swift.call(method, json!(["box"])).await.unwrap_err();
            assert_eq!(error.message(), "Must update an existing container instance");
        }
    }
}
