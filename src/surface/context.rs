//! What a method's function works with: its client, its call, and requests between the two.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use futures::future::BoxFuture;
use http::{HeaderMap, Method, StatusCode};
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::error::{Error, Result};
use crate::http::{
    self as wire, Body, Limits, Opened, Outgoing, Path, Pool, Request, Response, Settings, redact,
};
use crate::surface::call::Call;
use crate::surface::config::Common;
use crate::transfer::Source;

/// A provider's client, whether or not it sends requests.
pub trait Client: Send + Sync + 'static {
    /// Options that all clients share.
    fn common(&self) -> &Common;

    /// What the app sees on a new client.
    fn properties(&self) -> Map<String, Value>;

    /// Takes over what the app has changed on the client since its last call. Once, when a call starts.
    fn notice(&self, _call: &Call) {}
}

impl<C: Cloud> Client for C {
    fn common(&self) -> &Common {
        Cloud::common(self)
    }

    fn properties(&self) -> Map<String, Value> {
        Cloud::properties(self)
    }

    fn notice(&self, call: &Call) {
        Cloud::notice(self, call);
    }
}

/// A client of an HTTP API: how its requests are addressed, signed and refused.
pub trait Cloud: Send + Sync + Sized + 'static {
    /// The provider's name, as errors say it.
    fn provider(&self) -> &'static str;

    /// Options that all clients share.
    fn common(&self) -> &Common;

    /// Texts for error statuses, `failCode` on an error.
    fn fail_codes(&self) -> &'static [(u16, &'static str)];

    /// What the app sees on a new client.
    fn properties(&self) -> Map<String, Value>;

    /// Takes over what the app has changed on the client since its last call. Once, when a call starts.
    fn notice(&self, _call: &Call) {}

    /// The URL of a request and the headers that prove who sends it. Asked again for every try.
    fn address(ctx: &Context<Self>, request: &mut Request) -> impl Future<Output = Result<String>> + Send;

    /// The server refused the proof (401) that stood in the headers `sent`: whether another try would carry a
    /// new one.
    fn renew(
        _ctx: &Context<Self>,
        _sent: &HeaderMap,
        _refusal: &Response,
    ) -> impl Future<Output = Result<bool>> + Send {
        std::future::ready(Ok(false))
    }

    /// Signs a request that is otherwise complete: nothing of it changes any more. Asked again for every try.
    fn sign(
        _ctx: &Context<Self>,
        _request: &mut Request,
        _url: &str,
    ) -> impl Future<Output = Result<()>> + Send {
        std::future::ready(Ok(()))
    }

    /// Whether redirects are followed. A signature for one server is none for another.
    const FOLLOWS: bool = true;

    /// The error that an answer is, for providers whose errors have a shape of their own.
    fn error(_ctx: &Context<Self>, _request: &Request, _answer: &Response) -> Option<Error> {
        None
    }

    /// The error that an answer is although its status is none of an error.
    fn doubt(&self, _answer: &Response) -> Result<()> {
        Ok(())
    }

    /// Whether a request that failed so, by an answer or on the way, is worth another try: it is safe to repeat,
    /// and the reason may be gone by then.
    fn is_passing(_ctx: &Context<Self>, _request: &Request, _error: &Error) -> bool {
        false
    }
}

/// A client and one call of it.
pub struct Context<C> {
    pub client: Arc<C>,
    pub call: Call,
}

impl<C> Clone for Context<C> {
    fn clone(&self) -> Self {
        Self { client: Arc::clone(&self.client), call: self.call.clone() }
    }
}

impl<C> std::ops::Deref for Context<C> {
    type Target = C;

    fn deref(&self) -> &C {
        &self.client
    }
}

/// Most of an error's body that is read.
const ERROR_BODY: usize = 1024 * 1024;

impl<C: Cloud> Context<C> {
    pub fn request(&self, method: Method, path: impl Into<Path>) -> Prepared<C> {
        Prepared { ctx: self.clone(), request: Ok(Request::new(method, path)) }
    }

    pub fn get(&self, path: impl Into<Path>) -> Prepared<C> {
        self.request(Method::GET, path)
    }

    pub fn head(&self, path: impl Into<Path>) -> Prepared<C> {
        self.request(Method::HEAD, path)
    }

    pub fn post(&self, path: impl Into<Path>) -> Prepared<C> {
        self.request(Method::POST, path)
    }

    pub fn put(&self, path: impl Into<Path>) -> Prepared<C> {
        self.request(Method::PUT, path)
    }

    pub fn delete(&self, path: impl Into<Path>) -> Prepared<C> {
        self.request(Method::DELETE, path)
    }

    pub fn pool(&self) -> Arc<Pool> {
        self.common().pool(&self.call.network)
    }

    fn limits(&self) -> Limits {
        let limits = self.common().limits();
        if C::FOLLOWS { limits } else { Limits { redirects: 0, ..limits } }
    }

    /// Sends a request through the transport as it is, for logins and the like.
    pub async fn dispatch(&self, request: Outgoing) -> Result<Opened> {
        wire::send(request, &self.pool(), self.limits(), self.call.host.as_ref()).await
    }

    /// As [`dispatch`](Self::dispatch), but through no proxy, and nowhere else: for what is on the machine itself.
    pub async fn dispatch_directly(&self, request: Outgoing) -> Result<Opened> {
        let settings = Settings { proxy: Some(String::new()), relay: None, ..self.pool().settings.clone() };
        let limits = Limits { redirects: 0, ..self.limits() };
        wire::send(request, &Pool::of(settings), limits, self.call.host.as_ref()).await
    }

    /// Addresses the request, lets the app's filters see it, sends it, and takes error statuses for errors.
    async fn open(self, request: Request) -> Result<Opened> {
        let mut renewed = false;
        let mut pauses = wire::backoff(self.limits().retries);
        loop {
            let (request, outcome) = self.attempt(request.clone()).await?;
            let error = match outcome {
                Ok(answer)
                    if !wire::is_refusal(answer.status)
                        || request.accepts == Some(answer.status.as_u16()) =>
                {
                    self.call.log_answer(&answer);
                    return Ok(answer);
                }
                Ok(answer) => {
                    let refusal = answer.read_up_to(ERROR_BODY).await?;
                    if refusal.status == StatusCode::UNAUTHORIZED
                        && !renewed
                        && request.body.rewind()
                        && C::renew(&self, &request.headers, &refusal).await?
                    {
                        renewed = true;
                        continue;
                    }
                    self.refuse(&request, &refusal)
                }
                Err(error) => error,
            };
            if C::is_passing(&self, &request, &error)
                && let Some(pause) = pauses.next()
                && request.body.rewind()
            {
                tokio::time::sleep(pause).await;
                continue;
            }
            return Err(error);
        }
    }

    /// One try: the request as it was sent, and the answer, whatever its status.
    async fn attempt(&self, mut request: Request) -> Result<(Request, Result<Opened>)> {
        let mut url = C::address(self, &mut request).await?;
        if self.call.hooks.url && !matches!(request.path, Path::Url(_)) {
            let own = self.call.ask("url", request.path.describe()).await?;
            url = own
                .as_str()
                .map(str::to_owned)
                .ok_or_else(|| Error::invalid("_getUrl must return a string"))?;
        }
        if self.call.hooks.before {
            self.call.filter(&mut request, &mut url, self.pool().settings.verify).await?;
        }
        // Its query is told beside it.
        let plain_url = self.call.logged.then(|| redact::url(&url));
        let url = request.with_query(url);
        request.set_header("user-agent", &self.call.user_agent)?;
        C::sign(self, &mut request, &url).await?;
        if let Some(plain_url) = plain_url {
            self.call.log_request(&request, plain_url, self.pool().settings.verify);
        }
        let Request { method, headers, body, .. } = &request;
        let (method, headers, body) = (method.clone(), headers.clone(), body.clone());
        let outcome = self.dispatch(Outgoing { method, url, headers, body }).await;
        Ok((request, outcome))
    }

    /// The error that an answer with an error status is.
    fn refuse(&self, request: &Request, answer: &Response) -> Error {
        let error = C::error(self, request, answer).unwrap_or_else(|| self.plain_refusal(answer));
        self.call.log_refusal(&error);
        error
    }

    /// The error for a status, by the provider's table.
    pub fn plain_refusal(&self, answer: &Response) -> Error {
        let status = answer.status.as_u16();
        let own = self.call.changed("failCodes").and_then(|codes| codes.get(status.to_string()));
        let fail_code =
            own.and_then(Value::as_str).unwrap_or_else(|| fail_code(self.fail_codes(), answer.status));
        let provider = self.provider();
        refusal(&format!("{provider} Error ({status}): {fail_code}"), fail_code, answer)
            .with("provider", provider)
    }
}

/// Texts for error statuses, of providers that have none of their own.
pub const FAIL_CODES: &[(u16, &str)] = &[
    (400, "Bad Request"),
    (401, "Unauthorized"),
    (403, "Forbidden"),
    (404, "Not Found"),
    (405, "Method Not Allowed"),
    (406, "Not Acceptable"),
    (409, "Conflict"),
    (413, "Request Entity Too Large"),
    (415, "Unsupported Media Type"),
    (420, "Slow Down"),
    (449, "Retry With"),
    (500, "Internal Error"),
    (503, "Service Unavailable"),
];

/// What a status means: in the provider's words, or in HTTP's.
pub fn fail_code(texts: &[(u16, &'static str)], status: StatusCode) -> &'static str {
    let own = texts.iter().find(|(code, _)| *code == status.as_u16()).map(|(_, text)| *text);
    own.or_else(|| status.canonical_reason()).unwrap_or("Unknown")
}

/// The fields that every error about an answer has.
pub fn refusal(message: &str, fail_code: &str, answer: &Response) -> Error {
    let mut error = answer
        .about(Error::new(message))
        .with("failCode", fail_code)
        .with("headers", redact::headers(&answer.headers))
        .with_body(answer.text());
    if !answer.body.is_empty() {
        let result = answer.json().unwrap_or_else(|_| json!({ "err": answer.text() }));
        error = error.with("result", result);
    }
    error
}

/// A request that is being put together.
pub struct Prepared<C> {
    ctx: Context<C>,
    request: Result<Request>,
}

impl<C: Cloud> Prepared<C> {
    fn change(mut self, change: impl FnOnce(&mut Request) -> Result<()>) -> Self {
        if let Ok(request) = &mut self.request
            && let Err(error) = change(request)
        {
            self.request = Err(error);
        }
        self
    }

    #[must_use]
    pub fn query<K: Into<String>, V: Into<String>>(self, pairs: impl IntoIterator<Item = (K, V)>) -> Self {
        self.change(|request| {
            request.query.extend(pairs.into_iter().map(|(k, v)| (k.into(), v.into())));
            Ok(())
        })
    }

    /// A word of its own in the query, such as `uploads`.
    #[must_use]
    pub fn flag(self, flag: &'static str) -> Self {
        self.change(|request| {
            request.flag = Some(flag);
            Ok(())
        })
    }

    /// Takes a status for an answer that is a refusal elsewhere.
    #[must_use]
    pub fn accept(self, status: u16) -> Self {
        self.change(|request| {
            request.accepts = Some(status);
            Ok(())
        })
    }

    #[must_use]
    pub fn header(self, name: &str, value: &str) -> Self {
        self.change(|request| request.set_header(name, value))
    }

    #[must_use]
    pub fn headers(self, headers: &Map<String, Value>) -> Self {
        self.change(|request| request.set_headers(headers))
    }

    #[must_use]
    pub fn json(self, document: &impl Serialize) -> Self {
        self.change(|request| request.set_json(document))
    }

    #[must_use]
    pub fn body(self, body: impl Into<bytes::Bytes>) -> Self {
        self.change(|request| {
            request.body = Body::Bytes(body.into());
            Ok(())
        })
    }

    /// Bytes from the app or a file; their number is sent ahead where it is known.
    #[must_use]
    pub fn stream(self, source: Source) -> Self {
        self.change(|request| {
            if let Some(size) = source.size() {
                request.set_header("content-length", &size.to_string())?;
            }
            request.body = Body::Stream(Arc::new(source));
            Ok(())
        })
    }

    /// Sends it; the body of the answer is still to be read. In a box: the state of all that this takes is not part
    /// of every method's own.
    pub fn open(self) -> BoxFuture<'static, Result<Opened>> {
        match self.request {
            Ok(request) => Box::pin(self.ctx.open(request)),
            Err(error) => Box::pin(std::future::ready(Err(error))),
        }
    }

    /// Sends it and reads the answer.
    pub fn send(self) -> BoxFuture<'static, Result<Arc<Response>>> {
        let client = Arc::clone(&self.ctx.client);
        let answer = self.open();
        Box::pin(async move {
            let answer = whole(answer).await?;
            client.doubt(&answer)?;
            Ok(answer)
        })
    }

    /// The same, for an answer that may be anything.
    pub fn send_anyway(self) -> BoxFuture<'static, Result<Arc<Response>>> {
        Box::pin(whole(self.open()))
    }

    /// Sends it, and takes nothing but success for an answer: a redirection to nowhere, say, is none.
    pub async fn succeed(self) -> Result<Arc<Response>> {
        let provider = self.ctx.provider();
        let answer = self.send().await?;
        match answer.status.is_success() {
            true => Ok(answer),
            false => {
                let words = format!("Unexpected response: status {}", answer.status.as_u16());
                Err(answer.about(Error::unexpected(words)).with("provider", provider))
            }
        }
    }
}

async fn whole(answer: BoxFuture<'static, Result<Opened>>) -> Result<Arc<Response>> {
    Ok(Arc::new(answer.await?.read().await?))
}

/// The default limit on silence: long, since some calls make a server work before it says anything.
pub const IDLE: Duration = Duration::from_secs(300);

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use mockito::Server;
    use serde_json::json;

    use crate::http::Network;
    use crate::surface::testing::{bare, client, try_client};

    #[tokio::test]
    async fn a_refusal_has_all_that_is_known() {
        let mut server = Server::new_async().await;
        let not_found = server.mock("GET", "/a").with_status(404).with_header("x-auth-token", "hush-hush");
        let _not_found = not_found.with_header("x-own", "1").with_body("<html>").create_async().await;
        let _odd = server.mock("GET", "/b").with_status(418).create_async().await;
        let own = client(bare(), json!({"url": server.url()}));
        let error = own.fail("_request", json!([{"path": "a"}])).await;
        assert_eq!(error.message(), "bare Error (404): Item not found");
        for (field, value) in [
            ("provider", json!("bare")),
            ("failCode", json!("Item not found")),
            ("statusCode", json!(404)),
            ("method", json!("GET")),
            ("href", json!(format!("{}/a", server.url()))),
            ("result", json!({"err": "<html>"})),
        ] {
            assert_eq!(error.field(field), Some(&value), "{field}");
        }
        let headers = error.field("headers").unwrap();
        assert_eq!((&headers["x-own"], &headers["x-auth-token"]), (&json!("1"), &json!("[redacted]")));
        assert_eq!(error.to_json()["body"], "<html>");
        let error = own.fail("_request", json!([{"path": "b"}])).await;
        assert_eq!(error.message(), "bare Error (418): I'm a teapot");
        assert_eq!(error.field("result"), None);
    }

    #[tokio::test]
    async fn an_app_may_have_its_own_words_for_a_status() {
        let mut server = Server::new_async().await;
        let _mock = server.mock("GET", "/a").with_status(404).create_async().await;
        let mut own = client(bare(), json!({"url": server.url()}));
        own.changed.insert("failCodes".into(), json!({"404": "Gone fishing"}));
        let error = own.fail("_request", json!([{"path": "a"}])).await;
        assert_eq!(error.message(), "bare Error (404): Gone fishing");
    }

    #[tokio::test]
    async fn a_filter_may_change_everything() {
        let mut server = Server::new_async().await;
        let mock = server
            .mock("PUT", "/other?q=2")
            .match_header("x-own", "1")
            .match_header("x-old", mockito::Matcher::Missing);
        let mock = mock.match_body(r#"{"b":2}"#).create_async().await;
        let mut own = client(bare(), json!({"url": server.url()}));
        own.hooks.before = true;
        let answer = json!({"method": "PUT", "uri": format!("{}/other", server.url()), "headers": {"x-own": "1"},
            "qs": {"q": 2}, "json": {"b": 2}});
        own.answer("before", answer);
        let options = json!({"method": "POST", "path": "a", "qs": {"p": "1"}, "json": {"a": 1}, "headers": {"x-old": "1"}});
        own.call("_request", json!([options])).await.unwrap();
        mock.assert_async().await;
        let question = own.asked().remove(0);
        assert_eq!((&question["method"], &question["path"]), (&json!("POST"), &json!("a")));
        assert_eq!(question["uri"], format!("{}/a", server.url()));
        assert_eq!((&question["qs"], &question["json"]), (&json!({"p": "1"}), &json!({"a": 1})));
    }

    #[tokio::test]
    async fn a_filter_that_smuggles_headers_is_refused() {
        let mut own = client(bare(), json!({"url": "http://127.0.0.1:1"}));
        own.hooks.before = true;
        own.answer("before", json!({"headers": {"x-own": "1\r\nx-evil: 1"}}));
        let error = own.fail("_request", json!([{"path": "a"}])).await;
        let words = "test _request: header x-own has a value with characters that HTTP does not allow";
        assert_eq!(error.message(), words);
    }

    #[tokio::test]
    async fn an_app_s_own_get_url_decides() {
        let mut server = Server::new_async().await;
        let mock = server.mock("GET", "/own/place?x=1").create_async().await;
        let mut own = client(bare(), json!({"url": "http://127.0.0.1:1"}));
        own.hooks.url = true;
        own.answer("url", json!(format!("{}/own/place", server.url())));
        own.call("_request", json!([{"container": "b x", "path": "f", "qs": {"x": 1}}])).await.unwrap();
        mock.assert_async().await;
        assert_eq!(own.asked(), [json!({"container": "b x", "path": "f"})]);
        own.answer("url", json!(5));
        let error = own.fail("_request", json!([{"path": "a"}])).await;
        assert_eq!(error.message(), "test _request: _getUrl must return a string");
    }

    #[tokio::test]
    async fn nothing_secret_is_logged() {
        let mut server = Server::new_async().await;
        let mock = server.mock("POST", "/a?temp_url_sig=hush-4&page=2");
        let _mock = mock.with_header("x-subject-token", "hush-1").create_async().await;
        let own = client(bare(), json!({"url": server.url()}));
        let options = json!({"method": "POST", "path": "a", "headers": {"authorization": "hush-2", "x-own": "seen"},
            "json": {"adminPass": "hush-3", "name": "seen too"}, "qs": {"temp_url_sig": "hush-4", "page": "2"}});
        own.call("_request", json!([options])).await.unwrap();
        let log = own.log();
        assert!(log.contains("\"seen\"") && log.contains("seen too") && !log.contains("hush-"), "{log}");
        assert!(log.contains(&format!("POST: {}/a", server.url())), "{log}");
    }

    #[tokio::test]
    async fn options_that_all_clients_share() {
        let refused = |extra: serde_json::Value| {
            let mut config = json!({"url": "http://h"});
            config.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
            match try_client(bare(), config) {
                Ok(_) => panic!("{extra} should not do"),
                Err(error) => error.message().to_owned(),
            }
        };
        assert_eq!(refused(json!({"proxy": "::"})), "options.proxy is not a URL");
        assert_eq!(
            refused(json!({"timeout": "x"})),
            "options.timeout must be a whole number, 0 or more, not a string"
        );
        // 2.2.0 takes anything but a boolean for `true`.
        assert!(try_client(bare(), json!({"url": "http://h", "strictSSL": "no", "ca": ["a", "b"]})).is_ok());
    }

    #[tokio::test]
    async fn the_process_s_proxy_is_read_at_each_call() {
        let proxy = crate::http::testing::Script::start([crate::http::testing::OK]).await;
        let mut own = client(bare(), json!({"url": "http://no.such.host.invalid"}));
        own.network = Arc::new(Network { http_proxy: Some(proxy.url("")), ..Network::default() });
        own.call("_request", json!([{"path": "a"}])).await.unwrap();
        assert_eq!(proxy.seen().len(), 1);
        own.network = Arc::default();
        assert_eq!(own.fail("_request", json!([{"path": "a"}])).await.code(), Some("ENOTFOUND"));
    }
}
