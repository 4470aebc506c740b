//! Microsoft Entra ID: access tokens for Azure, got as a service principal or as a managed identity, and kept until
//! shortly before they end.
//!
//! API: <https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow>

mod managed;
mod options;
mod principal;

use std::collections::HashMap;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::error::{Error, Result};
use crate::http::{Opened, Response, is_refusal, redact};
use crate::surface::{Cloud, Context, Either};

pub use options::EntraOptions;

/// Who a client is, and its tokens.
pub struct Entra {
    source: Source,
    /// By what they are for. Held while one is fetched, so that concurrent calls share it.
    tokens: tokio::sync::Mutex<HashMap<String, Token>>,
}

enum Source {
    Given(String),
    Principal(principal::Principal),
    Managed(managed::Managed),
}

#[derive(Clone)]
struct Token {
    text: String,
    ends: Instant,
}

/// How long before its end a token counts as ended.
const EARLY: Duration = Duration::from_secs(300);

impl Entra {
    /// The login that the options describe, if they describe one.
    pub fn from_options(options: &EntraOptions) -> Result<Option<Self>> {
        let given = |option: &Option<String>| option.clone().filter(|text| !text.is_empty());
        let source = if let Some(token) = given(&options.token) {
            Source::Given(token)
        } else if let Some(secret) = given(&options.client_secret) {
            let required = |name: &str, option: &Option<String>| {
                let missing = || Error::invalid(format!("options.{name} is required beside clientSecret"));
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

    /// A token for a service, named by its URL without a slash at the end.
    pub async fn token<C: Cloud>(&self, ctx: &Context<C>, service: &str) -> Result<String> {
        if let Source::Given(token) = &self.source {
            return Ok(token.clone());
        }
        let mut tokens = self.tokens.lock().await;
        if let Some(token) = tokens.get(service).filter(|token| token.ends > Instant::now() + EARLY) {
            return Ok(token.text.clone());
        }
        let token = match &self.source {
            Source::Given(token) => return Ok(token.clone()),
            Source::Principal(principal) => principal.login(ctx, service).await?,
            Source::Managed(managed) => managed.login(ctx, service).await?,
        };
        tokens.insert(service.to_owned(), token.clone());
        Ok(token.text)
    }

    /// The service has refused a token: whether another try would carry another one.
    pub async fn forget(&self, token: &str) -> bool {
        if let Source::Given(_) = self.source {
            return false;
        }
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
