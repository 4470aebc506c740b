//! A client of DigitalOcean's API v2.
//!
//! API: <https://docs.digitalocean.com/reference/api/digitalocean/#section/Introduction>

use std::sync::Arc;

use serde_json::{Map, Value};

use crate::auth::token::{Account, TokenOptions};
use crate::error::{Error, Result};
use crate::http::{Path, Request, Response};
use crate::surface::context::Prepared;
use crate::surface::{Call, Cloud, Common, Context, Either, FAIL_CODES, UrlOptions, refusal};

const PROVIDER: &str = "digitalocean";

pub struct DigitalOcean {
    account: Account,
    common: Common,
}

/// A call of a client.
pub type Ocean = Context<DigitalOcean>;

impl DigitalOcean {
    pub fn new(options: TokenOptions, config: &Map<String, Value>) -> Result<Self> {
        let account = Account::new(options, "api.digitalocean.com")?;
        Ok(Self { account, common: Common::from_config(config)? })
    }
}

impl Cloud for DigitalOcean {
    fn provider(&self) -> &'static str {
        PROVIDER
    }

    fn common(&self) -> &Common {
        &self.common
    }

    fn fail_codes(&self) -> &'static [(u16, &'static str)] {
        FAIL_CODES
    }

    fn properties(&self) -> Map<String, Value> {
        self.account.properties(PROVIDER)
    }

    fn notice(&self, call: &Call) {
        self.account.notice(call);
    }

    async fn address(ctx: &Context<Self>, request: &mut Request) -> Result<String> {
        request.set_header("accept", "application/json")?;
        request.set_header("authorization", &format!("Bearer {}", ctx.account.token()))?;
        request.path.below(&ctx.account.url())
    }

    /// Statuses that 2.2.0 has no text for, such as 422 and 429, are told in the API's own words, too.
    fn error(ctx: &Context<Self>, _: &Request, answer: &Response) -> Option<Error> {
        let status = answer.status.as_u16();
        let own = ctx.call.changed("failCodes").and_then(|codes| codes.get(status.to_string()));
        if own.is_some() || FAIL_CODES.iter().any(|(code, _)| *code == status) {
            return None;
        }
        let document = answer.json().ok()?;
        let words = document.get("message")?.as_str().filter(|words| !words.is_empty())?;
        let reason = answer.status.canonical_reason().unwrap_or("Unknown");
        let message = format!("{PROVIDER} Error ({status}): {reason}: {words}");
        Some(refusal(&message, reason, answer).with("provider", PROVIDER))
    }
}

/// Sends a request whose answer is a status alone.
pub async fn send_for_nothing(request: Prepared<DigitalOcean>) -> Result<Arc<Response>> {
    let answer = request.succeed().await?;
    match answer.body.is_empty() || says_nothing(&answer) {
        true => Ok(answer),
        false => Err(unexpected(&answer, "a body where there is none".into())),
    }
}

/// Whether the answer is an empty object. Where nothing is to be read from it, 2.2.0 took that for success.
pub fn says_nothing(answer: &Response) -> bool {
    answer.document().is_ok_and(|document| document.is_empty())
}

/// An answer that says success, and more or less than the API's reference.
pub fn unexpected(answer: &Response, what: String) -> Error {
    answer.about(Error::unexpected(format!("Unexpected response: {what}"))).with("provider", PROVIDER)
}

/// The URL of a path of the API; the path may also stand alone.
pub fn url(ctx: Ocean, options: Option<Either<UrlOptions, String>>) -> Result<String> {
    let path = match options {
        Some(Either::First(options)) => options.into_path()?,
        Some(Either::Second(path)) => Path::Encoded(path),
        None => Path::Root,
    };
    path.below(&ctx.account.url())
}

#[cfg(test)]
mod tests {
    use mockito::Server;
    use serde_json::json;

    use crate::providers::digitalocean::compute::service;
    use crate::providers::digitalocean::testing::{answer, ocean, refuse};
    use crate::surface::testing::{client, try_client};

    #[tokio::test]
    async fn a_refusal_has_the_apis_own_words() {
        let words = json!({"id": "unprocessable_entity", "message": "You specified an invalid size."});
        for (status, message) in [
            (404, "digitalocean Error (404): Not Found"),
            (420, "digitalocean Error (420): Slow Down"),
            (422, "digitalocean Error (422): Unprocessable Entity: You specified an invalid size."),
            (429, "digitalocean Error (429): Too Many Requests: You specified an invalid size."),
            (599, "digitalocean Error (599): Unknown: You specified an invalid size."),
        ] {
            let mut server = Server::new_async().await;
            let _mock = answer(&mut server, "GET", "/v2/droplets/1", status, words.clone()).await;
            let error = ocean(&server).fail("getServer", json!([1])).await;
            assert_eq!(error.message(), message);
            assert_eq!(error.field("statusCode"), Some(&json!(status)));
            assert_eq!(error.field("provider"), Some(&json!("digitalocean")));
            assert_eq!(error.field("result"), Some(&words));
        }
    }

    #[tokio::test]
    async fn a_refusal_without_words_has_the_statuss_own() {
        for body in ["", "<html>", "{}", r#"{"message":""}"#, "[1]", r#"{"message":1}"#] {
            let mut server = Server::new_async().await;
            let mock = server.mock("GET", "/v2/droplets/1").with_status(422).with_body(body);
            let _mock = mock.create_async().await;
            let error = ocean(&server).fail("getServer", json!([1])).await;
            assert_eq!(error.message(), "digitalocean Error (422): Unprocessable Entity", "{body}");
        }
    }

    #[tokio::test]
    async fn an_apps_own_words_win() {
        let mut server = Server::new_async().await;
        let _mock = answer(&mut server, "GET", "/v2/droplets/1", 422, json!({"message": "x"})).await;
        let mut ocean = ocean(&server);
        ocean.changed.insert("failCodes".into(), json!({"422": "No"}));
        assert_eq!(ocean.fail("getServer", json!([1])).await.message(), "digitalocean Error (422): No");
    }

    #[tokio::test]
    async fn a_token_may_change_and_is_not_logged() {
        let mut server = Server::new_async().await;
        let mock = server.mock("GET", "/v2/droplets/1").match_header("authorization", "Bearer hush-2");
        let mock = mock.with_body(r#"{"droplet":{"id":1}}"#).create_async().await;
        let mut ocean = ocean(&server);
        ocean.changed.insert("config.token".into(), json!("hush-2"));
        ocean.call("getServer", json!([1])).await.unwrap();
        mock.assert_async().await;
        assert!(!ocean.log().contains("hush-"), "{}", ocean.log());
    }

    #[tokio::test]
    async fn statuses_between_success_and_error_are_errors() {
        for status in [300, 303, 304] {
            let mut server = Server::new_async().await;
            let _delete = refuse(&mut server, "DELETE", "/v2/droplets/1", status).await;
            let _reboot = refuse(&mut server, "POST", "/v2/droplets/1/actions", status).await;
            let ocean = ocean(&server);
            for method in ["destroyServer", "rebootServer"] {
                let error = ocean.fail(method, json!([1])).await;
                assert_eq!(error.message(), format!("Unexpected response: status {status}"), "{method}");
                assert_eq!(error.code(), Some("EUNEXPECTED"));
            }
        }
    }

    #[tokio::test]
    async fn urls() {
        let own = client(service(), json!({"token": "t"}));
        for (options, url) in [
            (json!([]), "https://api.digitalocean.com"),
            (json!([{"path": "/v2/droplets"}]), "https://api.digitalocean.com/v2/droplets"),
            (json!([{"path": "v2/droplets"}]), "https://api.digitalocean.com/v2/droplets"),
            (json!(["v2/droplets"]), "https://api.digitalocean.com/v2/droplets"),
        ] {
            assert_eq!(own.call("_getUrl", options).await.unwrap(), json!([url]));
        }
    }

    #[test]
    fn a_client_needs_a_token() {
        let error = try_client(service(), json!({})).err().unwrap();
        assert_eq!(error.message(), "token is required");
    }
}
