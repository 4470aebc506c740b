//! Options that every client takes, whatever its provider.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use serde_json::{Map, Value};

use crate::error::{Error, Result};
use crate::http::{Identity, Limits, Network, Pool, REDIRECTS, Settings};
use crate::options;
use crate::surface::args::{Either, Options};
use crate::surface::context::IDLE;

options! {
    /// Options that all clients share.
    pub struct CommonOptions {
        /// Whether the server's certificate must be valid. Default `true`.
        "strictSSL" => strict_ssl: Option<bool>,
        /// Certificate authorities in PEM, trusted instead of Node's own and `NODE_EXTRA_CA_CERTS`.
        ca: Option<Either<String, Vec<String>>>,
        /// URL of a proxy for all requests; `''` for none. Default: `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`.
        proxy: Option<String>,
        /// Longest time a call may take, in milliseconds. Default 0: no limit.
        timeout: Option<u64>,
        /// Longest time to connect, in milliseconds. Default 15000.
        "connectTimeout" => connect_timeout: Option<u64>,
        /// Longest time without a byte from or to the server, in milliseconds; 0 for no limit. Default 300000.
        "idleTimeout" => idle_timeout: Option<u64>,
        /// How often a request that the server cannot have served is sent again. Default 2.
        retries: Option<u64>,
    }
}

/// [`CommonOptions`] with their defaults.
#[derive(Clone)]
pub struct Common {
    verify: bool,
    ca: Option<String>,
    proxy: Option<String>,
    relay: Option<String>,
    identity: Option<Identity>,
    connect: Duration,
    idle: Duration,
    retries: usize,
    /// Zero is no limit.
    pub timeout: Duration,
    pool: Arc<Mutex<Option<Pooled>>>,
}

/// The last call's settings of the process, and the pool for them.
type Pooled = (Arc<Network>, Arc<Pool>);

impl Common {
    pub fn from_config(config: &Map<String, Value>) -> Result<Self> {
        let mut config = config.clone();
        // 2.2.0 takes anything but a boolean for `true`.
        if config.get("strictSSL").is_some_and(|value| !value.is_boolean()) {
            config.shift_remove("strictSSL");
        }
        let options = CommonOptions::from_object(config, "options")?;
        if let Some(proxy) = options.proxy.as_deref()
            && !proxy.is_empty()
            && url::Url::parse(proxy).is_err()
        {
            return Err(Error::invalid("options.proxy is not a URL"));
        }
        let millis = |value: Option<u64>, default| value.map_or(default, Duration::from_millis);
        Ok(Self {
            verify: options.strict_ssl.unwrap_or(true),
            ca: options
                .ca
                .map(|ca| match ca {
                    Either::First(text) => text,
                    Either::Second(list) => list.join("\n"),
                })
                .filter(|pem| !pem.trim().is_empty()),
            proxy: options.proxy,
            relay: None,
            identity: None,
            connect: millis(options.connect_timeout, Duration::from_secs(15)),
            idle: millis(options.idle_timeout, IDLE),
            retries: options.retries.map_or(2, |n| n.min(20) as usize),
            timeout: millis(options.timeout, Duration::ZERO),
            pool: Arc::default(),
        })
    }

    /// Sends all requests to the server at this URL, as to a proxy: without a tunnel if it does not speak TLS.
    #[must_use]
    pub fn through(mut self, url: &str) -> Self {
        match url.starts_with("http://") {
            true => self.relay = Some(url.to_owned()),
            false => self.proxy = Some(url.to_owned()),
        }
        self
    }

    /// Proves who asks to servers that want a certificate.
    #[must_use]
    pub fn identified_by(mut self, identity: Identity) -> Self {
        self.identity = Some(identity);
        self
    }

    /// The connections of a call; the process's settings seldom change between two of them.
    pub fn pool(&self, network: &Arc<Network>) -> Arc<Pool> {
        let mut last = self.pool.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((of, pool)) = &*last
            && Arc::ptr_eq(of, network)
        {
            return Arc::clone(pool);
        }
        let pool = Pool::of(self.settings(network));
        *last = Some((Arc::clone(network), Arc::clone(&pool)));
        pool
    }

    fn settings(&self, network: &Network) -> Settings {
        Settings {
            network: network.clone(),
            proxy: self.proxy.clone(),
            relay: self.relay.clone(),
            verify: self.verify && !network.insecure,
            ca: self.ca.clone(),
            connect_timeout: (!self.connect.is_zero()).then_some(self.connect),
            identity: self.identity.clone(),
        }
    }

    pub fn limits(&self) -> Limits {
        Limits { idle: self.idle, retries: self.retries, redirects: REDIRECTS }
    }
}
