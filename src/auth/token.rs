//! An account's API token and the server that takes it, for providers that know no logins.

use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::{Map, Value};

use crate::error::{Error, Result};
use crate::options;
use crate::surface::Call;

options! {
    /// Who asks, and where.
    pub struct TokenOptions {
        /// The account's API token. Required.
        token: Option<String>,
        /// What stands before the server's name. Default `https://`.
        protocol: Option<String>,
        /// The server that the API is at, with the path before the API's own if there is one.
        "serversUrl" => servers_url: Option<String>,
    }
}

/// Properties of a client that an app may change: what the next call is made with.
pub const WATCHED: &[&str] = &["config.token", "protocol", "serversUrl"];

/// A client's own token and server.
pub struct Account(Mutex<Now>);

struct Now {
    token: String,
    protocol: String,
    servers_url: String,
}

impl Account {
    /// From a client's options; `servers_url` is where the provider's API is.
    pub fn new(options: TokenOptions, servers_url: &str) -> Result<Self> {
        let given = |option: Option<String>, default: &str| {
            option.filter(|text| !text.is_empty()).unwrap_or_else(|| default.to_owned())
        };
        let token = options.token.filter(|token| !token.is_empty());
        Ok(Self(Mutex::new(Now {
            token: token.ok_or_else(|| Error::invalid("token is required"))?,
            protocol: given(options.protocol, "https://"),
            servers_url: given(options.servers_url, servers_url),
        })))
    }

    fn now(&self) -> MutexGuard<'_, Now> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes over what the app has changed on the client.
    pub fn notice(&self, call: &Call) {
        let mut now = self.now();
        let changed = |path| call.changed(path).and_then(Value::as_str).map(str::to_owned);
        if let Some(token) = changed("config.token") {
            now.token = token;
        }
        if let Some(protocol) = changed("protocol") {
            now.protocol = protocol;
        }
        if let Some(servers_url) = changed("serversUrl") {
            now.servers_url = servers_url;
        }
    }

    /// The token that requests carry.
    pub fn token(&self) -> String {
        self.now().token.clone()
    }

    /// The URL that all paths are below.
    pub fn url(&self) -> String {
        let now = self.now();
        match now.servers_url.contains("://") {
            true => now.servers_url.clone(),
            false => format!("{}{}", now.protocol, now.servers_url),
        }
    }

    /// What the app sees on a client of `provider`.
    pub fn properties(&self, provider: &str) -> Map<String, Value> {
        let now = self.now();
        let all = [
            ("provider", provider),
            ("protocol", now.protocol.as_str()),
            ("serversUrl", now.servers_url.as_str()),
        ];
        all.into_iter().map(|(name, text)| (name.to_owned(), text.into())).collect()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::surface::Options;

    fn account(options: Value) -> Result<Account> {
        let Value::Object(options) = options else { panic!("options are an object") };
        Account::new(TokenOptions::from_object(options, "options").unwrap(), "api.example.com/v1")
    }

    #[test]
    fn a_token_is_required() {
        for options in [json!({}), json!({"token": ""}), json!({"token": null})] {
            let error = account(options).err().unwrap();
            assert_eq!(
                (error.message(), &error.to_json()["name"]),
                ("token is required", &json!("TypeError"))
            );
        }
    }

    #[test]
    fn where_the_api_is() {
        let url = |options: Value| account(options).unwrap().url();
        assert_eq!(url(json!({"token": "t"})), "https://api.example.com/v1");
        assert_eq!(
            url(json!({"token": "t", "protocol": "", "serversUrl": ""})),
            "https://api.example.com/v1"
        );
        let own = json!({"token": "t", "protocol": "http://", "serversUrl": "127.0.0.1:1"});
        assert_eq!(url(own), "http://127.0.0.1:1");
        assert_eq!(url(json!({"token": "t", "serversUrl": "http://h:1/x"})), "http://h:1/x");
    }

    #[test]
    fn the_app_does_not_see_the_token() {
        let seen = account(json!({"token": "hush"})).unwrap().properties("own");
        let all = json!({"provider": "own", "protocol": "https://", "serversUrl": "api.example.com/v1"});
        assert_eq!(Value::from(seen), all);
    }
}
