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
use crate::surface::{Cloud, Common, Context, Service, Silent, UrlOptions};

/// What sets the members of the OpenStack family apart.
pub struct Family {
    pub provider: &'static str,
    pub fail_codes: &'static [(u16, &'static str)],
}

pub static OPENSTACK: Family = Family { provider: "openstack", fail_codes: FAIL_CODES };

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
    let connect = move |options: OpenStackOptions, config: &Map<String, Value>| {
        let common = Common::from_config(config)?;
        Ok(OpenStack { version, ..OpenStack::new(family, types, options, common) })
    };
    let texts: Map<String, Value> =
        family.fail_codes.iter().map(|(code, text)| (code.to_string(), (*text).into())).collect();
    Service::new(name, doc, connect)
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
        common: Common,
    ) -> Self {
        let v1 = options.is_v1();
        Self {
            family,
            types,
            version: None,
            common,
            credentials: options.credentials(),
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

    /// What the app has done to the client's token and endpoint since.
    fn heed(ctx: &Context<Self>) {
        if !ctx.call.is_first_look() {
            return;
        }
        let mut session = ctx.session();
        if let Some(id) = ctx.call.changed("_identity.token.id") {
            session.token =
                id.as_str().map(|id| Arc::new(Token { id: id.to_owned(), expires: None, view: Map::new() }));
        }
        if let (Some(expires), Some(token)) = (ctx.call.changed("_identity.token.expires"), &session.token) {
            let expires = expires.get("$date").and_then(Value::as_i64);
            session.token = Some(Arc::new(Token { expires, ..Token::clone(token) }));
        }
        if let Some(url) = ctx.call.changed("_serviceUrl") {
            session.service_url = url.as_str().map(str::to_owned);
        }
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
        Self::heed(ctx);
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

    async fn address(ctx: &Context<Self>, request: &mut Request) -> Result<String> {
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
    OpenStack::heed(&ctx);
    if ctx.ready().is_none() {
        OpenStack::authorize(&ctx).await?;
    }
    Ok(Silent)
}

fn url(ctx: Context<OpenStack>, options: Option<UrlOptions>) -> Result<String> {
    OpenStack::heed(&ctx);
    let base = ctx.session().service_url.clone().ok_or_else(|| Error::new("Service url not found"))?;
    ctx.locate(&options.map(UrlOptions::into_path).transpose()?.unwrap_or_default(), &base)
}

fn is_authorized(ctx: Context<OpenStack>) -> Result<bool> {
    OpenStack::heed(&ctx);
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
    use super::versioned;

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
