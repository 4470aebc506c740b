//! Errors in the shape of the AWS SDK: `code`, `message`, `requestId`, `retryable`.
//!
//! API: <https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html>

use serde_json::{Value, json};

use crate::error::Error;
use crate::http::{Response, xml};
use crate::surface::{fail_code, refusal};

/// Texts for error statuses, as 2.2.0 has them.
pub const FAIL_CODES: &[(u16, &str)] = &[
    (400, "Bad Request"),
    (401, "Unauthorized"),
    (403, "Resize not allowed"),
    (404, "Item not found"),
    (409, "Build in progress"),
    (413, "Over Limit"),
    (415, "Bad Media Type"),
    (500, "Fault"),
    (503, "Service Unavailable"),
];

/// Codes that ask to come back later.
const THROTTLED: &[&str] = &[
    "SlowDown",
    "Throttling",
    "ThrottlingException",
    "ThrottledException",
    "RequestThrottled",
    "RequestThrottledException",
    "RequestLimitExceeded",
    "BandwidthLimitExceeded",
    "TooManyRequestsException",
    "ProvisionedThroughputExceededException",
    "EC2ThrottledException",
    "Reduce your request rate",
];

/// Codes of a session that has ended: other credentials may do.
const EXPIRED: &[&str] = &["ExpiredToken", "ExpiredTokenException", "RequestExpired", "TokenRefreshRequired"];

/// What to do about a refusal whose own words don't say it.
const ADVICE: &[(&str, &str)] = &[
    ("ExpiredToken", NEW_CREDENTIALS),
    ("ExpiredTokenException", NEW_CREDENTIALS),
    ("TokenRefreshRequired", NEW_CREDENTIALS),
    ("RequestExpired", "get new credentials, or set this machine's clock"),
    ("RequestTimeTooSkewed", "set this machine's clock"),
    ("InvalidBucketName", "a name has 3 to 63 lower-case letters, digits, dots and hyphens"),
    ("EntityTooSmall", "options.partSize must be at least 5 MiB"),
];

const NEW_CREDENTIALS: &str = "get new credentials: the options' sessionToken has ended";

pub fn is_throttled(error: &Error) -> bool {
    error.status() == Some(429) || error.code().is_some_and(|code| THROTTLED.contains(&code))
}

pub fn has_expired(error: &Error) -> bool {
    error.code().is_some_and(|code| EXPIRED.contains(&code))
}

/// The error of S3 or EC2 that an answer is. S3's say which region they are about.
pub fn of(answer: &Response, s3: bool) -> Error {
    let root = xml::parse(&answer.body).ok();
    let details = root.as_ref().and_then(|root| details(&root.name, &root.content));
    let text = |name: &str| details.and_then(|details| xml::text(details, name)).map(str::to_owned);
    let status = answer.status;
    let code = text("Code").unwrap_or_else(|| bare_code(answer));
    let message = text("Message").unwrap_or_else(|| {
        let reason = status.canonical_reason().unwrap_or("Unknown Error");
        format!("{reason} ({})", status.as_u16())
    });
    let message = match ADVICE.iter().find(|(own, _)| *own == code) {
        Some((_, words)) => format!("{}: {words}", message.trim_end_matches('.')),
        None => message,
    };
    let header = |name: &str| answer.header(name).map(str::to_owned);
    let mut error = Error::new(message).with("code", code.as_str());
    if s3 {
        let region = header("x-amz-bucket-region").or_else(|| text("Region"));
        error = error.with("region", region).with("requestId", header("x-amz-request-id"));
        if let Some(id) = header("x-amz-id-2") {
            error = error.with("extendedRequestId", id);
        }
    } else {
        let own = root.as_ref().and_then(|root| {
            xml::text(&root.content, "RequestID").or_else(|| xml::text(&root.content, "RequestId"))
        });
        error = error.with("requestId", own.map(str::to_owned).or_else(|| header("x-amzn-requestid")));
    }
    let passing = status.is_server_error() || is_throttled(&error) || status.as_u16() == 429;
    let now = jiff::Timestamp::now().as_millisecond();
    error = error
        .with("name", code.as_str())
        .with("statusCode", status.as_u16())
        .with("retryable", passing)
        .with("time", json!({ "$date": now }));
    let plain = refusal("", fail_code(FAIL_CODES, status), answer);
    for field in ["failCode", "href", "method", "headers"] {
        error = error.with_quiet(field, plain.field(field).cloned().unwrap_or_default());
    }
    error.with_quiet("provider", "amazon").with_body(answer.text())
}

/// Where a document has its code and message: at its root, or at the first of several errors.
fn details<'a>(name: &str, content: &'a Value) -> Option<&'a Value> {
    match name {
        "Error" => Some(content),
        _ => xml::list(content.get("Errors").or_else(|| content.get("Error"))?, "Error")
            .first()
            .or_else(|| content.get("Error")),
    }
}

/// The code of an answer that has none in it, as those to HEAD requests.
fn bare_code(answer: &Response) -> String {
    match answer.status.as_u16() {
        301 => "PermanentRedirect".into(),
        304 => "NotModified".into(),
        400 => "BadRequest".into(),
        403 => "Forbidden".into(),
        404 => "NotFound".into(),
        code => match answer.status.canonical_reason() {
            Some(reason) => reason.replace(' ', ""),
            None => code.to_string(),
        },
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::{HeaderMap, HeaderValue, Method, StatusCode};

    use super::*;

    fn answer(status: u16, body: &'static str) -> Response {
        let mut headers = HeaderMap::new();
        headers.insert("x-amz-request-id", HeaderValue::from_static("R1"));
        let (method, status) = (Method::GET, StatusCode::from_u16(status).unwrap());
        Response {
            method,
            url: "http://x/box".into(),
            status,
            headers,
            body: Bytes::from_static(body.as_bytes()),
        }
    }

    #[test]
    fn errors_of_both_services() {
        let body = "<Error><Code>NoSuchBucket</Code><Message>none</Message><Region>eu</Region></Error>";
        let s3 = of(&answer(404, body), true);
        assert_eq!((s3.message(), s3.code()), ("none", Some("NoSuchBucket")));
        let field = |error: &Error, name: &str| error.field(name).cloned().unwrap_or_default();
        assert_eq!(field(&s3, "region"), "eu");
        assert_eq!(field(&s3, "requestId"), "R1");
        assert_eq!(field(&s3, "retryable"), false);
        assert_eq!(field(&s3, "name"), "NoSuchBucket");
        assert_eq!(field(&s3, "provider"), "amazon");
        assert_eq!(field(&s3, "failCode"), "Item not found");
        let body = "<Response><Errors><Error><Code>RequestLimitExceeded</Code><Message>m</Message></Error></Errors>\
                    <RequestID>R2</RequestID></Response>";
        let ec2 = of(&answer(400, body), false);
        assert_eq!((ec2.message(), ec2.code()), ("m", Some("RequestLimitExceeded")));
        assert_eq!(field(&ec2, "requestId"), "R2");
        assert_eq!(field(&ec2, "retryable"), true);
    }

    #[test]
    fn what_to_change_is_said() {
        for (code, words) in [
            ("RequestTimeTooSkewed", "far off: set this machine's clock"),
            ("ExpiredToken", "far off: get new credentials: the options' sessionToken has ended"),
            ("InvalidBucketName", "far off: a name has 3 to 63 lower-case letters, digits, dots and hyphens"),
            ("AccessDenied", "far off"),
        ] {
            let body = format!("<Error><Code>{code}</Code><Message>far off</Message></Error>");
            assert_eq!(of(&answer(403, body.leak()), true).message(), words);
        }
    }

    #[test]
    fn an_answer_without_words_has_the_status_for_a_code() {
        let bare = of(&answer(404, ""), true);
        assert_eq!((bare.code(), bare.message()), (Some("NotFound"), "Not Found (404)"));
        assert_eq!(of(&answer(502, "<html>"), true).code(), Some("BadGateway"));
    }
}
