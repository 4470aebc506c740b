//! When a request is sent again, and how long after.
//!
//! Only where nothing can happen twice: nothing was sent at all; a kept-alive connection turned out to be
//! dead; or the server said, by 429 or 503 with `Retry-After`, that it has not served the request.

use std::time::Duration;

use backon::{BackoffBuilder, ExponentialBackoff, ExponentialBuilder};
use http::{HeaderMap, Method, StatusCode};

use super::response::header;
use crate::error::Error;

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

/// Whether a connection that could not be made may be made a moment later.
pub fn may_pass(error: &Error) -> bool {
    const PASSING: [&str; 5] = ["ECONNREFUSED", "ECONNRESET", "ECONNABORTED", "EHOSTUNREACH", "ENETUNREACH"];
    error.code().is_some_and(|code| PASSING.contains(&code))
}

/// Methods that may be sent twice with the effect of one.
pub fn is_idempotent(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::HEAD | Method::PUT | Method::DELETE | Method::OPTIONS)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(status: u16, retry_after: &str) -> Option<Duration> {
        let mut headers = HeaderMap::new();
        headers.insert("retry-after", retry_after.parse().unwrap());
        requested(StatusCode::from_u16(status).unwrap(), &headers)
    }

    #[test]
    fn seconds_and_dates() {
        assert_eq!(asked(503, " 7 "), Some(Duration::from_secs(7)));
        assert_eq!(asked(429, "60"), Some(LONGEST));
        let soon = std::time::SystemTime::now() + Duration::from_secs(30);
        let pause = asked(503, &httpdate::fmt_http_date(soon)).unwrap();
        assert!(pause <= Duration::from_secs(30) && pause > Duration::from_secs(20), "{pause:?}");
        assert_eq!(asked(503, "Sat, 01 Feb 2020 00:00:00 GMT"), Some(Duration::ZERO));
    }

    #[test]
    fn what_asks_for_nothing_or_for_too_much() {
        for (status, value) in [(500, "1"), (200, "1"), (503, "61"), (503, "-1"), (503, "soon"), (503, "")] {
            assert_eq!(asked(status, value), None, "{status} {value}");
        }
        assert_eq!(requested(StatusCode::SERVICE_UNAVAILABLE, &HeaderMap::new()), None);
    }

    #[test]
    fn as_many_pauses_as_retries_and_growing() {
        let pauses: Vec<Duration> = backoff(3).collect();
        assert_eq!(pauses.len(), 3);
        assert!(
            pauses[0] >= Duration::from_millis(50) && pauses[2] >= Duration::from_millis(200),
            "{pauses:?}"
        );
        assert_eq!(backoff(0).count(), 0);
    }
}
