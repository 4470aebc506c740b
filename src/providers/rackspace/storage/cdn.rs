//! The CDN: which containers it serves, and how.
//!
//! API: <https://docs-ospc.rackspace.com/cloud-files/v1/cdn-api-reference/>

use serde_json::{Map, Value};

use super::{CDN, Container, File, containers};
use crate::error::{Error, Result};
use crate::http::Path;
use crate::options;
use crate::providers::openstack::client::OpenStack;
use crate::providers::openstack::storage::{self, Swift, files};
use crate::surface::{Either, Item, Ref};

/// What the CDN says in headers, and the properties that it is.
const HEADERS: [(&str, &str); 4] = [
    ("x-cdn-uri", "cdnUri"),
    ("x-cdn-ssl-uri", "cdnSslUri"),
    ("x-cdn-streaming-uri", "cdnStreamingUri"),
    ("x-cdn-ios-uri", "cdniOSUri"),
];

options! {
    /// Which of the CDN's containers to list.
    pub struct ListCdn {
        /// Most containers in the answer. Default: as many as the CDN gives at once.
        limit: Option<u64>,
        /// Name after which the list goes on.
        marker: Option<String>,
        /// Name before which it ends.
        end_marker: Option<String>,
        /// Leaves out containers that were on the CDN and are no longer. Default `false`.
        "cdnOnly" => cdn_only: Option<bool>,
        /// The same as `cdnOnly`, in the API's words.
        enabled_only: Option<bool>,
    }

    /// How a container goes on the CDN.
    pub struct EnableCdn {
        /// Whether it is on the CDN. Default `true`.
        enabled: Option<bool>,
        /// Seconds that the CDN may keep its files. Default: the CDN's, or as it is.
        ttl: Option<u64>,
    }

    /// What to change about a container on the CDN.
    pub struct UpdateCdn {
        /// Whether it is on the CDN. Default: as it is.
        enabled: Option<bool>,
        /// Seconds that the CDN may keep its files. Default: as it is.
        ttl: Option<u64>,
        /// Whether the CDN's logs are kept, in the container `.CDN_ACCESS_LOGS`. Default: as it is.
        "logRetention" => log_retention: Option<bool>,
    }
}

/// A path at the CDN.
async fn at_cdn(swift: &Swift, path: Path) -> Result<Path> {
    let url = OpenStack::endpoint(swift, &[CDN]).await?;
    let url = url.ok_or_else(|| Error::new("Unable to find matching endpoint for requested service"))?;
    Ok(Path::Url(path.below(&url)?))
}

/// A flag, which the CDN writes as a boolean, as `True` or as `true`.
pub fn flag(details: &Map<String, Value>, names: &[&str]) -> Option<bool> {
    match names.iter().find_map(|name| details.get(*name))? {
        Value::Bool(flag) => Some(*flag),
        Value::String(text) => Some(text.eq_ignore_ascii_case("true")),
        _ => None,
    }
}

/// What the CDN knows of a container; nothing, where there is no CDN or it does not know the container.
pub async fn details(swift: &Swift, container: &str) -> Result<Option<Map<String, Value>>> {
    let Some(url) = OpenStack::endpoint(swift, &[CDN]).await? else { return Ok(None) };
    let path = Path::Url(Path::container(container).below(&url)?);
    let answer = match swift.head(path).send().await {
        Ok(answer) => answer,
        Err(error) if matches!(error.status(), Some(403 | 404)) => return Ok(None),
        Err(error) => return Err(error),
    };
    let mut details = Map::new();
    for (header, property) in [("x-cdn-enabled", "cdnEnabled"), ("x-log-retention", "logRetention")] {
        if let Some(text) = answer.header(header) {
            details.insert(property.into(), text.eq_ignore_ascii_case("true").into());
        }
    }
    if let Some(ttl) = answer.header("x-ttl").and_then(|text| text.parse::<u64>().ok()) {
        details.insert("ttl".into(), ttl.into());
    }
    for (header, property) in HEADERS {
        if let Some(text) = answer.header(header) {
            details.insert(property.into(), text.into());
        }
    }
    Ok(Some(details))
}

pub async fn list(swift: Swift, options: Option<ListCdn>) -> Result<Vec<Item<Container>>> {
    let mut query = vec![("format", "json".to_owned())];
    if let Some(ListCdn { limit, marker, end_marker, cdn_only, enabled_only }) = options {
        let only = cdn_only == Some(true) || enabled_only == Some(true);
        query.extend(limit.map(|limit| ("limit", limit.to_string())));
        query.extend(marker.map(|marker| ("marker", marker)));
        query.extend(end_marker.map(|marker| ("end_marker", marker)));
        query.extend(only.then(|| ("enabled_only", "true".to_owned())));
    }
    let answer = swift.get(at_cdn(&swift, Path::Root).await?).query(query).send().await?;
    Ok(files::rows(&answer)?.into_iter().map(Item::new).collect())
}

/// A container that the CDN does not know is one without a name.
pub async fn get(swift: Swift, container: Ref<storage::Container>) -> Result<Item<Container>> {
    let found = details(&swift, &container).await?;
    let named = found.map(|mut details| {
        details.insert("name".into(), container.id.into());
        details
    });
    Ok(Item::new(named.unwrap_or_default()))
}

pub async fn complete(swift: Swift, container: Ref<storage::Container>) -> Result<Item<Container>> {
    let found = details(&swift, &container).await?;
    let mut details = container.details;
    details.insert("name".into(), container.id.into());
    details.extend(found.unwrap_or_default());
    Ok(Item::new(details))
}

pub async fn enable(
    swift: Swift,
    container: Ref<storage::Container>,
    options: Option<Either<bool, EnableCdn>>,
) -> Result<Item<Container>> {
    let (enabled, ttl) = match options {
        None => (true, None),
        Some(Either::First(enabled)) => (enabled, None),
        Some(Either::Second(options)) => (options.enabled.unwrap_or(true), options.ttl),
    };
    let path = at_cdn(&swift, Path::container(&*container)).await?;
    let request = swift.put(path).header("x-cdn-enabled", &enabled.to_string());
    let request = match ttl {
        Some(ttl) => request.header("x-ttl", &ttl.to_string()),
        None => request,
    };
    request.send().await?;
    containers::get(swift, container).await
}

pub async fn update(
    swift: Swift,
    container: Ref<storage::Container>,
    options: UpdateCdn,
) -> Result<Item<Container>> {
    let path = at_cdn(&swift, Path::container(&*container)).await?;
    let headers = [
        ("x-ttl", options.ttl.map(|ttl| ttl.to_string())),
        ("x-cdn-enabled", options.enabled.map(|enabled| enabled.to_string())),
        ("x-log-retention", options.log_retention.map(|kept| kept.to_string())),
    ];
    let set = headers.into_iter().filter_map(|(name, value)| Some((name, value?)));
    set.fold(swift.post(path), |request, (name, value)| request.header(name, &value)).send().await?;
    containers::get(swift, container).await
}

/// `emails` are told when it is done.
pub async fn purge(
    swift: Swift,
    container: Ref<storage::Container>,
    file: Ref<File>,
    emails: Option<Either<String, Vec<String>>>,
) -> Result<bool> {
    let path = at_cdn(&swift, Path::object(container.id, file.id)).await?;
    let request = swift.delete(path);
    let request = match emails {
        Some(Either::First(emails)) => request.header("x-purge-email", &emails),
        Some(Either::Second(emails)) => request.header("x-purge-email", &emails.join(",")),
        None => request,
    };
    request.send().await?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::providers::openstack::testing::cloud;
    use crate::providers::rackspace::storage::service;
    use crate::surface::testing::model;

    #[tokio::test]
    async fn flags_come_in_three_spellings() {
        let mut cloud = cloud().await;
        let rows = json!([
            { "name": "a", "cdn_enabled": true, "ttl": 5, "log_retention": false, "cdn_uri": "u" },
            { "name": "b", "cdn_enabled": "true" },
            { "name": "c", "cdn_enabled": "False" },
        ]);
        let path = "/rax:object-cdn?format=json&limit=3&enabled_only=true";
        cloud.answer("GET", path, 200, rows).await;
        let swift = cloud.client(service());
        let found = swift.call("getCdnContainers", json!([{ "limit": 3, "cdnOnly": true }])).await.unwrap();
        let flags: Vec<_> = found[0].as_array().unwrap().iter().map(|c| c["cdnEnabled"].clone()).collect();
        assert_eq!(flags, [true, true, false]);
        assert_eq!(found[0][0]["cdnUri"], "u");
        assert_eq!(found[0][0]["logRetention"], false);
    }

    #[tokio::test]
    async fn enables_and_updates() {
        let mut cloud = cloud().await;
        cloud.answer("HEAD", "/object-store/box", 204, json!(null)).await;
        cloud.answer("HEAD", "/rax:object-cdn/box", 204, json!(null)).await;
        let off = cloud.mock("PUT", "/rax:object-cdn/box").match_header("x-cdn-enabled", "false");
        let off = off.expect(1).create_async().await;
        let on = cloud.mock("PUT", "/rax:object-cdn/box").match_header("x-cdn-enabled", "true");
        let on = on.match_header("x-ttl", "900").expect(1).create_async().await;
        let update = cloud.mock("POST", "/rax:object-cdn/box").match_header("x-log-retention", "true");
        let update = update.match_header("x-ttl", mockito::Matcher::Missing).expect(1).create_async().await;
        let swift = cloud.client(service());
        swift.call("setCdnEnabled", json!(["box", false])).await.unwrap();
        swift.call("setCdnEnabled", json!(["box", { "ttl": 900 }])).await.unwrap();
        swift.call("updateCdnContainer", json!(["box", { "logRetention": true }])).await.unwrap();
        for mock in [off, on, update] {
            mock.assert_async().await;
        }
    }

    #[tokio::test]
    async fn details_are_added_to_what_is_known() {
        let mut cloud = cloud().await;
        let cdn = cloud.mock("HEAD", "/rax:object-cdn/box").with_header("x-cdn-enabled", "True");
        let cdn = cdn.create_async().await;
        cloud.keep(cdn);
        let swift = cloud.client(service());
        let known = json!({ "name": "box", "count": 7, "metadata": { "color": "red" } });
        let known = model("rackspace.storage.Container openstack.storage.Container storage.Container", known);
        let found = swift.call("_getCdnContainerDetails", json!([known])).await.unwrap();
        assert_eq!((&found[0]["count"], &found[0]["cdnEnabled"]), (&json!(7), &json!(true)));
        assert_eq!(found[0]["metadata"], json!({ "color": "red" }));
        let alone = swift.call("getCdnContainer", json!([known])).await.unwrap();
        assert_eq!((&alone[0]["count"], &alone[0]["cdnEnabled"]), (&json!(0), &json!(true)));
    }

    #[tokio::test]
    async fn a_purge_is_told_to_all_addresses() {
        let mut cloud = cloud().await;
        let path = "/rax:object-cdn/box/a%20b/c.txt";
        let purge = cloud.mock("DELETE", path).match_header("x-purge-email", "a@x,b@x");
        let purge = purge.with_status(204).expect(2).create_async().await;
        let swift = cloud.client(service());
        for emails in [json!(["a@x", "b@x"]), json!("a@x,b@x")] {
            let done = swift.call("purgeFileFromCdn", json!(["box", "a b/c.txt", emails])).await;
            assert_eq!(done.unwrap(), json!([true]));
        }
        purge.assert_async().await;
    }
}
