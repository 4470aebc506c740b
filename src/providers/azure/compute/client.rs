//! A compute client: which of Azure's two APIs it speaks, where that is, and how it proves who asks.

use std::time::Duration;

use http::HeaderMap;
use serde_json::{Map, Value};
use url::Url;

use super::options::ComputeOptions;
use crate::auth::entra::{Entra, EntraOptions};
use crate::error::{Error, Result};
use crate::http::{Identity, Path, Request, Response, is_idempotent};
use crate::providers::azure::error::FAIL_CODES;
use crate::surface::{Cloud, Common, Context, Options, UrlOptions, fail_code, refusal};

/// A call of a compute client.
pub type Azure = Context<AzureClient>;

pub struct AzureClient {
    common: Common,
    pub api: Api,
    pub options: ComputeOptions,
}

/// Which API a client speaks.
pub enum Api {
    /// Service Management, of which private installations are left.
    Classic,
    /// Azure Resource Manager.
    Manager(Entra),
}

/// The version of Service Management that the classic API's XML is of.
pub const CLASSIC_VERSION: &str = "2012-03-01";

const DEFAULT_INTERVAL: u64 = 3000;
const DEFAULT_TIMEOUT: u64 = 30 * 60 * 1000;

impl AzureClient {
    pub fn new(options: ComputeOptions, config: &Map<String, Value>) -> Result<Self> {
        let mut common = Common::from_config(config)?;
        let login = EntraOptions::from_object(config.clone(), "options")?;
        let api = match Entra::from_options(&login)? {
            Some(entra) => Api::Manager(entra),
            None => Api::Classic,
        };
        if let (Api::Classic, Some(key), Some(cert)) = (&api, &options.key, &options.cert) {
            common = common.identified_by(Identity { cert: cert.clone(), key: key.clone() });
        }
        Ok(Self { common, api, options })
    }

    fn protocol(&self) -> &str {
        self.options.protocol.as_deref().unwrap_or("https://")
    }

    fn servers_url(&self) -> &str {
        self.options.servers_url.as_deref().unwrap_or(match self.api {
            Api::Classic => "management.core.windows.net",
            Api::Manager(_) => "management.azure.com",
        })
    }

    /// The subscription's id.
    pub fn subscription(&self) -> Result<&str> {
        given(&self.options.subscription_id, "subscriptionId")
    }

    /// What its tokens are for.
    fn audience(&self) -> String {
        let host = self.servers_url();
        match &self.options.audience {
            Some(own) => own.trim_end_matches('/').to_owned(),
            None if SOVEREIGN.contains(&host) => format!("https://{host}"),
            None => AUDIENCE.to_owned(),
        }
    }

    /// Pause between two questions about an operation.
    pub fn interval(&self) -> Duration {
        Duration::from_millis(self.options.operation_interval.unwrap_or(DEFAULT_INTERVAL))
    }

    /// Longest time that an operation may take; none if zero.
    pub fn limit(&self) -> Duration {
        Duration::from_millis(self.options.operation_timeout.unwrap_or(DEFAULT_TIMEOUT))
    }
}

/// An option without which nothing can be asked, in 2.2.0's words.
fn given<'a>(option: &'a Option<String>, name: &str) -> Result<&'a str> {
    let missing = || Error::invalid(format!("`{name}` is a required argument for azure-signature"));
    option.as_deref().filter(|text| !text.is_empty()).ok_or_else(missing)
}

/// The API's URL, with what the app has changed on the client.
fn base(azure: &Azure) -> String {
    let own = |name| azure.call.changed(name).and_then(Value::as_str);
    let host = own("serversUrl").unwrap_or_else(|| azure.servers_url());
    if host.contains("://") {
        return host.to_owned();
    }
    let scheme = own("protocol").unwrap_or_else(|| azure.protocol()).trim_end_matches(['/', ':']);
    format!("{scheme}://{host}")
}

/// Scheme of other services that belong to the same installation.
pub fn scheme(azure: &Azure) -> &str {
    let own = azure.call.changed("protocol").and_then(Value::as_str);
    own.unwrap_or_else(|| azure.protocol()).trim_end_matches(['/', ':'])
}

pub fn url(azure: Azure, options: Option<UrlOptions>) -> Result<String> {
    options.map(UrlOptions::into_path).transpose()?.unwrap_or_default().below(&base(&azure))
}

fn is_same_server(url: &str, base: &str) -> bool {
    let origin = |text: &str| Url::parse(text).ok().map(|url| url.origin());
    origin(url).is_some_and(|own| origin(base) == Some(own))
}

impl Cloud for AzureClient {
    fn provider(&self) -> &'static str {
        "azure"
    }

    fn common(&self) -> &Common {
        &self.common
    }

    fn fail_codes(&self) -> &'static [(u16, &'static str)] {
        FAIL_CODES
    }

    fn properties(&self) -> Map<String, Value> {
        let facts = [
            ("provider", Some("azure")),
            ("protocol", Some(self.protocol())),
            ("serversUrl", Some(self.servers_url())),
            ("version", Some(CLASSIC_VERSION).filter(|_| matches!(self.api, Api::Classic))),
            ("subscriptionId", self.options.subscription_id.as_deref()),
        ];
        facts.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?.into()))).collect()
    }

    async fn address(azure: &Azure, request: &mut Request) -> Result<String> {
        let base = base(azure);
        let url = request.path.below(&base)?;
        match &azure.api {
            Api::Classic => {
                given(&azure.options.key, "key")?;
                given(&azure.options.cert, "cert")?;
                azure.subscription()?;
                // A request to storage has headers of its own.
                if !request.headers.contains_key("x-ms-version") {
                    request.set_header("accept", "application/xml")?;
                    request.set_header("content-type", "application/xml")?;
                    request.set_header("x-ms-version", CLASSIC_VERSION)?;
                }
            }
            Api::Manager(entra) => {
                azure.subscription()?;
                request.set_header("accept", "application/json")?;
                // Nobody else gets to see the token.
                if !matches!(request.path, Path::Url(_)) || is_same_server(&url, &base) {
                    let proof = entra.authorization(azure, &azure.audience()).await?;
                    request.set_header("authorization", &proof)?;
                }
            }
        }
        Ok(url)
    }

    async fn renew(azure: &Azure, sent: &HeaderMap, _: &Response) -> Result<bool> {
        match &azure.api {
            Api::Manager(entra) => Ok(entra.renew(sent).await),
            Api::Classic => Ok(false),
        }
    }

    /// Resource Manager says in JSON what is wrong.
    fn error(azure: &Azure, _: &Request, answer: &Response) -> Option<Error> {
        let Api::Manager(_) = azure.api else { return None };
        let document = answer.json().ok()?;
        let (code, message) = reason(document.get("error")?)?;
        let status = answer.status.as_u16();
        let words = format!("azure Error ({status}): {code}: {message}");
        let fail_code = fail_code(FAIL_CODES, answer.status);
        Some(refusal(&words, fail_code, answer).with("provider", "azure").with("code", code))
    }

    /// Resource Manager speaks JSON, or says nothing. A web page or an error is no success, not even where nothing of
    /// the answer is read. What is long is read by its call; what has a status of its own is an operation.
    fn doubt(&self, answer: &Response) -> Result<()> {
        let is_long = answer.body.len() > LONG && !answer.body.starts_with(b"<");
        if matches!(self.api, Api::Classic) || answer.body.is_empty() || is_long {
            return Ok(());
        }
        let document = answer.json()?;
        let error = document.get("error").filter(|_| document.get("status").is_none()).and_then(reason);
        match error {
            None => Ok(()),
            Some((code, message)) => {
                let error = Error::unexpected(format!("Unexpected response: {code}: {message}"));
                Err(answer.about(error).with("provider", "azure").with("result", document))
            }
        }
    }

    fn is_passing(azure: &Azure, request: &Request, error: &Error) -> bool {
        let Api::Manager(_) = azure.api else { return false };
        match error.status() {
            Some(429) => true,
            Some(500 | 502 | 503 | 504) => is_idempotent(&request.method),
            _ => false,
        }
    }
}

/// No error is longer than this.
const LONG: usize = 16 * 1024;

/// What a token for Resource Manager is a token for.
const AUDIENCE: &str = "https://management.azure.com";

/// Clouds of Microsoft's whose tokens are for themselves.
const SOVEREIGN: [&str; 2] = ["management.usgovcloudapi.net", "management.chinacloudapi.cn"];

/// Code and message of an error of Resource Manager's, and of those within it, which say more.
pub fn reason(error: &Value) -> Option<(String, String)> {
    let text = |error: &Value, name: &str| error.get(name).and_then(Value::as_str).map(str::to_owned);
    let (code, mut message) = (text(error, "code")?, text(error, "message").unwrap_or_default());
    for detail in error.get("details").and_then(Value::as_array).into_iter().flatten() {
        if let Some(more) = text(detail, "message")
            && !message.contains(&more)
        {
            message = format!("{message} {more}");
        }
    }
    Some((code, message))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::testing::cloud;

    const WEB: &str = "/subscriptions/sub/resourceGroups/g/providers/Microsoft.Compute/virtualMachines/web";

    #[tokio::test]
    async fn a_success_that_says_otherwise_is_an_error() {
        let mut cloud = cloud().await;
        let client = cloud.manager(json!({}));
        let start = format!("POST {WEB}/start?api-version=2024-07-01");
        for (body, words) in [
            ("<html>Sign in</html>", "Unexpected response: "),
            (r#"{"id": "#, "Unexpected response: "),
            (r#"{"error": {"code": "Busy", "message": "Not now."}}"#, "Unexpected response: Busy: Not now."),
        ] {
            let mock = cloud.managed(&start).with_body(body);
            cloud.keep(mock).await;
            let error = client.fail("startServer", json!([WEB])).await;
            assert!(error.message().starts_with(words), "{error}");
            assert_eq!(error.status(), Some(200));
        }
        for body in ["", "{}", r#"{"id": "web"}"#] {
            let mock = cloud.managed(&start).with_body(body);
            cloud.keep(mock).await;
            assert_eq!(client.call("startServer", json!([WEB])).await.unwrap()[0], json!({"ok": WEB}));
        }
        cloud.all_called().await;
    }
}
