//! Keystone as a service: checking tokens, listing tenants.
//!
//! API: <https://docs.openstack.org/api-ref/identity/>

use serde_json::Value;

use super::client::{self, OPENSTACK, OpenStack};
use crate::error::{Error, Result};
use crate::http::Path;
use crate::surface::{Context, Service};

type Keystone = Context<OpenStack>;

pub fn service() -> Service {
    client::service(&OPENSTACK, "identity", "Tokens and tenants (Keystone).", &["identity"])
        .method(
            "validateToken(token, belongsTo)",
            "Checks a token. GET /v2.0/tokens/{token}, or /v3/auth/tokens",
            validate_token,
        )
        .on_prototype()
        .method(
            "getTenantInfo(tenantId)",
            "Gets a tenant (project), or all that the user has. GET /v2.0/tenants, or /v3/auth/projects",
            tenant_info,
        )
        .on_prototype()
}

/// The service's URL without a version, and whether the client speaks v3.
async fn root(keystone: &Keystone) -> Result<(String, bool)> {
    let (_, url) = OpenStack::credentials(keystone).await?;
    let url = url.trim_end_matches('/');
    let bare = ["/v2.0", "/v3"].iter().find_map(|version| url.strip_suffix(version)).unwrap_or(url);
    Ok((bare.to_owned(), keystone.speaks_v3()))
}

async fn validate_token(
    keystone: Keystone,
    token: Option<String>,
    belongs_to: Option<String>,
) -> Result<Value> {
    let token =
        token.filter(|token| !token.is_empty()).ok_or_else(|| Error::new("Token is a required argument"))?;
    let (root, v3) = root(&keystone).await?;
    if v3 {
        let path = Path::Url(format!("{root}/v3/auth/tokens"));
        return keystone.get(path).header("x-subject-token", &token).send().await?.json();
    }
    let url = Path::from(["v2.0", "tokens", &token]).below(&root)?;
    let query = belongs_to.map(|tenant| ("belongsTo", tenant));
    keystone.get(Path::Url(url)).query(query).send().await?.json()
}

async fn tenant_info(keystone: Keystone, tenant_id: Option<String>) -> Result<Value> {
    let (root, v3) = root(&keystone).await?;
    let url = match (v3, &tenant_id) {
        (true, Some(id)) => Path::from(["v3", "projects", id]).below(&root)?,
        // The projects of the user, which everybody may list.
        (true, None) => format!("{root}/v3/auth/projects"),
        (false, Some(id)) => Path::from(["v2.0", "tenants", id]).below(&root)?,
        (false, None) => format!("{root}/v2.0/tenants"),
    };
    keystone.get(Path::Url(url)).send().await?.json()
}
