//! The panel for tests: a mock server, and clients of it.

use mockito::{Mock, ServerGuard};
use serde_json::{Value, json};

use crate::surface::Service;
use crate::surface::testing::{Client, client};

/// A client of the service on the server.
pub fn panel(service: Service, server: &ServerGuard) -> Client {
    client(service, json!({"token": "hush-1", "serversUrl": format!("{}/v1", server.url())}))
}

/// Answers a request with JSON.
pub async fn answer(server: &mut ServerGuard, method: &str, path: &str, status: usize, body: Value) -> Mock {
    let mock = server.mock(method, path).match_header("x-token", "hush-1");
    mock.with_status(status).with_body(body.to_string()).create_async().await
}

/// Accepts a change if this JSON is its body.
pub async fn accept(
    server: &mut ServerGuard,
    (method, path): (&str, &str),
    sent: Value,
    body: Value,
) -> Mock {
    let mock = server.mock(method, path).match_header("x-token", "hush-1");
    let mock = mock.match_body(sent.to_string().as_str());
    mock.with_status(202).with_body(body.to_string()).create_async().await
}
