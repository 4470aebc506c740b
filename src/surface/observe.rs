//! What the app sees of a call's requests and answers, and what it has to say about them.

use futures::future::BoxFuture;
use http::Method;
use serde_json::{Map, Value, json};

use crate::error::{Error, Result};
use crate::http::{Body, Opened, Request, redact};
use crate::surface::args::Arg;
use crate::surface::call::Call;

impl Call {
    /// What is about to be sent; `verify` is whether the server must prove who it is.
    pub fn log_request(&self, request: &Request, plain_url: String, verify: bool) {
        let words = match self.streamed {
            true => "Sending (non-callback) client request",
            false => "Sending client request",
        };
        self.log("trace", words, || {
            let mut object = request.describe(verify);
            object["headers"] = redact::headers(&request.headers).into();
            object["json"] = redact::json(&object["json"]);
            if let Some(query) = object["qs"].as_object_mut() {
                query
                    .iter_mut()
                    .filter(|(name, _)| redact::is_secret_parameter(name))
                    .for_each(|(_, value)| *value = redact::HIDDEN.into());
            }
            if let Some(Value::String(text)) = object.get("body") {
                object["body"] = redact::text(text).into();
            }
            object["uri"] = plain_url.clone().into();
            object
        });
        self.log("debug", &format!("{}: {plain_url}", request.method), || Value::Null);
    }

    /// The app's `before` filters: they may change what is sent.
    pub fn filter<'a>(
        &'a self,
        request: &'a mut Request,
        url: &'a mut String,
        verify: bool,
    ) -> BoxFuture<'a, Result<()>> {
        Box::pin(async move {
            let mut question = request.describe(verify);
            question["uri"] = url.clone().into();
            if let Value::Object(path) = request.path.describe() {
                for (name, value) in path {
                    question[name] = value;
                }
            }
            let answer = self.ask("before", question.clone()).await?;
            if answer == question {
                return Ok(());
            }
            if let Some(Value::String(method)) = answer.get("method") {
                request.method = Method::from_bytes(method.as_bytes())
                    .map_err(|_| Error::invalid(format!("{method:?} is not an HTTP method")))?;
            }
            if let Some(Value::String(uri)) = answer.get("uri") {
                url.clone_from(uri);
            }
            if let Some(Value::Object(headers)) = answer.get("headers") {
                request.headers.clear();
                request.set_headers(headers)?;
            }
            if let Some(Value::Object(query)) = answer.get("qs") {
                request.query = query.iter().filter_map(|(k, v)| Some((k.clone(), v.to_query()?))).collect();
            }
            if answer.get("json") != question.get("json") {
                match answer.get("json") {
                    Some(document @ (Value::Object(_) | Value::Array(_))) => request.set_json(document)?,
                    _ if request.json.take().is_some() => request.body = Body::Empty,
                    _ => {}
                }
            }
            match answer.get("body") {
                Some(Value::String(text)) if question.get("body") != answer.get("body") => {
                    request.body = Body::Bytes(text.clone().into());
                }
                Some(document @ Value::Object(_)) => match Body::from_bytes(document) {
                    Some(bytes) => request.body = bytes,
                    None => request.set_json(document)?,
                },
                _ => {}
            }
            Ok(())
        })
    }

    /// What the server has answered.
    pub fn log_answer(&self, answer: &Opened) {
        self.log("trace", "Provider Response", || {
            json!({
                "href": redact::url(&answer.url),
                "method": answer.method.as_str(),
                "headers": redact::headers(&answer.headers),
                "statusCode": answer.status.as_u16(),
            })
        });
    }

    /// What an answer with an error status means.
    pub fn log_refusal(&self, error: &Error) {
        self.log("error", "Error during provider response", || {
            let mut object = Map::new();
            for field in ["failCode", "statusCode", "provider", "href", "method", "headers", "result"] {
                if let Some(value) = error.field(field) {
                    object.insert(field.into(), redact::json(value));
                }
            }
            object.insert("message".into(), error.message().into());
            object.into()
        });
    }
}
