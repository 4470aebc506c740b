//! What every request carries, and what becomes of one whose token is refused.

use http::HeaderMap;
use serde::de::IgnoredAny;
use serde_json::{Map, Value};

use super::OpenStack;
use crate::error::{Error, Result};
use crate::http::{Request, Response};
use crate::surface::{Call, Cloud, Common, Context};

impl Cloud for OpenStack {
    fn provider(&self) -> &'static str {
        self.family.provider
    }

    fn common(&self) -> &Common {
        &self.common
    }

    fn fail_codes(&self) -> &'static [(u16, &'static str)] {
        self.family.fail_codes
    }

    fn properties(&self) -> Map<String, Value> {
        let credentials = &self.credentials;
        let mut out = Map::new();
        let mut put = |name: &str, value: Option<Value>| {
            if let Some(value) = value {
                out.insert(name.into(), value);
            }
        };
        put("authUrl", credentials.auth_url.clone().map(Value::from));
        put("provider", Some(self.family.provider.into()));
        put("region", self.region.clone().map(Value::from));
        put("tenantId", credentials.tenant_id.clone().map(Value::from));
        put("version", Some(if credentials.v1 { "/v1.0".into() } else { "v2.0".into() }));
        let version = credentials.keystone_version.as_deref().unwrap_or("v2.0");
        put("keystoneAuthVersion", Some(version.into()));
        put("serviceType", Some(self.types.first().copied().into()));
        put("_serviceUrl", Some(Value::Null));
        out
    }

    fn notice(&self, call: &Call) {
        self.take_changes(call);
    }

    async fn address(ctx: &Context<Self>, request: &mut Request) -> Result<String> {
        // What has no URL is an error before anything is sent, the login included.
        request.path.below("")?;
        let (token, url) = Self::credentials(ctx).await?;
        request.set_header("accept", "application/json")?;
        request.set_header("x-auth-token", &token.id)?;
        ctx.locate(&request.path, &url)
    }

    /// A token that was refused is forgotten, and another asked for. A fault of the service itself has come
    /// past the check of the token, and is an answer.
    async fn renew(ctx: &Context<Self>, sent: &HeaderMap, refusal: &Response) -> Result<bool> {
        if refusal.json().is_ok_and(|body| body.get("computeFault").is_some()) {
            return Ok(false);
        }
        ctx.forget(crate::http::header(sent, "x-auth-token"));
        Ok(true)
    }

    /// All services but Swift speak JSON, or say nothing. A web page, half a document or a fault is no success, not
    /// even where nothing else of the answer would be read.
    fn doubt(&self, answer: &Response) -> Result<()> {
        let start = answer.body.trim_ascii_start().first();
        let is_read =
            matches!(start, Some(b'<')) || answer.body.len() <= FAULT && matches!(start, Some(b'{' | b'['));
        if !is_read || self.types.contains(&"object-store") {
            return Ok(());
        }
        // Most answers are their calls' to read: this looks whether they can be read, and keeps nothing.
        let is_whole = serde_json::from_slice::<IgnoredAny>(&answer.body).is_ok();
        if is_whole && !String::from_utf8_lossy(&answer.body).contains("\"message\"") {
            return Ok(());
        }
        let document = answer.json()?;
        match fault(&document) {
            None => Ok(()),
            Some(words) => {
                let error = Error::unexpected(format!("Unexpected response: {words}"));
                Err(answer.about(error).with("result", document))
            }
        }
    }
}

/// No fault is longer than this. What is longer is read by its call.
const FAULT: usize = 16 * 1024;

/// What a document says if it is one of OpenStack's faults: `{"itemNotFound": {"code": 404, "message": "…"}}`, or
/// that without the outer object, or Neutron's, with a type in place of the code.
fn fault(document: &Value) -> Option<&str> {
    let document = document.as_object()?;
    let (name, fault) = match document.iter().next()? {
        (name, Value::Object(inner)) if document.len() == 1 => (name.as_str(), inner),
        _ => ("", document),
    };
    let is_status = fault.get("code").and_then(Value::as_u64).is_some_and(|code| (400..600).contains(&code));
    let is_error = name.ends_with("Error") && fault.contains_key("type");
    fault.get("message").filter(|_| is_status || is_error)?.as_str()
}

#[cfg(test)]
mod tests {
    use futures::future::join_all;
    use serde_json::{Map, json};

    use super::super::testing::Keystone;
    use super::fault;

    #[test]
    fn faults_are_told_from_other_documents() {
        for document in [
            json!({"itemNotFound": {"code": 404, "message": "no"}}),
            json!({"error": {"code": 500, "message": "no", "title": "Internal Server Error"}}),
            json!({"NeutronError": {"type": "NetworkNotFound", "message": "no", "detail": ""}}),
            json!({"code": 413, "message": "no", "details": ""}),
        ] {
            assert_eq!(fault(&document), Some("no"), "{document}");
        }
        for document in [
            json!({}),
            json!([]),
            json!({"server": {"id": "1", "fault": {"code": 500, "message": "no"}}}),
            json!({"job": {"status": "ERROR", "message": "no"}}),
            json!({"status": "ERROR", "error": {"code": 500, "message": "no"}}),
            json!({"event": {"code": 200, "message": "yes"}}),
            json!({"error": {"code": 500, "message": null}}),
        ] {
            assert_eq!(fault(&document), None, "{document}");
        }
    }

    #[tokio::test]
    async fn a_success_that_says_otherwise_is_an_error() {
        let mut cloud = crate::providers::openstack::testing::cloud().await;
        let nova = cloud.client(crate::providers::openstack::compute::service());
        for (body, message) in [
            ("<html>Sign in</html>", "Unexpected response: expected value"),
            ("{\"server\": {", "Unexpected response: EOF"),
            (
                r#"{"itemNotFound": {"code": 404, "message": "no such server"}}"#,
                "Unexpected response: no such server",
            ),
        ] {
            let mock = cloud.mock("DELETE", "/compute/servers/1").with_body(body).create_async().await;
            let error = nova.fail("destroyServer", json!(["1"])).await;
            assert!(error.message().starts_with(message), "{error}");
            assert_eq!(error.field("statusCode"), Some(&json!(200)));
            mock.remove_async().await;
        }
        let _words =
            cloud.mock("DELETE", "/compute/servers/1").with_body("202 Accepted").create_async().await;
        nova.call("destroyServer", json!(["1"])).await.unwrap();
    }

    #[tokio::test]
    async fn a_refused_token_is_renewed_once() {
        let mut keystone = Keystone::start().await;
        let first = keystone.login("token-1", 1).await;
        let second = keystone.login("token-2", 1).await;
        let refused = keystone.server.mock("GET", "/compute/flavors/detail");
        let refused = refused.match_header("x-auth-token", "token-1").with_status(401).create_async().await;
        let takes = keystone.takes("token-2").await;
        let nova = keystone.client(json!({}));
        assert_eq!(nova.call("getFlavors", json!([])).await.unwrap(), json!([[]]));
        for mock in [first, second, refused, takes] {
            mock.assert_async().await;
        }
    }

    #[tokio::test]
    async fn a_second_refusal_is_the_app_s_to_see() {
        let mut keystone = Keystone::start().await;
        let login = keystone.login("token-1", 2).await;
        let refused = keystone.server.mock("GET", "/compute/flavors/detail").with_status(401);
        let refused = refused.with_body(r#"{"unauthorized":{}}"#).expect(2).create_async().await;
        let error = keystone.client(json!({})).fail("getFlavors", json!([])).await;
        assert_eq!(error.message(), "openstack Error (401): Unauthorized");
        assert_eq!(error.field("result"), Some(&json!({"unauthorized": {}})));
        login.assert_async().await;
        refused.assert_async().await;
    }

    #[tokio::test]
    async fn a_fault_of_the_service_itself_is_no_reason_to_log_in() {
        let mut keystone = Keystone::start().await;
        let login = keystone.login("token-1", 1).await;
        let refused = keystone.server.mock("GET", "/compute/flavors/detail").with_status(401);
        let refused = refused.with_body(r#"{"computeFault":{}}"#).expect(1).create_async().await;
        let error = keystone.client(json!({})).fail("getFlavors", json!([])).await;
        assert_eq!(error.status(), Some(401));
        login.assert_async().await;
        refused.assert_async().await;
    }

    #[tokio::test]
    async fn calls_that_are_refused_together_log_in_once() {
        let mut keystone = Keystone::start().await;
        let first = keystone.login("token-1", 1).await;
        let second = keystone.login("token-2", 1).await;
        let refused = keystone.server.mock("GET", "/compute/flavors/detail");
        let refused = refused.match_header("x-auth-token", "token-1").with_status(401).expect_at_least(1);
        let refused = refused.create_async().await;
        let takes = keystone.takes("token-2").await.expect(8);
        let nova = keystone.client(json!({}));
        for outcome in join_all((0..8).map(|_| nova.call("getFlavors", json!([])))).await {
            assert_eq!(outcome.unwrap(), json!([[]]));
        }
        for mock in [first, second, refused, takes] {
            mock.assert_async().await;
        }
    }

    #[tokio::test]
    async fn a_token_that_the_app_sets_is_used() {
        let mut keystone = Keystone::start().await;
        let login = keystone.login("token-1", 1).await;
        let _takes = keystone.takes("token-1").await;
        let own = keystone.takes("own").await;
        let mut nova = keystone.client(json!({}));
        nova.call("getFlavors", json!([])).await.unwrap();
        nova.changed.insert("_identity.token.id".into(), json!("own"));
        nova.call("getFlavors", json!([])).await.unwrap();
        own.assert_async().await;
        login.assert_async().await;
        // An end in the past makes it log in.
        nova.changed = Map::new();
        nova.changed.insert("_identity.token.expires".into(), json!({"$date": 0}));
        assert_eq!(nova.call("_isAuthorized", json!([])).await.unwrap(), json!([false]));
    }
}
