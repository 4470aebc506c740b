//! `client._request`: a request of the app's own making, signed and sent as the provider's methods are.

use std::sync::Arc;

use http::Method;
use serde_json::{Map, Value};

use crate::error::{Error, Result};
use crate::http::{Body, Path, Response};
use crate::options;
use crate::surface::args::Arg;
use crate::surface::context::{Cloud, Context};
use crate::surface::handler::Maybe;
use crate::transfer::{Sink, Source};

options! {
    /// A request below the service's URL.
    pub struct RawRequest {
        /// HTTP method. Default `GET`.
        method: Option<String>,
        /// Path below the service's URL, encoded.
        path: Option<Value> as "string | number | string[]",
        /// A whole URL, instead of a path.
        uri: Option<String>,
        /// A container, before the path.
        container: Option<Value> as "string | number | { name: string }",
        /// Query parameters.
        qs: Option<Map<String, Value>>,
        /// Headers, beside those that every request has.
        headers: Option<Map<String, Value>> as "Texts",
        /// The body: text as it is, an object as JSON.
        body: Option<Value> as "string | Uint8Array | object",
        /// The body as JSON.
        json: Option<Value> as "object | boolean",
    }
}

options! {
    /// What `_getUrl` is asked about.
    pub struct UrlOptions {
        /// A container.
        container: Option<Value> as "string | number | { name: string }",
        /// A path below the service's URL or in the container.
        path: Option<Value> as "string | number | string[]",
    }
}

impl UrlOptions {
    pub fn into_path(self) -> Result<Path> {
        place(self.container.as_ref(), self.path.as_ref())
    }
}

/// Sends the app's request; calls back with the decoded body and the response.
pub async fn request<C: Cloud>(
    ctx: Context<C>,
    options: RawRequest,
    Maybe(source): Maybe<Source>,
    Maybe(sink): Maybe<Arc<Sink>>,
) -> Result<(Value, Arc<Response>)> {
    let name = options.method.as_deref().unwrap_or("GET").to_ascii_uppercase();
    let method = Method::from_bytes(name.as_bytes())
        .map_err(|_| Error::invalid(format!("options.method {name:?} is not an HTTP method")))?;
    let mut request = ctx.request(method, path(&options)?);
    for (name, value) in options.qs.iter().flatten() {
        request = request.query(Arg::to_query(value).map(|value| (name.clone(), value)));
    }
    if let Some(headers) = &options.headers {
        request = request.headers(headers);
    }
    request = match (options.body, options.json, source) {
        (Some(Value::String(text)), ..) => request.body(text),
        (Some(document), ..) => match Body::from_bytes(&document) {
            Some(Body::Bytes(bytes)) => request.body(bytes),
            _ => request.json(&document),
        },
        (None, Some(document @ (Value::Object(_) | Value::Array(_))), _) => request.json(&document),
        (None, _, Some(source)) => request.stream(source),
        (None, _, None) => request,
    };
    let Some(sink) = sink else {
        let response = request.send_anyway().await?;
        let body = response.describe().get("body").cloned().unwrap_or_default();
        return Ok((body, response));
    };
    let answer = request.open().await?;
    let head = Response {
        method: answer.method.clone(),
        url: answer.url.clone(),
        status: answer.status,
        headers: answer.headers.clone(),
        body: bytes::Bytes::new(),
    };
    sink.deliver(answer, None).await?;
    Ok((Value::Null, Arc::new(head)))
}

fn path(options: &RawRequest) -> Result<Path> {
    match &options.uri {
        Some(uri) => Ok(Path::Url(uri.clone())),
        None => place(options.container.as_ref(), options.path.as_ref()),
    }
}

/// A container by name or model, and a path as a string or a list of its parts.
fn place(container: Option<&Value>, path: Option<&Value>) -> Result<Path> {
    let text = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Array(parts) => {
            let parts: Option<Vec<&str>> = parts.iter().map(Value::as_str).collect();
            Some(parts?.join("/"))
        }
        Value::Object(model) => model.get("name")?.as_str().map(str::to_owned),
        _ => None,
    };
    let container = match container {
        Some(value) => Some(text(value).ok_or_else(|| Error::invalid("options.container must be a name"))?),
        None => None,
    };
    let path = match path {
        Some(value) => Some(text(value).ok_or_else(|| Error::invalid("options.path must be a string"))?),
        None => None,
    };
    let given = |text: &String| !text.is_empty();
    Ok(match (container.filter(given), path.filter(given)) {
        (Some(container), Some(path)) => Path::object(container, path),
        (Some(container), None) => Path::container(container),
        (None, Some(path)) => Path::Encoded(path),
        (None, None) => Path::Root,
    })
}

#[cfg(test)]
mod tests {
    use mockito::{Matcher, Server};
    use serde_json::json;

    use crate::surface::testing::{bare, client, model};

    #[tokio::test]
    async fn a_path_a_query_and_headers() {
        let mut server = Server::new_async().await;
        let mock = server.mock("GET", "/v1/a%20b?x=1&y=a%26b&z=true").match_header("x-own", "1");
        let mock =
            mock.match_header("user-agent", "nodejs-pkgcloud").with_body(r#"{"a":1}"#).create_async().await;
        let own = client(bare(), json!({"url": format!("{}/v1", server.url())}));
        let options = json!({"path": "/a%20b", "qs": {"x": 1, "y": "a&b", "none": null, "z": true},
            "headers": {"x-own": 1}});
        let values = own.call("_request", json!([options])).await.unwrap();
        assert_eq!((&values[0], &values[1]["statusCode"]), (&json!({"a": 1}), &json!(200)));
        mock.assert_async().await;
    }

    #[tokio::test]
    async fn bodies() {
        let mut server = Server::new_async().await;
        let own = client(bare(), json!({"url": server.url()}));
        for (options, kind, body) in [
            (json!({"body": "text"}), Matcher::Missing, "text"),
            (json!({"body": {"b": 1, "a": 2}}), "application/json".into(), r#"{"b":1,"a":2}"#),
            (json!({"json": [1]}), "application/json".into(), "[1]"),
            (json!({"json": true}), Matcher::Missing, ""),
        ] {
            let mock = server.mock("POST", "/x").match_header("content-type", kind).match_body(body);
            let mock = mock.with_body("plain").create_async().await;
            let mut options = options;
            options["method"] = json!("post");
            options["path"] = json!("x");
            let values = own.call("_request", json!([options])).await.unwrap();
            assert_eq!(values[0], json!("plain"));
            mock.assert_async().await;
            mock.remove_async().await;
        }
    }

    #[tokio::test]
    async fn a_stream_to_and_fro() {
        let mut server = Server::new_async().await;
        let put = server.mock("PUT", "/box/d/a%20b").match_body("hello").create_async().await;
        let get = server.mock("GET", "/box/d/a%20b").with_body("bytes").create_async().await;
        let own = client(bare(), json!({"url": server.url()}));
        let mut options = json!({"method": "PUT", "container": model("x.Container", json!({"name": "box"})),
            "path": ["d", "a b"]});
        own.upload("_request", json!([options]), b"hello").await.unwrap();
        options["method"] = json!("GET");
        let (values, bytes) = own.download("_request", json!([options])).await.unwrap();
        assert_eq!((bytes.as_slice(), &values[1]["statusCode"]), (&b"bytes"[..], &json!(200)));
        put.assert_async().await;
        get.assert_async().await;
    }

    #[tokio::test]
    async fn what_can_t_be_asked() {
        let own = client(bare(), json!({"url": "http://127.0.0.1:1"}));
        for (options, words) in [
            (json!({"method": "GET IT"}), "options.method \"GET IT\" is not an HTTP method"),
            (json!({"path": true}), "options.path must be a string"),
            (json!({"container": {"id": 1}}), "options.container must be a name"),
            (json!({"container": "b", "path": "../x"}), "a name with the part \"..\" has no URL"),
            (
                json!({"headers": {"a": "1\r\nb: 2"}}),
                "header a has a value with characters that HTTP does not allow",
            ),
            (json!({"uri": "file:///etc/passwd"}), "file:///etc/passwd is not an http or https URL"),
        ] {
            let error = own.fail("_request", json!([options])).await;
            assert_eq!(error.message(), format!("test _request: {words}"));
        }
    }
}
