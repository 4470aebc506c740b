//! Keystone as a service: checking tokens, listing tenants.
//!
//! API: <https://docs.openstack.org/api-ref/identity/>

use serde_json::Value;

use super::client::{self, OPENSTACK, OpenStack};
use crate::error::{Error, Result};
use crate::http::Path;
use crate::surface::{Context, Service, Shape};

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
        .answers(
            &[TENANT],
            &[
                ("validateToken", "{ access?: JsonObject; token?: JsonObject }"),
                (
                    "getTenantInfo",
                    "{ tenant?: Tenant; tenants?: Tenant[]; project?: Tenant; projects?: Tenant[] }",
                ),
            ],
        )
}

const TENANT: Shape = Shape {
    name: "Tenant",
    doc: "A tenant, which v3 calls a project.",
    fields: &[
        ("id", "string", "Its id."),
        ("name", "string", "Its name."),
        ("description?", "string | null", "What it is for."),
        ("enabled", "boolean", "Whether it can be used."),
        ("domain_id?", "string", "Id of its domain (v3)."),
    ],
};

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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::providers::openstack::testing::cloud;

    /// Makes the cloud speak v3, with the identity service at this path.
    async fn v3(cloud: &mut crate::providers::openstack::testing::Cloud, path: &str) {
        let url = format!("{}{path}", cloud.server.url());
        let endpoints = json!([{"region": "R1", "interface": "public", "url": url}]);
        let catalog = json!([{"type": "compute", "endpoints": [{"region": "R1", "interface": "public", "url": "http://no"}]},
            {"type": "identity", "endpoints": endpoints}]);
        let token = json!({"token": {"expires_at": "2099-01-01T00:00:00Z", "catalog": catalog}});
        let login = cloud.server.mock("POST", "/v3/auth/tokens").with_status(201);
        let login = login.with_header("X-Subject-Token", "token-1").with_body(token.to_string());
        let login = login.create_async().await;
        cloud.keep(login);
    }

    #[tokio::test]
    async fn v2_checks_tokens_at_the_identity_service() {
        for path in ["/identity", "/identity/v2.0", "/identity/v2.0/"] {
            let mut cloud = cloud().await;
            cloud.endpoint("identity", path).await;
            let access = json!({"access": {"token": {"id": "a b"}}});
            cloud.answer("GET", "/identity/v2.0/tokens/a%20b", 200, access.clone()).await;
            cloud.answer("GET", "/identity/v2.0/tokens/a%20b?belongsTo=t%201", 200, access.clone()).await;
            let keystone = cloud.client(super::service());
            assert_eq!(keystone.call("validateToken", json!(["a b"])).await.unwrap(), json!([access]));
            assert_eq!(keystone.call("validateToken", json!(["a b", "t 1"])).await.unwrap(), json!([access]));
            let error = keystone.fail("validateToken", json!(["hush-hush"])).await;
            let href = format!("{}/identity/v2.0/tokens/[redacted]", cloud.server.url());
            assert_eq!(error.field("href"), Some(&json!(href)));
            assert!(
                !keystone.log().contains("hush-hush") && !error.to_json().to_string().contains("hush-hush")
            );
            for args in [json!([]), json!([""])] {
                let error = keystone.fail("validateToken", args).await;
                assert_eq!(error.message(), "Token is a required argument");
            }
        }
    }

    #[tokio::test]
    async fn v2_knows_tenants() {
        let mut cloud = cloud().await;
        cloud.answer("GET", "/identity/v2.0/tenants", 200, json!({"tenants": []})).await;
        cloud.answer("GET", "/identity/v2.0/tenants/t1", 200, json!({"tenant": {"id": "t1"}})).await;
        let keystone = cloud.client(super::service());
        assert_eq!(keystone.call("getTenantInfo", json!([])).await.unwrap(), json!([{"tenants": []}]));
        let values = keystone.call("getTenantInfo", json!(["t1"])).await.unwrap();
        assert_eq!(values, json!([{"tenant": {"id": "t1"}}]));
        let error = keystone.fail("getTenantInfo", json!(["gone"])).await;
        assert_eq!(error.message(), "openstack Error (501): Not Implemented");
    }

    #[tokio::test]
    async fn v3_has_its_own_places() {
        for path in ["/id", "/id/v3", "/id/v3/"] {
            let mut cloud = cloud().await;
            v3(&mut cloud, path).await;
            let check = cloud.mock("GET", "/id/v3/auth/tokens").match_header("x-subject-token", "other");
            let check = check.with_body(r#"{"token":{"user":{}}}"#).create_async().await;
            cloud.keep(check);
            cloud.answer("GET", "/id/v3/auth/projects", 200, json!({"projects": []})).await;
            cloud.answer("GET", "/id/v3/projects/p1", 200, json!({"project": {"id": "p1"}})).await;
            let keystone = cloud.client_with(super::service(), json!({"keystoneAuthVersion": "v3"}));
            let values = keystone.call("validateToken", json!(["other"])).await.unwrap();
            assert_eq!(values, json!([{"token": {"user": {}}}]));
            assert_eq!(keystone.call("getTenantInfo", json!([])).await.unwrap(), json!([{"projects": []}]));
            let values = keystone.call("getTenantInfo", json!(["p1"])).await.unwrap();
            assert_eq!(values, json!([{"project": {"id": "p1"}}]));
            assert!(!keystone.log().contains("token-1") && !keystone.log().contains("other"));
        }
    }

    #[tokio::test]
    async fn without_a_catalog_the_login_s_url_is_the_service() {
        let mut cloud = cloud().await;
        cloud.answer("GET", "/v2.0/tokens/x", 200, json!({"access": {}})).await;
        let keystone = cloud.client_with(super::service(), json!({"useServiceCatalog": false}));
        assert_eq!(keystone.call("validateToken", json!(["x"])).await.unwrap(), json!([{"access": {}}]));
    }
}
