//! Where credentials are looked for when the app gives none: the environment, the shared files and their
//! profile, single sign-on, a web identity, a process, the container's and the machine's metadata.
//!
//! API: <https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html>

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use reqsign_aws_v4::{Credential, DefaultCredentialProvider};
use reqsign_core::{CommandExecute, CommandOutput, Context, FileRead, HttpSend, OsEnv, ProvideCredential};

use crate::error::{Error, Result};
use crate::http::{Body, Limits, Outgoing, Pool, Settings, send};
use crate::surface::call::Host;

/// What the chain finds first.
pub async fn load(host: Arc<dyn Host>, settings: Settings) -> Result<Credential> {
    let context = Context::new()
        .with_env(OsEnv)
        .with_file_read(Files)
        .with_command_execute(Commands)
        .with_http_send(Web { host, settings });
    let found = DefaultCredentialProvider::new().provide_credential(&context).await;
    found.ok().flatten().ok_or_else(missing)
}

pub fn missing() -> Error {
    Error::new("Missing credentials in config: neither keyId and key, nor credentials, nor any that the environment has")
        .with("code", "CredentialsError")
}

/// Without a source: files and commands of credentials have secrets in what they say.
fn unexpected(what: impl fmt::Display) -> reqsign_core::Error {
    reqsign_core::Error::unexpected(what.to_string())
}

#[derive(Debug)]
struct Files;

impl FileRead for Files {
    async fn file_read(&self, path: &str) -> reqsign_core::Result<Vec<u8>> {
        tokio::fs::read(path).await.map_err(unexpected)
    }
}

#[derive(Debug)]
struct Commands;

impl CommandExecute for Commands {
    async fn command_execute(&self, program: &str, args: &[&str]) -> reqsign_core::Result<CommandOutput> {
        let done = tokio::process::Command::new(program).args(args).kill_on_drop(true).output();
        let done = tokio::time::timeout(Duration::from_secs(60), done).await.map_err(unexpected)?;
        let done = done.map_err(unexpected)?;
        let status = done.status.code().unwrap_or(-1);
        Ok(CommandOutput { status, stdout: done.stdout, stderr: done.stderr })
    }
}

/// The shared transport.
struct Web {
    host: Arc<dyn Host>,
    settings: Settings,
}

impl fmt::Debug for Web {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Web")
    }
}

impl HttpSend for Web {
    async fn http_send(&self, request: http::Request<Bytes>) -> reqsign_core::Result<http::Response<Bytes>> {
        let (parts, body) = request.into_parts();
        let mut settings = self.settings.clone();
        // Metadata are next door or nowhere: no proxy leads there, and there is nothing to wait for.
        let near =
            parts.uri.host().is_some_and(|host| host.starts_with("169.254.") || host == "[fd00:ec2::254]");
        if near {
            settings.proxy = Some(String::new());
            settings.relay = None;
            settings.connect_timeout = Some(Duration::from_secs(1));
        }
        let limits = Limits {
            idle: Duration::from_secs(if near { 2 } else { 15 }),
            retries: if near { 0 } else { 2 },
            redirects: 0,
        };
        let outgoing = Outgoing {
            method: parts.method,
            url: parts.uri.to_string(),
            headers: parts.headers,
            body: if body.is_empty() { Body::Empty } else { Body::Bytes(body) },
        };
        let answer =
            send(outgoing, &Pool::of(settings), limits, self.host.as_ref()).await.map_err(unexpected)?;
        let answer = answer.read_up_to(1024 * 1024).await.map_err(unexpected)?;
        let mut out = http::Response::new(answer.body);
        *out.status_mut() = answer.status;
        *out.headers_mut() = answer.headers;
        Ok(out)
    }
}
