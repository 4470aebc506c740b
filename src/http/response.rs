//! What a server answered.

use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, Method, StatusCode};
use serde_json::{Map, Value, json};

use super::failure;
use super::transport::{Activity, Limits};
use crate::error::{Error, Result};

/// An answer whose body has been read.
#[derive(Clone)]
pub struct Response {
    /// Method of the request that it answers.
    pub method: Method,
    /// Its URL, after redirects.
    pub url: String,
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, as it came.
    pub body: Bytes,
}

/// An answer whose body is still on its way.
pub struct Opened {
    /// Method of the request that it answers.
    pub method: Method,
    /// Its URL, after redirects.
    pub url: String,
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    pub(super) inner: reqwest::Response,
    pub(super) activity: Arc<Activity>,
    pub(super) limits: Limits,
}

/// Most memory that is set aside for a body because its length was announced.
const RESERVED: u64 = 16 * 1024 * 1024;

impl Opened {
    /// The next bytes of the body; `None` at its end. An early end is an error.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>> {
        self.activity.touch();
        let chunk = tokio::select! {
            chunk = self.inner.chunk() => Some(chunk),
            () = self.activity.idle(self.limits.idle) => None,
        };
        if let Some(Ok(chunk)) = chunk {
            return Ok(chunk);
        }
        let url = self.inner.url();
        let (host, port) = (url.host_str().unwrap_or_default(), url.port_or_known_default().unwrap_or(0));
        Err(match chunk {
            Some(Err(error)) => failure::classify(&error, host, port).error,
            _ => failure::timed_out(&format!("read ETIMEDOUT {host}:{port}")),
        })
    }

    /// The whole body.
    pub async fn read(self) -> Result<Response> {
        self.read_up_to(usize::MAX).await
    }

    /// The body, or as much of it as `limit` bytes hold.
    pub async fn read_up_to(mut self, limit: usize) -> Result<Response> {
        // Most answers come in one piece, which is kept as it is.
        let mut body = self.chunk().await?.unwrap_or_default();
        if body.len() < limit
            && let Some(chunk) = self.chunk().await?
        {
            let announced = self.inner.content_length().map_or(0, |size| size.min(RESERVED) as usize);
            let wanted = announced.min(limit).max(body.len() + chunk.len());
            let mut whole = BytesMut::with_capacity(wanted);
            whole.extend_from_slice(&body);
            whole.extend_from_slice(&chunk);
            while whole.len() < limit
                && let Some(chunk) = self.chunk().await?
            {
                whole.extend_from_slice(&chunk);
            }
            body = whole.freeze();
        }
        body.truncate(limit);
        let Self { method, url, status, headers, .. } = self;
        Ok(Response { method, url, status, headers, body })
    }
}

/// Whether the server has not done what it was asked for: an error, or a redirect that was not followed.
pub fn is_refusal(status: StatusCode) -> bool {
    status.as_u16() >= 400 || matches!(status.as_u16(), 301 | 302 | 307 | 308)
}

/// A header's text, or nothing.
pub fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    std::str::from_utf8(headers.get(name)?.as_bytes()).ok()
}

impl Response {
    /// A header's text, if it is there.
    pub fn header(&self, name: &str) -> Option<&str> {
        header(&self.headers, name)
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The body as JSON, whatever the content type says.
    pub fn json(&self) -> Result<Value> {
        // What `parse` calls is serde_json's own code, compiled for speed; `from_slice` is compiled with ours.
        let parsed = match std::str::from_utf8(&self.body) {
            Ok(text) => text.parse(),
            Err(_) => serde_json::from_slice(&self.body),
        };
        parsed.map_err(|e| {
            if self.body.is_empty() {
                return Error::empty_response();
            }
            let start: String = self.text().chars().take(80).collect();
            self.about(Error::unexpected(format!("Unexpected response: {e} in {start:?}")))
        })
    }

    /// The JSON document's field `name`, if it has one.
    pub fn get(&self, name: &str) -> Result<Option<Value>> {
        Ok(match self.json()? {
            Value::Object(mut document) => document.shift_remove(name).filter(|value| !value.is_null()),
            _ => None,
        })
    }

    /// The JSON document's field `name`, which must be there.
    pub fn field(&self, name: &str) -> Result<Value> {
        self.get(name)?.ok_or_else(Error::empty_response)
    }

    /// The object in field `name`.
    pub fn object(&self, name: &str) -> Result<Map<String, Value>> {
        match self.field(name)? {
            Value::Object(object) => Ok(object),
            _ => Err(self.about(Error::unexpected(format!("Unexpected response: {name} is no object")))),
        }
    }

    /// The list of objects in field `name`.
    pub fn objects(&self, name: &str) -> Result<Vec<Map<String, Value>>> {
        self.list_of_objects(self.field(name)?, name)
    }

    /// The JSON document, which must be an object.
    pub fn document(&self) -> Result<Map<String, Value>> {
        match self.json()? {
            Value::Object(object) => Ok(object),
            _ => Err(self.about(Error::unexpected("Unexpected response: it is no object"))),
        }
    }

    /// The JSON document, which must be a list of objects.
    pub fn documents(&self) -> Result<Vec<Map<String, Value>>> {
        match self.json()? {
            Value::Object(object) if object.is_empty() => Err(Error::empty_response()),
            document => self.list_of_objects(document, "it"),
        }
    }

    /// `what` is the value's name in the error.
    fn list_of_objects(&self, value: Value, what: &str) -> Result<Vec<Map<String, Value>>> {
        let objects = match value {
            Value::Array(items) => items
                .into_iter()
                .map(|item| match item {
                    Value::Object(object) => Some(object),
                    _ => None,
                })
                .collect(),
            _ => None,
        };
        objects.ok_or_else(|| {
            self.about(Error::unexpected(format!("Unexpected response: {what} is no list of objects")))
        })
    }

    /// Adds which answer an error is about.
    pub fn about(&self, error: Error) -> Error {
        error
            .with("statusCode", self.status.as_u16())
            .with("href", super::redact::url(&self.url))
            .with("method", self.method.as_str())
    }

    /// What apps get as the response: status, headers and decoded body.
    pub fn describe(&self) -> Value {
        let body = match serde_json::from_slice(&self.body) {
            Ok(document) => Some(document),
            Err(_) if self.body.is_empty() => None,
            Err(_) => Some(Value::String(self.text())),
        };
        let mut out = describe_head(self.status, &self.headers);
        if let Some(body) = body {
            out["body"] = body;
        }
        out
    }
}

impl Response {
    /// As [`describe`](Self::describe), but for the body, which is left as text: few apps look at it.
    pub fn describe_text(&self) -> Value {
        let mut out = describe_head(self.status, &self.headers);
        out["text"] = self.text().into();
        out
    }

    /// The same, for an answer whose document is in the value at `index` of the same reply.
    pub fn describe_at(&self, index: usize) -> Value {
        let mut out = describe_head(self.status, &self.headers);
        out["in"] = index.into();
        out
    }
}

/// Status and headers as apps see them.
pub fn describe_head(status: StatusCode, headers: &HeaderMap) -> Value {
    json!({
        "statusCode": status.as_u16(),
        "headers": super::redact::plain_headers(headers),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(body: &'static str) -> Response {
        Response {
            method: Method::GET,
            url: "http://h/x".into(),
            status: StatusCode::OK,
            headers: HeaderMap::new(),
            body: Bytes::from_static(body.as_bytes()),
        }
    }

    #[test]
    fn documents_without_a_name() {
        assert_eq!(json!(answer(r#"{"a":1}"#).document().unwrap()), json!({"a": 1}));
        assert_eq!(json!(answer(r#"[{"a":1},{}]"#).documents().unwrap()), json!([{"a": 1}, {}]));
        let message = |error: Error| error.message().to_owned();
        assert_eq!(message(answer("[]").document().unwrap_err()), "Unexpected response: it is no object");
        for odd in [r#"["a"]"#, r#"{"a":1}"#, "1"] {
            let words = "Unexpected response: it is no list of objects";
            assert_eq!(message(answer(odd).documents().unwrap_err()), words);
        }
        for none in ["", "{}"] {
            assert_eq!(message(answer(none).documents().unwrap_err()), "Unexpected empty response");
        }
    }

    #[test]
    fn fields() {
        let own = answer(r#"{"a":{"b":1},"list":[{"c":2}],"none":null,"text":"x"}"#);
        assert_eq!(own.get("text").unwrap(), Some(json!("x")));
        assert_eq!((own.get("none").unwrap(), own.get("gone").unwrap()), (None, None));
        assert_eq!(json!(own.object("a").unwrap()), json!({"b": 1}));
        assert_eq!(json!(own.objects("list").unwrap()), json!([{"c": 2}]));
        for gone in ["none", "gone"] {
            assert_eq!(own.field(gone).unwrap_err().message(), "Unexpected empty response");
        }
        let error = own.object("text").unwrap_err();
        assert_eq!(error.message(), "Unexpected response: text is no object");
        let error = own.objects("a").unwrap_err();
        assert_eq!(error.message(), "Unexpected response: a is no list of objects");
        for (field, value) in
            [("statusCode", json!(200)), ("href", json!("http://h/x")), ("method", json!("GET"))]
        {
            assert_eq!(error.field(field), Some(&value), "{field}");
        }
        assert_eq!(answer("[1]").get("a").unwrap(), None);
    }

    #[test]
    fn what_is_no_json() {
        assert_eq!(answer("").json().unwrap_err().message(), "Unexpected empty response");
        let error = answer("<html>").json().unwrap_err();
        assert_eq!(error.message(), "Unexpected response: expected value at line 1 column 1 in \"<html>\"");
        assert_eq!(error.code(), Some("EUNEXPECTED"));
    }

    #[test]
    fn apps_see_status_headers_and_the_decoded_body() {
        let mut own = answer(r#"{"a":1}"#);
        own.headers.append("x-two", "1".parse().unwrap());
        own.headers.append("x-two", "2".parse().unwrap());
        own.headers.append("set-cookie", "a=1".parse().unwrap());
        let headers = json!({"x-two": "1, 2", "set-cookie": ["a=1"]});
        assert_eq!(own.describe(), json!({"statusCode": 200, "headers": headers, "body": {"a": 1}}));
        assert_eq!(answer("text").describe()["body"], json!("text"));
        assert_eq!(answer("").describe(), json!({"statusCode": 200, "headers": {}}));
    }

    #[test]
    fn what_has_not_been_done() {
        let refused = |status: u16| is_refusal(StatusCode::from_u16(status).unwrap());
        assert!([301, 302, 307, 308, 400, 404, 500, 599].into_iter().all(refused));
        assert!(![200, 204, 206, 300, 303, 304].into_iter().any(refused));
    }
}
