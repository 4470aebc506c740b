//! A client of one of a storage account's services: its URL, and its proof of who asks.
//!
//! API: <https://learn.microsoft.com/rest/api/storageservices/>

use http::{HeaderMap, Method};
use serde_json::{Map, Value};

use super::options::{AccountOptions, Proof};
use super::{advice, error};
use crate::auth::entra::{Entra, EntraOptions};
use crate::auth::shared_key::Form;
use crate::error::{Error, Result};
use crate::http::{Body, Path, Request, Response};
use crate::surface::{Cloud, Common, Context, Options, Service, UrlOptions};

/// Which of the services a client is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Blob,
    Table,
}

/// The version of the API that requests are written in.
pub const VERSION: &str = "2025-11-05";

/// What tokens are for.
const AUDIENCE: &str = "https://storage.azure.com";

/// Options that prove who asks.
const PROOFS: &[&str] = &[
    "storageAccessKey",
    "sasToken",
    "connectionString",
    "clientSecret",
    "managedIdentity",
    "credentials",
    "token",
];

pub struct Account {
    pub kind: Kind,
    common: Common,
    options: AccountOptions,
    /// The service's URL, or why there is none: calls say that, as in 2.2.0.
    base: Result<String>,
    pub proof: Result<Proof>,
}

pub fn service(kind: Kind, name: &'static str, doc: &'static str) -> Service {
    Service::new(name, doc, move |options, config| Account::new(kind, options, config))
        .more_options(EntraOptions::fields)
        .needs(&["storageAccount", "endpoint", "connectionString"])
        .needs(PROOFS)
        .status_texts(error::FAIL_CODES)
        .method(
            "_request(options)",
            "Sends a request of your own, signed as the client's are.",
            crate::surface::raw_request::<Account>,
        )
        .on_prototype()
        .method_sync("_getUrl(options)", "The URL of the service, or of what is below it.", url)
}

fn url(ctx: Context<Account>, options: Option<UrlOptions>) -> Result<String> {
    ctx.locate(&options.map(UrlOptions::into_path).transpose()?.unwrap_or_default())
}

impl Account {
    pub fn new(kind: Kind, options: AccountOptions, config: &Map<String, Value>) -> Result<Self> {
        let login = EntraOptions::from_object(config.clone(), "options")?;
        let tokens = Entra::from_options(&login);
        let options = options.complete(kind, matches!(tokens, Ok(Some(_))))?;
        let (base, proof) = (options.base(kind), tokens.and_then(|tokens| options.proof(tokens)));
        Ok(Self { kind, common: Common::from_config(config)?, options, base, proof })
    }

    /// The URL of what a path names.
    pub fn locate(&self, path: &Path) -> Result<String> {
        path.below(self.base.as_deref().map_err(Clone::clone)?)
    }

    fn proof(&self) -> Result<&Proof> {
        self.proof.as_ref().map_err(Clone::clone)
    }
}

impl Cloud for Account {
    fn provider(&self) -> &'static str {
        "azure"
    }

    fn common(&self) -> &Common {
        &self.common
    }

    fn fail_codes(&self) -> &'static [(u16, &'static str)] {
        error::FAIL_CODES
    }

    fn properties(&self) -> Map<String, Value> {
        let mut out = Map::new();
        out.insert("provider".into(), "azure".into());
        out.insert("protocol".into(), self.options.scheme().into());
        out.insert("serversUrl".into(), self.options.server(self.kind).into());
        out
    }

    /// A signature for one server is none for another.
    const FOLLOWS: bool = false;

    async fn address(ctx: &Context<Self>, request: &mut Request) -> Result<String> {
        let proof = ctx.proof()?;
        if !request.headers.contains_key("x-ms-version") {
            request.set_header("x-ms-version", VERSION)?;
        }
        if let Proof::Sas(pairs) = proof {
            request.query.extend(pairs.iter().cloned());
        }
        let url = ctx.locate(&request.path)?;
        // As it will leave.
        let has_path = url.splitn(4, '/').nth(3).is_some();
        Ok(if has_path { url } else { format!("{url}/") })
    }

    async fn sign(ctx: &Context<Self>, request: &mut Request, url: &str) -> Result<()> {
        match ctx.proof()? {
            Proof::Key(key) => {
                let form = if ctx.kind == Kind::Blob { Form::Blob } else { Form::Table };
                let length = length(request);
                key.sign(form, &request.method, url, &mut request.headers, length)
            }
            Proof::Sas(_) => Ok(()),
            Proof::Token(tokens) => {
                if !is_private(url) {
                    return Err(Error::invalid(
                        "access tokens are sent over https only: options.protocol must be https://",
                    ));
                }
                request.set_header("authorization", &tokens.authorization(ctx, AUDIENCE).await?)
            }
        }
    }

    async fn renew(ctx: &Context<Self>, sent: &HeaderMap, _refusal: &Response) -> Result<bool> {
        match ctx.proof()? {
            Proof::Token(tokens) => Ok(tokens.renew(sent).await),
            _ => Ok(false),
        }
    }

    fn error(ctx: &Context<Self>, request: &Request, answer: &Response) -> Option<Error> {
        Some(advice::refusal(ctx, request, answer))
    }

    fn is_passing(_ctx: &Context<Self>, request: &Request, error: &Error) -> bool {
        match error.status() {
            // A connection that broke under a request that may be sent twice.
            None => repeatable(request) && !error.is_unsent() && error.code() == Some("ECONNRESET"),
            Some(429 | 503) => true,
            Some(500 | 502 | 504) => repeatable(request),
            Some(_) => false,
        }
    }
}

/// Whether sending a request twice has the effect, and the answer, of sending it once: what has been removed can't
/// be removed again, and a condition may hold only once.
fn repeatable(request: &Request) -> bool {
    match request.method {
        Method::GET | Method::HEAD => true,
        Method::PUT => {
            matches!(request.path, Path::Object(..))
                && !request.headers.keys().any(|name| name.as_str().starts_with("if-"))
        }
        _ => false,
    }
}

/// Number of bytes in the body.
fn length(request: &Request) -> u64 {
    match &request.body {
        Body::Empty => 0,
        Body::Bytes(bytes) => bytes.len() as u64,
        Body::Stream(_) => {
            let said = request.headers.get("content-length").and_then(|value| value.to_str().ok());
            said.and_then(|text| text.parse().ok()).unwrap_or(0)
        }
    }
}

/// Whether nobody can listen on the way.
fn is_private(url: &str) -> bool {
    let Ok(url) = url::Url::parse(url) else { return false };
    let near = match url.host() {
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        Some(url::Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        None => false,
    };
    near || url.scheme() == "https"
}

#[cfg(test)]
mod tests {
    use mockito::{Matcher, Mock};
    use serde_json::{Value, json};

    use super::VERSION;
    use crate::providers::azure::database;
    use crate::providers::azure::storage::service;
    use crate::providers::azure::testing::{Account, account};

    #[tokio::test]
    async fn a_shared_access_signature_stands_in_the_query_and_nowhere_else() {
        let mut account = account().await;
        let mock = account
            .open_mock("HEAD", "/box/a?sv=1&sig=hush%2Bhush%3D")
            .match_header("authorization", Matcher::Missing)
            .create_async()
            .await;
        account.keep(mock);
        let gone =
            account.open_mock("HEAD", "/box/b?sv=1&sig=hush%2Bhush%3D").with_status(404).create_async().await;
        account.keep(gone);
        let client = account.client_with(service(), json!({ "sasToken": "?sv=1&sig=hush%2Bhush%3D" }));
        client.call("getFile", json!(["box", "a"])).await.unwrap();
        let error = client.fail("getFile", json!(["box", "b"])).await;
        assert_eq!(error.field("href"), Some(&json!(format!("{}/box/b?sv=1&sig=[redacted]", account.url()))));
        assert!(!client.log().contains("hush"), "{}", client.log());
        account.all_called().await;
    }

    #[tokio::test]
    async fn a_token_is_for_nobody_on_the_way() {
        let mut account = account().await;
        let mock = account
            .open_mock("HEAD", "/box/a")
            .match_header("authorization", "Bearer t1")
            .create_async()
            .await;
        account.keep(mock);
        let client = account.client_with(service(), json!({ "token": "t1" }));
        client.call("getFile", json!(["box", "a"])).await.unwrap();
        account.all_called().await;
        let own = json!({ "token": "t1", "endpoint": "http://acct.blob.core.windows.net" });
        let error = account.client_with(service(), own).fail("getFile", json!(["box", "a"])).await;
        assert!(error.message().contains("options.protocol"), "{error}");
    }

    /// A login of a service principal, answered with this token.
    async fn login(account: &mut Account, token: &str, times: usize) -> Mock {
        let form = "grant_type=client_credentials&client_id=app&client_secret=hush%2Fhush&\
                    scope=https%3A%2F%2Fstorage.azure.com%2F.default";
        let answer = json!({ "access_token": token, "expires_in": 3599 }).to_string();
        let mock = account.open_mock("POST", "/dir/oauth2/v2.0/token").match_body(form).with_body(answer);
        mock.expect(times).create_async().await
    }

    /// What only this token opens.
    fn opened_by(account: &mut Account, token: &str, method: &str, path: &str) -> Mock {
        let mock = account.open_mock(method, path).match_header("x-ms-version", VERSION);
        mock.match_header("authorization", format!("Bearer {token}").as_str())
    }

    fn principal(account: &Account) -> Value {
        json!({ "tenantId": "dir", "clientId": "app", "clientSecret": "hush/hush", "authorityHost": account.url() })
    }

    #[tokio::test]
    async fn a_service_principal_logs_in_once_for_blobs_and_once_for_tables() {
        let mut account = account().await;
        let login = login(&mut account, "secret-token", 2).await;
        let tables = r#"{"value":[]}"#;
        for (method, path, body) in
            [("HEAD", "/box/a", ""), ("GET", "/?comp=list", LIST), ("GET", "/Tables", tables)]
        {
            let mock =
                opened_by(&mut account, "secret-token", method, path).with_body(body).create_async().await;
            account.keep(mock);
        }
        let blobs = account.client_with(service(), principal(&account));
        blobs.call("getFile", json!(["box", "a"])).await.unwrap();
        blobs.call("getContainers", json!([])).await.unwrap();
        let tables = account.client_with(database::service(), principal(&account));
        tables.call("list", json!([])).await.unwrap();
        login.assert_async().await;
        account.all_called().await;
        for client in [&blobs, &tables] {
            let seen = format!("{} {}", client.log(), Value::from(client.properties().clone()));
            assert!(!seen.contains("hush") && !seen.contains("secret-token"), "{seen}");
        }
    }

    #[tokio::test]
    async fn a_managed_identity_is_asked_for_storage() {
        let mut account = account().await;
        let path =
            "/metadata/identity/oauth2/token?api-version=2018-02-01&resource=https%3A%2F%2Fstorage.azure.com";
        let answer = r#"{"access_token":"m","expires_in":"86399"}"#;
        let login = account.open_mock("GET", path).match_header("metadata", "true").with_body(answer);
        let login = login.expect(1).create_async().await;
        let mock = opened_by(&mut account, "m", "HEAD", "/box/a").create_async().await;
        account.keep(mock);
        let own = json!({ "managedIdentity": true, "identityEndpoint": account.url() });
        account.client_with(service(), own).call("getFile", json!(["box", "a"])).await.unwrap();
        login.assert_async().await;
        account.all_called().await;
    }

    #[tokio::test]
    async fn a_refused_token_is_replaced_once_and_the_upload_goes_out_again() {
        let mut account = account().await;
        let logins = [login(&mut account, "t1", 1).await, login(&mut account, "t2", 1).await];
        let old = opened_by(&mut account, "t1", "PUT", "/box/a").match_body("bytes").with_status(401);
        let new = opened_by(&mut account, "t2", "PUT", "/box/a").match_body("bytes").with_status(201);
        let head = opened_by(&mut account, "t2", "HEAD", "/box/a");
        let mocks = [old, new, head].map(|mock| mock.expect(1));
        for mock in mocks {
            let mock = mock.create_async().await;
            account.keep(mock);
        }
        let client = account.client_with(service(), principal(&account));
        let options = json!([{ "container": "box", "remote": "a", "size": 5 }]);
        client.upload("upload", options, b"bytes").await.unwrap();
        for login in logins {
            login.assert_async().await;
        }
        account.all_called().await;
    }

    #[tokio::test]
    async fn a_login_that_does_not_help_is_told() {
        let mut account = account().await;
        let login = login(&mut account, "secret-token", 2).await;
        let gone = opened_by(&mut account, "secret-token", "HEAD", "/box/a").with_status(401);
        let gone =
            gone.with_header("x-ms-error-code", "InvalidAuthenticationInfo").expect(2).create_async().await;
        let client = account.client_with(service(), principal(&account));
        let error = client.fail("getFile", json!(["box", "a"])).await;
        assert_eq!((error.status(), error.code()), (Some(401), Some("InvalidAuthenticationInfo")));
        assert!(error.message().ends_with("is not for https://storage.azure.com/"), "{error}");
        login.assert_async().await;
        gone.assert_async().await;
        let seen = format!("{error:?} {} {}", error.to_json(), client.log());
        assert!(!seen.contains("hush") && !seen.contains("secret-token"), "{seen}");
    }

    #[tokio::test]
    async fn what_is_missing_is_told_by_the_call() {
        let account = account().await;
        for (own, words) in [
            (json!({}), "options.storageAccessKey is required"),
            (json!({ "storageAccessKey": "%" }), "options.storageAccessKey must be"),
            (json!({ "storageAccount": "" }), "options.storageAccount is required"),
            (json!({}), "for azure"),
            (json!({ "tenantId": "t", "clientId": "c" }), "options.clientSecret with tenantId and clientId"),
            (json!({ "clientSecret": "s", "clientId": "c" }), "options.tenantId is required beside"),
            (json!({ "clientSecret": "s", "tenantId": "t" }), "options.clientId is required beside"),
        ] {
            let error = account.client_with(service(), own).fail("getContainers", json!([])).await;
            assert!(error.message().contains(words), "{error}");
            assert_eq!(error.to_json()["name"], "TypeError");
        }
    }

    #[tokio::test]
    async fn an_app_s_own_get_url_is_signed_for() {
        let mut account = account().await;
        account.answer("GET", "/elsewhere/acct/?comp=list", 200, LIST).await;
        let mut client =
            account.client_with(service(), json!({ "storageAccessKey": "a2V5", "endpoint": "http://h" }));
        client.hooks.url = true;
        client.answer("url", format!("{}/elsewhere/acct/", account.url()).into());
        client.call("getContainers", json!([])).await.unwrap();
        account.all_called().await;
    }

    const LIST: &str = "<EnumerationResults><Containers/></EnumerationResults>";

    #[tokio::test]
    async fn what_may_pass_is_tried_again_where_that_changes_nothing() {
        for (method, path, call, args, tries) in [
            ("GET", "/?comp=list", "getContainers", json!([]), 2),
            ("DELETE", "/box/a", "removeFile", json!(["box", "a"]), 1),
            ("PUT", "/box?restype=container", "createContainer", json!(["box"]), 1),
        ] {
            let mut account = account().await;
            let mock = account.mock(method, path).with_status(500).expect(tries).create_async().await;
            let client = account.client_with(service(), json!({ "storageAccessKey": "a2V5", "retries": 1 }));
            assert_eq!(client.fail(call, args).await.status(), Some(500));
            mock.assert_async().await;
        }
        let mut account = account().await;
        let mock = account.mock("DELETE", "/box/a").with_status(503).expect(2).create_async().await;
        let client = account.client_with(service(), json!({ "storageAccessKey": "a2V5", "retries": 1 }));
        assert_eq!(client.fail("removeFile", json!(["box", "a"])).await.status(), Some(503));
        mock.assert_async().await;
    }

    #[tokio::test]
    async fn what_apps_read_on_a_client() {
        let account = account().await;
        let client = account.client(service());
        assert_eq!(client.properties()["provider"], "azure");
        assert_eq!(client.properties()["serversUrl"], "blob.core.windows.net");
        assert!(!Value::from(client.properties().clone()).to_string().contains("a2V5"));
        let own = json!({ "container": "a b", "path": "c d/\u{e9}" });
        let url = client.call("_getUrl", json!([own])).await.unwrap();
        assert_eq!(url[0], format!("{}/a%20b/c%20d/%C3%A9", account.url()));
    }
}
