//! A client of one OpenStack service: who it is and what the app sees of it. How it logs in is in `session`, where its
//! requests go in `endpoint`, what they carry in `requests`.

mod endpoint;
mod family;
mod requests;
mod session;
#[cfg(test)]
mod testing;

use std::sync::Mutex;
use std::sync::atomic::AtomicU64;

use serde_json::{Map, Value};

pub use self::endpoint::versioned;
pub use self::family::{AuthUrl, FAIL_CODES, Family, KeyLogin, OPENSTACK};
use self::session::{Ready, Session};
use super::options::OpenStackOptions;
use crate::auth::keystone::Credentials;
use crate::error::Error;
use crate::surface::{Common, Service};

/// Properties of a client that apps read and change.
const WATCHED: &[&str] = &["_serviceUrl", "_identity.token.id", "_identity.token.expires"];

pub struct OpenStack {
    family: &'static Family,
    /// The service's types in a catalog, the best first.
    types: &'static [&'static str],
    /// What stands between the service's URL and a path; some catalogs have it at the URL's end already.
    version: Option<&'static str>,
    common: Common,
    credentials: Credentials,
    region: Option<String>,
    interface: &'static str,
    account: Option<String>,
    temp_url_digest: Option<String>,
    use_catalog: bool,
    /// Milliseconds before its end at which a token counts as ended.
    early: i64,
    session: Mutex<Session>,
    /// Held while logging in, so that concurrent calls share one login; how the last one ended.
    login: tokio::sync::Mutex<Option<Ready>>,
    /// How many logins have ended.
    logins: AtomicU64,
}

/// A service of the family: its client, its events and what apps may change on it.
pub fn service(
    family: &'static Family,
    name: &'static str,
    doc: &'static str,
    types: &'static [&'static str],
) -> Service {
    versioned_service(family, name, doc, types, None)
}

/// Who logs in, in the one or the other way.
const LOGIN: &[&str] = &[
    "username",
    "userId",
    "userid",
    "applicationCredentialId",
    "applicationCredentialName",
    "authToken",
    "headers",
    "identity",
];

/// As [`service`], for a service whose paths begin with the API's version.
pub fn versioned_service(
    family: &'static Family,
    name: &'static str,
    doc: &'static str,
    types: &'static [&'static str],
    version: impl Into<Option<&'static str>>,
) -> Service {
    let version = version.into();
    let connect = move |mut options: OpenStackOptions, config: &Map<String, Value>| {
        let common = Common::from_config(config)?;
        match (&options.auth_url, &family.auth_url) {
            (None, AuthUrl::Required) => return Err(Error::new("authUrl is invalid")),
            (None, AuthUrl::Default(url)) => options.auth_url = Some((*url).to_owned()),
            _ => {}
        }
        let key = config.get("apiKey").and_then(Value::as_str);
        Ok(OpenStack { version, ..OpenStack::new(family, types, options, key, common) })
    };
    let service = Service::new(name, doc, connect);
    let service = match &family.key {
        Some(key) => service.more_options(key.options),
        None => service,
    };
    let service = match &family.auth_url {
        AuthUrl::Default(_) => service,
        _ => service.needs(&["authUrl", "identity"]),
    };
    service
        .needs(LOGIN)
        .status_texts(family.fail_codes)
        .watch(WATCHED)
        .property("authUrl", "string", "URL of the identity service.")
        .property("region", "string | undefined", "The endpoints' region.")
        .property("tenantId", "string | undefined", "Id of the project (tenant).")
        .property("version", "string", "Version of the service's authentication.")
        .property("keystoneAuthVersion", "string", "Version of Keystone's API: `v2.0` or `v3`.")
        .property("serviceType", "string", "The service's type in the catalog.")
        .property(
            "_serviceUrl",
            "string | null",
            "The service's URL, once the client has logged in; may be set.",
        )
        .property("_identity", "Identity", "The token and the catalog, once the client has logged in.")
        .method("auth()", "Logs in, if there is no valid token yet.", session::auth)
        .on_prototype()
        .method(
            "_request(options)",
            "Sends a request of your own with the client's token.",
            crate::surface::raw_request::<OpenStack>,
        )
        .on_prototype()
        .method_sync(
            "_getUrl(options)",
            "The URL of a path, a container or a file of the service.",
            endpoint::url,
        )
        .method_sync(
            "_isAuthorized()",
            "Whether there is a token that is still good.",
            session::is_authorized,
        )
        .method_sync(
            "_getIdentityOptions()",
            "What the client logs in with, without the secrets.",
            session::identity_options,
        )
        .answers(&[], &[("_getIdentityOptions", "JsonObject")])
}

impl OpenStack {
    pub fn new(
        family: &'static Family,
        types: &'static [&'static str],
        options: OpenStackOptions,
        key: Option<&str>,
        common: Common,
    ) -> Self {
        let v1 = options.is_v1();
        let mut credentials = options.credentials();
        if let Some(login) = &family.key {
            credentials.dialect = Some(login.name);
            let user = credentials.username.as_deref();
            credentials.key = user.zip(key).map(|(user, key)| (login.payload)(user, key));
        }
        Self {
            family,
            types,
            version: None,
            common,
            credentials,
            region: options.region.clone(),
            interface: match (options.use_internal, options.use_admin) {
                (Some(true), _) => "internal",
                (_, Some(true)) => "admin",
                _ => "public",
            },
            account: options.account_number.clone(),
            temp_url_digest: options.temp_url_digest.clone(),
            use_catalog: options.use_service_catalog.unwrap_or(true) && !v1,
            early: options.early_token_timeout.map_or(300_000, |ms| ms as i64),
            session: Mutex::default(),
            login: tokio::sync::Mutex::default(),
            logins: AtomicU64::new(0),
        }
    }

    pub fn family(&self) -> &'static Family {
        self.family
    }

    /// What the app wants temporary URLs to be signed with.
    pub fn temp_url_digest(&self) -> Option<&str> {
        self.temp_url_digest.as_deref()
    }

    /// The account that the options name.
    pub fn account(&self) -> Option<&str> {
        self.account.as_deref()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::providers::openstack::compute;
    use crate::surface::testing::{client, try_client};

    #[tokio::test]
    async fn the_app_sees_its_options_but_no_secrets() {
        let config = json!({"authUrl": "auth.example", "username": "user", "password": "hush-hush", "region": "R1",
            "tenantName": "t", "domainId": "d", "keystoneAuthVersion": "v3"});
        let nova = client(compute::service(), config);
        let seen = nova.properties();
        assert_eq!(seen["authUrl"], "http://auth.example");
        assert_eq!(seen["provider"], "openstack");
        assert_eq!((&seen["region"], &seen["keystoneAuthVersion"]), (&json!("R1"), &json!("v3")));
        assert_eq!((&seen["version"], &seen["serviceType"]), (&json!("v2.0"), &json!("compute")));
        let options = nova.call("_getIdentityOptions", json!([])).await.unwrap();
        assert_eq!(options[0]["username"], "user");
        assert_eq!(options[0]["tenantName"], "t");
        assert!(!format!("{seen:?}{options}").contains("hush-hush"));
    }

    #[tokio::test]
    async fn options_that_can_t_be_used_are_named() {
        for (options, words) in [
            (json!({"useInternal": "maybe"}), "options.useInternal must be a boolean, not a string"),
            (
                json!({"earlyTokenTimeout": -1}),
                "options.earlyTokenTimeout must be a whole number, 0 or more, not a number",
            ),
            (json!({"username": true}), "options.username must be a string, not a boolean"),
            (json!({"headers": "x"}), "options.headers must be an object, not a string"),
        ] {
            let Err(error) = try_client(compute::service(), options) else { panic!("{words}") };
            assert_eq!((error.message(), error.code()), (words, Some("ERR_INVALID_ARG_VALUE")));
        }
    }
}
