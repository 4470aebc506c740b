//! A token and the time until it ends.

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use crate::http::Response;

#[derive(Clone)]
pub struct Token {
    pub id: String,
    /// Milliseconds since 1970 by this machine's clock; `None` for a token that does not say.
    pub expires: Option<i64>,
    /// The token as apps see it in `_identity.token`; dates as `{"$date": …}`.
    pub view: Map<String, Value>,
}

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Token").field("expires", &self.expires).finish_non_exhaustive()
    }
}

pub fn now() -> i64 {
    Timestamp::now().as_millisecond()
}

/// A point in time as Keystone writes it; without a zone it is UTC.
pub fn parse_time(text: &str) -> Option<i64> {
    let zoned = text.parse::<Timestamp>().ok();
    zoned.or_else(|| format!("{text}Z").parse::<Timestamp>().ok()).map(|time| time.as_millisecond())
}

/// How far the server's clock is ahead of this machine's, by the `Date` of its answer.
pub fn skew(answer: &Response) -> i64 {
    let date = answer.header("date").and_then(|date| httpdate::parse_http_date(date).ok());
    let Some(since) = date.and_then(|date| date.duration_since(std::time::UNIX_EPOCH).ok()) else {
        return 0;
    };
    let skew = since.as_millis() as i64 - now();
    // `Date` has whole seconds, and the answer has been on its way.
    if skew.abs() < 5_000 { 0 } else { skew }
}

/// A date for JavaScript.
pub fn date(value: &Value) -> Value {
    match value.as_str().and_then(parse_time) {
        Some(time) => json!({ "$date": time }),
        None => value.clone(),
    }
}

impl Token {
    /// Whether it is good for a while yet: `early` is how many milliseconds before its end it counts as ended.
    pub fn is_valid(&self, early: i64) -> bool {
        self.expires.is_none_or(|expires| expires - now() > early)
    }
}
