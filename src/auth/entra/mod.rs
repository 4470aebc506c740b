//! Microsoft Entra ID: access tokens for Azure, got as a service principal or as a managed identity, and kept until
//! shortly before they end.
//!
//! API: <https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow>

mod managed;
mod options;
mod principal;

use std::collections::HashMap;
use std::time::{Duration, Instant, SystemTime};

use http::HeaderMap;
use http::header::AUTHORIZATION;
use serde_json::{Value, json};

use crate::error::{Error, Result};
use crate::http::{Opened, Response, is_refusal, redact};
use crate::surface::{Call, Cloud, Context, Either};

pub use options::EntraOptions;

/// Who a client is, and its tokens.
pub struct Entra {
    source: Source,
    /// By what they are for. Held while one is fetched, so that concurrent calls share it.
    tokens: tokio::sync::Mutex<HashMap<String, Token>>,
}

enum Source {
    /// A token is there.
    Given(String),
    /// The app has its own ways.
    App,
    Principal(principal::Principal),
    Managed(managed::Managed),
}

#[derive(Clone)]
struct Token {
    text: String,
    ends: Instant,
}

const BEARER: &str = "Bearer ";

/// How long before its end a token counts as ended.
const EARLY: Duration = Duration::from_secs(300);

impl Entra {
    /// The login that the options describe, if they describe one.
    pub fn from_options(options: &EntraOptions) -> Result<Option<Self>> {
        let given = |option: &Option<String>| option.clone().filter(|text| !text.is_empty());
        let source = if let Some(token) = given(&options.token) {
            Source::Given(token)
        } else if options.credentials.as_ref().is_some_and(Value::is_object) {
            Source::App
        } else if let Some(secret) = given(&options.client_secret) {
            let required = |name: &str, option: &Option<String>| {
                let missing = || {
                    Error::invalid(format!(
                        "options.{name} is required beside options.clientSecret to log in to Microsoft Entra ID"
                    ))
                };
                given(option).ok_or_else(missing)
            };
            Source::Principal(principal::Principal {
                authority: url("authorityHost", &options.authority_host)?,
                tenant: required("tenantId", &options.tenant_id)?,
                client: required("clientId", &options.client_id)?,
                secret,
            })
        } else {
            let client = match &options.managed_identity {
                None | Some(Either::First(false)) => return Ok(None),
                Some(Either::First(true)) => None,
                Some(Either::Second(client)) => Some(client.clone()),
            };
            Source::Managed(managed::Managed {
                client,
                endpoint: url("identityEndpoint", &options.identity_endpoint)?,
            })
        };
        Ok(Some(Self { source, tokens: tokio::sync::Mutex::default() }))
    }

    /// The value of `Authorization` for a service, named by its URL without a slash at the end.
    pub async fn authorization<C: Cloud>(&self, ctx: &Context<C>, service: &str) -> Result<String> {
        Ok(format!("{BEARER}{}", self.token(ctx, service).await?))
    }

    async fn token<C: Cloud>(&self, ctx: &Context<C>, service: &str) -> Result<String> {
        if let Source::Given(token) = &self.source {
            return Ok(token.clone());
        }
        let mut tokens = self.tokens.lock().await;
        if let Some(token) = tokens.get(service).filter(|token| token.ends > Instant::now() + EARLY) {
            return Ok(token.text.clone());
        }
        let token = match &self.source {
            Source::Given(token) => return Ok(token.clone()),
            Source::App => ask(&ctx.call, service).await?,
            Source::Principal(principal) => principal.login(ctx, service).await?,
            Source::Managed(managed) => managed.login(ctx, service).await?,
        };
        tokens.insert(service.to_owned(), token.clone());
        Ok(token.text)
    }

    /// A service has refused the token in the headers `sent`: whether another try would carry another one.
    pub async fn renew(&self, sent: &HeaderMap) -> bool {
        let sent = sent.get(AUTHORIZATION).and_then(|value| value.to_str().ok()?.strip_prefix(BEARER));
        let (Some(token), false) = (sent, matches!(self.source, Source::Given(_))) else { return false };
        self.tokens.lock().await.retain(|_, own| own.text != token);
        true
    }
}

/// The URL of an option, without a slash at the end.
fn url(name: &str, option: &Option<String>) -> Result<Option<String>> {
    let Some(text) = option.as_deref().filter(|text| !text.is_empty()) else { return Ok(None) };
    let unfit = |_| Error::invalid(format!("options.{name} is not a URL"));
    url::Url::parse(text).map_err(unfit)?;
    Ok(Some(text.trim_end_matches('/').to_owned()))
}

/// A token of the app's.
async fn ask(call: &Call, service: &str) -> Result<Token> {
    if !call.hooks.credentials {
        return Err(Error::invalid("options.credentials must have a function getToken"));
    }
    let answer = call.ask("credentials", json!({ "scope": format!("{service}/.default") })).await?;
    let text = answer.get("token").and_then(Value::as_str).filter(|text| !text.is_empty());
    let text = text.ok_or_else(|| Error::new("options.credentials has brought no token"))?.to_owned();
    // A token of an unknown end is asked for each time.
    let left = answer.get("expiration").and_then(Value::as_f64).map_or(0.0, |end| {
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        (end / 1000.0 - now.as_secs_f64()).clamp(0.0, 86_400.0)
    });
    Ok(Token { text, ends: Instant::now() + Duration::from_secs_f64(left) })
}

/// Reads the answer to a login. Neither it nor the request is ever logged.
async fn read(who: &str, sent: impl Future<Output = Result<Opened>>) -> Result<Token> {
    let answer = sent.await?.read().await?;
    if is_refusal(answer.status) {
        return Err(refused(who, &answer));
    }
    let document = answer.json().map_err(|error| of_answer(who, &answer, &error))?;
    let text = document.get("access_token").and_then(Value::as_str).filter(|text| !text.is_empty());
    let missing = || of_answer(who, &answer, &Error::new("Unexpected response: no access_token in it"));
    let text = text.ok_or_else(missing)?.to_owned();
    // A number, or, from a managed identity, its digits.
    let seconds = match document.get("expires_in") {
        Some(Value::String(digits)) => digits.parse().ok(),
        Some(value) => value.as_u64(),
        None => None,
    };
    Ok(Token { text, ends: Instant::now() + Duration::from_secs(seconds.unwrap_or(3600).min(86_400)) })
}

/// An answer that is none may have a token in it: it is not quoted.
fn of_answer(who: &str, answer: &Response, error: &Error) -> Error {
    let words = error.message().split(" in \"").next().unwrap_or_default();
    answer.about(Error::unexpected(format!("{who}: {words}")))
}

fn refused(who: &str, answer: &Response) -> Error {
    let status = answer.status.as_u16();
    let document = answer.json().unwrap_or_default();
    let text = |name: &str| document.get(name).and_then(Value::as_str).unwrap_or_default();
    let code = text("error");
    // Trace ids and times follow on lines of their own.
    let reason = text("error_description").lines().next().unwrap_or_default();
    let words = [code, reason].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(": ");
    let words = match words.is_empty() {
        true => answer.status.canonical_reason().unwrap_or("Unknown").to_owned(),
        false => words,
    };
    let error = answer.about(Error::new(format!("{who} has refused the login ({status}): {words}")));
    match code {
        "" => error.with("failCode", answer.status.canonical_reason().unwrap_or("Unknown")),
        code => error.with("code", code).with("failCode", code),
    }
    .with("headers", redact::headers(&answer.headers))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use mockito::{Matcher, Server};
    use serde_json::Map;

    use super::*;
    use crate::http::Request;
    use crate::surface::{Common, Options};

    struct Own(Common);

    impl Cloud for Own {
        fn provider(&self) -> &'static str {
            "own"
        }

        fn common(&self) -> &Common {
            &self.0
        }

        fn fail_codes(&self) -> &'static [(u16, &'static str)] {
            &[]
        }

        fn properties(&self) -> Map<String, Value> {
            Map::new()
        }

        async fn address(_: &Context<Self>, _: &mut Request) -> Result<String> {
            Err(Error::new("nowhere"))
        }
    }

    fn context() -> Context<Own> {
        let common = Common::from_config(&Map::from_iter([("retries".to_owned(), json!(0))])).unwrap();
        Context { client: Arc::new(Own(common)), call: Call::unwatched("test") }
    }

    fn entra(options: Value) -> Result<Option<Entra>> {
        let Value::Object(options) = options else { panic!("options are an object") };
        Entra::from_options(&EntraOptions::from_object(options, "options")?)
    }

    fn principal(server: &Server) -> Entra {
        let options = json!({"tenantId": "t/1", "clientId": "c", "clientSecret": "hush&hush",
            "authorityHost": server.url()});
        entra(options).unwrap().unwrap()
    }

    /// The headers of a request that a token was in.
    fn sent(token: &str) -> HeaderMap {
        HeaderMap::from_iter([(AUTHORIZATION, format!("{BEARER}{token}").parse().unwrap())])
    }

    const SERVICE: &str = "https://management.azure.com";

    #[tokio::test]
    async fn a_service_principal_logs_in_once_for_each_service() {
        let mut server = Server::new_async().await;
        let form = |service: &str| {
            format!(
                "grant_type=client_credentials&client_id=c&client_secret=hush%26hush&scope=https%3A%2F%2F{service}\
                 %2F.default"
            )
        };
        let mut mocks = Vec::new();
        for (service, token) in [("management.azure.com", "one"), ("storage.azure.com", "two")] {
            let mock = server
                .mock("POST", "/t%2F1/oauth2/v2.0/token")
                .match_header("content-type", "application/x-www-form-urlencoded")
                .match_body(form(service).as_str())
                .with_body(json!({"access_token": token, "expires_in": 3599}).to_string());
            mocks.push(mock.create_async().await);
        }
        let (ctx, entra) = (context(), principal(&server));
        let both = futures::join!(entra.token(&ctx, SERVICE), entra.token(&ctx, SERVICE));
        assert_eq!((both.0.unwrap().as_str(), both.1.unwrap().as_str()), ("one", "one"));
        assert_eq!(entra.token(&ctx, "https://storage.azure.com").await.unwrap(), "two");
        for mock in &mocks {
            mock.assert_async().await;
        }
    }

    #[tokio::test]
    async fn a_token_that_ends_soon_or_was_refused_is_replaced() {
        let mut server = Server::new_async().await;
        let mock = |seconds: u64| json!({"access_token": "a", "expires_in": seconds}).to_string();
        let short = server.mock("POST", Matcher::Any).with_body(mock(299)).create_async().await;
        let long = server.mock("POST", Matcher::Any).with_body(mock(3600)).expect(2).create_async().await;
        let (ctx, entra) = (context(), principal(&server));
        for _ in 0..3 {
            entra.token(&ctx, SERVICE).await.unwrap();
        }
        assert!(entra.renew(&sent("a")).await);
        // A call that had another one does not make this one go.
        entra.token(&ctx, SERVICE).await.unwrap();
        assert!(entra.renew(&sent("b")).await);
        entra.token(&ctx, SERVICE).await.unwrap();
        short.assert_async().await;
        long.assert_async().await;
    }

    #[tokio::test]
    async fn a_given_token_is_all_there_is() {
        let own = entra(json!({"token": "given", "clientSecret": "s"})).unwrap().unwrap();
        assert_eq!(own.token(&context(), SERVICE).await.unwrap(), "given");
        assert!(!own.renew(&sent("given")).await);
    }

    #[tokio::test]
    async fn credentials_of_the_app_must_bring_a_token() {
        let own = entra(json!({"credentials": {}})).unwrap().unwrap();
        let error = own.token(&context(), SERVICE).await.unwrap_err();
        assert_eq!(error.message(), "options.credentials must have a function getToken");
    }

    #[tokio::test]
    async fn a_refused_login_says_why_and_nothing_secret() {
        let mut server = Server::new_async().await;
        let body = json!({"error": "invalid_client", "error_description": "AADSTS7000215: Invalid secret.\r\nTrace ID: 1"});
        let _mock = server
            .mock("POST", Matcher::Any)
            .with_status(401)
            .with_body(body.to_string())
            .create_async()
            .await;
        let error = principal(&server).token(&context(), SERVICE).await.unwrap_err();
        let words =
            "Microsoft Entra ID has refused the login (401): invalid_client: AADSTS7000215: Invalid secret.";
        assert_eq!((error.message(), error.code()), (words, Some("invalid_client")));
        assert!(!format!("{error:?}").contains("hush"), "{error:?}");
    }

    #[tokio::test]
    async fn answers_that_are_no_token() {
        for (body, words) in [
            ("<html>", "Microsoft Entra ID: Unexpected response: expected value at line 1 column 1"),
            ("", "Microsoft Entra ID: Unexpected empty response"),
            ("{\"access_token\": \"\"}", "Microsoft Entra ID: Unexpected response: no access_token in it"),
            (
                "{\"access_token\": \"hush-hush\"",
                "Microsoft Entra ID: Unexpected response: EOF while parsing an object at line 1 column 28",
            ),
        ] {
            let mut server = Server::new_async().await;
            let _mock = server.mock("POST", Matcher::Any).with_body(body).create_async().await;
            let error = principal(&server).token(&context(), SERVICE).await.unwrap_err();
            assert_eq!(error.message(), words);
        }
    }

    #[tokio::test]
    async fn a_managed_identity_is_asked_on_the_machine() {
        let mut server = Server::new_async().await;
        let own = "/metadata/identity/oauth2/token?api-version=2018-02-01&resource=https%3A%2F%2Fmanagement.azure.com";
        let answer = json!({"access_token": "m", "expires_in": "86399"}).to_string();
        let named = format!("{own}&client_id=user%201");
        let mut mocks = Vec::new();
        for path in [own, &named] {
            let mock = server.mock("GET", path).match_header("metadata", "true").with_body(&answer);
            mocks.push(mock.create_async().await);
        }
        for identity in [json!(true), json!("user 1")] {
            let options =
                json!({"managedIdentity": identity, "identityEndpoint": format!("{}/", server.url())});
            let entra = entra(options).unwrap().unwrap();
            assert_eq!(entra.token(&context(), SERVICE).await.unwrap(), "m");
        }
        for mock in &mocks {
            mock.assert_async().await;
        }
        let nobody = json!({"managedIdentity": true, "identityEndpoint": "http://127.0.0.1:1"});
        let error = entra(nobody).unwrap().unwrap().token(&context(), SERVICE).await.unwrap_err();
        assert!(
            error.message().starts_with("the managed identity can't be asked: connect ECONNREFUSED"),
            "{error}"
        );
        assert_eq!(error.code(), Some("ECONNREFUSED"));
    }

    #[test]
    fn who_a_client_is() {
        for none in [json!({}), json!({"tenantId": "t", "clientId": "c"}), json!({"managedIdentity": false})]
        {
            assert!(entra(none).unwrap().is_none());
        }
        for (options, words) in [
            (json!({"clientSecret": "s"}), "options.tenantId is required beside options.clientSecret"),
            (
                json!({"clientSecret": "s", "tenantId": "t"}),
                "options.clientId is required beside options.clientSecret",
            ),
            (
                json!({"managedIdentity": true, "identityEndpoint": "x"}),
                "options.identityEndpoint is not a URL",
            ),
        ] {
            assert!(entra(options).err().unwrap().message().starts_with(words), "{words}");
        }
    }
}
