//! What Azure's error statuses are called.

use serde_json::{Map, Value, json};

/// Texts for error statuses, as 2.2.0 has them.
pub const FAIL_CODES: &[(u16, &str)] = &[
    (400, "Bad Request"),
    (401, "Unauthorized"),
    (403, "Forbidden"),
    (404, "Item not found"),
    (409, "Already exists or in progress"),
    (412, "Lease error"),
    (413, "Request Entity Too Large"),
    (415, "Bad Media Type"),
    (500, "Fault"),
    (503, "Service Unavailable"),
];

/// [`FAIL_CODES`] as clients show them.
pub fn fail_codes() -> Value {
    let text = |(code, text): &(u16, &str)| (code.to_string(), (*text).into());
    FAIL_CODES.iter().map(text).collect::<Map<_, _>>().into()
}

/// Texts for the other statuses.
pub fn success_codes() -> Value {
    json!({
        "200": "OK",
        "201": "Created",
        "202": "Accepted",
        "203": "Non-authoritative information",
        "204": "No content",
    })
}
