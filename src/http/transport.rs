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
use super::{Body, retry};
use crate::error::{Error, Result};

/// How long a call may take, and how often it is tried.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Longest time without a byte in either direction; none if zero.
    pub idle: Duration,
    pub retries: usize,
}

/// Who knows the certificate authorities that the process trusts.
pub trait Roots: Send + Sync {
    /// All of them, in PEM.
    fn load(&self) -> BoxFuture<'_, Result<String>>;
}

const REDIRECTS: usize = 10;

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

    pub fn touch(&self) {
        self.last.store(self.start.elapsed().as_millis() as u64, Ordering::Relaxed);
    }

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

/// A connection that ends without an answer this soon after the last one did not die of waiting.
const WAITED: Duration = Duration::from_secs(1);

/// Sends the request and returns the answer's head, whatever its status.
pub async fn send(mut request: Outgoing, pool: &Pool, limits: Limits, roots: &dyn Roots) -> Result<Opened> {
    let mut backoff = retry::backoff(limits.retries);
    let mut redirects = 0;
    loop {
        let url = Url::parse(&request.url)
            .ok()
            .filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
            .ok_or_else(|| Error::invalid(format!("{} is not an http or https URL", request.url)))?;
        let origin = url.origin().ascii_serialization();
        let waited = pool.silence(&origin).is_some_and(|silence| silence > WAITED);
        if url.scheme() == "https" && pool.settings.verify && pool.settings.ca.is_none() && !pool::has_roots()
        {
            pool::set_roots(&roots.load().await?)?;
        }
        let answer = attempt(&request, &url, pool, limits).await;
        match answer {
            Ok(answer) => {
                pool.hear(&origin);
                if let Some(target) = redirect(&request.method, &url, answer.status, &answer.headers)
                    && redirects < REDIRECTS
                {
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
                let stale = hung_up && waited && retry::is_idempotent(&request.method);
                if (unsent || stale)
                    && error.code() != Some("ENOTFOUND")
                    && !error.code().is_some_and(|code| code.contains("CERT"))
                    && let Some(pause) = backoff.next()
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
    let client = pool.client(url.scheme() == "https").map_err(own)?;
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
    let answer = tokio::select! {
        answer = builder.send() => answer,
        () = activity.idle(limits.idle) => {
            return Err(own(failure::timed_out(&format!("read ETIMEDOUT {host}:{port}"))));
        }
    };
    let inner = answer.map_err(|error| failure::classify(&error, &host, port))?;
    activity.touch();
    Ok(Opened {
        method: request.method.clone(),
        url: request.url.clone(),
        status: inner.status(),
        headers: inner.headers().clone(),
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
