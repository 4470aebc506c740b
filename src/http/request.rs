//! A request as a provider's method states it, before it is addressed and signed.

use http::{HeaderMap, HeaderName, HeaderValue, Method};
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::{Body, Path};
use crate::error::{Error, Result};

/// What a method wants sent.
#[derive(Clone, Default)]
pub struct Request {
    pub method: Method,
    pub path: Path,
    pub query: Vec<(String, String)>,
    pub headers: HeaderMap,
    pub body: Body,
    /// The JSON document that `body` is, kept for log events and `before` filters.
    pub json: Option<Value>,
}

/// A request with everything it needs to leave.
#[derive(Clone)]
pub struct Outgoing {
    pub method: Method,
    pub url: String,
    pub headers: HeaderMap,
    pub body: Body,
}

impl Request {
    pub fn new(method: Method, path: impl Into<Path>) -> Self {
        Self { method, path: path.into(), ..Self::default() }
    }

    #[must_use]
    pub fn query<K: Into<String>, V: Into<String>>(
        mut self,
        pairs: impl IntoIterator<Item = (K, V)>,
    ) -> Self {
        self.query.extend(pairs.into_iter().map(|(k, v)| (k.into(), v.into())));
        self
    }

    pub fn set_json(&mut self, document: &impl Serialize) -> Result<()> {
        let unfit = |e: serde_json::Error| Error::invalid(format!("the request can't be encoded: {e}"));
        self.json = Some(serde_json::to_value(document).map_err(unfit)?);
        self.body = Body::Bytes(serde_json::to_vec(document).map_err(unfit)?.into());
        self.headers
            .entry(http::header::CONTENT_TYPE)
            .or_insert(HeaderValue::from_static("application/json"));
        Ok(())
    }

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
        if self.query.is_empty() {
            return url;
        }
        let pair = |(name, value): &(String, String)| {
            format!("{}={}", super::encode_component(name), super::encode_component(value))
        };
        let query: Vec<String> = self.query.iter().map(pair).collect();
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
