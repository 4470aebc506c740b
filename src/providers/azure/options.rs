//! Options of the clients of a storage account.

use std::net::IpAddr;

use serde_json::{Map, Value};

use super::account::Kind;
use crate::auth::entra::Entra;
use crate::auth::shared_key::SharedKey;
use crate::error::{Error, Result};
use crate::options;

options! {
    /// Which storage account, and who asks.
    pub struct AccountOptions {
        /// Name of the storage account.
        "storageAccount" => storage_account: Option<String>,
        /// One of its keys, in base64. Wins over `sasToken` and a login to Microsoft Entra ID.
        "storageAccessKey" => storage_access_key: Option<String>,
        /// A shared access signature, `sv=…&sig=…`, instead of a key.
        "sasToken" => sas_token: Option<String>,
        /// All of this in one string, as Azure's portal shows it. What is given by itself wins.
        "connectionString" => connection_string: Option<String>,
        /// `https://` (default) or `http://`.
        protocol: Option<String>,
        /// The part of the host behind the account's name. Default `blob.core.windows.net`, for tables
        /// `table.core.windows.net`. Behind an IP address and port, the account is the first part of the path.
        "serversUrl" => servers_url: Option<String>,
        /// Whole URL of the service with the account in it, wherever that stands, such as
        /// `http://127.0.0.1:10000/devstoreaccount1`. Wins over `protocol` and `serversUrl`.
        endpoint: Option<String>,
    }
}

/// How requests prove who asks.
pub enum Proof {
    Key(SharedKey),
    /// The parameters of a shared access signature.
    Sas(Vec<(String, String)>),
    /// Access tokens of Microsoft Entra ID.
    Token(Entra),
}

/// What everybody knows of the emulator's only account.
const EMULATOR: (&str, &str) = (
    "devstoreaccount1",
    "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==",
);

impl AccountOptions {
    /// With what the connection string says; its key does not count where the app has given another proof.
    pub fn complete(mut self, kind: Kind, has_tokens: bool) -> Result<Self> {
        for text in [
            &mut self.storage_account,
            &mut self.storage_access_key,
            &mut self.sas_token,
            &mut self.connection_string,
            &mut self.protocol,
            &mut self.servers_url,
            &mut self.endpoint,
        ] {
            if text.as_deref().is_some_and(|text| text.trim().is_empty()) {
                *text = None;
            }
        }
        let Some(string) = self.connection_string.take() else { return Ok(self) };
        let mut said = Map::new();
        for part in string.split(';').map(str::trim).filter(|part| !part.is_empty()) {
            let (name, value) = part.split_once('=').ok_or_else(|| {
                Error::invalid(
                    "options.connectionString must be a list of Name=value, with semicolons between",
                )
            })?;
            said.insert(name.trim().to_ascii_lowercase(), value.trim().into());
        }
        let text = |name: &str| said.get(name).and_then(Value::as_str).map(str::to_owned);
        let own = if kind == Kind::Blob { "blobendpoint" } else { "tableendpoint" };
        let part = if kind == Kind::Blob { "blob" } else { "table" };
        let emulated = text("usedevelopmentstorage").is_some_and(|flag| flag.eq_ignore_ascii_case("true"));
        if emulated {
            let port = if kind == Kind::Blob { 10000 } else { 10002 };
            let (account, key) = EMULATOR;
            self.storage_account.get_or_insert(account.into());
            self.storage_access_key.get_or_insert(key.into());
            self.endpoint.get_or_insert(format!("http://127.0.0.1:{port}/{account}"));
        }
        let keyless = self.sas_token.is_none() && !has_tokens;
        let fill = |into: &mut Option<String>, value: Option<String>| {
            if into.is_none() {
                *into = value;
            }
        };
        fill(&mut self.storage_account, text("accountname"));
        if keyless {
            fill(&mut self.storage_access_key, text("accountkey"));
        }
        fill(&mut self.sas_token, text("sharedaccesssignature"));
        if self.servers_url.is_none() {
            fill(&mut self.endpoint, text(own));
        }
        fill(&mut self.protocol, text("defaultendpointsprotocol"));
        fill(&mut self.servers_url, text("endpointsuffix").map(|suffix| format!("{part}.{suffix}")));
        Ok(self)
    }

    /// The scheme with what stands behind it.
    pub fn scheme(&self) -> &'static str {
        let plain = self
            .protocol
            .as_deref()
            .is_some_and(|protocol| protocol.trim_end_matches(['/', ':']).eq_ignore_ascii_case("http"));
        if plain { "http://" } else { "https://" }
    }

    pub fn server(&self, kind: Kind) -> &str {
        self.servers_url.as_deref().unwrap_or(match kind {
            Kind::Blob => "blob.core.windows.net",
            Kind::Table => "table.core.windows.net",
        })
    }

    /// The service's URL, without a slash at its end.
    pub fn base(&self, kind: Kind) -> Result<String> {
        let (name, url) = match &self.endpoint {
            Some(url) if url.contains("://") => ("endpoint", url.clone()),
            Some(host) => ("endpoint", format!("{}{host}", self.scheme())),
            None => {
                let account = self.account()?;
                let server = self.server(kind).trim_matches('/');
                let host = server.rsplit_once(':').map_or(server, |(host, _)| host);
                let is_address = host.trim_matches(['[', ']']).parse::<IpAddr>().is_ok();
                let place = match is_address {
                    true => format!("{server}/{account}"),
                    false => format!("{account}.{server}"),
                };
                ("serversUrl", format!("{}{place}", self.scheme()))
            }
        };
        match url::Url::parse(&url) {
            Ok(parsed) if matches!(parsed.scheme(), "http" | "https") && parsed.has_host() => {
                Ok(url.trim_end_matches('/').to_owned())
            }
            _ => Err(Error::invalid(format!("options.{name} makes no http or https URL"))),
        }
    }

    fn account(&self) -> Result<&str> {
        let account = self.storage_account.as_deref().map(str::trim);
        let account = account.ok_or_else(|| Error::invalid("options.storageAccount is required"))?;
        match account.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')) {
            true => Ok(account),
            false => Err(Error::invalid(
                "options.storageAccount must be an account's name: letters and digits, no URL",
            )),
        }
    }

    pub fn proof(&self, tokens: Option<Entra>) -> Result<Proof> {
        if let Some(key) = &self.storage_access_key {
            let key = SharedKey::new(self.account()?, key).ok_or_else(|| {
                Error::invalid("options.storageAccessKey must be one of the account's keys, in base64")
            })?;
            return Ok(Proof::Key(key));
        }
        if let Some(sas) = &self.sas_token {
            // A whole URL with it is as common.
            let query = sas.split_once('?').map_or(sas.as_str(), |(_, query)| query);
            let pairs: Vec<(String, String)> =
                url::form_urlencoded::parse(query.trim().as_bytes()).into_owned().collect();
            if pairs.iter().any(|(name, value)| name == "sig" && !value.is_empty()) {
                return Ok(Proof::Sas(pairs));
            }
            return Err(Error::invalid("options.sasToken must be a shared access signature, with its sig"));
        }
        if let Some(tokens) = tokens {
            return Ok(Proof::Token(tokens));
        }
        self.account()?;
        Err(Error::invalid(
            "options.storageAccessKey is required for azure, or options.sasToken, or a login to Microsoft Entra ID by \
             options.clientSecret with tenantId and clientId, options.managedIdentity, options.credentials or \
             options.token",
        ))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::auth::entra::EntraOptions;
    use crate::surface::Options;

    fn options(given: Value) -> AccountOptions {
        let Value::Object(given) = given else { panic!("options are an object") };
        AccountOptions::from_object(given, "options").unwrap().complete(Kind::Blob, false).unwrap()
    }

    fn tokens(given: &Value) -> Option<Entra> {
        let given = given.as_object().unwrap().clone();
        Entra::from_options(&EntraOptions::from_object(given, "options").unwrap()).unwrap()
    }

    fn base(given: Value) -> String {
        options(given).base(Kind::Blob).unwrap_or_else(|error| error.message().into())
    }

    #[test]
    fn the_account_stands_in_the_host_or_in_the_path() {
        assert_eq!(base(json!({ "storageAccount": "a1" })), "https://a1.blob.core.windows.net");
        let own =
            json!({ "storageAccount": "a1", "protocol": "http://", "serversUrl": "blob.localhost:10000" });
        assert_eq!(base(own), "http://a1.blob.localhost:10000");
        let own = json!({ "storageAccount": "a1", "protocol": "http", "serversUrl": "127.0.0.1:10000/" });
        assert_eq!(base(own), "http://127.0.0.1:10000/a1");
        let own = json!({ "storageAccount": "a1", "serversUrl": "[::1]:10000" });
        assert_eq!(base(own), "https://[::1]:10000/a1");
        assert_eq!(base(json!({ "endpoint": "http://h:1/a1/" })), "http://h:1/a1");
        assert_eq!(base(json!({ "endpoint": "h.example" })), "https://h.example");
        assert_eq!(base(json!({})), "options.storageAccount is required");
        assert!(base(json!({ "storageAccount": "a/b" })).contains("no URL"));
        assert!(base(json!({ "endpoint": "ftp://h" })).contains("options.endpoint"));
    }

    #[test]
    fn who_asks() {
        let proof = |given: Value| options(given.clone()).proof(tokens(&given));
        assert!(matches!(
            proof(json!({ "storageAccount": "a", "storageAccessKey": "a2V5", "token": "t" })),
            Ok(Proof::Key(_))
        ));
        let sas = json!({ "sasToken": "https://a.blob.core.windows.net/?sv=1&sig=a%2Bb%3D" });
        let Ok(Proof::Sas(pairs)) = proof(sas) else { panic!("no signature") };
        assert_eq!(pairs, [("sv".into(), "1".into()), ("sig".into(), "a+b=".into())]);
        for given in [
            json!({ "token": "t" }),
            json!({ "managedIdentity": true }),
            json!({ "tenantId": "t", "clientId": "c", "clientSecret": "s" }),
        ] {
            assert!(matches!(proof(given), Ok(Proof::Token(_))));
        }
        for (given, words) in [
            (json!({ "storageAccount": "a", "storageAccessKey": "not base64!" }), "in base64"),
            (json!({ "storageAccessKey": "a2V5" }), "options.storageAccount"),
            (json!({ "storageAccount": "a", "storageAccessKey": "" }), "options.storageAccessKey"),
            (json!({ "sasToken": "sv=1" }), "options.sasToken"),
            (json!({}), "options.storageAccount"),
        ] {
            let Err(error) = proof(given) else { panic!("{words}") };
            assert!(error.message().contains(words), "{error}");
        }
    }

    #[test]
    fn a_connection_string_says_it_all() {
        let string =
            "DefaultEndpointsProtocol=http;AccountName=a1;AccountKey=a2V5Cg==;EndpointSuffix=core.example;";
        let own = options(json!({ "connectionString": string }));
        assert_eq!(own.base(Kind::Blob).unwrap(), "http://a1.blob.core.example");
        assert!(matches!(own.proof(None), Ok(Proof::Key(_))));
        let own = options(json!({ "connectionString": string, "storageAccount": "b", "sasToken": "sig=1" }));
        assert_eq!(own.base(Kind::Blob).unwrap(), "http://b.blob.core.example");
        assert!(matches!(own.proof(None), Ok(Proof::Sas(_))));
        let own = options(json!({ "connectionString": "UseDevelopmentStorage=true" }));
        assert_eq!(own.base(Kind::Blob).unwrap(), "http://127.0.0.1:10000/devstoreaccount1");
        let own = options(
            json!({ "connectionString": "BlobEndpoint=https://b/x;SharedAccessSignature=sv=1&sig=2" }),
        );
        assert_eq!(own.base(Kind::Blob).unwrap(), "https://b/x");
        assert!(matches!(own.proof(None), Ok(Proof::Sas(_))));
        let given = json!({ "connectionString": "nonsense" });
        let broken = AccountOptions::from_object(given.as_object().unwrap().clone(), "options").unwrap();
        assert!(broken.complete(Kind::Blob, false).is_err());
    }
}
