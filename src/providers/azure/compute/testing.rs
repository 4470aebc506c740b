//! A cloud for tests: a mock server, and clients of both APIs that are led to it.

use mockito::{Matcher, Mock, Server, ServerGuard};
use serde_json::{Value, json};

use super::service;
use crate::surface::testing::{Client, client};

/// A certificate of the subject `user`.
pub const CERT: &str = include_str!("../../../../test/fixtures/keys/rsa-1024.crt");

/// Its SHA-1, by openssl.
pub const FINGERPRINT: &str = "8DE86030B9E2B9AE64487809CD1CD082F7163F49";

/// Its key, by ssh-keygen.
pub const SSH_KEY: &str = "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQDNUkY0fFcuoRe5cFLP7SuNw1b8h54fip0o61ZhBc0zi2YNJZAuX6FsI\
    rogIivgxvg1zIi/18YinoT1Bqi3L+iEaroJHiucOOZuUmrAWSAJkR0yChDZNvJyehkCTmPczGZB+j7r8rkuX8JhCEMSdVWWq6WG67NB9gGrk1m1ufPR5Q==";

pub struct Cloud {
    server: ServerGuard,
    mocks: Vec<Mock>,
}

/// Starts a cloud. Keep it until the end of the test.
pub async fn cloud() -> Cloud {
    Cloud { server: Server::new_async().await, mocks: Vec::new() }
}

impl Cloud {
    pub fn url(&self) -> String {
        self.server.url()
    }

    fn mock(&mut self, route: &str) -> Mock {
        let (method, path) = route.split_once(' ').unwrap();
        self.server.mock(method, path)
    }

    pub async fn keep(&mut self, mock: Mock) {
        let mock = mock.create_async().await;
        self.mocks.push(mock);
    }

    /// Answers one request of the classic API: `GET /sub/services/images`.
    pub async fn xml(&mut self, route: &str, status: usize, body: &str) {
        let mock = self
            .mock(route)
            .match_header("x-ms-version", "2012-03-01")
            .match_header("content-type", "application/xml")
            .with_header("x-ms-request-id", "op")
            .with_status(status)
            .with_body(body);
        self.keep(mock).await;
    }

    /// As [`xml`](Self::xml), for a request with exactly this body.
    pub async fn sent(&mut self, route: &str, sent: &str, status: usize) {
        let mock = self.mock(route).match_header("x-ms-version", "2012-03-01").match_body(sent);
        self.keep(mock.with_header("x-ms-request-id", "op").with_status(status)).await;
    }

    /// The state of the operation that every request starts.
    pub async fn operation(&mut self, status: &str, times: usize) {
        let body = format!("<Operation xmlns=\"n\"><ID>op</ID><Status>{status}</Status></Operation>");
        let mock = self.mock("GET /sub/operations/op").with_body(body).expect(times);
        self.keep(mock).await;
    }

    /// A request to storage, signed with the account's key.
    pub fn blob(&mut self, route: &str) -> Mock {
        let proof = Matcher::Regex("^SharedKey 127:[A-Za-z0-9+/]{43}=$".into());
        self.mock(route).match_header("x-ms-version", "2011-08-18").match_header("authorization", proof)
    }

    /// Answers one request to Resource Manager, below the subscription, in JSON.
    pub async fn json(&mut self, route: &str, status: usize, body: Value) {
        let mock = self.managed(route).with_status(status).with_body(body.to_string());
        self.keep(mock).await;
    }

    /// As [`json`](Self::json), for a request with at least these parts of a body.
    pub async fn put(&mut self, route: &str, sent: Value, status: usize, body: Value) {
        let mock = self.managed(route).match_body(Matcher::PartialJson(sent));
        self.keep(mock.with_status(status).with_body(body.to_string())).await;
    }

    /// How an operation goes that is asked about at a whole path.
    pub async fn outcome(&mut self, route: &str, status: usize) {
        let mock = self.mock(route).match_header("authorization", "Bearer given").with_status(status);
        self.keep(mock).await;
    }

    /// The state of an operation, in JSON.
    pub async fn state(&mut self, route: &str, state: Value) {
        let mock = self.mock(route).match_header("authorization", "Bearer given");
        self.keep(mock.with_body(state.to_string()).with_header("retry-after", "0")).await;
    }

    /// A mock to be completed; give it to [`keep`](Self::keep).
    pub fn managed(&mut self, route: &str) -> Mock {
        let (method, path) = route.split_once(' ').unwrap();
        let below = format!("/subscriptions/sub{path}");
        let path = if path.starts_with("/subscriptions") { path } else { &below };
        self.server.mock(method, path).match_header("authorization", "Bearer given")
    }

    /// Each of the answers has been asked for.
    pub async fn all_called(&self) {
        for mock in &self.mocks {
            mock.assert_async().await;
        }
    }

    fn client(&self, mut config: Value, more: Value) -> Client {
        let own = json!({ "subscriptionId": "sub", "protocol": "http://", "serversUrl": self.server.host_with_port(),
            "operationInterval": 0, "retries": 0 });
        for part in [own, more] {
            config.as_object_mut().unwrap().extend(part.as_object().unwrap().clone());
        }
        client(service(), config)
    }

    /// A client of the classic API.
    pub fn classic(&self, more: Value) -> Client {
        let keys = json!({ "key": "k", "cert": "c", "storageAccount": "acct", "storageAccessKey": "a2V5" });
        self.client(keys, more)
    }

    /// A client of Resource Manager.
    pub fn manager(&self, more: Value) -> Client {
        self.client(json!({ "token": "given" }), more)
    }
}
