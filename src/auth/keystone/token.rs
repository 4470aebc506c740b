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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_as_keystone_writes_them() {
        for text in [
            "2020-02-01T00:00:00Z",
            "2020-02-01T00:00:00.000000Z",
            "2020-02-01T00:00:00",
            "2020-02-01T02:00:00+02:00",
        ] {
            assert_eq!(parse_time(text), Some(1_580_515_200_000), "{text}");
        }
        assert_eq!(parse_time("soon"), None);
        assert_eq!(date(&json!("2020-02-01T00:00:00Z")), json!({"$date": 1_580_515_200_000_i64}));
        assert_eq!(date(&json!("soon")), json!("soon"));
        assert_eq!(date(&Value::Null), Value::Null);
    }

    #[test]
    fn a_token_counts_as_ended_some_time_before_its_end() {
        let ends_in = |ms: i64| Token { id: "t".into(), expires: Some(now() + ms), view: Map::new() };
        assert!(ends_in(400_000).is_valid(300_000));
        assert!(!ends_in(200_000).is_valid(300_000));
        assert!(ends_in(200_000).is_valid(0));
        assert!(!ends_in(-1).is_valid(0));
        assert!(Token { id: "t".into(), expires: None, view: Map::new() }.is_valid(300_000));
    }

    #[test]
    fn its_id_is_not_in_debug_output() {
        let token = Token { id: "hush-hush".into(), expires: None, view: Map::new() };
        assert!(!format!("{token:?}").contains("hush-hush"));
    }
}
