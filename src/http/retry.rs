//! When a request is sent again, and how long after.
//!
//! Only where nothing can happen twice: nothing was sent at all; a kept-alive connection turned out to be
//! dead; or the server said, by 429 or 503 with `Retry-After`, that it has not served the request.

use std::time::Duration;

use backon::{BackoffBuilder, ExponentialBackoff, ExponentialBuilder};
use http::{HeaderMap, Method, StatusCode};

use super::response::header;

/// The pauses between tries.
pub fn backoff(retries: usize) -> ExponentialBackoff {
    ExponentialBuilder::default()
        .with_min_delay(Duration::from_millis(50))
        .with_max_delay(Duration::from_secs(5))
        .with_max_times(retries)
        .with_jitter()
        .build()
}

/// Longest pause a server can ask for; beyond it, its answer is the app's to see.
const LONGEST: Duration = Duration::from_secs(60);

/// The pause that the server asks for, when it asks to come back.
pub fn requested(status: StatusCode, headers: &HeaderMap) -> Option<Duration> {
    if status != StatusCode::TOO_MANY_REQUESTS && status != StatusCode::SERVICE_UNAVAILABLE {
        return None;
    }
    let value = header(headers, "retry-after")?.trim();
    let pause = match value.parse::<u64>() {
        Ok(seconds) => Duration::from_secs(seconds),
        Err(_) => {
            let at = httpdate::parse_http_date(value).ok()?;
            at.duration_since(std::time::SystemTime::now()).unwrap_or_default()
        }
    };
    (pause <= LONGEST).then_some(pause)
}

/// Methods that may be sent twice with the effect of one.
pub fn is_idempotent(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::HEAD | Method::PUT | Method::DELETE | Method::OPTIONS)
}
