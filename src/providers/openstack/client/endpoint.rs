//! Where requests go: the service's URL in the catalog, and paths below it.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::OpenStack;
use crate::auth::keystone::Wanted;
use crate::error::{Error, Result};
use crate::http::Path;
use crate::surface::{Context, UrlOptions};

impl OpenStack {
    pub(super) fn wanted<'a>(&'a self, types: &'a [&'a str]) -> Wanted<'a> {
        Wanted { types, region: self.region.as_deref(), interface: self.interface }
    }

    pub(super) fn describe_wanted(&self) -> Value {
        json!({
            "region": self.region,
            "serviceType": self.types.first(),
            "useInternal": self.interface == "internal",
            "useAdmin": self.interface == "admin",
        })
    }

    /// The URL of another service of the same cloud, where the catalog lists it.
    pub async fn endpoint(ctx: &Context<Self>, types: &[&str]) -> Result<Option<String>> {
        Self::credentials(ctx).await?;
        let catalog = Arc::clone(&ctx.session().catalog);
        Ok(catalog.find(ctx.wanted(types)).ok().filter(|_| ctx.use_catalog))
    }

    /// The URL of a path below the service's own.
    pub(super) fn locate(&self, path: &Path, service_url: &str) -> Result<String> {
        match self.version {
            Some(version) if *path != Path::Root => path.below(&versioned(service_url, version)),
            _ => path.below(service_url),
        }
    }

    pub(super) fn publish_url(&self, ctx: &Context<Self>, url: &str) {
        let mut seen = Map::new();
        seen.insert("_serviceUrl".into(), url.into());
        ctx.call.host.assign(ctx.call.id, seen);
    }
}

/// A service's URL with the API's version at its end, in place of the one that a catalog may have put there.
pub fn versioned(url: &str, version: &str) -> String {
    let url = url.trim_end_matches('/');
    let is_version = |last: &str| {
        let number = last.strip_prefix('v').filter(|number| !number.is_empty());
        number.is_some_and(|number| number.chars().all(|c| c.is_ascii_digit() || c == '.'))
    };
    let base = match url.rsplit_once('/') {
        Some((base, last)) if is_version(last) && !base.ends_with('/') => base,
        _ => url,
    };
    format!("{base}/{version}")
}

pub(super) fn url(ctx: Context<OpenStack>, options: Option<UrlOptions>) -> Result<String> {
    let base = ctx.session().service_url.clone().ok_or_else(|| Error::new("Service url not found"))?;
    ctx.locate(&options.map(UrlOptions::into_path).transpose()?.unwrap_or_default(), &base)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::testing::Keystone;
    use super::*;
    use crate::providers::openstack::storage;
    use crate::surface::testing::{client, model};

    #[tokio::test]
    async fn an_endpoint_that_is_not_there_is_an_error() {
        let mut keystone = Keystone::start().await;
        let _login = keystone.login("token-1", 1).await;
        let nova = keystone.client(json!({"region": "nope"}));
        assert_eq!(nova.fail("auth", json!([])).await.message(), "Unable to identify endpoint url");
        // The token is there nevertheless.
        assert_eq!(nova.seen("_identity.token")["id"], "token-1");
        let config = json!({"authUrl": keystone.server.url(), "username": "user", "password": "pw"});
        let error = client(storage::service(), config).fail("auth", json!([])).await;
        assert_eq!(error.message(), "Unable to find matching endpoint for requested service");
    }

    #[tokio::test]
    async fn urls_of_paths_containers_and_files() {
        let mut keystone = Keystone::start().await;
        let _login = keystone.login("token-1", 1).await;
        let nova = keystone.client(json!({}));
        let error = nova.fail("_getUrl", json!([])).await;
        assert_eq!(error.message(), "Service url not found");
        nova.call("auth", json!([])).await.unwrap();
        let root = format!("{}/compute", keystone.server.url());
        let container = model("openstack.storage.Container", json!({"name": "b x"}));
        for (options, path) in [
            (json!(null), ""),
            (json!({}), ""),
            (json!({"path": "/servers/1?x=1"}), "/servers/1?x=1"),
            (json!({"container": "b x/y"}), "/b%20x%2Fy"),
            (json!({"container": container, "path": "d/a b#.txt"}), "/b%20x/d/a%20b%23.txt"),
            (json!({"container": "", "path": ["a", 1, "b"]}), ""),
        ] {
            let outcome = nova.call("_getUrl", json!([options])).await;
            match options["path"].is_array() {
                true => {
                    assert_eq!(outcome.unwrap_err().message(), "test _getUrl: options.path must be a string")
                }
                false => assert_eq!(outcome.unwrap(), json!([format!("{root}{path}")]), "{options}"),
            }
        }
    }

    #[test]
    fn a_version_stands_at_the_end_once() {
        for url in
            ["http://x/net", "http://x/net/", "http://x/net/v2.0", "http://x/net/v2.0/", "http://x/net/v1"]
        {
            assert_eq!(versioned(url, "v2.0"), "http://x/net/v2.0");
        }
        assert_eq!(versioned("http://volumes", "v2.0"), "http://volumes/v2.0");
        assert_eq!(versioned("http://v2.example.com", "v2.0"), "http://v2.example.com/v2.0");
        assert_eq!(versioned("http://v2", "v2.0"), "http://v2/v2.0");
    }
}
