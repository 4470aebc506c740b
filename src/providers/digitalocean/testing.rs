//! DigitalOcean for tests: a mock server, and clients of it.

use mockito::{Mock, ServerGuard};
use serde_json::{Value, json};

use super::compute;
use crate::surface::testing::{Client, client};

/// A compute client of the server.
pub fn ocean(server: &ServerGuard) -> Client {
    client(compute::service(), json!({"token": "hush-1", "serversUrl": server.url()}))
}

/// Answers a request with JSON.
pub async fn answer(server: &mut ServerGuard, method: &str, path: &str, status: usize, body: Value) -> Mock {
    let mock = server.mock(method, path).match_header("authorization", "Bearer hush-1");
    mock.with_status(status).with_body(body.to_string()).create_async().await
}

/// Answers a request with JSON if this JSON is its body.
pub async fn answer_to(
    server: &mut ServerGuard,
    (method, path): (&str, &str),
    sent: Value,
    status: usize,
    body: Value,
) -> Mock {
    let mock = server.mock(method, path).match_header("content-type", "application/json");
    let mock = mock.match_body(sent.to_string().as_str());
    mock.with_status(status).with_body(body.to_string()).create_async().await
}

/// Answers a request with a status and nothing else.
pub async fn refuse(server: &mut ServerGuard, method: &str, path: &str, status: usize) -> Mock {
    server.mock(method, path).with_status(status).create_async().await
}
