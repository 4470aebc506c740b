//! Tokens, kept until shortly before they end.
//!
//! API: <https://developers.google.com/identity/protocols/oauth2/service-account#httprest>,
//! <https://cloud.google.com/compute/docs/metadata/overview>

use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use http::{HeaderMap, HeaderValue, Method};
use serde::Deserialize;
use serde_json::{Value, json};

use super::jwt;
use super::key::{self, Account};
use super::places::{Places, read_file};
use crate::error::{Error, Result};
use crate::http::{Body, Limits, Outgoing, Pool, Response, backoff, encode_component, send};
use crate::surface::Call;

/// How long before its end a token counts as ended. A machine's own is not renewed any earlier than four minutes.
const EARLY: Duration = Duration::from_secs(225);

/// A clock that differs by more than this from the server's is worth a word.
const CLOCK: Duration = Duration::from_secs(120);

/// Whose tokens they are.
pub enum Origin {
    /// Nobody's: an emulator takes requests without.
    Nobody,
    /// Credentials that the app has given.
    Given(Value),
    /// A file that the app has named, and whose it is if it does not say so itself.
    File(String, Option<String>),
    /// Whoever the environment says.
    Default(Places),
}

pub struct Tokens {
    origin: Origin,
    scope: &'static str,
    /// Held while a token is fetched, so that concurrent calls share it.
    state: tokio::sync::Mutex<State>,
}

#[derive(Default)]
struct State {
    account: Option<Arc<Account>>,
    token: Option<Token>,
}

struct Token {
    value: String,
    until: Instant,
}

/// What a token endpoint answers.
#[derive(Deserialize)]
struct Grant {
    access_token: String,
    #[serde(default = "an_hour")]
    expires_in: u64,
}

fn an_hour() -> u64 {
    3600
}

impl Tokens {
    pub fn new(origin: Origin, scope: &'static str) -> Self {
        Self { origin, scope, state: tokio::sync::Mutex::default() }
    }

    /// The value of `Authorization` to send now; none where nobody is asked for it.
    pub async fn authorization(&self, call: &Call, pool: &Pool) -> Result<Option<String>> {
        if matches!(self.origin, Origin::Nobody) {
            return Ok(None);
        }
        let mut state = self.state.lock().await;
        if let Some(token) = state.token.as_ref().filter(|token| token.until > Instant::now()) {
            return Ok(Some(bearer(&token.value)));
        }
        let account = self.account_in(&mut state).await?;
        let grant = fetch(&account, self.scope, call, pool).await?;
        let lifetime = Duration::from_secs(grant.expires_in);
        let until = Instant::now() + lifetime - EARLY.min(lifetime / 2);
        let value = bearer(&grant.access_token);
        state.token = Some(Token { value: grant.access_token, until });
        Ok(Some(value))
    }

    /// The server has refused a token: whether another try would carry another.
    pub async fn renew(&self, refused: &HeaderMap) -> bool {
        let sent = refused.get(http::header::AUTHORIZATION).and_then(|value| value.to_str().ok());
        let Some(sent) = sent else { return false };
        let mut state = self.state.lock().await;
        if state.token.as_ref().is_some_and(|token| bearer(&token.value) == sent) {
            state.token = None;
        }
        true
    }

    /// The project that the credentials belong to.
    pub async fn project(&self, call: &Call, pool: &Pool) -> Result<Option<String>> {
        if matches!(self.origin, Origin::Nobody) {
            return Ok(None);
        }
        let account = {
            let mut state = self.state.lock().await;
            self.account_in(&mut state).await?
        };
        match account.as_ref() {
            Account::Machine(host) => {
                let answer = ask_machine(host, "project/project-id", call, pool).await?;
                Ok(Some(answer.text().trim().to_owned()).filter(|project| !project.is_empty()))
            }
            account => Ok(account.project().map(str::to_owned)),
        }
    }

    async fn account_in(&self, state: &mut State) -> Result<Arc<Account>> {
        if let Some(account) = &state.account {
            return Ok(Arc::clone(account));
        }
        let account = Arc::new(match &self.origin {
            Origin::Nobody => return Err(missing()),
            Origin::Given(credentials) => key::read(credentials, "options.credentials")?,
            Origin::File(path, email) => read_file(path, "options.keyFilename", email.as_deref()).await?,
            Origin::Default(places) => places.account().await?,
        });
        state.account = Some(Arc::clone(&account));
        Ok(account)
    }
}

fn bearer(token: &str) -> String {
    format!("Bearer {token}")
}

async fn fetch(account: &Account, scope: &str, call: &Call, pool: &Pool) -> Result<Grant> {
    let answer = match account {
        Account::Machine(host) => {
            ask_machine(host, "instance/service-accounts/default/token", call, pool).await?
        }
        Account::Service(own) => {
            let assertion = jwt::assertion(own, scope)?;
            let grant = "urn:ietf:params:oauth:grant-type:jwt-bearer";
            let form = form(&[("grant_type", grant), ("assertion", &assertion)]);
            ask_server(&own.token_uri, form, call, pool).await?
        }
        Account::User(own) => {
            let form = form(&[
                ("client_id", &own.id),
                ("client_secret", &own.secret),
                ("refresh_token", &own.refresh_token),
                ("grant_type", "refresh_token"),
            ]);
            ask_server(&own.token_uri, form, call, pool).await?
        }
    };
    if !answer.status.is_success() {
        return Err(refusal(account, &answer));
    }
    let grant: Option<Grant> = serde_json::from_slice(&answer.body).ok();
    grant.filter(|grant| HeaderValue::from_str(&bearer(&grant.access_token)).is_ok()).ok_or_else(|| {
        // What came may be half a token.
        answer.about(Error::unexpected("Unexpected response: no token in the answer to a token request"))
    })
}

fn form(fields: &[(&str, &str)]) -> String {
    let pair = |(name, value): &(&str, &str)| format!("{name}={}", encode_component(value));
    fields.iter().map(pair).collect::<Vec<_>>().join("&")
}

/// Asks a token endpoint, again if it fails in passing: a token more does no harm.
async fn ask_server(url: &str, form: String, call: &Call, pool: &Pool) -> Result<Response> {
    let mut headers = HeaderMap::new();
    headers.insert("content-type", HeaderValue::from_static("application/x-www-form-urlencoded"));
    headers.insert("accept", HeaderValue::from_static("application/json"));
    let limits = Limits { idle: Duration::from_secs(60), retries: 2, redirects: 0 };
    let mut pauses = backoff(limits.retries);
    loop {
        let outgoing = Outgoing {
            method: Method::POST,
            url: url.to_owned(),
            headers: headers.clone(),
            body: Body::Bytes(form.clone().into()),
        };
        let outcome = exchange(outgoing, pool, limits, call).await;
        let passing = match &outcome {
            Ok(answer) => answer.status.is_server_error() || answer.status.as_u16() == 429,
            Err(error) => error.code() == Some("ECONNRESET"),
        };
        match pauses.next() {
            Some(pause) if passing => tokio::time::sleep(pause).await,
            _ => return outcome,
        }
    }
}

/// Asks the machine's metadata, which are next door or nowhere: no proxy leads there.
async fn ask_machine(host: &str, what: &str, call: &Call, pool: &Pool) -> Result<Response> {
    let mut settings = pool.settings.clone();
    settings.proxy = Some(String::new());
    settings.relay = None;
    settings.connect_timeout = Some(Duration::from_secs(1));
    let limits = Limits { idle: Duration::from_secs(5), retries: 0, redirects: 0 };
    let mut headers = HeaderMap::new();
    headers.insert("metadata-flavor", HeaderValue::from_static("Google"));
    let outgoing = Outgoing {
        method: Method::GET,
        url: format!("http://{host}/computeMetadata/v1/{what}"),
        headers,
        body: Body::Empty,
    };
    let answer = exchange(outgoing, &Pool::of(settings), limits, call).await.map_err(|_| missing())?;
    // Somebody else may sit at that address.
    if answer.header("metadata-flavor") != Some("Google") { Err(missing()) } else { Ok(answer) }
}

async fn exchange(outgoing: Outgoing, pool: &Pool, limits: Limits, call: &Call) -> Result<Response> {
    let answer = send(outgoing, pool, limits, call.host.as_ref()).await?;
    answer.read_up_to(1024 * 1024).await
}

pub fn missing() -> Error {
    Error::new(
        "no Google credentials: set options.keyFilename or options.credentials, or GOOGLE_APPLICATION_CREDENTIALS, \
         or run `gcloud auth application-default login`; a machine of Google Cloud's needs a service account",
    )
    .with("code", "CredentialsError")
    .with_quiet("provider", "google")
}

/// Why there is no token, and what to change.
fn refusal(account: &Account, answer: &Response) -> Error {
    let document = answer.json().unwrap_or_default();
    let text = |name: &str| document.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
    let reason = match (text("error"), text("error_description")) {
        (Some(error), Some(description)) => format!("{error}: {description}"),
        (Some(one), None) | (None, Some(one)) => one.to_owned(),
        (None, None) => answer.status.canonical_reason().unwrap_or("no reason given").to_owned(),
    };
    let invalid = text("error") == Some("invalid_grant");
    let (place, advice) = match account {
        Account::Machine(_) => {
            ("the machine's metadata".to_owned(), "does it have a service account?".to_owned())
        }
        Account::Service(own) => (
            own.place.clone(),
            match clock(answer).filter(|_| invalid) {
                Some(advice) => advice,
                None => format!("is this key of {} still there, and whole? Make a new one if not", own.email),
            },
        ),
        Account::User(own) => (
            own.place.clone(),
            "the login has ended: run `gcloud auth application-default login` again".to_owned(),
        ),
    };
    let advice = if answer.status.is_client_error() { format!("; {advice}") } else { String::new() };
    let words = reason.trim_end_matches('.');
    Error::new(format!("no token for {place}: {words}{advice}"))
        .with("code", answer.status.as_u16())
        .with_quiet("statusCode", answer.status.as_u16())
        .with_quiet("provider", "google")
        .with_quiet("response", json!({ "statusCode": answer.status.as_u16(), "body": document }))
}

/// How far this machine's clock is from the server's, if that is what is wrong.
fn clock(answer: &Response) -> Option<String> {
    let theirs = httpdate::parse_http_date(answer.header("date")?).ok()?;
    let ours = SystemTime::now();
    let (word, apart) = match ours.duration_since(theirs) {
        Ok(ahead) => ("ahead of", ahead),
        Err(behind) => ("behind", behind.duration()),
    };
    let minutes = (apart.as_secs() + 30) / 60;
    (apart > CLOCK).then(|| format!("this machine's clock is {minutes} minutes {word} Google's: set it"))
}

#[cfg(test)]
mod tests {
    use mockito::{Matcher, Server, ServerGuard};

    use super::super::key::tests::PKCS8;
    use super::*;
    use crate::surface::Common;

    const SCOPE: &str = "scope";

    fn service(server: &ServerGuard) -> Tokens {
        let token_uri = format!("{}/token", server.url());
        let given =
            json!({ "client_email": "a@b", "private_key": PKCS8, "token_uri": token_uri, "project_id": "p" });
        Tokens::new(Origin::Given(given), SCOPE)
    }

    async fn authorization(tokens: &Tokens) -> Result<Option<String>> {
        let common = Common::from_config(&serde_json::Map::new())?;
        let call = Call::unwatched("test");
        tokens.authorization(&call, &common.pool(&call.network)).await
    }

    async fn project(tokens: &Tokens) -> Result<Option<String>> {
        let common = Common::from_config(&serde_json::Map::new())?;
        let call = Call::unwatched("test");
        tokens.project(&call, &common.pool(&call.network)).await
    }

    fn sent(value: &str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert("authorization", value.parse().unwrap());
        headers
    }

    #[tokio::test]
    async fn a_token_is_fetched_once_and_again_when_it_is_refused() {
        let mut server = Server::new_async().await;
        let form = "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=ey";
        let first = server
            .mock("POST", "/token")
            .match_body(Matcher::Regex(format!("^{}", form.replace('.', "\\."))))
            .match_header("content-type", "application/x-www-form-urlencoded")
            .with_body(r#"{"access_token":"t1","expires_in":3600}"#)
            .expect(1)
            .create_async()
            .await;
        let tokens = service(&server);
        for _ in 0..2 {
            assert_eq!(authorization(&tokens).await.unwrap().as_deref(), Some("Bearer t1"));
        }
        first.assert_async().await;
        first.remove_async().await;
        let second = server.mock("POST", "/token").with_body(r#"{"access_token":"t2"}"#).expect(1);
        let second = second.create_async().await;
        assert!(tokens.renew(&sent("Bearer t1")).await);
        assert_eq!(authorization(&tokens).await.unwrap().as_deref(), Some("Bearer t2"));
        // A call that had the old one does not make the new one go.
        assert!(tokens.renew(&sent("Bearer t1")).await);
        assert_eq!(authorization(&tokens).await.unwrap().as_deref(), Some("Bearer t2"));
        second.assert_async().await;
        assert!(!tokens.renew(&HeaderMap::new()).await);
        assert_eq!(project(&tokens).await.unwrap().as_deref(), Some("p"));
    }

    #[tokio::test]
    async fn a_token_that_has_nearly_ended_is_fetched_anew() {
        let mut server = Server::new_async().await;
        let body = r#"{"access_token":"t","expires_in":0}"#;
        let mock = server.mock("POST", "/token").with_body(body).expect(2).create_async().await;
        let tokens = service(&server);
        for _ in 0..2 {
            authorization(&tokens).await.unwrap();
        }
        mock.assert_async().await;
    }

    #[tokio::test]
    async fn a_login_is_refreshed() {
        let mut server = Server::new_async().await;
        let form = "client_id=i&client_secret=s%2F&refresh_token=r&grant_type=refresh_token";
        let mock = server.mock("POST", "/").match_body(form).with_body(r#"{"access_token":"t"}"#);
        mock.create_async().await;
        let given = json!({ "type": "authorized_user", "client_id": "i", "client_secret": "s/",
            "refresh_token": "r", "token_uri": server.url() });
        let tokens = Tokens::new(Origin::Given(given), SCOPE);
        assert_eq!(authorization(&tokens).await.unwrap().as_deref(), Some("Bearer t"));
        assert_eq!(project(&tokens).await.unwrap(), None);
    }

    #[tokio::test]
    async fn a_login_that_has_ended_says_what_to_do() {
        let mut server = Server::new_async().await;
        let body = r#"{"error":"invalid_grant","error_description":"Token has been expired or revoked."}"#;
        server.mock("POST", "/").with_status(400).with_body(body).create_async().await;
        let given = json!({ "type": "authorized_user", "client_id": "i", "client_secret": "hush",
            "refresh_token": "hush", "token_uri": server.url() });
        let error = authorization(&Tokens::new(Origin::Given(given), SCOPE)).await.unwrap_err();
        assert_eq!(
            error.message(),
            "no token for options.credentials: invalid_grant: Token has been expired or revoked; the login has ended: \
             run `gcloud auth application-default login` again"
        );
        assert!(!format!("{error:?}").contains("hush"), "{error:?}");
    }

    #[tokio::test]
    async fn a_machine_has_its_own() {
        let mut server = Server::new_async().await;
        let places = Places { metadata_host: Some(server.host_with_port()), ..Places::default() };
        let tokens = Tokens::new(Origin::Default(places), SCOPE);
        let path = "/computeMetadata/v1/instance/service-accounts/default/token";
        let other = server.mock("GET", path).with_body(r#"{"access_token":"evil"}"#).create_async().await;
        assert_eq!(authorization(&tokens).await.unwrap_err().code(), Some("CredentialsError"));
        other.remove_async().await;
        server
            .mock("GET", path)
            .match_header("metadata-flavor", "Google")
            .with_header("metadata-flavor", "Google")
            .with_body(r#"{"access_token":"t","expires_in":300}"#)
            .create_async()
            .await;
        server
            .mock("GET", "/computeMetadata/v1/project/project-id")
            .with_header("metadata-flavor", "Google")
            .with_body("own-project\n")
            .create_async()
            .await;
        assert_eq!(authorization(&tokens).await.unwrap().as_deref(), Some("Bearer t"));
        assert_eq!(project(&tokens).await.unwrap().as_deref(), Some("own-project"));
    }

    #[tokio::test]
    async fn where_nobody_is_asked_for_it_there_is_none() {
        let tokens = Tokens::new(Origin::Nobody, SCOPE);
        assert_eq!(authorization(&tokens).await.unwrap(), None);
        assert_eq!(project(&tokens).await.unwrap(), None);
        let places = Places { metadata_host: Some("127.0.0.1:1".into()), ..Places::default() };
        let error = authorization(&Tokens::new(Origin::Default(places), SCOPE)).await.unwrap_err();
        assert!(error.message().contains("options.keyFilename"), "{error}");
    }

    #[tokio::test]
    async fn a_refusal_says_what_to_change() {
        let mut server = Server::new_async().await;
        let tokens = service(&server);
        let body = r#"{"error":"invalid_grant","error_description":"Invalid JWT Signature."}"#;
        let mock = server.mock("POST", "/token").with_status(400).with_body(body).create_async().await;
        let error = authorization(&tokens).await.unwrap_err();
        assert_eq!(
            error.message(),
            "no token for options.credentials: invalid_grant: Invalid JWT Signature; is this key of a@b still there, \
             and whole? Make a new one if not"
        );
        assert_eq!((error.field("code"), error.status()), (Some(&json!(400)), Some(400)));
        assert!(!format!("{error:?}").contains("PRIVATE"));
        mock.remove_async().await;
        let early = httpdate::fmt_http_date(SystemTime::now() - Duration::from_secs(600));
        let mock = server.mock("POST", "/token").with_status(400).with_body(body).with_header("date", &early);
        let mock = mock.create_async().await;
        let error = authorization(&tokens).await.unwrap_err();
        assert!(
            error.message().ends_with("this machine's clock is 10 minutes ahead of Google's: set it"),
            "{error}"
        );
        mock.remove_async().await;
        server.mock("POST", "/token").with_body("<html>").create_async().await;
        assert_eq!(authorization(&tokens).await.unwrap_err().code(), Some("EUNEXPECTED"));
    }

    #[tokio::test]
    async fn an_endpoint_that_fails_in_passing_is_asked_again() {
        let mut server = Server::new_async().await;
        let mock = server.mock("POST", "/token").with_status(503).expect(3).create_async().await;
        assert_eq!(authorization(&service(&server)).await.unwrap_err().status(), Some(503));
        mock.assert_async().await;
    }
}
