//! Who logs in, where, and for what: the client's options, sorted.

use serde_json::Value;

use crate::error::{Error, Result};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    V1,
    V2,
    V3,
}

/// Everything a login can be made of. What is absent is left out of the request.
#[derive(Clone, Default)]
pub struct Credentials {
    pub auth_url: Option<String>,
    /// Replaces the path of the login request.
    pub base_path: Option<String>,
    pub keystone_version: Option<String>,
    /// Swift's own authentication (TempAuth).
    pub v1: bool,
    pub username: Option<String>,
    pub user_id: Option<String>,
    pub password: Option<String>,
    /// What stands in the login request in place of a password, in a cloud with a login of its own (v2.0).
    pub key: Option<Value>,
    /// The name of such a cloud, for log events.
    pub dialect: Option<&'static str>,
    /// An existing token, exchanged for one of the wanted scope.
    pub token: Option<String>,
    pub application_credential_id: Option<String>,
    pub application_credential_name: Option<String>,
    pub application_credential_secret: Option<String>,
    pub tenant_id: Option<String>,
    pub tenant_name: Option<String>,
    pub domain_id: Option<String>,
    pub domain_name: Option<String>,
    pub project_domain_id: Option<String>,
    pub project_domain_name: Option<String>,
    /// Asks for a token without a scope.
    pub unscoped: bool,
}

impl Credentials {
    pub fn version(&self) -> Version {
        let named = self.keystone_version.as_deref();
        let v3 = match named {
            Some(version) => version.trim_start_matches('v').starts_with('3'),
            None => {
                self.application_credential_secret.is_some()
                    || self.auth_url.as_deref().is_some_and(|url| url.trim_end_matches('/').ends_with("/v3"))
            }
        };
        match (self.v1, v3) {
            (true, _) => Version::V1,
            (false, true) => Version::V3,
            (false, false) => Version::V2,
        }
    }

    /// The identity service's URL without a version at its end.
    pub fn bare_url(&self) -> Result<String> {
        let url = self.full_url()?;
        let bare = ["/v2.0", "/v3"].iter().find_map(|version| url.strip_suffix(version));
        Ok(bare.unwrap_or(url).to_owned())
    }

    /// What the login's path is put behind: the app's own path counts from `authUrl` as it is.
    pub fn base_url(&self) -> Result<String> {
        match self.base_path {
            Some(_) => self.full_url().map(str::to_owned),
            None => self.bare_url(),
        }
    }

    fn full_url(&self) -> Result<&str> {
        let url = self.auth_url.as_deref().ok_or_else(|| Error::invalid("options.authUrl is required"))?;
        let fit = url::Url::parse(url).is_ok_and(|u| matches!(u.scheme(), "http" | "https") && u.has_host());
        if !fit {
            return Err(Error::invalid(format!("options.authUrl is not an http or https URL: {url}")));
        }
        Ok(url.trim_end_matches('/'))
    }

    /// The URL of the login request.
    pub fn token_url(&self, default: &str) -> Result<String> {
        let path = self.base_path.as_deref().unwrap_or(default);
        Ok(format!("{}/{}", self.base_url()?, path.trim_start_matches('/')))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(own: Credentials) -> Version {
        own.version()
    }

    #[test]
    fn the_version_follows_from_what_is_given() {
        let with =
            |version: &str| Credentials { keystone_version: Some(version.into()), ..Default::default() };
        let at = |url: &str| Credentials { auth_url: Some(url.into()), ..Default::default() };
        assert_eq!(version(Credentials::default()), Version::V2);
        assert_eq!(version(with("v2.0")), Version::V2);
        assert_eq!(version(with("v3")), Version::V3);
        assert_eq!(version(with("3")), Version::V3);
        assert_eq!(version(at("http://h:5000/v3/")), Version::V3);
        assert_eq!(version(at("http://h:5000/v2.0")), Version::V2);
        assert_eq!(
            version(Credentials { keystone_version: Some("v2.0".into()), ..at("http://h/v3") }),
            Version::V2
        );
        let secret = Credentials { application_credential_secret: Some("s".into()), ..Default::default() };
        assert_eq!(version(secret), Version::V3);
        assert_eq!(version(Credentials { v1: true, ..with("v3") }), Version::V1);
    }

    #[test]
    fn a_version_in_the_url_is_not_doubled() {
        for (url, base_path, token_url, bare) in [
            ("http://h:5000", None, "http://h:5000/v3/auth/tokens", "http://h:5000"),
            ("http://h:5000/", None, "http://h:5000/v3/auth/tokens", "http://h:5000"),
            ("http://h/identity/v3/", None, "http://h/identity/v3/auth/tokens", "http://h/identity"),
            ("http://h/v2.0", None, "http://h/v3/auth/tokens", "http://h"),
            ("http://h/identity/v3", Some("/auth/own"), "http://h/identity/v3/auth/own", "http://h/identity"),
            ("http://h", Some("own"), "http://h/own", "http://h"),
        ] {
            let own = Credentials {
                auth_url: Some(url.into()),
                base_path: base_path.map(str::to_owned),
                ..Default::default()
            };
            assert_eq!(own.token_url("/v3/auth/tokens").unwrap(), token_url, "{url}");
            assert_eq!(own.bare_url().unwrap(), bare, "{url}");
        }
    }

    #[test]
    fn a_url_is_needed_and_must_be_one() {
        let message = |auth_url: Option<&str>| {
            let own = Credentials { auth_url: auth_url.map(str::to_owned), ..Default::default() };
            own.token_url("/").unwrap_err().message().to_owned()
        };
        assert_eq!(message(None), "options.authUrl is required");
        for odd in ["ftp://h", "http://", "h:5000", ""] {
            let words = format!("options.authUrl is not an http or https URL: {odd}");
            assert_eq!(message(Some(odd)), words);
        }
    }
}
