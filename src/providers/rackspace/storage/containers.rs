//! Containers, with what the CDN knows of them.
//!
//! API: <https://docs-ospc.rackspace.com/cloud-files/v1/storage-api-reference/container-services-operations/>

use futures::{StreamExt, TryStreamExt, stream};
use serde_json::{Map, Value};

use super::cdn;
use crate::error::Result;
use crate::options;
use crate::providers::openstack::storage::containers::{self, ListContainers};
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
        /// Most containers in the answer; more than 10000 are fetched page by page.
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
