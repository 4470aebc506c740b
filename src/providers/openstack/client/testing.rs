//! A Keystone for the tests of the client.

use jiff::Timestamp;
use mockito::{Mock, Server, ServerGuard};
use serde_json::{Value, json};

use super::super::compute;
use super::super::testing::access;
use crate::surface::testing::{Client, client};

/// A Keystone without anything behind it.
pub struct Keystone {
    pub server: ServerGuard,
}

impl Keystone {
    pub async fn start() -> Self {
        Self { server: Server::new_async().await }
    }

    pub fn v2(&self, token: &str, expires: &str) -> String {
        let url = format!("{}/compute", self.server.url());
        let endpoints = json!([{"region": "R1", "publicURL": url}]);
        let mut access = access(vec![json!({"type": "compute", "name": "nova", "endpoints": endpoints})]);
        access["access"]["token"]["id"] = token.into();
        access["access"]["token"]["expires"] = expires.into();
        access.to_string()
    }

    pub fn v3(&self, extra: Value) -> String {
        let url = format!("{}/compute", self.server.url());
        let endpoints = json!([{"region": "R1", "interface": "public", "url": url}]);
        let mut token = json!({
            "expires_at": "2099-01-01T00:00:00.000000Z", "issued_at": "2020-02-01T00:00:00Z",
            "user": {"id": "u1"}, "catalog": [{"type": "compute", "endpoints": endpoints}],
        });
        for (name, value) in extra.as_object().cloned().unwrap_or_default() {
            token[name] = value;
        }
        json!({ "token": token }).to_string()
    }

    pub async fn login(&mut self, token: &str, times: usize) -> Mock {
        let body = self.v2(token, "2099-01-01T00:00:00Z");
        self.server.mock("POST", "/v2.0/tokens").with_body(body).expect(times).create_async().await
    }

    /// The service takes this token.
    pub async fn takes(&mut self, token: &str) -> Mock {
        let mock = self.server.mock("GET", "/compute/flavors/detail").match_header("x-auth-token", token);
        mock.with_body(r#"{"flavors":[]}"#).create_async().await
    }

    pub fn client(&self, options: Value) -> Client {
        let mut config = json!({"authUrl": self.server.url(), "username": "user", "password": "hush-hush"});
        for (name, value) in options.as_object().cloned().unwrap_or_default() {
            config[name] = value;
        }
        client(compute::service(), config)
    }
}

pub fn in_seconds(seconds: i64) -> String {
    Timestamp::from_second(Timestamp::now().as_second() + seconds).unwrap().to_string()
}
