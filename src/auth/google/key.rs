//! Credentials as Google hands them out: the JSON key of a service account, and the file that `gcloud` writes when
//! a user logs in.
//!
//! API: <https://cloud.google.com/iam/docs/keys-create-delete>

use std::fmt;

use ring::signature::RsaKeyPair;
use rustls::pki_types::PrivateKeyDer;
use rustls::pki_types::pem::PemObject;
use serde_json::Value;

use crate::error::{Error, Result};

/// Where a service account's tokens come from, if its key does not say.
const TOKEN_URI: &str = "https://www.googleapis.com/oauth2/v4/token";

/// Who a client is.
pub enum Account {
    Service(Box<ServiceAccount>),
    User(User),
    /// The machine's own account; the host that knows its tokens.
    Machine(String),
}

pub struct ServiceAccount {
    pub email: String,
    pub key_id: Option<String>,
    pub key: RsaKeyPair,
    pub token_uri: String,
    pub project: Option<String>,
    /// What the credentials were called where they were given, for errors.
    pub place: String,
}

pub struct User {
    pub id: String,
    pub secret: String,
    pub refresh_token: String,
    pub token_uri: String,
    pub project: Option<String>,
    pub place: String,
}

impl Account {
    /// The project that the credentials belong to.
    pub fn project(&self) -> Option<&str> {
        match self {
            Self::Service(account) => account.project.as_deref(),
            Self::User(user) => user.project.as_deref(),
            Self::Machine(_) => None,
        }
    }
}

impl fmt::Debug for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Service(_) => "Service",
            Self::User(_) => "User",
            Self::Machine(_) => "Machine",
        })
    }
}

/// Credentials as a JSON object; `place` says where they were given.
pub fn read(credentials: &Value, place: &str) -> Result<Account> {
    let given = |name: &str| {
        credentials.get(name).and_then(Value::as_str).filter(|text| !text.is_empty()).map(str::to_owned)
    };
    let field = |name: &str| given(name).ok_or_else(|| unfit(format!("{place} has no {name}")));
    let token_uri = given("token_uri").unwrap_or_else(|| TOKEN_URI.into());
    if !url::Url::parse(&token_uri)
        .is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
    {
        return Err(unfit(format!("{place}: token_uri is not an http or https URL")));
    }
    if !credentials.is_object() {
        return Err(unfit(format!("{place} must be an object with client_email and private_key")));
    }
    match given("type").as_deref() {
        None | Some("service_account") => Ok(Account::Service(Box::new(ServiceAccount {
            email: field("client_email")?,
            key_id: given("private_key_id"),
            key: private_key(&field("private_key")?, place)?,
            token_uri,
            project: given("project_id"),
            place: place.to_owned(),
        }))),
        Some("authorized_user") => Ok(Account::User(User {
            id: field("client_id")?,
            secret: field("client_secret")?,
            refresh_token: field("refresh_token")?,
            token_uri,
            project: given("quota_project_id"),
            place: place.to_owned(),
        })),
        Some(other) => Err(unfit(format!(
            "{place} has credentials of type {other:?}; those of a service account (service_account) or of \
             `gcloud auth application-default login` (authorized_user) are understood"
        ))),
    }
}

fn unfit(message: String) -> Error {
    Error::invalid(message)
}

/// The key in PEM, in either of the forms that are in use.
fn private_key(pem: &str, place: &str) -> Result<RsaKeyPair> {
    // In variables of the environment line breaks are often written out.
    let pem = pem.replace("\\n", "\n");
    let unreadable = || {
        unfit(format!(
            "{place}: private_key is not an RSA key in PEM (-----BEGIN PRIVATE KEY-----, line breaks kept)"
        ))
    };
    let pair = match PrivateKeyDer::from_pem_slice(pem.as_bytes()).map_err(|_| unreadable())? {
        PrivateKeyDer::Pkcs8(der) => RsaKeyPair::from_pkcs8(der.secret_pkcs8_der()),
        PrivateKeyDer::Pkcs1(der) => RsaKeyPair::from_der(der.secret_pkcs1_der()),
        _ => return Err(unreadable()),
    };
    pair.map_err(|why| unfit(format!("{place}: private_key can't be used: {why}")))
}

#[cfg(test)]
pub mod tests {
    use serde_json::json;

    use super::*;

    /// A key that protects nothing.
    pub const PKCS8: &str = include_str!("testing/key.pkcs8.pem");
    pub const PKCS1: &str = include_str!("testing/key.pkcs1.pem");

    fn account(credentials: Value) -> ServiceAccount {
        match read(&credentials, "options.credentials").unwrap() {
            Account::Service(account) => *account,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_service_account_in_either_form_of_pem() {
        for pem in [PKCS8, PKCS1, &PKCS8.replace('\n', "\\n")] {
            let own = account(json!({ "client_email": "a@b", "private_key": pem, "private_key_id": "k" }));
            assert_eq!((own.email.as_str(), own.key_id.as_deref()), ("a@b", Some("k")));
            assert_eq!(own.token_uri, TOKEN_URI);
            assert_eq!(own.key.public().modulus_len(), 256);
        }
        let own = json!({ "type": "service_account", "client_email": "a", "private_key": PKCS8,
            "project_id": "p", "token_uri": "http://127.0.0.1:1/t" });
        assert_eq!(read(&own, "x").unwrap().project(), Some("p"));
        assert_eq!(account(own).token_uri, "http://127.0.0.1:1/t");
    }

    #[test]
    fn a_user_who_has_logged_in() {
        let own = json!({ "type": "authorized_user", "client_id": "i", "client_secret": "s",
            "refresh_token": "r", "quota_project_id": "q" });
        assert_eq!(read(&own, "x").unwrap().project(), Some("q"));
    }

    #[test]
    fn what_is_missing_is_named() {
        let words = |credentials: Value| {
            let error = read(&credentials, "options.credentials").unwrap_err();
            assert_eq!(error.to_json()["name"], "TypeError");
            error.message().to_owned()
        };
        assert_eq!(words(json!({ "private_key": PKCS8 })), "options.credentials has no client_email");
        assert_eq!(words(json!({ "client_email": "a" })), "options.credentials has no private_key");
        assert_eq!(
            words(json!("text")),
            "options.credentials must be an object with client_email and private_key"
        );
        let type_ = json!({ "type": "external_account" });
        assert!(words(type_).starts_with("options.credentials has credentials of type \"external_account\""));
        let user = json!({ "type": "authorized_user", "client_id": "i", "client_secret": "s" });
        assert_eq!(words(user), "options.credentials has no refresh_token");
        let odd = json!({ "client_email": "a", "private_key": PKCS8, "token_uri": "file:///x" });
        assert_eq!(words(odd), "options.credentials: token_uri is not an http or https URL");
    }

    #[test]
    fn a_key_that_is_none_is_not_shown() {
        let broken = PKCS8.replace("MII", "AAA");
        for pem in [
            "hush-hush",
            broken.as_str(),
            "-----BEGIN PRIVATE KEY-----\naHVzaA==\n-----END PRIVATE KEY-----\n",
        ] {
            let error = read(&json!({ "client_email": "a", "private_key": pem }), "x").unwrap_err();
            assert!(error.message().starts_with("x: private_key "), "{error}");
            assert!(!error.message().contains("hush"), "{error}");
        }
    }
}
