//! A request as a provider's method states it, before it is addressed and signed.

use http::{HeaderMap, HeaderName, HeaderValue, Method};
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::{Body, Path};
use crate::error::{Error, Result};

/// What a method wants sent.
#[derive(Clone, Default)]
pub struct Request {
    /// HTTP's method.
    pub method: Method,
    /// Where it goes below the service's URL.
    pub path: Path,
    /// Query parameters, not yet encoded, in order.
    pub query: Vec<(String, String)>,
    /// Stands alone in the query, without a value: which part of the resource it is about.
    pub flag: Option<&'static str>,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body.
    pub body: Body,
    /// The JSON document that `body` is, kept for log events and `before` filters.
    pub json: Option<Value>,
    /// A status that is an answer to this request, and would be a refusal of others.
    pub accepts: Option<u16>,
}

/// A request with everything it needs to leave.
#[derive(Clone)]
pub struct Outgoing {
    /// HTTP's method.
    pub method: Method,
    /// The whole URL with its query.
    pub url: String,
    /// All headers but those of the connection and of the body's length.
    pub headers: HeaderMap,
    /// Its body.
    pub body: Body,
}

impl Request {
    /// A request without query, headers and body.
    pub fn new(method: Method, path: impl Into<Path>) -> Self {
        Self { method, path: path.into(), ..Self::default() }
    }

    /// Adds query parameters.
    #[must_use]
    pub fn query<K: Into<String>, V: Into<String>>(
        mut self,
        pairs: impl IntoIterator<Item = (K, V)>,
    ) -> Self {
        self.query.extend(pairs.into_iter().map(|(k, v)| (k.into(), v.into())));
        self
    }

    /// Makes a JSON document the body.
    pub fn set_json(&mut self, document: &impl Serialize) -> Result<()> {
        let unfit = |e: serde_json::Error| Error::invalid(format!("the request can't be encoded: {e}"));
        self.json = Some(serde_json::to_value(document).map_err(unfit)?);
        self.body = Body::Bytes(serde_json::to_vec(document).map_err(unfit)?.into());
        self.headers
            .entry(http::header::CONTENT_TYPE)
            .or_insert(HeaderValue::from_static("application/json"));
        Ok(())
    }

    /// Sets a header, in place of one that is there.
    pub fn set_header(&mut self, name: &str, value: &str) -> Result<()> {
        let name = header_name(name)?;
        let value = header_value(name.as_str(), value)?;
        self.headers.insert(name, value);
        Ok(())
    }

    /// Headers as an app passes them: an object of names and values.
    pub fn set_headers(&mut self, headers: &Map<String, Value>) -> Result<()> {
        for (name, value) in headers {
            match value {
                Value::Null => {}
                Value::String(text) => self.set_header(name, text)?,
                Value::Bool(_) | Value::Number(_) => self.set_header(name, &value.to_string())?,
                _ => return Err(Error::invalid(format!("header {name} must be a string"))),
            }
        }
        Ok(())
    }

    /// `url` with the query behind it.
    pub fn with_query(&self, url: String) -> String {
        let pair = |(name, value): &(String, String)| {
            format!("{}={}", super::encode_component(name), super::encode_component(value))
        };
        let flag = self.flag.map(str::to_owned);
        let query: Vec<String> = flag.into_iter().chain(self.query.iter().map(pair)).collect();
        if query.is_empty() {
            return url;
        }
        let sign = if url.contains('?') { '&' } else { '?' };
        format!("{url}{sign}{}", query.join("&"))
    }

    /// The request as log events and `before` filters know it.
    pub fn describe(&self, strict_ssl: bool) -> Value {
        let query: Map<String, Value> =
            self.query.iter().map(|(k, v)| (k.clone(), v.clone().into())).collect();
        let mut out = json!({
            "method": self.method.as_str(),
            "headers": super::redact::plain_headers(&self.headers),
            "json": self.json.clone().unwrap_or(Value::Bool(true)),
            "qs": query,
            "strictSSL": strict_ssl,
        });
        if let (Body::Bytes(bytes), None) = (&self.body, &self.json) {
            out["body"] = String::from_utf8_lossy(bytes).into();
        }
        out
    }
}

/// A header's name, if it is one.
pub fn header_name(name: &str) -> Result<HeaderName> {
    let unfit = |_| Error::invalid(format!("header name {name:?} has characters that HTTP does not allow"));
    HeaderName::from_bytes(name.as_bytes()).map_err(unfit)
}

/// A header's value in UTF-8; line breaks and other control characters are refused.
pub fn header_value(name: &str, value: &str) -> Result<HeaderValue> {
    let unfit =
        |_| Error::invalid(format!("header {name} has a value with characters that HTTP does not allow"));
    HeaderValue::from_bytes(value.as_bytes()).map_err(unfit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_header_can_smuggle_another() {
        let mut request = Request::default();
        for value in ["a\r\nx-evil: 1", "a\nb", "a\rb", "a\0b", "\u{7f}"] {
            let error = request.set_header("x-own", value).unwrap_err();
            let words = "header x-own has a value with characters that HTTP does not allow";
            assert_eq!(error.message(), words);
        }
        for name in ["x-own: 1\r\nx-evil", "", "x own", "é"] {
            let words = format!("header name {name:?} has characters that HTTP does not allow");
            assert_eq!(request.set_header(name, "1").unwrap_err().message(), words);
        }
        assert!(request.headers.is_empty());
        request.set_header("X-Own", "é\tb").unwrap();
        assert_eq!(request.headers["x-own"].as_bytes(), "é\tb".as_bytes());
    }

    #[test]
    fn headers_of_an_app() {
        let mut request = Request::default();
        let own = json!({"a": "1", "b": 2, "c": true, "d": null});
        request.set_headers(own.as_object().unwrap()).unwrap();
        assert_eq!(
            json!(super::super::redact::plain_headers(&request.headers)),
            json!({"a": "1", "b": "2", "c": "true"})
        );
        let error = request.set_headers(json!({"e": []}).as_object().unwrap()).unwrap_err();
        assert_eq!(error.message(), "header e must be a string");
    }

    #[test]
    fn queries_are_encoded_and_go_behind_what_is_there() {
        let request = Request::default().query([("a b", "c&d"), ("é", "+/")]);
        let query = "a%20b=c%26d&%C3%A9=%2B%2F";
        assert_eq!(request.with_query("http://h/".into()), format!("http://h/?{query}"));
        assert_eq!(request.with_query("http://h/?x=1".into()), format!("http://h/?x=1&{query}"));
        assert_eq!(Request::default().with_query("http://h/".into()), "http://h/");
    }

    #[test]
    fn a_json_body_has_its_type_unless_the_app_has_set_one() {
        let mut request = Request::default();
        request.set_json(&json!({"a": 1})).unwrap();
        assert_eq!(request.headers["content-type"], "application/json");
        request.set_header("content-type", "application/x-own").unwrap();
        request.set_json(&json!({"a": 2})).unwrap();
        assert_eq!(request.headers["content-type"], "application/x-own");
        assert!(matches!(request.body, Body::Bytes(bytes) if bytes == r#"{"a":2}"#));
    }

    #[test]
    fn what_filters_and_logs_are_shown() {
        let mut request = Request::new(Method::PUT, "x").query([("a", "1")]);
        request.body = Body::Bytes("text".into());
        let wanted = json!({"method": "PUT", "headers": {}, "json": true, "qs": {"a": "1"}, "strictSSL": false, "body": "text"});
        assert_eq!(request.describe(false), wanted);
    }
}
