//! Options of Google clients.

use serde_json::Value;

use crate::auth::google::{Origin, Places};
use crate::error::{Error, Result};
use crate::options;

options! {
    /// Who a Google client is, and where its service is.
    pub struct GoogleOptions {
        /// Id of the project that containers are listed and created in. Default: `GOOGLE_CLOUD_PROJECT`, then that of
        /// the credentials.
        "projectId" => project_id: Option<String>,
        /// Path of a service account's key, as Google hands it out in JSON. Without it and `credentials`, the
        /// environment's are used: `GOOGLE_APPLICATION_CREDENTIALS`, gcloud's default login, the machine's account.
        "keyFilename" => key_filename: Option<String>,
        /// The same as `keyFilename`.
        "keyFile" => key_file: Option<String>,
        /// The content of such a file: `{client_email, private_key}`. They win over `keyFilename`.
        credentials: Option<Value> as "{ client_email?: string; private_key?: string; [field: string]: unknown }",
        /// Whose key a `keyFilename` in PEM is.
        email: Option<String>,
        /// URL of a service other than Google's own, such as an emulator. Default: `STORAGE_EMULATOR_HOST`. By plain
        /// `http` requests carry a token only if credentials are named.
        endpoint: Option<String>,
        /// The same as `endpoint`.
        "apiEndpoint" => api_endpoint: Option<String>,
        /// Project that is billed for all requests.
        "userProject" => user_project: Option<String>,
        /// Whether requests are tried again. Default `true`; the same as `retries: 0` if not.
        "autoRetry" => auto_retry: Option<bool>,
        /// The same as `retries`.
        "maxRetries" => max_retries: Option<u64>,
    }
}

/// Where Google's own service is.
const GOOGLE: &str = "https://storage.googleapis.com";

fn given(text: &Option<String>) -> Option<String> {
    text.clone().filter(|text| !text.trim().is_empty())
}

impl GoogleOptions {
    /// URL of the service, without a slash at its end.
    pub fn endpoint(&self, places: &Places) -> Result<String> {
        let own = given(&self.endpoint).or_else(|| given(&self.api_endpoint));
        let (name, url) = match (own, &places.emulator) {
            (Some(url), _) => ("options.endpoint", url),
            (None, Some(host)) => ("STORAGE_EMULATOR_HOST", host.clone()),
            (None, None) => return Ok(GOOGLE.into()),
        };
        let scheme = if name == "options.endpoint" { "https" } else { "http" };
        let url = if url.contains("://") { url } else { format!("{scheme}://{url}") };
        match url::Url::parse(&url) {
            Ok(parsed) if matches!(parsed.scheme(), "http" | "https") && parsed.has_host() => {
                // Also as other libraries want it.
                let url = url.trim_end_matches('/');
                Ok(url.strip_suffix("/storage/v1").unwrap_or(url).to_owned())
            }
            _ => Err(Error::invalid(format!("{name} is not an http or https URL"))),
        }
    }

    /// Whose tokens requests carry.
    pub fn origin(&self, places: &Places, endpoint: &str) -> Origin {
        if let Some(credentials) = &self.credentials {
            return Origin::Given(credentials.clone());
        }
        if let Some(path) = given(&self.key_filename).or_else(|| given(&self.key_file)) {
            return Origin::File(path, given(&self.email));
        }
        // Nobody's login goes out in plain text because an emulator was set up.
        if endpoint.starts_with("http://") && !places.are_named() {
            return Origin::Nobody;
        }
        Origin::Default(places.clone())
    }

    /// The project, where it is known without asking.
    pub fn project(&self, places: &Places) -> Option<String> {
        // What 2.2.0's library fills in later.
        given(&self.project_id).filter(|id| id != "{{projectId}}").or_else(|| places.project.clone())
    }

    /// How often a request is tried again, in the words of Google's own library.
    pub fn retries(&self) -> Option<u64> {
        match self.auto_retry {
            Some(false) => Some(0),
            _ => self.max_retries,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, json};

    use super::*;
    use crate::surface::Options;

    fn options(given: Value) -> GoogleOptions {
        let given = given.as_object().cloned().unwrap_or_else(Map::new);
        GoogleOptions::from_object(given, "options").unwrap()
    }

    #[test]
    fn where_the_service_is() {
        let none = Places::default();
        let some = Places { emulator: Some("localhost:4443".into()), ..Places::default() };
        let endpoint = |given: Value, places: &Places| options(given).endpoint(places);
        assert_eq!(endpoint(json!({}), &none).unwrap(), GOOGLE);
        assert_eq!(endpoint(json!({}), &some).unwrap(), "http://localhost:4443");
        let own = json!({ "endpoint": "http://h:1/storage/v1/" });
        assert_eq!(endpoint(own, &some).unwrap(), "http://h:1");
        assert_eq!(
            endpoint(json!({ "apiEndpoint": "own.example.com" }), &none).unwrap(),
            "https://own.example.com"
        );
        let odd = endpoint(json!({ "endpoint": "ftp://h" }), &none).unwrap_err();
        assert_eq!(odd.message(), "options.endpoint is not an http or https URL");
    }

    #[test]
    fn whose_tokens_are_sent() {
        let origin =
            |given: Value, places: Places, endpoint: &str| match options(given).origin(&places, endpoint) {
                Origin::Nobody => "nobody",
                Origin::Given(_) => "given",
                Origin::File(..) => "file",
                Origin::Default(_) => "default",
            };
        let named = || Places { file: Some("/f".into()), ..Places::default() };
        let emulator = "http://localhost:1";
        assert_eq!(origin(json!({}), Places::default(), GOOGLE), "default");
        assert_eq!(origin(json!({}), Places::default(), emulator), "nobody");
        assert_eq!(origin(json!({}), named(), emulator), "default");
        assert_eq!(origin(json!({ "keyFilename": "/k" }), named(), emulator), "file");
        assert_eq!(origin(json!({ "keyFilename": "/k", "credentials": {} }), named(), GOOGLE), "given");
    }

    #[test]
    fn retries_in_the_words_of_the_sdk() {
        assert_eq!(options(json!({})).retries(), None);
        assert_eq!(options(json!({ "maxRetries": 5 })).retries(), Some(5));
        assert_eq!(options(json!({ "maxRetries": 5, "autoRetry": false })).retries(), Some(0));
    }
}
