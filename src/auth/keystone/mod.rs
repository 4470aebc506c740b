//! Keystone, OpenStack's identity service: tokens by v1 (TempAuth), v2.0 and v3, and the service catalog.
//!
//! API: <https://docs.openstack.org/api-ref/identity/>

mod catalog;
mod credentials;
mod token;
mod v1;
mod v2;
mod v3;

pub use catalog::{Catalog, Wanted, endpoint};
pub use credentials::{Credentials, Version};
pub use token::Token;

use futures::future::BoxFuture;
use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, Method};
use serde_json::{Value, json};

use crate::error::{Error, Result};
use crate::http::{Body, Outgoing, Response, is_refusal, redact};
use crate::surface::{Cloud, Context, refusal};

/// What a login brings.
pub struct Login {
    pub token: Token,
    pub catalog: Catalog,
    /// The storage URL that v1 answers with in place of a catalog.
    pub storage_url: Option<String>,
    /// The tenant that was found when the credentials named none (v2).
    pub tenant: Option<String>,
    pub user: Value,
    pub raw: Value,
}

/// Texts for statuses of the identity service; others have HTTP's own.
const FAIL_CODES: &[(u16, &str)] = &[
    (400, "Bad Request"),
    (401, "Unauthorized"),
    (403, "Resize not allowed"),
    (404, "Item not found"),
    (405, "Bad Method"),
    (409, "Build in progress"),
    (413, "Over Limit"),
    (415, "Bad Media Type"),
    (500, "Fault"),
    (503, "Service Unavailable"),
];

/// Logs in with what the credentials hold.
pub fn log_in<'a, C: Cloud>(
    ctx: &'a Context<C>,
    credentials: &'a Credentials,
) -> BoxFuture<'a, Result<Login>> {
    ctx.call.log("trace", "Building Openstack Identity Auth Payload", || Value::Null);
    if let Some(dialect) = credentials.dialect {
        ctx.call.log("trace", &format!("Building {dialect} Identity Auth Payload"), || Value::Null);
    }
    match credentials.version() {
        Version::V1 => Box::pin(v1::log_in(ctx, credentials)),
        Version::V2 => Box::pin(v2::log_in(ctx, credentials)),
        Version::V3 => Box::pin(v3::log_in(ctx, credentials)),
    }
}

/// One request to the identity service. It never carries the app's own `User-Agent`.
async fn ask<C: Cloud>(
    ctx: &Context<C>,
    method: Method,
    url: &str,
    headers: &[(&'static str, &str)],
    body: Option<&Value>,
) -> Result<Response> {
    let mut all = HeaderMap::new();
    all.insert(ACCEPT, HeaderValue::from_static("application/json"));
    all.insert(
        http::header::USER_AGENT,
        HeaderValue::from_static(concat!("nodejs-pkgcloud/", env!("CARGO_PKG_VERSION"))),
    );
    for (name, value) in headers {
        all.insert(*name, crate::http::header_value(name, value)?);
    }
    ctx.call.log("trace", "Sending client authorization request", || {
        json!({
            "uri": redact::url(url),
            "method": method.as_str(),
            "headers": redact::headers(&all),
            "json": body.map_or(Value::Bool(true), redact::json),
        })
    });
    let body = match body {
        Some(document) => {
            all.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
            Body::Bytes(document.to_string().into())
        }
        None => Body::Empty,
    };
    let request = Outgoing { method, url: url.to_owned(), headers: all, body };
    let answer = ctx.dispatch(request).await?.read_up_to(16 * 1024 * 1024).await?;
    if is_refusal(answer.status) {
        let status = answer.status.as_u16();
        let text = FAIL_CODES.iter().find(|(code, _)| *code == status).map(|(_, text)| *text);
        let text = text.or(answer.status.canonical_reason()).unwrap_or("Unknown");
        let error = refusal(&format!("Error ({status}): {text}"), text, &answer);
        // 2.2.0 always has a `result` here.
        let error = if answer.body.is_empty() { error.with("result", json!({})) } else { error };
        return Err(error);
    }
    ctx.call.log("trace", "Provider Authentication Response", || {
        json!({
            "href": redact::url(&answer.url),
            "method": answer.method.as_str(),
            "headers": redact::headers(&answer.headers),
            "statusCode": answer.status.as_u16(),
        })
    });
    Ok(answer)
}

fn missing_inputs() -> Error {
    Error::new("Unable to authorize; missing required inputs")
}
