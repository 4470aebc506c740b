//! Where credentials are looked for when the app gives none: Application Default Credentials.
//!
//! API: <https://cloud.google.com/docs/authentication/application-default-credentials>

use std::path::PathBuf;

use serde_json::Value;

use super::key::{self, Account};
use crate::error::{Error, Result};

/// What the environment says when a client is made.
#[derive(Clone, Debug, Default)]
pub struct Places {
    /// `GOOGLE_APPLICATION_CREDENTIALS`: a file of credentials.
    pub file: Option<String>,
    /// Where `gcloud auth application-default login` puts them.
    pub well_known: Option<PathBuf>,
    /// `GCE_METADATA_HOST`: who knows the machine's own tokens.
    pub metadata_host: Option<String>,
    /// `GOOGLE_CLOUD_PROJECT` or `GCLOUD_PROJECT`.
    pub project: Option<String>,
    /// `STORAGE_EMULATOR_HOST`: URL or host of an emulator.
    pub emulator: Option<String>,
}

/// Where a machine of Google's asks for its tokens.
const METADATA: &str = "169.254.169.254";

impl Places {
    /// As the variables say that `get` knows.
    pub fn of(get: impl Fn(&str) -> Option<String>) -> Self {
        let get = |name: &str| get(name).filter(|value| !value.trim().is_empty());
        let config = get("CLOUDSDK_CONFIG").map(PathBuf::from).or_else(|| {
            let home = match cfg!(windows) {
                true => PathBuf::from(get("APPDATA")?),
                false => PathBuf::from(get("HOME")?).join(".config"),
            };
            Some(home.join("gcloud"))
        });
        Self {
            file: get("GOOGLE_APPLICATION_CREDENTIALS"),
            well_known: config.map(|config| config.join("application_default_credentials.json")),
            metadata_host: get("GCE_METADATA_HOST"),
            project: get("GOOGLE_CLOUD_PROJECT").or_else(|| get("GCLOUD_PROJECT")),
            emulator: get("STORAGE_EMULATOR_HOST"),
        }
    }

    /// Whether the environment says by name whose credentials to use.
    pub fn are_named(&self) -> bool {
        self.file.is_some() || self.metadata_host.is_some()
    }

    /// The account that is found first; the machine's own is not asked for here.
    pub async fn account(&self) -> Result<Account> {
        if let Some(path) = &self.file {
            return read_file(path, "GOOGLE_APPLICATION_CREDENTIALS", None).await;
        }
        if let Some(path) = self.well_known.as_ref().filter(|path| path.is_file()) {
            let path = path.to_string_lossy();
            return read_file(&path, "gcloud's default credentials", None).await;
        }
        Ok(Account::Machine(self.metadata_host.clone().unwrap_or_else(|| METADATA.into())))
    }
}

/// Credentials in a file: JSON, or with `email` a key in PEM.
pub async fn read_file(path: &str, what: &str, email: Option<&str>) -> Result<Account> {
    let place = format!("{what} {path}");
    let text = tokio::fs::read(path).await.map_err(|error| {
        let error = Error::from(error);
        let message = format!("{what} {path} can't be read: {error}");
        let code = error.code().unwrap_or("EIO").to_owned();
        Error::new(message).with("code", code).with("path", path)
    })?;
    let text = String::from_utf8_lossy(&text);
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.starts_with("-----BEGIN") {
        let email = email.ok_or_else(|| {
            Error::invalid(format!("{place} is a key in PEM: options.email must say whose it is"))
        })?;
        let given = serde_json::json!({ "client_email": email, "private_key": text });
        return key::read(&given, &place);
    }
    let credentials: Value = serde_json::from_str(text).map_err(|error| {
        // Not what it says, which may be secret: only where.
        let (line, column) = (error.line(), error.column());
        Error::invalid(format!(
            "{place} is not JSON (line {line}, column {column}): it must be the key file of a service account, as \
             Google hands it out"
        ))
    })?;
    key::read(&credentials, &place)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::key::tests::PKCS8;
    use super::*;

    fn environment(variables: &[(&str, &str)]) -> Places {
        let find =
            |name: &str| variables.iter().find(|(own, _)| *own == name).map(|(_, value)| (*value).into());
        Places::of(find)
    }

    #[test]
    fn what_the_environment_says() {
        let none = environment(&[("GOOGLE_APPLICATION_CREDENTIALS", " ")]);
        assert!(!none.are_named() && none.well_known.is_none());
        let some = environment(&[
            ("HOME", "/home/me"),
            ("GCLOUD_PROJECT", "old"),
            ("GOOGLE_CLOUD_PROJECT", "new"),
            ("STORAGE_EMULATOR_HOST", "localhost:1"),
        ]);
        assert_eq!(some.project.as_deref(), Some("new"));
        assert_eq!(some.emulator.as_deref(), Some("localhost:1"));
        let file = "/home/me/.config/gcloud/application_default_credentials.json";
        assert_eq!(some.well_known, Some(file.into()));
        let own = environment(&[("CLOUDSDK_CONFIG", "/c"), ("HOME", "/home/me"), ("GCE_METADATA_HOST", "h")]);
        assert_eq!(own.well_known, Some("/c/application_default_credentials.json".into()));
        assert!(own.are_named());
    }

    #[tokio::test]
    async fn a_file_by_name_then_that_of_gcloud_then_the_machine() {
        let folder = tempfile::tempdir().unwrap();
        let config = folder.path().to_string_lossy().into_owned();
        let machine = environment(&[("CLOUDSDK_CONFIG", &config)]).account().await.unwrap();
        assert!(matches!(machine, Account::Machine(host) if host == METADATA));
        let user = json!({ "type": "authorized_user", "client_id": "i", "client_secret": "s", "refresh_token": "r" });
        std::fs::write(folder.path().join("application_default_credentials.json"), user.to_string()).unwrap();
        let found = environment(&[("CLOUDSDK_CONFIG", &config)]).account().await.unwrap();
        assert!(matches!(found, Account::User(_)));
        let key = folder.path().join("key.json");
        let service = json!({ "client_email": "a", "private_key": PKCS8 });
        std::fs::write(&key, format!("\u{feff}{service}\n")).unwrap();
        let key = key.to_string_lossy();
        let both = environment(&[("CLOUDSDK_CONFIG", &config), ("GOOGLE_APPLICATION_CREDENTIALS", &key)]);
        assert!(matches!(both.account().await.unwrap(), Account::Service(_)));
    }

    #[tokio::test]
    async fn a_file_that_is_no_key_is_named_and_not_shown() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
        let missing = read_file(&path("none"), "options.keyFilename", None).await.unwrap_err();
        assert_eq!(missing.code(), Some("ENOENT"));
        assert!(
            missing.message().starts_with(&format!("options.keyFilename {} can't be read", path("none")))
        );
        std::fs::write(path("text"), "hush-hush").unwrap();
        let odd = read_file(&path("text"), "options.keyFilename", None).await.unwrap_err();
        assert!(odd.message().contains("is not JSON (line 1, column 1)"), "{odd}");
        assert!(!odd.message().contains("hush"));
        std::fs::write(path("pem"), PKCS8).unwrap();
        let whose = read_file(&path("pem"), "options.keyFilename", None).await.unwrap_err();
        assert!(whose.message().contains("options.email must say whose it is"), "{whose}");
        let own = read_file(&path("pem"), "options.keyFilename", Some("a@b")).await.unwrap();
        assert!(matches!(own, Account::Service(account) if account.email == "a@b"));
    }
}
