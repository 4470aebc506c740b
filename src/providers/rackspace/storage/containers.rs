//! Containers, with what the CDN knows of them.
//!
//! API: <https://docs-ospc.rackspace.com/cloud-files/v1/storage-api-reference/container-services-operations/>

use futures::{StreamExt, TryStreamExt, stream};
use serde_json::{Map, Value};

use super::cdn;
use crate::error::Result;
use crate::model::storage::ListContainers;
use crate::options;
use crate::providers::openstack::storage::containers;
use crate::providers::openstack::storage::{self, Swift};
use crate::surface::ModelArg::{Fixed, Param, This};
use crate::surface::{Item, Model, ModelDecl, Ref, Then};

pub struct Container;

impl Model for Container {
    fn declare() -> ModelDecl {
        storage::Container::declare()
            .heir("rackspace.storage", "openstack.storage.Container")
            .computed("cdnEnabled", "boolean", "Whether it is on the CDN.", |details| {
                Some(cdn::flag(details, &["cdnEnabled", "cdn_enabled"]).unwrap_or(false).into())
            })
            .property("cdnUri", "string", "Its URL on the CDN.", &["cdnUri", "cdn_uri"])
            .property("cdnSslUri", "string", "Its URL by HTTPS.", &["cdnSslUri", "cdn_ssl_uri"])
            .property(
                "cdnStreamingUri",
                "string",
                "Its URL for streaming.",
                &["cdnStreamingUri", "cdn_streaming_uri"],
            )
            .property("cdniOSUri", "string", "Its URL for streaming to iOS.", &["cdniOSUri", "cdn_ios_uri"])
            .computed("logRetention", "boolean", "Whether the CDN's logs are kept.", |details| {
                cdn::flag(details, &["logRetention", "log_retention"]).map(Value::from)
            })
            .to_json(&[
                "name",
                "ttl",
                "logRetention",
                "count",
                "bytes",
                "cdnEnabled",
                "cdnUri",
                "cdnSslUri",
                "cdnStreamingUri",
                "cdniOSUri",
                "metadata",
            ])
            .method_then(
                "refreshCdnDetails()",
                "Fetches what the CDN knows of it, and takes it over.",
                "_getCdnContainerDetails",
                &[This],
                Then::Apply,
            )
            .method("enableCdn()", "Puts it on the CDN.", "setCdnEnabled", &[This])
            .method("disableCdn()", "Takes it off the CDN.", "setCdnEnabled", &[This, Fixed(false)])
            .method(
                "updateCdn(options)",
                "Changes how it is on the CDN.",
                "updateCdnContainer",
                &[This, Param("options")],
            )
            .method(
                "setStaticWebsite(options)",
                "Makes it a website.",
                "setStaticWebsite",
                &[This, Param("options")],
            )
            .method("removeStaticWebsite()", "Makes it no website.", "removeStaticWebsite", &[This])
    }
}

options! {
    /// Which containers to list, and how much of them.
    pub struct ListOptions {
        /// Most containers in the answer; more than 10000 are fetched page by page. Default: one page.
        limit: Option<u64>,
        /// Name after which the list goes on.
        marker: Option<String>,
        /// Name before which it ends.
        end_marker: Option<String>,
        /// The same as `end_marker`.
        "endMarker" => end_marker_: Option<String>,
        /// Whether the CDN is asked about each container. Default `false`.
        "loadCDNAttributes" => load_cdn_attributes: Option<bool>,
    }
}

/// How many containers the CDN is asked about at once.
const PARALLEL: usize = 10;

pub async fn list(swift: Swift, options: Option<ListOptions>) -> Result<Vec<Item<Container>>> {
    let with_cdn = options.as_ref().and_then(|options| options.load_cdn_attributes).unwrap_or(false);
    let listing = options.map(|ListOptions { limit, marker, end_marker, end_marker_, .. }| ListContainers {
        limit,
        marker,
        end_marker,
        end_marker_,
    });
    let rows = containers::list(swift.clone(), listing).await?;
    if !with_cdn {
        return Ok(rows.into_iter().map(|row| Item::new(row.details)).collect());
    }
    let completed: Vec<_> = rows.into_iter().map(|row| complete(swift.clone(), row.details)).collect();
    stream::iter(completed).buffered(PARALLEL).try_collect().await
}

pub async fn get(swift: Swift, container: Ref<storage::Container>) -> Result<Item<Container>> {
    let found = containers::get(swift.clone(), container).await?;
    complete(swift, found.details).await
}

/// A container with what the CDN knows of it, if it does.
async fn complete(swift: Swift, mut details: Map<String, Value>) -> Result<Item<Container>> {
    let name = details.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
    details.extend(cdn::details(&swift, &name).await?.unwrap_or_default());
    Ok(Item::new(details))
}

pub async fn destroy(swift: Swift, container: Ref<storage::Container>) -> Result<bool> {
    let name = container.id.clone();
    let found = get(swift.clone(), container).await?;
    let count = found.details.get("count").and_then(Value::as_u64).unwrap_or(0);
    containers::empty_and_remove(&swift, &name, count).await
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::providers::openstack::testing::{Cloud, cloud};
    use crate::providers::rackspace::storage::service;

    async fn box_with_cdn(cloud: &mut Cloud) {
        let head = cloud.mock("HEAD", "/object-store/box").with_header("x-container-object-count", "2");
        let head = head.with_header("x-container-bytes-used", "14").create_async().await;
        cloud.keep(head);
        let cdn = cloud.mock("HEAD", "/rax:object-cdn/box").with_header("x-cdn-enabled", "True");
        let cdn = cdn.with_header("x-ttl", "900").with_header("x-log-retention", "False");
        let cdn = cdn.with_header("x-cdn-ssl-uri", "https://cdn").create_async().await;
        cloud.keep(cdn);
    }

    #[tokio::test]
    async fn a_container_says_what_the_cdn_knows() {
        let mut cloud = cloud().await;
        box_with_cdn(&mut cloud).await;
        let swift = cloud.client(service());
        let found = swift.call("getContainer", json!(["box"])).await.unwrap();
        let expected = json!({
            "name": "box", "ttl": 900, "logRetention": false, "count": 2, "bytes": 14, "metadata": {}, "files": [],
            "cdnEnabled": true, "cdnSslUri": "https://cdn",
        });
        assert_eq!(found, json!([expected]));
    }

    #[tokio::test]
    async fn the_cdn_need_not_know_a_container() {
        for status in [403, 404] {
            let mut cloud = cloud().await;
            cloud.answer("HEAD", "/object-store/box", 204, json!(null)).await;
            cloud.answer("HEAD", "/rax:object-cdn/box", status, json!(null)).await;
            let swift = cloud.client(service());
            let found = swift.call("getContainer", json!(["box"])).await.unwrap();
            assert_eq!(found[0]["cdnEnabled"], false);
        }
    }

    #[tokio::test]
    async fn there_need_not_be_a_cdn() {
        let mut cloud = cloud().await;
        cloud.endpoint("object-store", "/object-store").await;
        cloud.answer("HEAD", "/object-store/box", 204, json!(null)).await;
        let swift = cloud.client(service());
        assert_eq!(swift.call("getContainer", json!(["box"])).await.unwrap()[0]["cdnEnabled"], false);
        let error = swift.call("setCdnEnabled", json!(["box"])).await.unwrap_err();
        assert_eq!(error.message(), "Unable to find matching endpoint for requested service");
    }

    #[tokio::test]
    async fn a_fault_of_the_cdn_is_an_error() {
        let mut cloud = cloud().await;
        cloud.answer("HEAD", "/object-store/box", 204, json!(null)).await;
        cloud.answer("HEAD", "/rax:object-cdn/box", 500, json!(null)).await;
        let swift = cloud.client(service());
        let error = swift.call("getContainer", json!(["box"])).await.unwrap_err();
        assert_eq!(error.message(), "rackspace Error (500): Fault");
    }

    #[tokio::test]
    async fn a_list_asks_the_cdn_only_when_told() {
        let mut cloud = cloud().await;
        box_with_cdn(&mut cloud).await;
        let rows = json!([{ "name": "box", "count": 2, "bytes": 14 }]);
        cloud.answer("GET", "/object-store?format=json", 200, rows).await;
        let swift = cloud.client(service());
        let plain = swift.call("getContainers", json!([])).await.unwrap();
        assert_eq!(plain[0][0]["cdnEnabled"], false);
        let full = swift.call("getContainers", json!([{ "loadCDNAttributes": true }])).await.unwrap();
        assert_eq!((&full[0][0]["cdnEnabled"], &full[0][0]["count"]), (&json!(true), &json!(2)));
    }

    #[tokio::test]
    async fn a_container_goes_with_its_files() {
        let mut cloud = cloud().await;
        box_with_cdn(&mut cloud).await;
        cloud.answer("GET", "/object-store/box?format=json&limit=1002", 200, json!([{ "name": "a" }])).await;
        cloud.answer("DELETE", "/object-store/box/a", 204, json!(null)).await;
        cloud.answer("DELETE", "/object-store/box", 204, json!(null)).await;
        let swift = cloud.client(service());
        assert_eq!(swift.call("destroyContainer", json!(["box"])).await.unwrap(), json!([true]));
    }
}
