//! A client of one OpenStack service: its token, its endpoint, and how the two are kept good.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use http::HeaderMap;
use serde_json::{Map, Value, json};

use super::options::OpenStackOptions;
use crate::auth::keystone::{self, Catalog, Credentials, Login, Token, Wanted};
use crate::error::{Error, Result};
use crate::http::{Path, Request, Response};
use crate::surface::{Call, Cloud, Common, Context, Field, Service, Silent, UrlOptions};

/// What sets the members of the OpenStack family apart.
pub struct Family {
    pub provider: &'static str,
    pub fail_codes: &'static [(u16, &'static str)],
    pub auth_url: AuthUrl,
    /// Its own way to log in.
    pub key: Option<KeyLogin>,
    /// The extension that Nova's networks are.
    pub networks: &'static str,
}

/// Where a client logs in if its options do not say.
pub enum AuthUrl {
    /// Nowhere: its calls fail.
    Optional,
    /// There is no such client.
    Required,
    Default(&'static str),
}

/// A login with a user's key in place of a password.
pub struct KeyLogin {
    /// The cloud's name in log events.
    pub name: &'static str,
    pub options: fn() -> Vec<Field>,
    /// What stands in the login request for this user and key.
    pub payload: fn(user: &str, key: &str) -> Value,
}

pub static OPENSTACK: Family = Family {
    provider: "openstack",
    fail_codes: FAIL_CODES,
    auth_url: AuthUrl::Optional,
    key: None,
    networks: "os-networks",
};

/// Texts for error statuses, two of them odd, all of them tested by apps.
pub const FAIL_CODES: &[(u16, &str)] = &[
    (400, "Bad Request"),
    (401, "Unauthorized"),
    (403, "Resize not allowed"),
    (404, "Item not found"),
    (409, "Build in progress"),
    (413, "Over Limit"),
    (415, "Bad Media Type"),
    (422, "Unprocessable Entity"),
    (500, "Fault"),
    (503, "Service Unavailable"),
];

/// Properties of a client that apps read and change.
const WATCHED: &[&str] = &["_serviceUrl", "_identity.token.id", "_identity.token.expires"];

pub struct OpenStack {
    family: &'static Family,
    /// The service's types in a catalog, the best first.
    types: &'static [&'static str],
    /// What stands between the service's URL and a path; some catalogs have it at the URL's end already.
    version: Option<&'static str>,
    common: Common,
    credentials: Credentials,
    region: Option<String>,
    interface: &'static str,
    account: Option<String>,
    use_catalog: bool,
    /// Milliseconds before its end at which a token counts as ended.
    early: i64,
    session: Mutex<Session>,
    /// Held while logging in, so that concurrent calls share one login; how the last one ended.
    login: tokio::sync::Mutex<Option<Ready>>,
    /// How many logins have ended.
    logins: AtomicU64,
}

/// A token and the service's URL.
type Ready = Result<(Arc<Token>, String)>;

#[derive(Default, Clone)]
struct Session {
    token: Option<Arc<Token>>,
    service_url: Option<String>,
    /// The tenant that a login has found, for all that follow.
    tenant: Option<String>,
    catalog: Arc<Catalog>,
    /// What calls have found out about this cloud.
    learned: BTreeSet<&'static str>,
}

/// A service of the family: its client, its events and what apps may change on it.
pub fn service(
    family: &'static Family,
    name: &'static str,
    doc: &'static str,
    types: &'static [&'static str],
) -> Service {
    versioned_service(family, name, doc, types, None)
}

/// As [`service`], for a service whose paths begin with the API's version.
pub fn versioned_service(
    family: &'static Family,
    name: &'static str,
    doc: &'static str,
    types: &'static [&'static str],
    version: impl Into<Option<&'static str>>,
) -> Service {
    let version = version.into();
    let connect = move |mut options: OpenStackOptions, config: &Map<String, Value>| {
        let common = Common::from_config(config)?;
        match (&options.auth_url, &family.auth_url) {
            (None, AuthUrl::Required) => return Err(Error::new("authUrl is invalid")),
            (None, AuthUrl::Default(url)) => options.auth_url = Some((*url).to_owned()),
            _ => {}
        }
        let key = config.get("apiKey").and_then(Value::as_str);
        Ok(OpenStack { version, ..OpenStack::new(family, types, options, key, common) })
    };
    let texts: Map<String, Value> =
        family.fail_codes.iter().map(|(code, text)| (code.to_string(), (*text).into())).collect();
    let service = Service::new(name, doc, connect);
    let service = match &family.key {
        Some(key) => service.more_options(key.options),
        None => service,
    };
    service
        .constant("failCodes", texts.into())
        .constant(
            "successCodes",
            json!({
                "200": "OK",
                "201": "Created",
                "202": "Accepted",
                "203": "Non-authoritative information",
                "204": "No content",
            }),
        )
        .watch(WATCHED)
        .property("authUrl", "string", "URL of the identity service.")
        .property("region", "string | undefined", "The endpoints' region.")
        .property("tenantId", "string | undefined", "Id of the project (tenant).")
        .property("version", "string", "Version of the service's authentication.")
        .property("keystoneAuthVersion", "string", "Version of Keystone's API: `v2.0` or `v3`.")
        .property("serviceType", "string", "The service's type in the catalog.")
        .property(
            "_serviceUrl",
            "string | null",
            "The service's URL, once the client has logged in; may be set.",
        )
        .property("_identity", "Identity", "The token and the catalog, once the client has logged in.")
        .method("auth()", "Logs in, if there is no valid token yet.", auth)
        .on_prototype()
        .method(
            "_request(options)",
            "Sends a request of your own with the client's token.",
            crate::surface::raw_request::<OpenStack>,
        )
        .on_prototype()
        .method_sync("_getUrl(options)", "The URL of a path, a container or a file of the service.", url)
        .method_sync("_isAuthorized()", "Whether there is a token that is still good.", is_authorized)
        .method_sync(
            "_getIdentityOptions()",
            "What the client logs in with, without the secrets.",
            identity_options,
        )
}

impl OpenStack {
    pub fn new(
        family: &'static Family,
        types: &'static [&'static str],
        options: OpenStackOptions,
        key: Option<&str>,
        common: Common,
    ) -> Self {
        let v1 = options.is_v1();
        let mut credentials = options.credentials();
        if let Some(login) = &family.key {
            credentials.dialect = Some(login.name);
            let user = credentials.username.as_deref();
            credentials.key = user.zip(key).map(|(user, key)| (login.payload)(user, key));
        }
        Self {
            family,
            types,
            version: None,
            common,
            credentials,
            region: options.region.clone(),
            interface: match (options.use_internal, options.use_admin) {
                (Some(true), _) => "internal",
                (_, Some(true)) => "admin",
                _ => "public",
            },
            account: options.account_number.clone(),
            use_catalog: options.use_service_catalog.unwrap_or(true) && !v1,
            early: options.early_token_timeout.map_or(300_000, |ms| ms as i64),
            session: Mutex::default(),
            login: tokio::sync::Mutex::default(),
            logins: AtomicU64::new(0),
        }
    }

    fn session(&self) -> MutexGuard<'_, Session> {
        self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A valid token and the service's URL, if both are there.
    fn ready(&self) -> Option<(Arc<Token>, String)> {
        let session = self.session();
        let token = session.token.clone().filter(|token| token.is_valid(self.early))?;
        Some((token, session.service_url.clone()?))
    }

    /// Logs in, unless another call does meanwhile: what it brings counts for all that wait for it, a refusal
    /// too, lest a wrong password be sent once a call.
    async fn authorize(ctx: &Context<Self>) -> Ready {
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

    fn remember(&self, token: Arc<Token>, service_url: Option<String>, catalog: Catalog) {
        let mut session = self.session();
        session.token = Some(token);
        session.service_url = service_url;
        session.catalog = Arc::new(catalog);
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

    fn publish_url(&self, ctx: &Context<Self>, url: &str) {
        let mut seen = Map::new();
        seen.insert("_serviceUrl".into(), url.into());
        ctx.call.host.assign(ctx.call.id, seen);
    }

    fn wanted<'a>(&'a self, types: &'a [&'a str]) -> Wanted<'a> {
        Wanted { types, region: self.region.as_deref(), interface: self.interface }
    }

    fn describe_wanted(&self) -> Value {
        json!({
            "region": self.region,
            "serviceType": self.types.first(),
            "useInternal": self.interface == "internal",
            "useAdmin": self.interface == "admin",
        })
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

    pub fn family(&self) -> &'static Family {
        self.family
    }

    /// Whether the client speaks v3 of the identity API.
    pub fn speaks_v3(&self) -> bool {
        self.credentials.version() == keystone::Version::V3
    }

    /// The URL of another service of the same cloud, where the catalog lists it.
    pub async fn endpoint(ctx: &Context<Self>, types: &[&str]) -> Result<Option<String>> {
        Self::credentials(ctx).await?;
        let catalog = Arc::clone(&ctx.session().catalog);
        Ok(catalog.find(ctx.wanted(types)).ok().filter(|_| ctx.use_catalog))
    }

    /// Whether an earlier call has found this out about the cloud.
    pub fn knows(&self, fact: &'static str) -> bool {
        self.session().learned.contains(fact)
    }

    /// Tells later calls.
    pub fn learn(&self, fact: &'static str) {
        self.session().learned.insert(fact);
    }

    /// The URL of a path below the service's own.
    fn locate(&self, path: &Path, service_url: &str) -> Result<String> {
        match self.version {
            Some(version) if *path != Path::Root => path.below(&versioned(service_url, version)),
            _ => path.below(service_url),
        }
    }

    /// The account that the options name.
    pub fn account(&self) -> Option<&str> {
        self.account.as_deref()
    }

    /// The project that the token is for.
    pub fn tenant_id(&self) -> Option<String> {
        let session = self.session();
        let tenant = session.token.as_ref()?.view.get("tenant")?.get("id")?.as_str()?;
        Some(tenant.to_owned())
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

impl Cloud for OpenStack {
    fn provider(&self) -> &'static str {
        self.family.provider
    }

    fn common(&self) -> &Common {
        &self.common
    }

    fn fail_codes(&self) -> &'static [(u16, &'static str)] {
        self.family.fail_codes
    }

    fn properties(&self) -> Map<String, Value> {
        let credentials = &self.credentials;
        let mut out = Map::new();
        let mut put = |name: &str, value: Option<Value>| {
            if let Some(value) = value {
                out.insert(name.into(), value);
            }
        };
        put("authUrl", credentials.auth_url.clone().map(Value::from));
        put("provider", Some(self.family.provider.into()));
        put("region", self.region.clone().map(Value::from));
        put("tenantId", credentials.tenant_id.clone().map(Value::from));
        put("version", Some(if credentials.v1 { "/v1.0".into() } else { "v2.0".into() }));
        let version = credentials.keystone_version.as_deref().unwrap_or("v2.0");
        put("keystoneAuthVersion", Some(version.into()));
        put("serviceType", Some(self.types.first().copied().into()));
        put("_serviceUrl", Some(Value::Null));
        out
    }

    /// What the app has done to the client's token and endpoint since.
    fn notice(&self, call: &Call) {
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

    async fn address(ctx: &Context<Self>, request: &mut Request) -> Result<String> {
        // What has no URL is an error before anything is sent, the login included.
        request.path.below("")?;
        let (token, url) = Self::credentials(ctx).await?;
        request.set_header("accept", "application/json")?;
        request.set_header("x-auth-token", &token.id)?;
        ctx.locate(&request.path, &url)
    }

    /// A token that was refused is forgotten, and another asked for. A fault of the service itself has come
    /// past the check of the token, and is an answer.
    async fn renew(ctx: &Context<Self>, sent: &HeaderMap, refusal: &Response) -> Result<bool> {
        if refusal.json().is_ok_and(|body| body.get("computeFault").is_some()) {
            return Ok(false);
        }
        let refused = crate::http::header(sent, "x-auth-token");
        let mut session = ctx.session();
        // Another call may have been refused before, and have got a new token.
        if session.token.as_ref().is_some_and(|token| Some(token.id.as_str()) == refused) {
            session.token = None;
        }
        Ok(true)
    }
}

async fn auth(ctx: Context<OpenStack>) -> Result<Silent> {
    if ctx.ready().is_none() {
        OpenStack::authorize(&ctx).await?;
    }
    Ok(Silent)
}

fn url(ctx: Context<OpenStack>, options: Option<UrlOptions>) -> Result<String> {
    let base = ctx.session().service_url.clone().ok_or_else(|| Error::new("Service url not found"))?;
    ctx.locate(&options.map(UrlOptions::into_path).transpose()?.unwrap_or_default(), &base)
}

fn is_authorized(ctx: Context<OpenStack>) -> Result<bool> {
    let session = ctx.session();
    Ok(session.token.as_ref().is_some_and(|token| token.is_valid(ctx.early)))
}

fn identity_options(ctx: Context<OpenStack>) -> Result<Value> {
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
    use mockito::{Matcher, Mock, Server, ServerGuard};

    use super::super::compute;
    use super::super::storage;
    use super::super::testing::access;
    use super::*;
    use crate::surface::testing::{Client, client, model, try_client};

    /// A Keystone without anything behind it.
    struct Keystone {
        server: ServerGuard,
    }

    impl Keystone {
        async fn start() -> Self {
            Self { server: Server::new_async().await }
        }

        fn v2(&self, token: &str, expires: &str) -> String {
            let url = format!("{}/compute", self.server.url());
            let endpoints = json!([{"region": "R1", "publicURL": url}]);
            let mut access = access(vec![json!({"type": "compute", "name": "nova", "endpoints": endpoints})]);
            access["access"]["token"]["id"] = token.into();
            access["access"]["token"]["expires"] = expires.into();
            access.to_string()
        }

        fn v3(&self, extra: Value) -> String {
            let url = format!("{}/compute", self.server.url());
            let endpoints = json!([{"region": "R1", "interface": "public", "url": url}]);
            let mut token = json!({
                "expires_at": "2099-01-01T00:00:00.000000Z", "issued_at": "2020-02-01T00:00:00Z",
                "user": {"id": "u1"}, "catalog": [{"type": "compute", "endpoints": endpoints}],
            });
            for (name, value) in extra.as_object().cloned().unwrap_or_default() {
                token[name] = value;
            }
            json!({ "token": token }).to_string()
        }

        async fn login(&mut self, token: &str, times: usize) -> Mock {
            let body = self.v2(token, "2099-01-01T00:00:00Z");
            self.server.mock("POST", "/v2.0/tokens").with_body(body).expect(times).create_async().await
        }

        /// The service takes this token.
        async fn takes(&mut self, token: &str) -> Mock {
            let mock = self.server.mock("GET", "/compute/flavors/detail").match_header("x-auth-token", token);
            mock.with_body(r#"{"flavors":[]}"#).create_async().await
        }

        fn client(&self, options: Value) -> Client {
            let mut config =
                json!({"authUrl": self.server.url(), "username": "user", "password": "hush-hush"});
            for (name, value) in options.as_object().cloned().unwrap_or_default() {
                config[name] = value;
            }
            client(compute::service(), config)
        }
    }

    fn in_seconds(seconds: i64) -> String {
        Timestamp::from_second(Timestamp::now().as_second() + seconds).unwrap().to_string()
    }

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
    async fn a_refused_token_is_renewed_once() {
        let mut keystone = Keystone::start().await;
        let first = keystone.login("token-1", 1).await;
        let second = keystone.login("token-2", 1).await;
        let refused = keystone.server.mock("GET", "/compute/flavors/detail");
        let refused = refused.match_header("x-auth-token", "token-1").with_status(401).create_async().await;
        let takes = keystone.takes("token-2").await;
        let nova = keystone.client(json!({}));
        assert_eq!(nova.call("getFlavors", json!([])).await.unwrap(), json!([[]]));
        for mock in [first, second, refused, takes] {
            mock.assert_async().await;
        }
    }

    #[tokio::test]
    async fn a_second_refusal_is_the_app_s_to_see() {
        let mut keystone = Keystone::start().await;
        let login = keystone.login("token-1", 2).await;
        let refused = keystone.server.mock("GET", "/compute/flavors/detail").with_status(401);
        let refused = refused.with_body(r#"{"unauthorized":{}}"#).expect(2).create_async().await;
        let error = keystone.client(json!({})).fail("getFlavors", json!([])).await;
        assert_eq!(error.message(), "openstack Error (401): Unauthorized");
        assert_eq!(error.field("result"), Some(&json!({"unauthorized": {}})));
        login.assert_async().await;
        refused.assert_async().await;
    }

    #[tokio::test]
    async fn a_fault_of_the_service_itself_is_no_reason_to_log_in() {
        let mut keystone = Keystone::start().await;
        let login = keystone.login("token-1", 1).await;
        let refused = keystone.server.mock("GET", "/compute/flavors/detail").with_status(401);
        let refused = refused.with_body(r#"{"computeFault":{}}"#).expect(1).create_async().await;
        let error = keystone.client(json!({})).fail("getFlavors", json!([])).await;
        assert_eq!(error.status(), Some(401));
        login.assert_async().await;
        refused.assert_async().await;
    }

    #[tokio::test]
    async fn calls_that_are_refused_together_log_in_once() {
        let mut keystone = Keystone::start().await;
        let first = keystone.login("token-1", 1).await;
        let second = keystone.login("token-2", 1).await;
        let refused = keystone.server.mock("GET", "/compute/flavors/detail");
        let refused = refused.match_header("x-auth-token", "token-1").with_status(401).expect_at_least(1);
        let refused = refused.create_async().await;
        let takes = keystone.takes("token-2").await.expect(8);
        let nova = keystone.client(json!({}));
        for outcome in join_all((0..8).map(|_| nova.call("getFlavors", json!([])))).await {
            assert_eq!(outcome.unwrap(), json!([[]]));
        }
        for mock in [first, second, refused, takes] {
            mock.assert_async().await;
        }
    }

    #[tokio::test]
    async fn a_token_that_the_app_sets_is_used() {
        let mut keystone = Keystone::start().await;
        let login = keystone.login("token-1", 1).await;
        let _takes = keystone.takes("token-1").await;
        let own = keystone.takes("own").await;
        let mut nova = keystone.client(json!({}));
        nova.call("getFlavors", json!([])).await.unwrap();
        nova.changed.insert("_identity.token.id".into(), json!("own"));
        nova.call("getFlavors", json!([])).await.unwrap();
        own.assert_async().await;
        login.assert_async().await;
        // An end in the past makes it log in.
        nova.changed = Map::new();
        nova.changed.insert("_identity.token.expires".into(), json!({"$date": 0}));
        assert_eq!(nova.call("_isAuthorized", json!([])).await.unwrap(), json!([false]));
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

    #[tokio::test]
    async fn the_app_sees_its_options_but_no_secrets() {
        let config = json!({"authUrl": "auth.example", "username": "user", "password": "hush-hush", "region": "R1",
            "tenantName": "t", "domainId": "d", "keystoneAuthVersion": "v3"});
        let nova = client(compute::service(), config);
        let seen = nova.properties();
        assert_eq!(seen["authUrl"], "http://auth.example");
        assert_eq!(seen["provider"], "openstack");
        assert_eq!((&seen["region"], &seen["keystoneAuthVersion"]), (&json!("R1"), &json!("v3")));
        assert_eq!((&seen["version"], &seen["serviceType"]), (&json!("v2.0"), &json!("compute")));
        let options = nova.call("_getIdentityOptions", json!([])).await.unwrap();
        assert_eq!(options[0]["username"], "user");
        assert_eq!(options[0]["tenantName"], "t");
        assert!(!format!("{seen:?}{options}").contains("hush-hush"));
    }

    #[tokio::test]
    async fn options_that_can_t_be_used_are_named() {
        for (options, words) in [
            (json!({"useInternal": "maybe"}), "options.useInternal must be a boolean, not a string"),
            (
                json!({"earlyTokenTimeout": -1}),
                "options.earlyTokenTimeout must be a whole number, 0 or more, not a number",
            ),
            (json!({"username": true}), "options.username must be a string, not a boolean"),
            (json!({"headers": "x"}), "options.headers must be an object, not a string"),
        ] {
            let Err(error) = try_client(compute::service(), options) else { panic!("{words}") };
            assert_eq!((error.message(), error.code()), (words, Some("ERR_INVALID_ARG_VALUE")));
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
