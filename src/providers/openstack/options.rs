//! Options of OpenStack clients.

use serde_json::{Map, Value};

use crate::auth::keystone::Credentials;
use crate::options;

options! {
    /// How an OpenStack client logs in and which of the cloud's endpoints it uses.
    pub struct OpenStackOptions {
        /// URL of the identity service (Keystone), with or without a version at its end. `http://` if it has no scheme.
        "authUrl" => auth_url: Option<String>,
        /// The user's name.
        username: Option<String>,
        /// The user's id, instead of a name (Keystone v3).
        "userId" => user_id: Option<String>,
        /// The user's id; the same as `userId`.
        userid: Option<String>,
        /// The user's password.
        password: Option<String>,
        /// Id of the project (tenant) to work in. It wins over `tenantName`.
        "tenantId" => tenant_id: Option<String>,
        /// Name of the project (tenant) to work in.
        "tenantName" => tenant_name: Option<String>,
        /// Id of the project; today's word for `tenantId`.
        "projectId" => project_id: Option<String>,
        /// Name of the project; today's word for `tenantName`.
        "projectName" => project_name: Option<String>,
        /// Id of the user's domain (v3). It wins over `domainName`.
        "domainId" => domain_id: Option<String>,
        /// Name of the user's domain (v3).
        "domainName" => domain_name: Option<String>,
        /// Id of the project's domain (v3); without a project, of the domain to work in.
        "projectDomainId" => project_domain_id: Option<String>,
        /// Name of the project's domain (v3). It wins over `projectDomainId`.
        "projectDomainName" => project_domain_name: Option<String>,
        /// Id of an application credential (v3), instead of a user and a password.
        "applicationCredentialId" => application_credential_id: Option<String>,
        /// Name of an application credential (v3); its user is needed too.
        "applicationCredentialName" => application_credential_name: Option<String>,
        /// Secret of the application credential (v3).
        "applicationCredentialSecret" => application_credential_secret: Option<String>,
        /// Asks for a token without a project or domain. Default `false`.
        unscoped: Option<bool>,
        /// `'v2.0'` (default) or `'v3'`. An `authUrl` that ends in `/v3`, or an application credential, means v3.
        "keystoneAuthVersion" => keystone_auth_version: Option<String>,
        /// `1` or `'/v1.0'` for Swift's own authentication (TempAuth).
        version: Option<Value> as "number | string",
        /// Path of the login request, instead of the version's own.
        "basePath" => base_path: Option<String>,
        /// `headers.authorization` is an existing token, exchanged for one of the wanted scope.
        headers: Option<Map<String, Value>> as "Texts",
        /// An existing token, exchanged for one of the wanted scope; as `headers.authorization`.
        "authToken" => auth_token: Option<String>,
        /// The endpoints' region, in any case. Not needed where a service has only one.
        region: Option<String>,
        /// Uses the catalog's internal URLs. Default `false`.
        "useInternal" => use_internal: Option<bool>,
        /// Uses the catalog's admin URLs. Default `false`.
        "useAdmin" => use_admin: Option<bool>,
        /// Finds services in the catalog; otherwise `authUrl` is the service. Default `true`.
        "useServiceCatalog" => use_service_catalog: Option<bool>,
        /// A class of your own that logs in instead: `new identity(options)` with `authorize(callback)`, `token` and
        /// `getServiceEndpointUrl(options)`.
        identity: Option<Value> as "new (options: any) => object",
        /// How long before its end a token is renewed, in milliseconds. Default 300000.
        "earlyTokenTimeout" => early_token_timeout: Option<u64>,
        /// What temporary URLs of a storage service are signed with: `'sha1'` (default), `'sha256'` or `'sha512'`. A cluster's `/info` lists what it takes; many take no SHA-1 any more.
        "tempUrlDigest" => temp_url_digest: Option<String>,
        /// Account that a database service works for, sent as `X-Auth-Project-Id`. Default: the token's.
        "accountNumber" => account_number: Option<String>,
    }
}

impl OpenStackOptions {
    /// `authUrl` with a scheme.
    pub fn full_auth_url(&self) -> Option<String> {
        let url = self.auth_url.as_deref()?;
        let has_scheme = url.starts_with("http://") || url.starts_with("https://");
        Some(if has_scheme || url.contains("://") { url.to_owned() } else { format!("http://{url}") })
    }

    /// Whether `version` selects Swift's own authentication.
    pub fn is_v1(&self) -> bool {
        match &self.version {
            Some(Value::Number(number)) => number.as_f64() == Some(1.0),
            Some(Value::String(text)) => text == "/v1.0",
            _ => false,
        }
    }

    pub fn credentials(&self) -> Credentials {
        let header = |name: &str| {
            let headers = self.headers.as_ref()?;
            headers.get(name)?.as_str().map(str::to_owned)
        };
        Credentials {
            auth_url: self.full_auth_url(),
            base_path: self.base_path.clone(),
            keystone_version: self.keystone_auth_version.clone(),
            v1: self.is_v1(),
            username: self.username.clone(),
            user_id: self.user_id.clone().or_else(|| self.userid.clone()),
            password: self.password.clone(),
            token: header("authorization")
                .or_else(|| header("Authorization"))
                .or_else(|| self.auth_token.clone()),
            application_credential_id: self.application_credential_id.clone(),
            application_credential_name: self.application_credential_name.clone(),
            application_credential_secret: self.application_credential_secret.clone(),
            tenant_id: self.tenant_id.clone().or_else(|| self.project_id.clone()),
            tenant_name: self.tenant_name.clone().or_else(|| self.project_name.clone()),
            domain_id: self.domain_id.clone(),
            domain_name: self.domain_name.clone(),
            project_domain_id: self.project_domain_id.clone(),
            project_domain_name: self.project_domain_name.clone(),
            key: None,
            dialect: None,
            unscoped: self.unscoped.unwrap_or(false),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::surface::Options;

    fn options(config: Value) -> OpenStackOptions {
        let Value::Object(config) = config else { panic!("options are an object") };
        OpenStackOptions::from_object(config, "options").unwrap_or_else(|error| panic!("{error}"))
    }

    #[test]
    fn a_url_without_scheme_gets_one() {
        let url = |url: &str| options(json!({ "authUrl": url })).full_auth_url().unwrap();
        assert_eq!(url("auth.example:5000"), "http://auth.example:5000");
        assert_eq!(url("https://auth.example"), "https://auth.example");
        assert_eq!(url("ftp://auth.example"), "ftp://auth.example");
    }

    #[test]
    fn version_1_is_swift_s_own_authentication() {
        for (version, v1) in
            [(json!(1), true), (json!("/v1.0"), true), (json!("v2.0"), false), (json!(2), false)]
        {
            assert_eq!(options(json!({ "version": version })).is_v1(), v1, "{version}");
        }
        assert!(!options(json!({})).is_v1());
    }

    #[test]
    fn today_s_words_mean_the_same() {
        let old = options(json!({"tenantId": "i", "tenantName": "n", "userid": "u"})).credentials();
        let new = options(json!({"projectId": "i", "projectName": "n", "userId": "u"})).credentials();
        for own in [old, new] {
            let found = (own.tenant_id.as_deref(), own.tenant_name.as_deref(), own.user_id.as_deref());
            assert_eq!(found, (Some("i"), Some("n"), Some("u")));
        }
    }

    #[test]
    fn a_token_comes_in_a_header_or_an_option() {
        for config in [
            json!({"headers": {"authorization": "t"}}),
            json!({"headers": {"Authorization": "t"}, "authToken": "no"}),
            json!({"authToken": "t"}),
        ] {
            assert_eq!(options(config).credentials().token.as_deref(), Some("t"));
        }
    }
}
