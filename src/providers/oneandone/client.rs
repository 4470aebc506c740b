//! A client of the Cloud Panel's API v1. Token and server are the client's own.
//!
//! API: <https://cloudpanel-api.1and1.com/documentation/v1/en/documentation.html>

use http::StatusCode;
use serde_json::{Map, Value};

use crate::auth::token::{Account, TokenOptions, WATCHED};
use crate::error::{Error, Result};
use crate::http::{Request, Response};
use crate::surface::context::Prepared;
use crate::surface::{Call, Cloud, Common, Context, Service, UrlOptions, fail_code, raw_request, refusal};

/// Texts for error statuses.
const FAIL_CODES: &[(u16, &str)] = &[
    (400, "Bad Request"),
    (401, "Unauthorized"),
    (403, "Forbidden"),
    (404, "Item not found"),
    (500, "Fault"),
    (503, "Service Unavailable"),
];

const PROVIDER: &str = "oneandone";

pub struct OneAndOne {
    account: Account,
    common: Common,
}

/// A call of a client.
pub type Panel = Context<OneAndOne>;

impl OneAndOne {
    fn new(options: TokenOptions, config: &Map<String, Value>) -> Result<Self> {
        let account = Account::new(options, "cloudpanel-api.1and1.com/v1")?;
        Ok(Self { account, common: Common::from_config(config)? })
    }
}

/// A service of the panel, without methods of its own.
pub fn service(name: &'static str, doc: &'static str) -> Service {
    Service::new(name, doc, OneAndOne::new)
        .needs(&["token"])
        .status_texts(FAIL_CODES)
        .watch(WATCHED)
        .property("protocol", "string", "What stands before the server's name; may be set.")
        .property("serversUrl", "string", "The server that the API is at, with its path; may be set.")
        .method(
            "_request(options)",
            "Sends a request of your own with the client's token.",
            raw_request::<OneAndOne>,
        )
        .on_prototype()
        .method_sync("_getUrl(options)", "The URL of a path of the API.", url)
}

impl Cloud for OneAndOne {
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
        request.set_header("x-token", &ctx.account.token())?;
        request.set_header("content-type", "application/json")?;
        request.path.below(&ctx.account.url())
    }

    /// An error's words are the API's own, and so are its `type` and `errors`: 2.2.0 called back with them.
    fn error(_: &Context<Self>, _: &Request, answer: &Response) -> Option<Error> {
        let document = answer.json().ok()?;
        let words = document.get("message")?.as_str().filter(|words| !words.is_empty())?;
        Some(refused(words, answer, &document))
    }
}

fn refused(message: &str, answer: &Response, document: &Value) -> Error {
    let mut error = refusal(message, fail_code(FAIL_CODES, answer.status), answer).with("provider", PROVIDER);
    for field in ["type", "errors"] {
        if let Some(value) = document.get(field) {
            error = error.with(field, value.clone());
        }
    }
    error
}

/// An answer that says success, and is not what was asked for.
pub fn unexpected(answer: &Response, what: &str) -> Error {
    answer.about(Error::unexpected(format!("Unexpected response: {what}"))).with("provider", PROVIDER)
}

/// Sends a request for a change. The API accepts it by 202; 2.2.0 takes any other status for an error.
pub async fn change(request: Prepared<OneAndOne>) -> Result<Map<String, Value>> {
    let answer = request.send().await?;
    if answer.status == StatusCode::ACCEPTED {
        return object(&answer);
    }
    let status = answer.status.as_u16();
    let document = answer.json().unwrap_or_default();
    Err(refused(&format!("{PROVIDER} Error ({status}): the change was not accepted"), &answer, &document))
}

/// A resource: it has an id.
pub fn object(answer: &Response) -> Result<Map<String, Value>> {
    match answer.json()? {
        Value::Object(object) if object.get("id").is_some_and(|id| id.is_string() || id.is_number()) => {
            Ok(object)
        }
        Value::Object(object) if object.is_empty() => Err(Error::empty_response()),
        _ => Err(unexpected(answer, "it has no id")),
    }
}

/// A list of resources.
pub fn objects(answer: &Response) -> Result<Vec<Map<String, Value>>> {
    let unfit = || unexpected(answer, "it is no list of objects");
    let Value::Array(items) = answer.json()? else { return Err(unfit()) };
    let one = |item| match item {
        Value::Object(object) => Ok(object),
        _ => Err(unfit()),
    };
    items.into_iter().map(one).collect()
}

fn url(ctx: Panel, options: Option<UrlOptions>) -> Result<String> {
    options.map(UrlOptions::into_path).transpose()?.unwrap_or_default().below(&ctx.account.url())
}

#[cfg(test)]
mod tests {
    use mockito::Server;
    use serde_json::json;

    use crate::providers::oneandone::compute;
    use crate::providers::oneandone::testing::{answer, panel};
    use crate::surface::testing::{client, try_client};

    #[tokio::test]
    async fn a_refusal_is_an_error_with_the_apis_own_words_and_fields() {
        let body = json!({"type": "NOT_FOUND", "message": "no such server", "errors": null});
        for (method, path) in [("GET", "/v1/servers/S1"), ("DELETE", "/v1/servers/S1?keep_ips=false")] {
            let mut server = Server::new_async().await;
            let _mock = answer(&mut server, method, path, 404, body.clone()).await;
            let name = if method == "GET" { "getServer" } else { "destroyServer" };
            let error = panel(compute::service(), &server).fail(name, json!(["S1"])).await;
            assert_eq!(error.message(), "no such server");
            for (field, value) in [
                ("type", json!("NOT_FOUND")),
                ("errors", json!(null)),
                ("provider", json!("oneandone")),
                ("failCode", json!("Item not found")),
                ("statusCode", json!(404)),
                ("result", body.clone()),
            ] {
                assert_eq!(error.field(field), Some(&value), "{field}");
            }
        }
    }

    #[tokio::test]
    async fn a_refusal_without_words_has_the_statuss_own() {
        for body in ["", "<html>", "{}", r#"{"message":null}"#] {
            let mut server = Server::new_async().await;
            let _mock =
                server.mock("GET", "/v1/servers").with_status(503).with_body(body).create_async().await;
            let error = panel(compute::service(), &server).fail("getServers", json!([])).await;
            assert_eq!(error.message(), "oneandone Error (503): Service Unavailable", "{body}");
        }
    }

    #[tokio::test]
    async fn a_change_that_is_not_accepted_is_an_error() {
        for (status, body) in
            [(200, json!({"id": "S1"})), (201, json!({})), (204, json!(null)), (304, json!(null))]
        {
            let mut server = Server::new_async().await;
            let path = "/v1/servers/S1?keep_ips=false";
            let _mock = answer(&mut server, "DELETE", path, status, body).await;
            let error = panel(compute::service(), &server).fail("destroyServer", json!(["S1"])).await;
            let message = format!("oneandone Error ({status}): the change was not accepted");
            assert_eq!((error.message(), error.status()), (message.as_str(), u16::try_from(status).ok()));
        }
    }

    #[tokio::test]
    async fn answers_that_are_none() {
        for (body, one, list) in [
            ("{}", "Unexpected empty response", "Unexpected response: it is no list of objects"),
            ("", "Unexpected empty response", "Unexpected empty response"),
            ("null", "Unexpected response: it has no id", "Unexpected response: it is no list of objects"),
            ("[1]", "Unexpected response: it has no id", "Unexpected response: it is no list of objects"),
            ("<html>", "Unexpected response: ", "Unexpected response: "),
            (r#"[{"id":"#, "Unexpected response: ", "Unexpected response: "),
        ] {
            let mut server = Server::new_async().await;
            let _one = server.mock("GET", "/v1/servers/S1").with_body(body).create_async().await;
            let _list = server.mock("GET", "/v1/servers").with_body(body).create_async().await;
            let panel = panel(compute::service(), &server);
            let error = panel.fail("getServer", json!(["S1"])).await;
            assert!(error.message().starts_with(one), "{body}: {error}");
            let error = panel.fail("getServers", json!([])).await;
            assert!(error.message().starts_with(list), "{body}: {error}");
        }
        let mut server = Server::new_async().await;
        let _mock = answer(&mut server, "GET", "/v1/servers", 300, json!([])).await;
        let error = panel(compute::service(), &server).fail("getServers", json!([])).await;
        assert_eq!(error.message(), "Unexpected response: status 300");
    }

    #[tokio::test]
    async fn two_clients_have_two_tokens_and_no_body_is_left_over() {
        let mut server = Server::new_async().await;
        let own = |token: &str| {
            let options = json!({"token": token, "protocol": "http://", "serversUrl": format!("{}/v1", server.host_with_port())});
            client(compute::service(), options)
        };
        let (a, b) = (own("hush-a"), own("hush-b"));
        let put = server.mock("PUT", "/v1/servers/S1/status/action").match_header("x-token", "hush-b");
        let put = put.with_status(202).with_body(r#"{"id":"S1"}"#).create_async().await;
        let get = server.mock("GET", "/v1/servers").match_header("x-token", "hush-a").match_body("");
        let get = get.match_header("content-type", "application/json").with_body("[]").create_async().await;
        b.call("rebootServer", json!(["S1"])).await.unwrap();
        a.call("getServers", json!([])).await.unwrap();
        put.assert_async().await;
        get.assert_async().await;
        assert!(!format!("{}{}", a.log(), b.log()).contains("hush-"));
    }

    #[tokio::test]
    async fn where_the_api_is() {
        let own = client(compute::service(), json!({"token": "t"}));
        let url = own.call("_getUrl", json!([{"path": "servers"}])).await.unwrap();
        assert_eq!(url, json!(["https://cloudpanel-api.1and1.com/v1/servers"]));
        let error = try_client(compute::service(), json!({})).err().unwrap();
        assert_eq!(error.message(), "token is required");
    }
}
