//! A store for tests: a mock server, and clients that are led to it.

use mockito::{Mock, Server, ServerGuard};
use serde_json::json;

use crate::surface::Service;
use crate::surface::testing::{Client, client};

pub struct Store {
    server: ServerGuard,
    mocks: Vec<Mock>,
}

/// Starts a store. Keep it until the end of the test.
pub async fn store() -> Store {
    Store { server: Server::new_async().await, mocks: Vec::new() }
}

impl Store {
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

    /// Answers an action of EC2's with these parameters.
    pub async fn action(&mut self, action: &str, params: &str, content: &str) {
        let body = format!("<{action}Response><requestId>r</requestId>{content}</{action}Response>");
        let mock = self.form(action, params).with_body(body).create_async().await;
        self.keep(mock);
    }

    /// Refuses one.
    pub async fn refusal(&mut self, action: &str, params: &str, status: usize) {
        let mock = self.form(action, params).with_status(status).create_async().await;
        self.keep(mock);
    }

    /// Refuses one in EC2's words.
    pub async fn error(&mut self, action: &str, params: &str, code: &str, message: &str) {
        let error =
            format!("<Errors><Error><Code>{code}</Code><Message>{message}</Message></Error></Errors>");
        let body = format!("<Response>{error}<RequestID>r</RequestID></Response>");
        let mock = self.form(action, params).with_status(400).with_body(body).create_async().await;
        self.keep(mock);
    }

    fn form(&mut self, action: &str, params: &str) -> Mock {
        let between = if params.is_empty() { "" } else { "&" };
        let form = format!("Action={action}&{params}{between}Version=2016-11-15");
        self.mock("POST", "/").match_body(form.as_str())
    }

    /// A mock to be completed; give it to [`keep`](Self::keep).
    pub fn mock(&mut self, method: &str, path: &str) -> Mock {
        let proof = mockito::Matcher::Regex(
            "^AWS4-HMAC-SHA256 Credential=AKID/[0-9]{8}/eu-west-1/(s3|ec2)/aws4_request, SignedHeaders=[a-z0-9;-]*host\
             [a-z0-9;-]*, Signature=[0-9a-f]{64}$"
                .into(),
        );
        self.server.mock(method, path).match_header("authorization", proof).expect_at_least(1)
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
        client(
            service,
            json!({ "keyId": "AKID", "key": "SECRET", "region": "eu-west-1", "endpoint": self.url(), "retries": 0 }),
        )
    }
}
