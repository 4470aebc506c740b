//! A cloud for tests: a mock server with a Keystone v2.0 login and a catalog that leads back to it.

use mockito::{Mock, Server, ServerGuard};
use serde_json::{Value, json};

use crate::surface::Service;
use crate::surface::testing::{Client, client};

pub struct Cloud {
    pub server: ServerGuard,
    mocks: Vec<Mock>,
}

/// The catalog's types; a service is found at the path of its type: `/compute`, `/object-store`.
const TYPES: [&str; 9] =
    ["compute", "object-store", "identity", "network", "volume", "orchestration", "database", "cdn", "image"];

/// Starts a cloud. Keep it until the end of the test.
pub async fn cloud() -> Cloud {
    let mut server = Server::new_async().await;
    let catalog: Vec<Value> = TYPES
        .iter()
        .map(|kind| {
            let url = format!("{}/{kind}", server.url());
            json!({ "name": kind, "type": kind, "endpoints": [{ "region": "R1", "publicURL": url }] })
        })
        .collect();
    let token =
        json!({ "id": "token-1", "expires": "2099-01-01T00:00:00Z", "tenant": { "id": "t1", "name": "p" } });
    let access = json!({ "access": { "token": token, "serviceCatalog": catalog, "user": { "id": "u1" } } });
    let login = server.mock("POST", "/v2.0/tokens").with_body(access.to_string()).create_async().await;
    Cloud { server, mocks: vec![login] }
}

impl Cloud {
    /// Answers a request; `path` with its query. All requests must carry the token.
    pub async fn answer(&mut self, method: &str, path: &str, status: usize, body: Value) {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let mock = self.mock(method, path).with_status(status).with_body(body).create_async().await;
        self.keep(mock);
    }

    /// As [`answer`](Self::answer), for a request with exactly this JSON text as its body.
    pub async fn answer_to(&mut self, method: &str, path: &str, sent: Value, status: usize, body: Value) {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let mock = self.mock(method, path).match_body(sent.to_string().as_str());
        let mock = mock.with_status(status).with_body(body).create_async().await;
        self.keep(mock);
    }

    /// A mock to be completed; give it to [`keep`](Self::keep).
    pub fn mock(&mut self, method: &str, path: &str) -> Mock {
        self.server.mock(method, path).match_header("x-auth-token", "token-1")
    }

    pub fn keep(&mut self, mock: Mock) {
        self.mocks.push(mock);
    }

    pub fn client(&self, service: Service) -> Client {
        self.client_with(service, json!({}))
    }

    /// A client with more options.
    pub fn client_with(&self, service: Service, mut config: Value) -> Client {
        config["authUrl"] = self.server.url().into();
        config["username"] = "user".into();
        config["password"] = "pw".into();
        config["region"] = "R1".into();
        client(service, config)
    }
}
