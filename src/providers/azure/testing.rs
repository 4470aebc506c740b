//! A storage account for tests: a mock server, and clients that are led to it.

use mockito::{Matcher, Mock, Server, ServerGuard};
use serde_json::{Value, json};

use super::account::VERSION;
use crate::surface::Service;
use crate::surface::testing::{Client, client};

pub struct Account {
    server: ServerGuard,
    mocks: Vec<Mock>,
}

/// Starts an account. Keep it until the end of the test.
pub async fn account() -> Account {
    Account { server: Server::new_async().await, mocks: Vec::new() }
}

impl Account {
    pub fn url(&self) -> String {
        self.server.url()
    }

    /// Answers a request; `path` with its query. All requests must be signed.
    pub async fn answer(&mut self, method: &str, path: &str, status: usize, body: &str) {
        let mock = self.mock(method, path).with_status(status).with_body(body).create_async().await;
        self.keep(mock);
    }

    /// As [`answer`](Self::answer), for a request with exactly this body.
    pub async fn expect(&mut self, method: &str, path: &str, sent: &str, status: usize, body: &str) {
        let mock = self.mock(method, path).match_body(sent);
        let mock = mock.with_status(status).with_body(body).create_async().await;
        self.keep(mock);
    }

    /// A mock to be completed; give it to [`keep`](Self::keep).
    pub fn mock(&mut self, method: &str, path: &str) -> Mock {
        let proof = Matcher::Regex("^SharedKey acct:[A-Za-z0-9+/]{43}=$".into());
        let date = Matcher::Regex("^[A-Z][a-z]{2}, .* GMT$".into());
        let mock = self.server.mock(method, path).match_header("authorization", proof);
        mock.match_header("x-ms-version", VERSION).match_header("x-ms-date", date).expect_at_least(1)
    }

    /// A mock of a request that may be signed in any way, or not at all.
    pub fn open_mock(&mut self, method: &str, path: &str) -> Mock {
        self.server.mock(method, path).expect_at_least(1)
    }

    pub fn keep(&mut self, mock: Mock) {
        self.mocks.push(mock);
    }

    /// Each of the answers has been asked for.
    pub async fn all_called(&self) {
        for mock in &self.mocks {
            mock.assert_async().await;
        }
    }

    pub fn client(&self, service: Service) -> Client {
        self.client_with(service, json!({ "storageAccessKey": "a2V5" }))
    }

    /// A client with these options beside where the account is.
    pub fn client_with(&self, service: Service, mut options: Value) -> Client {
        for (name, value) in
            [("storageAccount", json!("acct")), ("endpoint", json!(self.url())), ("retries", json!(0))]
        {
            if options.get(name).is_none() {
                options[name] = value;
            }
        }
        client(service, options)
    }
}
