//! Sends a request: redirects, time limits, retry, and nothing a provider would know.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use futures::future::BoxFuture;
use http::header::CONTENT_LENGTH;
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use url::Url;

use super::failure::{self, Failure};
use super::pool::{self, Pool};
use super::request::Outgoing;
use super::response::{Opened, header};
use super::{Body, relay, retry};
use crate::error::{Error, Result};

/// How long a call may take, and how often it is tried.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Longest time without a byte in either direction; none if zero.
    pub idle: Duration,
    /// How often a request is sent again where that is safe.
    pub retries: usize,
    /// How many redirects are followed; none where a signature names the server that it is for.
    pub redirects: usize,
}

/// Who knows the certificate authorities that the process trusts.
pub trait Roots: Send + Sync {
    /// All of them, in PEM.
    fn load(&self) -> BoxFuture<'_, Result<String>>;
}

pub const REDIRECTS: usize = 10;

/// When something last moved on a connection.
pub struct Activity {
    start: Instant,
    /// Milliseconds after `start`; `PAUSED` while the app, not the network, is awaited.
    last: AtomicU64,
}

const PAUSED: u64 = u64::MAX;

impl Activity {
    fn new() -> Arc<Self> {
        Arc::new(Self { start: Instant::now(), last: AtomicU64::new(0) })
    }

    /// Something has moved.
    pub fn touch(&self) {
        self.last.store(self.start.elapsed().as_millis() as u64, Ordering::Relaxed);
    }

    /// The app is awaited.
    pub fn pause(&self) {
        self.last.store(PAUSED, Ordering::Relaxed);
    }

    /// Ends when nothing has moved for `limit`.
    pub async fn idle(&self, limit: Duration) {
        if limit.is_zero() {
            return std::future::pending().await;
        }
        loop {
            let now = self.start.elapsed();
            let last = match self.last.load(Ordering::Relaxed) {
                PAUSED => now,
                at => Duration::from_millis(at),
            };
            let quiet = now.saturating_sub(last);
            if quiet >= limit {
                return;
            }
            tokio::time::sleep(limit - quiet).await;
        }
    }
}

/// A kept connection that was used this short a time ago is taken to be alive.
const FRESH: Duration = Duration::from_micros(500);

/// Long enough for this process to notice that a server has closed a connection meanwhile.
const NOTICE: Duration = Duration::from_millis(2);

/// Sends the request and returns the answer's head, whatever its status.
pub fn send<'a>(
    request: Outgoing,
    pool: &'a Pool,
    limits: Limits,
    roots: &'a dyn Roots,
) -> BoxFuture<'a, Result<Opened>> {
    Box::pin(exchange(request, pool, limits, roots))
}

async fn exchange(mut request: Outgoing, pool: &Pool, limits: Limits, roots: &dyn Roots) -> Result<Opened> {
    let mut backoff = retry::backoff(limits.retries);
    let mut redirects = 0;
    loop {
        let url = Url::parse(&request.url)
            .ok()
            .filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
            .ok_or_else(|| Error::invalid(format!("{} is not an http or https URL", request.url)))?;
        let origin = url.origin().ascii_serialization();
        if url.scheme() == "https" && pool.settings.verify && pool.settings.ca.is_none() && !pool::has_roots()
        {
            pool::set_roots(&roots.load().await?)?;
        }
        // What must not be sent twice had better not be sent on a connection that the server has closed.
        if !retry::is_idempotent(&request.method) && pool.silence(&origin).is_some_and(|time| time > FRESH) {
            tokio::time::sleep(NOTICE).await;
            tokio::task::yield_now().await;
        }
        let (answer, reused) = pool::noticing_reuse(attempt(&request, &url, pool, limits)).await;
        match answer {
            Ok(answer) => {
                pool.hear(&origin);
                if let Some(target) = redirect(&request.method, &url, answer.status, &answer.headers)
                    && limits.redirects > 0
                {
                    if redirects == limits.redirects {
                        let message = format!("more than {redirects} redirects, the last one to {target}");
                        return Err(Error::new(message).with("code", "EREDIRECTS"));
                    }
                    redirects += 1;
                    follow(&mut request, &url, target, answer.status);
                    continue;
                }
                if let Some(asked) = retry::requested(answer.status, &answer.headers)
                    && let Some(pause) = backoff.next()
                    && request.body.rewind()
                {
                    tokio::time::sleep(asked.max(pause)).await;
                    continue;
                }
                return Ok(answer);
            }
            Err(Failure { error, unsent, hung_up }) => {
                // A kept connection that the server has closed meanwhile is nobody's failure, and tried no more.
                let stale = hung_up && reused && retry::is_idempotent(&request.method);
                let again = match stale {
                    true => Some(Duration::ZERO),
                    false if unsent && retry::may_pass(&error) => backoff.next(),
                    false => None,
                };
                if let Some(pause) = again
                    && request.body.rewind()
                {
                    tokio::time::sleep(pause).await;
                    continue;
                }
                return Err(if unsent { error.before_sending() } else { error });
            }
        }
    }
}

async fn attempt(
    request: &Outgoing,
    url: &Url,
    pool: &Pool,
    limits: Limits,
) -> std::result::Result<Opened, Failure> {
    let own = |error: Error| Failure { error, unsent: false, hung_up: false };
    let host = url.host_str().unwrap_or_default().to_owned();
    let port = url.port_or_known_default().unwrap_or(0);
    let client = pool.client(url).map_err(own)?;
    let activity = Activity::new();
    let mut headers = request.headers.clone();
    // Only a stream's length is not known better here.
    let stated = headers.remove(CONTENT_LENGTH).filter(|_| matches!(request.body, Body::Stream(_)));
    let length = match &stated {
        Some(value) => Some(length(value).map_err(own)?),
        None => None,
    };
    let body = request.body.open(length, &activity).await.map_err(own)?;
    if let Some(stated) = stated {
        headers.insert(CONTENT_LENGTH, stated);
    } else if body.is_none() && matches!(request.method, Method::POST | Method::PUT | Method::DELETE) {
        headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
    }
    let mut builder = client.request(request.method.clone(), url.clone()).headers(headers);
    if let Some(body) = body {
        builder = builder.body(body);
    }
    let built = builder.build().map_err(|error| failure::classify(&error, &host, port))?;
    let sending = async {
        match &pool.settings.relay {
            Some(relay) => relay::send(relay, built).await,
            None => client.execute(built).await.map_err(|error| failure::classify(&error, &host, port)),
        }
    };
    let answer = tokio::select! {
        answer = sending => answer,
        () = activity.idle(limits.idle) => {
            return Err(own(failure::timed_out(&format!("read ETIMEDOUT {host}:{port}"))));
        }
    };
    let mut inner = answer?;
    activity.touch();
    Ok(Opened {
        method: request.method.clone(),
        url: request.url.clone(),
        status: inner.status(),
        headers: std::mem::take(inner.headers_mut()),
        inner,
        activity,
        limits,
    })
}

fn length(value: &HeaderValue) -> Result<u64> {
    let number = value.to_str().ok().and_then(|text| text.trim().parse().ok());
    number.ok_or_else(|| Error::invalid("header content-length must be a whole number, 0 or more"))
}

/// Where a redirect leads, for the methods that follow one.
fn redirect(method: &Method, url: &Url, status: StatusCode, headers: &HeaderMap) -> Option<Url> {
    if !matches!(*method, Method::GET | Method::HEAD)
        || !matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308)
    {
        return None;
    }
    let target = url.join(header(headers, "location")?).ok()?;
    // A redirect must not turn an encrypted request into a plain one.
    match target.scheme() {
        "https" => Some(target),
        "http" if url.scheme() == "http" => Some(target),
        _ => None,
    }
}

/// Whether credentials meant for one server may go to the other: it is the same, or the same by TLS.
fn is_trusted(from: &Url, to: &Url) -> bool {
    let upgraded = from.host() == to.host()
        && (from.scheme(), from.port_or_known_default()) == ("http", Some(80))
        && (to.scheme(), to.port_or_known_default()) == ("https", Some(443));
    upgraded || from.origin() == to.origin()
}

/// Points the request at its new place; credentials stay behind when that is another server.
fn follow(request: &mut Outgoing, from: &Url, target: Url, status: StatusCode) {
    if status == StatusCode::SEE_OTHER {
        request.body = Body::Empty;
    }
    if !is_trusted(from, &target) {
        let secret: Vec<_> = request
            .headers
            .keys()
            .filter(|name| super::redact::is_secret_header(name.as_str()))
            .cloned()
            .collect();
        for name in secret {
            request.headers.remove(name);
        }
    }
    request.url = target.into();
}

#[cfg(test)]
mod tests {
    use super::super::testing::{HANG_UP, LIMITS, OK, SILENCE, STAY, Script, ask, go, request, settings};
    use super::*;

    fn redirect_to(location: &str) -> String {
        format!(
            "HTTP/1.1 302 Found\r\nconnection: close\r\ncontent-length: 0\r\nlocation: {location}\r\n\r\n"
        )
    }

    fn later(status: &str, retry_after: &str) -> String {
        format!(
            "HTTP/1.1 {status}\r\nconnection: close\r\ncontent-length: 0\r\nretry-after: {retry_after}\r\n\r\n"
        )
    }

    fn authorized(method: Method, url: String) -> Outgoing {
        let mut request = request(method, url);
        for (name, value) in [("x-auth-token", "t"), ("authorization", "b"), ("x-own", "1")] {
            request.headers.insert(name, HeaderValue::from_static(value));
        }
        request
    }

    #[tokio::test]
    async fn a_redirect_within_a_server_keeps_credentials() {
        let server = Script::start([redirect_to("/new?x=1"), OK.into()]).await;
        let answer = ask(authorized(Method::GET, server.url("/old"))).await.unwrap();
        assert_eq!(answer.url, server.url("/new?x=1"));
        assert_eq!(answer.read().await.unwrap().text(), "ok");
        let seen = server.seen();
        assert!(seen[1].starts_with("GET /new?x=1 HTTP/1.1\r\n"), "{}", seen[1]);
        assert!(seen[1].contains("x-auth-token: t\r\n") && seen[1].contains("authorization: b\r\n"));
    }

    #[tokio::test]
    async fn a_redirect_to_another_server_leaves_them_behind() {
        let other = Script::start([OK]).await;
        let server = Script::start([redirect_to(&other.url("/there"))]).await;
        let answer = ask(authorized(Method::GET, server.url("/"))).await.unwrap();
        assert_eq!(answer.status, 200);
        let seen = other.seen().remove(0);
        assert!(seen.contains("x-own: 1\r\n"), "{seen}");
        assert!(!seen.contains("x-auth-token") && !seen.contains("authorization"), "{seen}");
    }

    #[test]
    fn the_same_server_by_tls_may_have_them() {
        let trusted = |from: &str, to: &str| is_trusted(&from.parse().unwrap(), &to.parse().unwrap());
        assert!(trusted("http://h/a", "http://h:80/b"));
        assert!(trusted("http://h/a", "https://h/b"));
        assert!(!trusted("http://h:8080/a", "https://h/b"));
        assert!(!trusted("http://h/a", "https://h:8443/b"));
        assert!(!trusted("https://h/a", "http://h/b"));
        assert!(!trusted("http://h/a", "https://other/b"));
    }

    #[test]
    fn a_redirect_never_leads_from_tls_to_plain_text_nor_elsewhere() {
        let leads = |from: &str, to: &str| {
            let mut headers = HeaderMap::new();
            headers.insert("location", to.parse().unwrap());
            redirect(&Method::GET, &from.parse().unwrap(), StatusCode::FOUND, &headers).map(String::from)
        };
        assert_eq!(leads("https://h/a/b", "c"), Some("https://h/a/c".into()));
        assert_eq!(leads("http://h/", "https://o/"), Some("https://o/".into()));
        assert_eq!(leads("https://h/", "http://h/"), None);
        assert_eq!(leads("http://h/", "ftp://h/"), None);
        assert_eq!(leads("http://h/", "file:///etc/passwd"), None);
        assert_eq!(leads("http://h/", "http://"), None);
    }

    #[tokio::test]
    async fn redirects_end() {
        let server = Script::start(vec![redirect_to("/again"); REDIRECTS + 1]).await;
        let error = ask(request(Method::GET, server.url("/"))).await.err().unwrap();
        assert_eq!((error.code(), server.seen().len()), (Some("EREDIRECTS"), REDIRECTS + 1));
    }

    #[tokio::test]
    async fn what_changes_something_is_not_redirected() {
        for method in [Method::POST, Method::PUT, Method::DELETE] {
            let server = Script::start([redirect_to("/new")]).await;
            let answer = ask(request(method, server.url("/"))).await.unwrap();
            assert_eq!((answer.status.as_u16(), server.seen().len()), (302, 1));
        }
    }

    #[tokio::test]
    async fn a_server_that_asks_to_come_back_is_obeyed() {
        for status in ["503 Service Unavailable", "429 Too Many Requests"] {
            let past = "Sat, 01 Feb 2020 00:00:00 GMT";
            let server = Script::start([later(status, "0"), later(status, past), OK.into()]).await;
            let mut post = request(Method::POST, server.url("/"));
            post.body = Body::Bytes("hello".into());
            assert_eq!(ask(post).await.unwrap().status, 200);
            let seen = server.seen();
            assert_eq!(seen.len(), 3);
            assert!(seen.iter().all(|text| text.ends_with("\r\n\r\nhello")), "{seen:?}");
        }
    }

    #[tokio::test]
    async fn but_not_for_ever_nor_whatever_it_says() {
        let busy = "503 Service Unavailable";
        let server = Script::start(vec![later(busy, "0"); 3]).await;
        assert_eq!(ask(request(Method::GET, server.url("/"))).await.unwrap().status, 503);
        assert_eq!(server.seen().len(), 3);
        let server = Script::start([later(busy, "0")]).await;
        let once = Limits { retries: 0, ..LIMITS };
        assert_eq!(go(request(Method::GET, server.url("/")), settings(), once).await.unwrap().status, 503);
        for answer in [later(busy, "3600"), later(busy, "soon"), later("500 Oops", "0")] {
            let server = Script::start([answer]).await;
            assert!(ask(request(Method::GET, server.url("/"))).await.unwrap().status.is_server_error());
            assert_eq!(server.seen().len(), 1);
        }
    }

    #[tokio::test]
    async fn a_connection_that_nobody_takes_is_econnrefused() {
        let closed = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = closed.local_addr().unwrap().port();
        drop(closed);
        let error = ask(request(Method::PUT, format!("http://127.0.0.1:{port}/"))).await.err().unwrap();
        assert_eq!(error.message(), format!("connect ECONNREFUSED 127.0.0.1:{port}"));
        for (field, value) in [
            ("code", serde_json::json!("ECONNREFUSED")),
            ("syscall", "connect".into()),
            ("address", "127.0.0.1".into()),
            ("port", port.into()),
            ("errno", (-111).into()),
        ] {
            assert_eq!(error.field(field), Some(&value), "{field}");
        }
        assert!(error.is_unsent());
    }

    #[tokio::test]
    async fn a_name_that_nobody_has_is_enotfound() {
        let error = ask(request(Method::GET, "http://no.such.host.invalid/")).await.err().unwrap();
        assert_eq!(error.message(), "getaddrinfo ENOTFOUND no.such.host.invalid");
        assert_eq!(error.field("hostname"), Some(&"no.such.host.invalid".into()));
        assert!(error.is_unsent());
    }

    #[tokio::test]
    async fn a_connection_that_is_cut_is_econnreset_and_not_tried_again() {
        let cut = "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf";
        for (answer, method) in
            [(HANG_UP, Method::GET), (HANG_UP, Method::POST), ("HTTP/1.1 200", Method::GET)]
        {
            let server = Script::start([answer, OK]).await;
            let error = ask(request(method, server.url("/"))).await.err().unwrap();
            assert_eq!((error.message(), error.code()), ("socket hang up", Some("ECONNRESET")), "{answer}");
            assert!(!error.is_unsent());
            assert_eq!(server.seen().len(), 1);
        }
        let server = Script::start([cut]).await;
        let answer = ask(request(Method::GET, server.url("/"))).await.unwrap();
        let error = answer.read().await.err().unwrap();
        assert_eq!((error.message(), error.code()), ("socket hang up", Some("ECONNRESET")));
    }

    #[tokio::test]
    async fn what_is_no_http_is_eproto() {
        let server = Script::start(["220 mail.example ESMTP\r\n"]).await;
        let error = ask(request(Method::GET, server.url("/"))).await.err().unwrap();
        assert_eq!(error.code(), Some("EPROTO"), "{error}");
    }

    #[tokio::test]
    async fn silence_ends_with_etimedout() {
        let limits = Limits { idle: Duration::from_millis(30), ..LIMITS };
        let server = Script::start([SILENCE]).await;
        let error = go(request(Method::GET, server.url("/")), settings(), limits).await.err().unwrap();
        let words = format!("read ETIMEDOUT 127.0.0.1:{}", server.port);
        assert_eq!((error.message(), error.code()), (words.as_str(), Some("ETIMEDOUT")));
        assert_eq!(server.seen().len(), 1);
        let half = format!("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf{STAY}");
        let server = Script::start([half]).await;
        let mut answer = go(request(Method::GET, server.url("/")), settings(), limits).await.unwrap();
        assert_eq!(answer.chunk().await.unwrap().unwrap(), "half");
        assert_eq!(answer.chunk().await.err().unwrap().code(), Some("ETIMEDOUT"));
    }

    #[tokio::test]
    async fn a_body_s_length_is_told_once_and_truly() {
        for (method, body, stated, length) in [
            (Method::GET, Body::Empty, None, None),
            (Method::POST, Body::Empty, None, Some("0")),
            (Method::DELETE, Body::Empty, Some("7"), Some("0")),
            (Method::POST, Body::Bytes("hello".into()), Some("3"), Some("5")),
        ] {
            let server = Script::start([OK]).await;
            let mut request = request(method, server.url("/"));
            request.body = body;
            if let Some(stated) = stated {
                request.headers.insert(CONTENT_LENGTH, HeaderValue::from_static(stated));
            }
            ask(request).await.unwrap();
            let seen = server.seen().remove(0);
            let told: Vec<&str> =
                seen.lines().filter_map(|line| line.strip_prefix("content-length: ")).collect();
            assert_eq!(told, length.into_iter().collect::<Vec<_>>(), "{seen}");
        }
    }

    #[tokio::test]
    async fn only_urls_of_http_are_asked() {
        for url in ["ftp://h/", "/path", "file:///etc/passwd", "http://"] {
            let error = ask(request(Method::GET, url)).await.err().unwrap();
            assert_eq!(error.message(), format!("{url} is not an http or https URL"));
            assert_eq!(error.to_json()["name"], "TypeError");
        }
    }

    #[tokio::test]
    async fn time_that_the_app_takes_is_not_the_network_s() {
        let pipe = Arc::new(crate::transfer::Pipe::new(|_| {}));
        let activity = Activity::new();
        let source = Body::Stream(Arc::new(crate::transfer::Source::app(Arc::clone(&pipe))));
        let body = source.open(None, &activity).await.unwrap().unwrap();
        let mut body = http_body_util::BodyExt::into_data_stream(body);
        use futures::StreamExt;
        assert!(futures::poll!(body.next()).is_pending());
        assert_eq!(activity.last.load(Ordering::Relaxed), PAUSED);
        pipe.push([bytes::Bytes::from_static(b"x")]);
        assert_eq!(body.next().await.unwrap().unwrap(), "x");
        assert_ne!(activity.last.load(Ordering::Relaxed), PAUSED);
    }
}
