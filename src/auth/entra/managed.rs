//! Managed identities: who a machine, an app service or a function is to Azure by itself.
//!
//! API: <https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-use-vm-token>,
//! <https://learn.microsoft.com/azure/app-service/overview-managed-identity#rest-endpoint-reference>

use http::{HeaderMap, HeaderValue, Method};

use super::{Token, read};
use crate::error::{Error, Result};
use crate::http::{Body, Outgoing, encode_component, header_value};
use crate::surface::{Cloud, Context};

pub struct Managed {
    /// Which of several identities.
    pub client: Option<String>,
    /// URL of the machine's metadata service, if it is not the usual one.
    pub endpoint: Option<String>,
}

/// What app services and functions find in their environment.
const ENDPOINT: &str = "IDENTITY_ENDPOINT";
const PROOF: &str = "IDENTITY_HEADER";

impl Managed {
    /// Gets a token for a service.
    pub async fn login<C: Cloud>(&self, ctx: &Context<C>, service: &str) -> Result<Token> {
        let own = |name| std::env::var(name).ok().filter(|text| !text.is_empty());
        let mut headers = HeaderMap::new();
        let (place, version) = match (&self.endpoint, own(ENDPOINT), own(PROOF)) {
            (None, Some(endpoint), Some(proof)) => {
                headers.insert("x-identity-header", header_value("x-identity-header", &proof)?);
                (endpoint, "2019-08-01")
            }
            (endpoint, ..) => {
                headers.insert("metadata", HeaderValue::from_static("true"));
                let host = endpoint.as_deref().unwrap_or("http://169.254.169.254");
                (format!("{host}/metadata/identity/oauth2/token"), "2018-02-01")
            }
        };
        let sign = if place.contains('?') { '&' } else { '?' };
        let mut url = format!("{place}{sign}api-version={version}&resource={}", encode_component(service));
        if let Some(client) = &self.client {
            url.push_str(&format!("&client_id={}", encode_component(client)));
        }
        let request = Outgoing { method: Method::GET, url, headers, body: Body::Empty };
        // It is on the machine itself: no proxy leads there.
        read("the managed identity", ctx.dispatch_directly(request)).await.map_err(|error| {
            match error.status() {
                Some(_) => error,
                None => {
                    let words = format!("the managed identity can't be asked: {}", error.message());
                    let code = error.code().unwrap_or("EUNREACHABLE");
                    Error::new(words).with("code", code)
                }
            }
        })
    }
}
