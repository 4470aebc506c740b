//! A cloud for tests: a mock server with a Keystone v2.0 login and a catalog that leads back to it.

use mockito::{Mock, Server, ServerGuard};
use serde_json::{Value, json};

use crate::surface::Service;
use crate::surface::testing::{Client, client};

pub struct Cloud {
    pub server: ServerGuard,
    login: Option<Mock>,
    mocks: Vec<Mock>,
}

/// The catalog's types; a service is found at the path of its type: `/compute`, `/object-store`. In region V1 it is
/// one of its first version, at `/compute/v1`.
const TYPES: [&str; 12] = [
    "compute",
    "object-store",
    "identity",
    "network",
    "volume",
    "orchestration",
    "database",
    "cdn",
    "image",
    "rax:dns",
    "rax:load-balancer",
    "rax:object-cdn",
];

/// What Keystone v2.0 answers to a login.
pub fn access(catalog: Vec<Value>) -> Value {
    let token =
        json!({ "id": "token-1", "expires": "2099-01-01T00:00:00Z", "tenant": { "id": "t1", "name": "p" } });
    json!({ "access": { "token": token, "serviceCatalog": catalog, "user": { "id": "u1" } } })
}

/// Starts a cloud. Keep it until the end of the test.
pub async fn cloud() -> Cloud {
    let mut cloud = Cloud { server: Server::new_async().await, login: None, mocks: Vec::new() };
    cloud.log_in_with(TYPES.map(|kind| (kind, format!("/{kind}"))).into()).await;
    cloud
}

impl Cloud {
    /// Moves a service to another path.
    pub async fn endpoint(&mut self, kind: &'static str, path: &str) {
        self.log_in_with(vec![(kind, path.to_owned())]).await;
    }

    async fn log_in_with(&mut self, services: Vec<(&'static str, String)>) {
        let endpoint = |(kind, path): (&str, String)| {
            let url = format!("{}{path}", self.server.url());
            let first = json!({ "region": "V1", "publicURL": format!("{url}/v1") });
            json!({ "name": kind, "type": kind, "endpoints": [first, { "region": "R1", "publicURL": url }] })
        };
        let access = access(services.into_iter().map(endpoint).collect());
        let login = self.server.mock("POST", "/v2.0/tokens").with_body(access.to_string());
        self.replace_login(login).await;
    }

    /// Answers no other login than one with exactly this JSON text as its body.
    pub async fn log_in_by(&mut self, sent: Value, catalog: Vec<Value>) {
        let login = self.server.mock("POST", "/v2.0/tokens").match_body(sent.to_string().as_str());
        self.replace_login(login.with_body(access(catalog).to_string())).await;
    }

    async fn replace_login(&mut self, login: Mock) {
        let login = login.create_async().await;
        if let Some(before) = self.login.replace(login) {
            before.remove_async().await;
        }
    }

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

    /// A client of another region.
    pub fn client_in(&self, region: &str, service: Service) -> Client {
        self.client_with(service, json!({ "region": region }))
    }

    /// A client with more options, or others.
    pub fn client_with(&self, service: Service, options: Value) -> Client {
        let mut config =
            json!({ "authUrl": self.server.url(), "username": "user", "password": "pw", "region": "R1" });
        if let Value::Object(options) = options {
            for (name, value) in options {
                config[name] = value;
            }
        }
        client(service, config)
    }
}
