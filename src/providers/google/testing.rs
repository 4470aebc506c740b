//! A store for tests: a mock server, and clients that are led to it.

use mockito::{Matcher, Mock, Server, ServerGuard};
use serde_json::{Value, json};

use crate::surface::Service;
use crate::surface::testing::{Client, client};

/// A key that protects nothing.
const KEY: &str = include_str!("../../auth/google/testing/key.pkcs8.pem");

pub struct Store {
    server: ServerGuard,
    mocks: Vec<Mock>,
}

/// Starts a store. Keep it until the end of the test.
pub async fn store() -> Store {
    let mut server = Server::new_async().await;
    let token = json!({ "access_token": "t1", "expires_in": 3600 }).to_string();
    let mock = server.mock("POST", "/token").with_body(token).create_async().await;
    Store { server, mocks: vec![mock.expect_at_least(0)] }
}

impl Store {
    pub fn url(&self) -> String {
        self.server.url()
    }

    /// Answers a request with JSON; `path` with its query. All requests must carry the token.
    pub async fn answer(&mut self, method: &str, path: &str, status: usize, body: Value) {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        self.raw(method, path, status, &body).await;
    }

    pub async fn raw(&mut self, method: &str, path: &str, status: usize, body: &str) {
        let mock = self.mock(method, path).with_status(status).with_body(body).create_async().await;
        self.keep(mock);
    }

    /// As [`answer`](Self::answer), for a request with exactly this body.
    pub async fn expect(&mut self, method: &str, path: &str, sent: Value, status: usize, body: Value) {
        let mock = self.mock(method, path).match_body(Matcher::Json(sent));
        let mock = mock.with_status(status).with_body(body.to_string()).create_async().await;
        self.keep(mock);
    }

    /// A mock to be completed; give it to [`keep`](Self::keep).
    pub fn mock(&mut self, method: &str, path: &str) -> Mock {
        // As 2.2.0 writes it.
        let mark = if path.contains('?') || !path.starts_with("/storage/v1/") { "" } else { "?" };
        self.server
            .mock(method, format!("{path}{mark}").as_str())
            .match_header("authorization", "Bearer t1")
            .expect_at_least(1)
    }

    pub fn keep(&mut self, mock: Mock) {
        self.mocks.push(mock);
    }

    /// Each of the answers has been asked for.
    pub async fn all_called(&self) {
        for mock in self.mocks.iter().skip(1) {
            mock.assert_async().await;
        }
    }

    pub fn client(&self, service: Service) -> Client {
        self.client_with(service, json!({}))
    }

    /// A client with more options.
    pub fn client_with(&self, service: Service, more: Value) -> Client {
        let credentials = json!({
            "client_email": "a@b",
            "private_key": KEY,
            "token_uri": format!("{}/token", self.url()),
        });
        let mut options =
            json!({ "projectId": "proj", "credentials": credentials, "endpoint": self.url(), "retries": 0 });
        if let (Some(options), Value::Object(more)) = (options.as_object_mut(), more) {
            options.extend(more);
        }
        client(service, options)
    }
}
