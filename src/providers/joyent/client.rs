//! A client of a data center's CloudAPI: where it is, which version it speaks, and who asks.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::{ACCEPT, DATE};
use http::{HeaderMap, HeaderValue};
use serde_json::{Map, Value};
use tokio::sync::OnceCell;

use crate::auth::http_signature::{self, Form};
use crate::auth::ssh::{self, Fingerprint, Locked, PrivateKey, Signer};
use crate::error::{Error, Result};
use crate::http::{Path, Request, Response};
use crate::options;
use crate::surface::{Call, Cloud, Common, Context, FAIL_CODES};

options! {
    /// Which data center, and who asks.
    pub struct JoyentOptions {
        /// Name of the account to work in. Default: `username`, or `my`, which is the key's own account.
        account: Option<String>,
        /// The key by which requests are signed: its name in the account, its fingerprint (MD5 or `SHA256:…`), or a
        /// whole path such as `/account/users/user/keys/name`. Default: the fingerprint of `key`.
        "keyId" => key_id: Option<String>,
        /// The private key as text, in PEM or OpenSSH's form: RSA, ECDSA (P-256, P-384) or Ed25519.
        key: Option<String>,
        /// Path of a file with the private key, instead of `key`.
        identity: Option<String>,
        /// What opens the private key, if it is encrypted.
        passphrase: Option<String>,
        /// Path of the socket of an SSH agent, which has the key whose fingerprint `keyId` is. Default, if there is neither
        /// a key nor a password: `SSH_AUTH_SOCK` of the environment. Not on Windows.
        agent: Option<String>,
        /// A user's name, with `password`, for data centers that take passwords.
        username: Option<String>,
        /// The user's password, instead of a key. A key wins.
        password: Option<String>,
        /// Versions of CloudAPI that the client speaks. Default `'~8||~9'`; `'~6.5'` for SmartDataCenter 6.5.
        "apiVersion" => api_version: Option<String>,
        /// Host (and port) of the CloudAPI, or its URL. Default: `SDC_CLI_URL` of the environment, or
        /// `us-sw-1.api.joyentcloud.com`.
        "serversUrl" => servers_url: Option<String>,
        /// What stands before `serversUrl` if that is no URL: `'https://'` (default) or `'http://'`.
        protocol: Option<String>,
        /// Milliseconds between two looks at a server that is to stop before it is destroyed. Default 5000.
        "pollInterval" => poll_interval: Option<u64>,
    }
}

/// What today's data centers speak.
const VERSION: &str = "~8||~9";

const SERVERS_URL: &str = "us-sw-1.api.joyentcloud.com";

/// Properties of a client that apps change.
pub const WATCHED: &[&str] = &["account", "protocol", "serversUrl"];

pub struct Joyent {
    common: Common,
    place: Mutex<Place>,
    version: String,
    proof: Proof,
    pub poll_interval: Duration,
}

/// Where requests go; the app may change it.
#[derive(Clone)]
struct Place {
    account: String,
    protocol: String,
    servers_url: String,
}

enum Proof {
    Password(String),
    Key { id: KeyId, key: Key },
}

/// How the app names the key.
enum KeyId {
    Path(String),
    Name(String),
    Fingerprint(Fingerprint),
    Unnamed,
}

enum Key {
    Ready(Signer),
    /// Opened by the first call: that takes a while.
    Locked {
        key: Arc<Locked>,
        passphrase: String,
        opened: OnceCell<Result<Signer>>,
    },
    /// In an agent, which is asked for it by the first call.
    #[cfg(unix)]
    InAgent {
        socket: std::path::PathBuf,
        found: OnceCell<Signer>,
    },
}

impl Joyent {
    pub fn new(options: JoyentOptions, config: &Map<String, Value>) -> Result<Self> {
        let account = options.account.clone().or_else(|| options.username.clone());
        let servers_url = options.servers_url.clone().or_else(|| std::env::var("SDC_CLI_URL").ok());
        let place = Place {
            account: account.filter(|account| !account.is_empty()).unwrap_or_else(|| "my".into()),
            protocol: options.protocol.clone().unwrap_or_else(|| "https://".into()),
            servers_url: servers_url.filter(|url| !url.is_empty()).unwrap_or_else(|| SERVERS_URL.into()),
        };
        Ok(Self {
            common: Common::from_config(config)?,
            place: Mutex::new(place),
            proof: Proof::of(&options)?,
            version: options.api_version.unwrap_or_else(|| VERSION.into()),
            poll_interval: Duration::from_millis(options.poll_interval.unwrap_or(5000)),
        })
    }

    fn place(&self) -> Place {
        self.place.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Whether the API is the one of before images: of datasets that are known by their URN.
    pub fn speaks_datasets(&self) -> bool {
        let old = |range: &str| {
            let number = range.trim().trim_start_matches(['~', '^', '=', 'v', '<', ' ']);
            let major = number.split('.').next().and_then(|major| major.parse::<u32>().ok());
            major.is_some_and(|major| major < 7)
        };
        self.version.split("||").all(old)
    }

    /// The API's URL.
    pub fn url(&self) -> String {
        self.place().url()
    }

    /// A path in the account.
    pub fn path<const N: usize>(&self, segments: [&str; N]) -> Path {
        let segments = segments.map(str::to_owned);
        Path::Segments(std::iter::once(self.place().account).chain(segments).collect())
    }
}

impl Place {
    fn url(&self) -> String {
        match self.servers_url.contains("://") {
            true => self.servers_url.clone(),
            false => format!("{}{}", self.protocol, self.servers_url),
        }
    }
}

fn given(option: &Option<String>) -> Option<&str> {
    option.as_deref().filter(|text| !text.is_empty())
}

impl Proof {
    fn of(options: &JoyentOptions) -> Result<Self> {
        let id = KeyId::of(given(&options.key_id))?;
        if let Some((name, text)) = key_text(options)? {
            let key = match ssh::read(&text, name)? {
                ssh::Read::Ready(key) => {
                    if let KeyId::Fingerprint(fingerprint) = &id {
                        check(&key, fingerprint)?;
                    }
                    Key::Ready(Signer::Key(key))
                }
                ssh::Read::Locked(key) => {
                    let passphrase = given(&options.passphrase).ok_or_else(|| {
                        Error::invalid(format!("{name} is encrypted: options.passphrase is required"))
                    })?;
                    Key::Locked {
                        key: Arc::new(key),
                        passphrase: passphrase.to_owned(),
                        opened: OnceCell::new(),
                    }
                }
            };
            return Ok(Self::Key { id, key });
        }
        match (given(&options.username), given(&options.password)) {
            (Some(user), Some(password)) => {
                let proof = STANDARD.encode(format!("{user}:{password}"));
                Ok(Self::Password(format!("Basic {proof}")))
            }
            _ => Self::by_agent(options, id)
                .ok_or_else(|| Error::type_error("Either username/password or keyId/key are required")),
        }
    }

    /// An agent is asked only for a key that its fingerprint names.
    #[cfg(unix)]
    fn by_agent(options: &JoyentOptions, id: KeyId) -> Option<Self> {
        let KeyId::Fingerprint(_) = id else { return None };
        let own = given(&options.agent).map(Into::into);
        let socket = own.or_else(|| std::env::var_os("SSH_AUTH_SOCK").filter(|path| !path.is_empty()))?;
        Some(Self::Key { id, key: Key::InAgent { socket: socket.into(), found: OnceCell::new() } })
    }

    #[cfg(not(unix))]
    fn by_agent(_: &JoyentOptions, _: KeyId) -> Option<Self> {
        None
    }
}

/// The private key and the option it came by.
fn key_text(options: &JoyentOptions) -> Result<Option<(&'static str, String)>> {
    if let Some(key) = given(&options.key) {
        return Ok(Some(("options.key", key.to_owned())));
    }
    let Some(path) = given(&options.identity) else { return Ok(None) };
    let unreadable = |e: std::io::Error| {
        let error = Error::from(e);
        let code = error.code().unwrap_or("EIO").to_owned();
        Error::invalid(format!("options.identity names a file that can't be read: {}", error.message()))
            .with("errno", code)
    };
    Ok(Some(("options.identity", std::fs::read_to_string(path).map_err(unreadable)?)))
}

fn check(key: &PrivateKey, fingerprint: &Fingerprint) -> Result<()> {
    match key.has(fingerprint) {
        true => Ok(()),
        false => Err(Error::invalid("options.keyId is the fingerprint of another key than the one given")),
    }
}

impl KeyId {
    fn of(text: Option<&str>) -> Result<Self> {
        let Some(text) = text else { return Ok(Self::Unnamed) };
        if text.contains(['"', '\\']) || text.contains(|c: char| c.is_control()) {
            return Err(Error::invalid("options.keyId has characters that no key's name has"));
        }
        Ok(match Fingerprint::parse(text) {
            Some(fingerprint) => Self::Fingerprint(fingerprint),
            None if text.contains('/') => Self::Path(text.to_owned()),
            None => Self::Name(text.to_owned()),
        })
    }

    fn path(&self, account: &str, key: &Signer) -> String {
        match self {
            Self::Path(path) => path.clone(),
            Self::Name(name) => format!("/{account}/keys/{name}"),
            Self::Fingerprint(_) | Self::Unnamed => format!("/{account}/keys/{}", key.fingerprint()),
        }
    }
}

impl Key {
    async fn get(&self, id: &KeyId) -> Result<Signer> {
        match self {
            Self::Ready(key) => Ok(key.clone()),
            Self::Locked { key, passphrase, opened } => {
                let open = || async {
                    let (key, passphrase) = (Arc::clone(key), passphrase.clone());
                    let work = move || key.open(&passphrase, "the private key", "options.passphrase");
                    let opened = tokio::task::spawn_blocking(work).await;
                    let opened = opened.map_err(|e| Error::new(e.to_string()))??;
                    if let KeyId::Fingerprint(fingerprint) = id {
                        check(&opened, fingerprint)?;
                    }
                    Ok(Signer::Key(opened))
                };
                opened.get_or_init(open).await.clone()
            }
            #[cfg(unix)]
            Self::InAgent { socket, found } => {
                let find = || async {
                    let KeyId::Fingerprint(fingerprint) = id else {
                        return Err(Error::new("no key is named"));
                    };
                    ssh::AgentKey::find(socket.clone(), fingerprint).await.map(Signer::Agent)
                };
                found.get_or_try_init(find).await.cloned()
            }
        }
    }
}

impl Cloud for Joyent {
    fn provider(&self) -> &'static str {
        "joyent"
    }

    fn common(&self) -> &Common {
        &self.common
    }

    fn fail_codes(&self) -> &'static [(u16, &'static str)] {
        FAIL_CODES
    }

    fn properties(&self) -> Map<String, Value> {
        let place = self.place();
        let mut out = Map::new();
        out.insert("provider".into(), "joyent".into());
        out.insert("account".into(), place.account.into());
        out.insert("serversUrl".into(), place.servers_url.into());
        out.insert("protocol".into(), place.protocol.into());
        out
    }

    fn notice(&self, call: &Call) {
        let mut place = self.place.lock().unwrap_or_else(PoisonError::into_inner);
        let text = |property: &str| call.changed(property).and_then(Value::as_str).map(str::to_owned);
        let Place { account, protocol, servers_url } = &mut *place;
        for (own, property) in [(account, "account"), (protocol, "protocol"), (servers_url, "serversUrl")] {
            if let Some(changed) = text(property) {
                *own = changed;
            }
        }
    }

    /// CloudAPI speaks JSON, or says nothing. A web page, half a document or a refusal is no success, not even where
    /// nothing of the answer is read. A list is read by its call.
    fn doubt(&self, answer: &Response) -> Result<()> {
        if answer.body.is_empty() || answer.body.starts_with(b"[") {
            return Ok(());
        }
        let document = answer.document()?;
        match refusal(&document) {
            None => Ok(()),
            Some(words) => {
                let error = Error::unexpected(format!("Unexpected response: {words}"));
                Err(answer.about(error).with("provider", "joyent").with("result", document))
            }
        }
    }

    async fn address(ctx: &Context<Self>, request: &mut Request) -> Result<String> {
        let place = ctx.place();
        request.headers.entry(ACCEPT).or_insert(HeaderValue::from_static("application/json"));
        request.set_header("x-api-version", &ctx.version)?;
        let proof = match &ctx.proof {
            Proof::Password(proof) => proof.clone(),
            Proof::Key { id, key } => {
                let key = key.get(id).await?;
                let form = if ctx.speaks_datasets() { Form::Early } else { Form::Draft };
                let date = date(&mut request.headers)?;
                http_signature::authorization(form, &id.path(&place.account, &key), &key, &date).await?
            }
        };
        request.set_header("authorization", &proof)?;
        request.path.below(&place.url())
    }
}

/// What a document says if it is one of CloudAPI's refusals: `{"code": "ResourceNotFound", "message": "…"}`.
fn refusal(document: &Map<String, Value>) -> Option<&str> {
    document.get("code").filter(|code| code.is_string())?;
    document.get("message")?.as_str()
}

/// The request's date, which is signed: the app's own, or now.
fn date(headers: &mut HeaderMap) -> Result<String> {
    let now = httpdate::fmt_http_date(SystemTime::now());
    let date = headers.entry(DATE).or_insert(crate::http::header_value("date", &now)?);
    Ok(String::from_utf8_lossy(date.as_bytes()).into_owned())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::surface::Options;

    const KEY: &str = include_str!("../../../test/fixtures/keys/ed25519");

    fn joyent(options: Value) -> Result<Joyent> {
        let mut config = json!({"key": KEY, "serversUrl": "http://h"});
        for (name, value) in options.as_object().unwrap() {
            config[name] = value.clone();
        }
        let Value::Object(config) = config else { panic!("options are an object") };
        Joyent::new(JoyentOptions::from_object(config.clone(), "options")?, &config)
    }

    fn refused(options: Value) -> String {
        match joyent(options) {
            Ok(_) => panic!("that should not do"),
            Err(error) => error.message().to_owned(),
        }
    }

    #[test]
    fn which_versions_have_datasets() {
        let old = |version: &str| joyent(json!({"apiVersion": version})).unwrap().speaks_datasets();
        assert!(["~6.5", "6.5.0", "~6.5||6.4", "=6"].iter().all(|version| old(version)));
        assert!(!["~8||~9", "~7.0", "~6.5||~7", "*", "9.0.0", ""].iter().any(|version| old(version)));
    }

    #[test]
    fn where_requests_go() {
        let url = |options: Value| joyent(options).unwrap().url();
        assert_eq!(url(json!({"serversUrl": "h:81"})), "https://h:81");
        assert_eq!(url(json!({"serversUrl": "h:81", "protocol": "http://"})), "http://h:81");
        assert_eq!(url(json!({"serversUrl": "http://h/x"})), "http://h/x");
        let path = |options: Value| joyent(options).unwrap().path(["a b"]).below("http://h").unwrap();
        assert_eq!(path(json!({"account": "a/c"})), "http://h/a%2Fc/a%20b");
        assert_eq!(path(json!({"username": "joe"})), "http://h/joe/a%20b");
        assert_eq!(path(json!({})), "http://h/my/a%20b");
    }

    #[test]
    fn how_the_key_is_named() {
        let named = |id: Value| {
            let own = joyent(json!({"keyId": id})).unwrap();
            let Proof::Key { id, key: Key::Ready(key) } = &own.proof else { panic!("it is ready") };
            id.path("acct", key)
        };
        let md5 = "63:f8:07:01:7e:be:bd:27:bc:73:f9:10:36:cd:98:10";
        let by_fingerprint = format!("/acct/keys/{md5}");
        assert_eq!(named(json!("own")), "/acct/keys/own");
        assert_eq!(named(json!("/acct/users/joe/keys/own")), "/acct/users/joe/keys/own");
        for id in [json!(md5), json!(format!("MD5:{md5}")), json!(null), json!("")] {
            assert_eq!(named(id), by_fingerprint);
        }
        assert_eq!(named(json!("SHA256:5rVqH8Df5KiCBHQLftrGuP/WeUwgQbpX8mJfzv2b/JM")), by_fingerprint);
    }

    #[test]
    fn who_asks_must_be_said() {
        let words = "Either username/password or keyId/key are required";
        assert_eq!(refused(json!({"key": null})), words);
        assert_eq!(refused(json!({"key": "", "keyId": "k", "username": "u"})), words);
        let other = "options.keyId is the fingerprint of another key than the one given";
        assert_eq!(refused(json!({"keyId": "98:db:df:f6:28:62:cd:2d:a5:a0:1f:9b:c3:ac:df:ed"})), other);
        assert_eq!(refused(json!({"keyId": "a\"b"})), "options.keyId has characters that no key's name has");
        let missing = refused(json!({"key": null, "identity": "/no/such"}));
        assert!(missing.starts_with("options.identity names a file that can't be read: ENOENT"), "{missing}");
    }
}
