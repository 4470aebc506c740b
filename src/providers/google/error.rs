//! What Google says when it refuses.
//!
//! API: <https://cloud.google.com/storage/docs/json_api/v1/status-codes>

use serde_json::{Value, json};

use crate::error::Error;
use crate::http::{Response, redact};

/// Reasons by which a 403 is one of too many requests.
const THROTTLED: &[&str] = &["rateLimitExceeded", "userRateLimitExceeded"];

/// The error that an answer is, in the shape that Google's own library gives it.
pub fn of(answer: &Response) -> Error {
    let status = answer.status.as_u16();
    let document = answer.json().unwrap_or_default();
    let details = document.get("error");
    let said = |value: Option<&Value>| value.and_then(Value::as_str).map(str::trim).map(str::to_owned);
    let message = said(details.and_then(|details| details.get("message")))
        .or_else(|| said(document.get("error_description")))
        .or_else(|| said(details))
        .or_else(|| plain(answer))
        .filter(|message| !message.is_empty());
    let mut error = Error::new(message.unwrap_or_else(|| {
        let reason = answer.status.canonical_reason().unwrap_or("Unknown Error");
        format!("{reason} ({status})")
    }))
    .with("code", status);
    if let Some(errors) = details.and_then(|details| details.get("errors")).filter(|errors| errors.is_array())
    {
        error = error.with("errors", errors.clone());
    }
    let headers = redact::headers(&answer.headers);
    let body = if document.is_null() { Value::from(answer.text()) } else { document.clone() };
    error
        .with_quiet("response", json!({ "statusCode": status, "headers": headers, "body": body }))
        .with_quiet("provider", "google")
        .with_quiet("statusCode", status)
        .with_quiet("href", answer.url.as_str())
        .with_quiet("method", answer.method.as_str())
        .with_body(answer.text())
}

/// A short answer in words, as uploads and downloads are refused with.
fn plain(answer: &Response) -> Option<String> {
    let text = answer.text();
    let text = text.trim();
    (text.len() < 200 && !text.starts_with(['<', '{', '['])).then(|| text.to_owned())
}

pub fn is_throttled(error: &Error) -> bool {
    if error.status() == Some(429) {
        return true;
    }
    let errors = error.field("errors").and_then(Value::as_array);
    let reasons = errors.into_iter().flatten().filter_map(|one| one.get("reason")?.as_str());
    error.status() == Some(403) && reasons.into_iter().any(|reason| THROTTLED.contains(&reason))
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::{HeaderMap, Method, StatusCode};

    use super::*;

    fn answer(status: u16, body: &'static str) -> Error {
        of(&Response {
            method: Method::GET,
            url: "http://x/b".into(),
            status: StatusCode::from_u16(status).unwrap(),
            headers: HeaderMap::new(),
            body: Bytes::from_static(body.as_bytes()),
        })
    }

    #[test]
    fn errors_in_google_s_shape() {
        let body = r#"{"error":{"code":404,"message":"Not Found","errors":[{"reason":"notFound"}]}}"#;
        let error = answer(404, body);
        assert_eq!((error.message(), error.status()), ("Not Found", Some(404)));
        let crossing = error.to_json();
        assert_eq!(crossing["fields"], json!({ "code": 404, "errors": [{ "reason": "notFound" }] }));
        assert_eq!(crossing["quiet"]["provider"], "google");
        assert_eq!(crossing["quiet"]["response"]["body"]["error"]["code"], 404);
    }

    #[test]
    fn errors_in_other_words() {
        assert_eq!(answer(404, "Not Found\n").message(), "Not Found");
        assert_eq!(answer(502, "<html>").message(), "Bad Gateway (502)");
        assert_eq!(answer(503, "").message(), "Service Unavailable (503)");
        assert_eq!(answer(401, r#"{"error":"invalid_token"}"#).message(), "invalid_token");
    }

    #[test]
    fn too_many_requests() {
        assert!(is_throttled(&answer(429, "")));
        assert!(is_throttled(&answer(403, r#"{"error":{"errors":[{"reason":"rateLimitExceeded"}]}}"#)));
        assert!(!is_throttled(&answer(403, r#"{"error":{"errors":[{"reason":"forbidden"}]}}"#)));
    }
}
