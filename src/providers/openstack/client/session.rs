//! Logging in: the token, how it is shared by concurrent calls, and how long it is good.

use std::collections::BTreeSet;
use std::sync::atomic::Ordering;
use std::sync::{Arc, MutexGuard, PoisonError};

use futures::future::BoxFuture;
use serde_json::{Map, Value, json};

use super::OpenStack;
use crate::auth::keystone::{self, Catalog, Login, Token};
use crate::error::{Error, Result};
use crate::surface::{Call, Context, Silent};

/// A token and the service's URL.
pub(super) type Ready = Result<(Arc<Token>, String)>;

#[derive(Default, Clone)]
pub(super) struct Session {
    token: Option<Arc<Token>>,
    pub(super) service_url: Option<String>,
    /// The tenant that a login has found, for all that follow.
    tenant: Option<String>,
    pub(super) catalog: Arc<Catalog>,
    /// What calls have found out about this cloud.
    learned: BTreeSet<&'static str>,
}

impl OpenStack {
    pub(super) fn session(&self) -> MutexGuard<'_, Session> {
        self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A valid token and the service's URL, if both are there.
    pub(super) fn ready(&self) -> Option<(Arc<Token>, String)> {
        let session = self.session();
        let token = session.token.clone().filter(|token| token.is_valid(self.early))?;
        Some((token, session.service_url.clone()?))
    }

    /// The token and the endpoint, after a login if need be.
    pub async fn credentials(ctx: &Context<Self>) -> Ready {
        if let Some(ready) = ctx.ready() {
            ctx.call.log("trace", "Creating Authenticated Request", || Value::Null);
            return Ok(ready);
        }
        ctx.call.log("trace", "Not-Authenticated, inlining Auth...", || Value::Null);
        match Self::authorize(ctx).await {
            Ok(ready) => {
                ctx.call.log("trace", "Creating Authenticated Proxy Request", || Value::Null);
                Ok(ready)
            }
            Err(error) => {
                ctx.call.log("error", "Error with inline authentication", || error.message().into());
                Err(error)
            }
        }
    }

    /// Logs in, unless another call does meanwhile: what it brings counts for all that wait for it, a refusal
    /// too, lest a wrong password be sent once a call.
    pub(super) fn authorize(ctx: &Context<Self>) -> BoxFuture<'_, Ready> {
        Box::pin(async move {
            let before = ctx.logins.load(Ordering::Acquire);
            let mut last = ctx.login.lock().await;
            if let Some(ready) = ctx.ready() {
                return Ok(ready);
            }
            if let Some(outcome) = &*last
                && ctx.logins.load(Ordering::Acquire) != before
            {
                return outcome.clone();
            }
            let outcome = match ctx.call.hooks.identity {
                true => Self::log_in_by_app(ctx).await,
                false => Self::log_in(ctx).await,
            };
            *last = Some(outcome.clone());
            ctx.logins.fetch_add(1, Ordering::Release);
            outcome
        })
    }

    async fn log_in(ctx: &Context<Self>) -> Ready {
        let mut credentials = ctx.credentials.clone();
        if credentials.tenant_id.is_none() && credentials.tenant_name.is_none() {
            credentials.tenant_id = ctx.session().tenant.clone();
        }
        let Login { token, catalog, storage_url, tenant, user, raw } =
            keystone::log_in(ctx, &credentials).await?;
        if tenant.is_some() {
            ctx.session().tenant = tenant;
        }
        let token = Arc::new(token);
        let mut seen = Map::new();
        seen.insert("_identity.token".into(), token.view.clone().into());
        seen.insert("_identity.user".into(), user);
        seen.insert("_identity.serviceCatalog".into(), catalog.describe());
        seen.insert("_identity.raw".into(), raw);
        ctx.call.host.assign(ctx.call.id, seen);
        let url = match storage_url {
            Some(url) => Ok(url),
            None if !ctx.use_catalog => ctx.credentials.base_url(),
            None => catalog.find(ctx.wanted(ctx.types)),
        };
        let url = match url {
            Ok(url) => url,
            Err(error) => {
                ctx.call.log(
                    "error",
                    "Unable to select endpoint for service",
                    || json!({ "error": error.message(), "options": ctx.describe_wanted() }),
                );
                ctx.remember(token, None, catalog);
                return Err(error);
            }
        };
        ctx.call.log(
            "trace",
            "Selected service url",
            || json!({ "serviceUrl": url, "options": ctx.describe_wanted() }),
        );
        ctx.publish_url(ctx, &url);
        ctx.remember(Arc::clone(&token), Some(url.clone()), catalog);
        Ok((token, url))
    }

    /// The app's own identity class logs in.
    async fn log_in_by_app(ctx: &Context<Self>) -> Ready {
        let answer = ctx.call.ask("identity", ctx.describe_wanted()).await?;
        let text = |name: &str| answer.get(name).and_then(Value::as_str).map(str::to_owned);
        let id = text("id").ok_or_else(|| Error::new("options.identity has brought no token.id"))?;
        let url = text("serviceUrl").ok_or_else(|| Error::new("options.identity has brought no endpoint"))?;
        let expires = answer.get("expires").and_then(Value::as_i64);
        let token = Arc::new(Token { id, expires, view: Map::new() });
        ctx.publish_url(ctx, &url);
        ctx.remember(Arc::clone(&token), Some(url.clone()), Catalog::default());
        Ok((token, url))
    }

    fn remember(&self, token: Arc<Token>, service_url: Option<String>, catalog: Catalog) {
        let mut session = self.session();
        session.token = Some(token);
        session.service_url = service_url;
        session.catalog = Arc::new(catalog);
    }

    /// What the app has done to the client's token and endpoint since.
    pub(super) fn take_changes(&self, call: &Call) {
        let mut session = self.session();
        if let Some(id) = call.changed("_identity.token.id") {
            session.token =
                id.as_str().map(|id| Arc::new(Token { id: id.to_owned(), expires: None, view: Map::new() }));
        }
        if let (Some(expires), Some(token)) = (call.changed("_identity.token.expires"), &session.token) {
            let expires = expires.get("$date").and_then(Value::as_i64);
            session.token = Some(Arc::new(Token { expires, ..Token::clone(token) }));
        }
        if let Some(url) = call.changed("_serviceUrl") {
            session.service_url = url.as_str().map(str::to_owned);
        }
    }

    /// Forgets a token that was refused. Another call may have been refused before, and have got a new one.
    pub(super) fn forget(&self, refused: Option<&str>) {
        let mut session = self.session();
        if session.token.as_ref().is_some_and(|token| Some(token.id.as_str()) == refused) {
            session.token = None;
        }
    }

    /// Whether the client speaks v3 of the identity API.
    pub fn speaks_v3(&self) -> bool {
        self.credentials.version() == keystone::Version::V3
    }

    /// The project that the token is for.
    pub fn tenant_id(&self) -> Option<String> {
        let session = self.session();
        let tenant = session.token.as_ref()?.view.get("tenant")?.get("id")?.as_str()?;
        Some(tenant.to_owned())
    }

    /// Whether an earlier call has found this out about the cloud.
    pub fn knows(&self, fact: &'static str) -> bool {
        self.session().learned.contains(fact)
    }

    /// Tells later calls.
    pub fn learn(&self, fact: &'static str) {
        self.session().learned.insert(fact);
    }
}

pub(super) async fn auth(ctx: Context<OpenStack>) -> Result<Silent> {
    if ctx.ready().is_none() {
        OpenStack::authorize(&ctx).await?;
    }
    Ok(Silent)
}

pub(super) fn is_authorized(ctx: Context<OpenStack>) -> Result<bool> {
    let session = ctx.session();
    Ok(session.token.as_ref().is_some_and(|token| token.is_valid(ctx.early)))
}

pub(super) fn identity_options(ctx: Context<OpenStack>) -> Result<Value> {
    let c = &ctx.client.credentials;
    Ok(json!({
        "url": c.auth_url,
        "username": c.username,
        "keystoneAuthVersion": c.keystone_version,
        "tenantId": c.tenant_id,
        "tenantName": c.tenant_name,
        "domainId": c.domain_id,
        "domainName": c.domain_name,
        "region": ctx.region,
    }))
}

#[cfg(test)]
mod tests {
    use futures::future::join_all;
    use jiff::Timestamp;
    use mockito::{Matcher, Mock, Server};
    use serde_json::{Value, json};

    use super::super::testing::{Keystone, in_seconds};
    use crate::providers::openstack::storage;
    use crate::surface::testing::client;

    #[tokio::test]
    async fn v2_logs_in_once_and_shows_what_it_knows() {
        let mut keystone = Keystone::start().await;
        let body = keystone.v2("token-1", "2099-01-01T00:00:00Z");
        let login = keystone.server.mock("POST", "/v2.0/tokens");
        let login =
            login.match_header("accept", "application/json").match_header("x-auth-token", Matcher::Missing);
        let login = login.match_body(
            r#"{"auth":{"passwordCredentials":{"username":"user","password":"hush-hush"},"tenantId":"t1"}}"#,
        );
        let login =
            login.match_header("content-type", "application/json").with_body(body).create_async().await;
        let takes = keystone.takes("token-1").await.expect(2);
        let nova = keystone.client(json!({"tenantId": "t1", "tenantName": "no", "region": "r1"}));
        for _ in 0..2 {
            assert_eq!(nova.call("getFlavors", json!([])).await.unwrap(), json!([[]]));
        }
        login.assert_async().await;
        takes.assert_async().await;
        let token = nova.seen("_identity.token");
        assert_eq!(token["id"], "token-1");
        assert_eq!(token["expires"], json!({"$date": 4_070_908_800_000_i64}));
        assert_eq!(token["tenant"], json!({"id": "t1", "name": "p"}));
        assert_eq!(nova.seen("_identity.user"), json!({"id": "u1"}));
        assert_eq!(nova.seen("_serviceUrl"), json!(format!("{}/compute", keystone.server.url())));
        assert_eq!(nova.call("_isAuthorized", json!([])).await.unwrap(), json!([true]));
        assert!(!nova.log().contains("hush-hush") && !nova.log().contains("token-1"), "{}", nova.log());
    }

    #[tokio::test]
    async fn v3_takes_the_token_from_the_header() {
        let mut keystone = Keystone::start().await;
        for (extra, tenant) in [
            (
                json!({"project": {"id": "p1", "name": "proj", "domain": {}}}),
                json!({"id": "p1", "name": "proj"}),
            ),
            // A token for a domain, or for nothing, has no project.
            (json!({"domain": {"id": "d"}}), Value::Null),
        ] {
            let body = keystone.v3(extra);
            let login = keystone.server.mock("POST", "/v3/auth/tokens").with_status(201);
            let login = login.with_header("X-Subject-Token", "token-3").with_body(body).create_async().await;
            let takes = keystone.takes("token-3").await;
            let nova = keystone.client(json!({"keystoneAuthVersion": "v3"}));
            assert_eq!(nova.call("getFlavors", json!([])).await.unwrap(), json!([[]]));
            let token = nova.seen("_identity.token");
            assert_eq!(
                (&token["id"], token.get("tenant").unwrap_or(&Value::Null)),
                (&json!("token-3"), &tenant)
            );
            assert_eq!(token["issued_at"], json!({"$date": 1_580_515_200_000_i64}));
            assert!(!nova.log().contains("token-3"), "{}", nova.log());
            login.remove_async().await;
            takes.assert_async().await;
        }
    }

    #[tokio::test]
    async fn v1_takes_token_and_url_from_headers() {
        let mut server = Server::new_async().await;
        let login = server.mock("GET", "/auth/v1.0").match_header("x-auth-user", "acc:user");
        let login = login
            .match_header("x-auth-key", "hush-hush")
            .match_body("")
            .with_header("X-Auth-Token", "token-1");
        let login = login.with_header("X-Auth-Token-Expires", "86400");
        let login = login.with_header("X-Storage-Url", &format!("{}/v1/AUTH_acc", server.url()));
        let login = login.expect(1).create_async().await;
        let head = server.mock("HEAD", "/v1/AUTH_acc/box").match_header("x-auth-token", "token-1").expect(2);
        let head = head.create_async().await;
        let config =
            json!({"authUrl": server.url(), "username": "acc:user", "password": "hush-hush", "version": 1});
        let swift = client(storage::service(), config);
        assert_eq!(swift.properties()["version"], "/v1.0");
        for _ in 0..2 {
            swift.call("getContainer", json!(["box"])).await.unwrap();
        }
        assert!(!swift.log().contains("hush-hush") && !swift.log().contains("token-1"));
        login.assert_async().await;
        head.assert_async().await;
    }

    #[tokio::test]
    async fn v1_without_token_or_url_says_so() {
        let url = "http://127.0.0.1:1";
        for (headers, words) in [
            (vec![("X-Storage-Url", url)], "Unexpected response: no token in it"),
            (vec![("X-Auth-Token", "t")], "Unexpected response: no storage URL in it"),
        ] {
            let mut server = Server::new_async().await;
            let mut login = server.mock("GET", "/auth/v1.0");
            for (name, value) in headers {
                login = login.with_header(name, value);
            }
            let login = login.create_async().await;
            let config = json!({"authUrl": server.url(), "username": "u", "password": "p", "version": 1});
            let error = client(storage::service(), config).fail("getContainer", json!(["box"])).await;
            assert_eq!((error.message(), error.status()), (words, Some(200)));
            login.assert_async().await;
        }
        let config = json!({"authUrl": url, "username": "u", "version": 1});
        let error = client(storage::service(), config).fail("getContainer", json!(["box"])).await;
        assert_eq!(error.message(), "Unable to authorize; missing required inputs");
    }

    #[tokio::test]
    async fn a_token_without_a_lifetime_or_with_an_absurd_one_is_kept() {
        for expires in ["9223372036854775807", "soon"] {
            let mut server = Server::new_async().await;
            let login = server.mock("GET", "/auth/v1.0").with_header("X-Storage-Token", "token-1");
            let login = login.with_header("X-Auth-Token-Expires", expires);
            let login = login.with_header("X-Storage-Url", &format!("{}/v1", server.url())).expect(1);
            let login = login.create_async().await;
            let head = server.mock("HEAD", "/v1/box").expect(2).create_async().await;
            let config = json!({"authUrl": server.url(), "username": "u", "password": "p", "version": 1});
            let swift = client(storage::service(), config);
            for _ in 0..2 {
                swift.call("getContainer", json!(["box"])).await.unwrap();
            }
            login.assert_async().await;
            head.assert_async().await;
        }
    }

    /// A login whose token has no tenant, for an account without a default one.
    async fn tenantless(keystone: &mut Keystone) -> Mock {
        let body = r#"{"access":{"token":{"id":"bare","expires":"2099-01-01T00:00:00Z"},"user":{}}}"#;
        let login = keystone.server.mock("POST", "/v2.0/tokens");
        let login = login
            .match_body(r#"{"auth":{"passwordCredentials":{"username":"user","password":"hush-hush"}}}"#);
        login.with_body(body).create_async().await
    }

    #[tokio::test]
    async fn a_tenant_is_looked_for_and_kept() {
        let mut keystone = Keystone::start().await;
        let bare = tenantless(&mut keystone).await.expect(1);
        let tenants = json!({"tenants": [{"id": "off", "enabled": false}, {"id": "no", "enabled": "false"},
            {"id": "t1", "enabled": true}, {"id": "t2", "enabled": true}]});
        let list = keystone.server.mock("GET", "/v2.0/tenants").match_header("x-auth-token", "bare");
        let list = list.with_body(tenants.to_string()).expect(1).create_async().await;
        let again = keystone.server.mock("POST", "/v2.0/tokens");
        let again = again.match_body(
            r#"{"auth":{"passwordCredentials":{"username":"user","password":"hush-hush"},"tenantId":"t1"}}"#,
        );
        let again = again.with_body(keystone.v2("token-1", &in_seconds(10))).expect(2).create_async().await;
        let takes = keystone.takes("token-1").await.expect(2);
        let nova = keystone.client(json!({}));
        // Its token ends soon: the second call logs in anew, to the same tenant.
        for _ in 0..2 {
            nova.call("getFlavors", json!([])).await.unwrap();
        }
        for mock in [bare, list, again, takes] {
            mock.assert_async().await;
        }
    }

    #[tokio::test]
    async fn where_no_tenant_is_found_the_error_says_so() {
        for (body, words) in [
            (r#"{"tenants":[]}"#, "Unable to find tenants"),
            (r#"{}"#, "Unable to find tenants"),
            (r#"{"tenants":[{"id":"t","enabled":false},{"id":"u"}]}"#, "Unable to find an active tenant"),
            ("<html>", "Unexpected response: expected value at line 1 column 1 in \"<html>\""),
        ] {
            let mut keystone = Keystone::start().await;
            let _bare = tenantless(&mut keystone).await;
            let list = keystone.server.mock("GET", "/v2.0/tenants").with_body(body).create_async().await;
            let error = keystone.client(json!({})).fail("getFlavors", json!([])).await;
            assert_eq!(error.message(), words);
            list.assert_async().await;
        }
    }

    #[tokio::test]
    async fn a_login_that_is_refused_keeps_what_keystone_said() {
        let mut keystone = Keystone::start().await;
        let fault = json!({"error": {"code": 401, "message": "bad"}});
        let login = keystone.server.mock("POST", "/v2.0/tokens").with_status(401).with_header("x-own", "1");
        let login = login.with_body(fault.to_string()).expect(1).create_async().await;
        let nova = keystone.client(json!({}));
        let error = nova.fail("getFlavors", json!([])).await;
        login.assert_async().await;
        assert_eq!(error.message(), "Error (401): Unauthorized");
        for (field, value) in [
            ("failCode", json!("Unauthorized")),
            ("statusCode", json!(401)),
            ("method", json!("POST")),
            ("href", json!(format!("{}/v2.0/tokens", keystone.server.url()))),
            ("result", fault),
        ] {
            assert_eq!(error.field(field), Some(&value), "{field}");
        }
        assert_eq!(error.field("provider"), None);
        assert!(!format!("{error:?}{}", nova.log()).contains("hush-hush"));
    }

    #[tokio::test]
    async fn what_is_no_login_is_an_error() {
        let html = "<html>down</html>";
        for (status, body, words) in [
            (200, "{}", "Unexpected empty response"),
            (200, "", "Unexpected empty response"),
            (200, r#"{"access":[]}"#, "Unexpected response: access is no object"),
            (200, r#"{"access":{"token":{"tenant":{}}}}"#, "Unexpected response: no token in it"),
            (200, html, "Unexpected response: expected value at line 1 column 1 in \"<html>down</html>\""),
            (502, html, "Error (502): Bad Gateway"),
            (503, html, "Error (503): Service Unavailable"),
            (301, html, "Error (301): Moved Permanently"),
        ] {
            let mut keystone = Keystone::start().await;
            let login = keystone.server.mock("POST", "/v2.0/tokens").with_status(status).with_body(body);
            let login = login.create_async().await;
            let error = keystone.client(json!({})).fail("getFlavors", json!([])).await;
            assert_eq!(error.message(), words, "{status} {body}");
            if status != 200 {
                assert_eq!(error.field("result"), Some(&json!({ "err": html })));
            }
            login.assert_async().await;
        }
    }

    #[tokio::test]
    async fn v3_what_is_no_login_is_an_error() {
        for (token, body, words) in [
            (None, r#"{"token":{}}"#, "Unexpected response: no token in it"),
            (Some("t"), "{}", "Unexpected empty response"),
            (Some("t"), r#"{"token":{}}"#, "Unable to find matching endpoint for requested service"),
        ] {
            let mut keystone = Keystone::start().await;
            let mut login = keystone.server.mock("POST", "/v3/auth/tokens").with_status(201).with_body(body);
            if let Some(token) = token {
                login = login.with_header("X-Subject-Token", token);
            }
            let login = login.create_async().await;
            let error =
                keystone.client(json!({"keystoneAuthVersion": "v3"})).fail("getFlavors", json!([])).await;
            assert_eq!(error.message(), words, "{body}");
            login.assert_async().await;
        }
    }

    #[tokio::test]
    async fn concurrent_calls_share_a_login() {
        let mut keystone = Keystone::start().await;
        // A token that counts as ended at once would else be asked for once a call.
        let body = keystone.v2("token-1", &in_seconds(10));
        let login =
            keystone.server.mock("POST", "/v2.0/tokens").with_body(body).expect(1).create_async().await;
        let takes = keystone.takes("token-1").await.expect(8);
        let nova = keystone.client(json!({}));
        for outcome in join_all((0..8).map(|_| nova.call("getFlavors", json!([])))).await {
            assert_eq!(outcome.unwrap(), json!([[]]));
        }
        login.assert_async().await;
        takes.assert_async().await;
    }

    #[tokio::test]
    async fn concurrent_calls_share_a_refusal_and_later_ones_try_anew() {
        let mut keystone = Keystone::start().await;
        let refused =
            keystone.server.mock("POST", "/v2.0/tokens").with_status(401).expect(1).create_async().await;
        let nova = keystone.client(json!({}));
        for outcome in join_all((0..8).map(|_| nova.call("getFlavors", json!([])))).await {
            assert_eq!(outcome.unwrap_err().message(), "Error (401): Unauthorized");
        }
        refused.assert_async().await;
        let login = keystone.login("token-1", 1).await;
        let takes = keystone.takes("token-1").await;
        nova.call("getFlavors", json!([])).await.unwrap();
        login.assert_async().await;
        takes.assert_async().await;
    }

    #[tokio::test]
    async fn a_token_is_renewed_before_its_end() {
        for (expires, early, logins) in [
            (in_seconds(200), json!(null), 2),
            (in_seconds(200), json!(100_000), 1),
            (in_seconds(400), json!(null), 1),
            (in_seconds(-10), json!(0), 2),
        ] {
            let mut keystone = Keystone::start().await;
            let body = keystone.v2("token-1", &expires);
            let login = keystone.server.mock("POST", "/v2.0/tokens").with_body(body).expect(logins);
            let login = login.create_async().await;
            let _takes = keystone.takes("token-1").await;
            let nova = keystone.client(json!({ "earlyTokenTimeout": early }));
            for _ in 0..2 {
                nova.call("getFlavors", json!([])).await.unwrap();
            }
            login.assert_async().await;
        }
    }

    #[tokio::test]
    async fn a_token_s_end_is_read_by_the_server_s_clock() {
        // The server's clock is an hour behind or ahead; its token is good for a quarter of an hour.
        for hours in [-1, 1] {
            let mut keystone = Keystone::start().await;
            let there = Timestamp::now().as_second() + hours * 3600;
            let date = std::time::UNIX_EPOCH + std::time::Duration::from_secs(there as u64);
            let body = keystone.v2("token-1", &in_seconds(hours * 3600 + 900));
            let login = keystone.server.mock("POST", "/v2.0/tokens").with_body(body);
            let login =
                login.with_header("date", &httpdate::fmt_http_date(date)).expect(1).create_async().await;
            let _takes = keystone.takes("token-1").await;
            let nova = keystone.client(json!({}));
            for _ in 0..2 {
                nova.call("getFlavors", json!([])).await.unwrap();
            }
            login.assert_async().await;
            // It is renewed when it ends there, too.
            let late = keystone.client(json!({"earlyTokenTimeout": 1_000_000}));
            late.call("getFlavors", json!([])).await.unwrap();
            assert_eq!(late.call("_isAuthorized", json!([])).await.unwrap(), json!([false]));
        }
    }

    #[tokio::test]
    async fn the_app_s_own_identity_is_asked_in_place_of_keystone() {
        let mut keystone = Keystone::start().await;
        let takes = keystone.takes("own").await;
        let mut nova = keystone.client(json!({"region": "R1", "useAdmin": true}));
        nova.hooks.identity = true;
        let url = format!("{}/compute", keystone.server.url());
        nova.answer("identity", json!({"id": "own", "serviceUrl": url}));
        nova.call("getFlavors", json!([])).await.unwrap();
        takes.assert_async().await;
        let wanted =
            json!({"region": "R1", "serviceType": "compute", "useInternal": false, "useAdmin": true});
        assert_eq!(nova.asked(), [wanted]);
        for (answer, words) in [
            (json!({"serviceUrl": url}), "options.identity has brought no token.id"),
            (json!({"id": "own"}), "options.identity has brought no endpoint"),
        ] {
            let mut nova = keystone.client(json!({}));
            nova.hooks.identity = true;
            nova.answer("identity", answer);
            assert_eq!(nova.fail("getFlavors", json!([])).await.message(), words);
        }
    }

    #[tokio::test]
    async fn auth_logs_in_unless_there_is_a_token() {
        let mut keystone = Keystone::start().await;
        let login = keystone.login("token-1", 1).await;
        let nova = keystone.client(json!({}));
        assert_eq!(nova.call("_isAuthorized", json!([])).await.unwrap(), json!([false]));
        for _ in 0..2 {
            assert_eq!(nova.call("auth", json!([])).await.unwrap(), json!([null]));
        }
        login.assert_async().await;
    }
}
