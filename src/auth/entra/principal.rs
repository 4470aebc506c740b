//! Service principals: an application with a secret of its own.
//!
//! API: <https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow>

use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, Method};

use super::{Token, read};
use crate::error::Result;
use crate::http::{Body, Outgoing, Path, encode_component};
use crate::surface::{Cloud, Context};

pub struct Principal {
    /// URL of the login service, if it is not the usual one.
    pub authority: Option<String>,
    pub tenant: String,
    pub client: String,
    pub secret: String,
}

impl Principal {
    /// Gets a token for a service.
    pub async fn login<C: Cloud>(&self, ctx: &Context<C>, service: &str) -> Result<Token> {
        let authority = self.authority.as_deref().unwrap_or("https://login.microsoftonline.com");
        let url = Path::from([self.tenant.as_str(), "oauth2", "v2.0", "token"]).below(authority)?;
        let form = [
            ("grant_type", "client_credentials"),
            ("client_id", &self.client),
            ("client_secret", &self.secret),
            ("scope", &format!("{service}/.default")),
        ];
        let form = form.map(|(name, value)| format!("{name}={}", encode_component(value))).join("&");
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
        let request = Outgoing { method: Method::POST, url, headers, body: Body::Bytes(form.into()) };
        read("Microsoft Entra ID", ctx.dispatch(request)).await
    }
}
