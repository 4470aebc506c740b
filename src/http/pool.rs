//! Connections, shared by all clients whose settings are the same.

use std::cell::Cell;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, OnceLock, PoisonError};
use std::task::Poll;
use std::time::{Duration, Instant};

use reqwest::{NoProxy, Proxy};
use serde::Deserialize;
use tower_layer::Layer;
use tower_service::Service;
use url::Url;

use super::tls::{self, Identity};

use crate::error::{Error, Result};

/// What the process says about the network: proxy variables and TLS switches, read at request time.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Network {
    /// `HTTP_PROXY`: the proxy for `http` URLs.
    pub http_proxy: Option<String>,
    /// `HTTPS_PROXY`: the proxy for `https` URLs.
    pub https_proxy: Option<String>,
    /// `NO_PROXY`: hosts that are asked directly.
    pub no_proxy: Option<String>,
    /// `NODE_TLS_REJECT_UNAUTHORIZED=0`
    pub insecure: bool,
}

/// What decides which pool a request belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Settings {
    /// The process's own settings.
    pub network: Network,
    /// The client's own proxy; `Some("")` is none at all.
    pub proxy: Option<String>,
    /// A server that all requests go to, whatever their URL.
    pub relay: Option<String>,
    /// Whether a server's certificate must be good.
    pub verify: bool,
    /// Certificate authorities in PEM that are trusted instead of the process's.
    pub ca: Option<String>,
    /// Longest time to connect.
    pub connect_timeout: Option<Duration>,
    /// What the client proves itself with to a server that asks for a certificate.
    pub identity: Option<Identity>,
}

/// The connections of all clients with the same settings.
pub struct Pool {
    /// What they have in common.
    pub settings: Settings,
    clients: [OnceLock<reqwest::Client>; 4],
    /// When each server was last heard from.
    heard: Mutex<HashMap<String, Instant>>,
}

static POOLS: LazyLock<Mutex<HashMap<Settings, Arc<Pool>>>> = LazyLock::new(Mutex::default);

/// Certificate authorities that Node trusts, handed over when the first TLS connection is made.
static ROOTS: LazyLock<Mutex<Option<Arc<tls::Roots>>>> = LazyLock::new(Mutex::default);

/// A server closes kept connections after some seconds, Node's own after five: ours are let go before.
const KEEP_ALIVE: Duration = Duration::from_secs(4);

/// Whether the certificate authorities that Node trusts are known already.
pub fn has_roots() -> bool {
    ROOTS.lock().is_ok_and(|roots| roots.is_some())
}

/// Takes over the certificate authorities that Node trusts, in PEM.
pub fn set_roots(pem: &str) -> Result<()> {
    let roots = tls::roots(pem)?;
    if let Ok(mut slot) = ROOTS.lock() {
        *slot = Some(Arc::new(roots));
    }
    Ok(())
}

impl Pool {
    /// The pool for these settings.
    pub fn of(settings: Settings) -> Arc<Self> {
        let mut pools = POOLS.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(pool) = pools.get(&settings) {
            return Arc::clone(pool);
        }
        let pool = Arc::new(Self {
            settings: settings.clone(),
            clients: Default::default(),
            heard: Mutex::default(),
        });
        pools.insert(settings, Arc::clone(&pool));
        pool
    }

    /// Connections for a URL; TLS is set up only for the first `https` one.
    pub fn client(&self, url: &Url) -> Result<&reqwest::Client> {
        let tls = url.scheme() == "https";
        let proxied = !self.settings.excepts(url);
        let slot = &self.clients[usize::from(tls) * 2 + usize::from(proxied)];
        if let Some(client) = slot.get() {
            return Ok(client);
        }
        let client = build(&self.settings, tls, proxied)?;
        Ok(slot.get_or_init(|| client))
    }

    /// How long ago the server was last heard from, if ever.
    pub fn silence(&self, origin: &str) -> Option<Duration> {
        let heard = self.heard.lock().unwrap_or_else(PoisonError::into_inner);
        heard.get(origin).map(Instant::elapsed)
    }

    /// The server has answered just now.
    pub fn hear(&self, origin: &str) {
        let mut heard = self.heard.lock().unwrap_or_else(PoisonError::into_inner);
        match heard.get_mut(origin) {
            Some(at) => *at = Instant::now(),
            None => drop(heard.insert(origin.to_owned(), Instant::now())),
        }
    }
}

tokio::task_local! {
    /// Whether the request that this task sends has had a connection made for it.
    static CONNECTED: Cell<bool>;
}

/// Runs an attempt at a request; beside its outcome, whether it was sent on a kept connection.
pub async fn noticing_reuse<T>(attempt: impl Future<Output = T>) -> (T, bool) {
    let noticed = async {
        let outcome = attempt.await;
        (outcome, !CONNECTED.with(Cell::get))
    };
    CONNECTED.scope(Cell::new(false), noticed).await
}

/// Notices when a connection is made.
#[derive(Clone)]
struct Connecting;

#[derive(Clone)]
struct Connector<S>(S);

impl<S> Layer<S> for Connecting {
    type Service = Connector<S>;

    fn layer(&self, inner: S) -> Connector<S> {
        Connector(inner)
    }
}

impl<S: Service<R>, R> Service<R> for Connector<S> {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;

    fn poll_ready(&mut self, task: &mut std::task::Context<'_>) -> Poll<Result<(), S::Error>> {
        self.0.poll_ready(task)
    }

    fn call(&mut self, target: R) -> S::Future {
        // A connection that is made ahead of need belongs to no request.
        let _ = CONNECTED.try_with(|connected| connected.set(true));
        self.0.call(target)
    }
}

impl Settings {
    /// Whether `NO_PROXY` names all hosts, or the URL's host together with its port, as in `localhost:8080`; what
    /// it names without a port is for [`NoProxy`].
    fn excepts(&self, url: &Url) -> bool {
        let (None, Some(list), Some(host)) = (&self.proxy, &self.network.no_proxy, url.host_str()) else {
            return false;
        };
        let port = url.port_or_known_default().map(|port| port.to_string());
        list.split(',').map(str::trim).any(|entry| {
            let Some((name, own)) = entry.rsplit_once(':') else { return entry == "*" };
            let name = name.trim_start_matches('.').to_ascii_lowercase();
            let within = host.strip_suffix(&name).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
            port.as_deref() == Some(own) && !name.is_empty() && within
        })
    }
}

fn build(settings: &Settings, tls: bool, proxied: bool) -> Result<reqwest::Client> {
    // Only the first call installs it; later ones find it there.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let mut builder = reqwest::Client::builder()
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .pool_idle_timeout(KEEP_ALIVE)
        .tcp_nodelay(true)
        .tcp_keepalive(Duration::from_secs(60))
        .http2_adaptive_window(true)
        .connector_layer(Connecting)
        .tls_danger_accept_invalid_certs(!settings.verify);
    // How long a server may take no more bytes is for the idle limit to say; by itself reqwest gives it 30 seconds.
    #[cfg(any(target_os = "linux", target_os = "android"))]
    {
        builder = builder.tcp_user_timeout(None);
    }
    if let Some(limit) = settings.connect_timeout {
        builder = builder.connect_timeout(limit);
    }
    builder = match (&settings.ca, tls && settings.verify) {
        (_, false) => match settings.identity.as_ref().filter(|_| tls) {
            Some(identity) => {
                identity.read()?;
                let pem = format!("{}\n{}", identity.cert, identity.key);
                let unfit = |e| Error::invalid(format!("options key and cert can't be used: {e}"));
                let identity = reqwest::Identity::from_pem(pem.as_bytes()).map_err(unfit)?;
                builder.tls_certs_only([]).identity(identity)
            }
            None => builder.tls_certs_only([]),
        },
        (Some(pem), true) => {
            builder.tls_backend_preconfigured(tls::config(&tls::roots(pem)?, settings.identity.as_ref())?)
        }
        (None, true) => {
            let roots = ROOTS.lock().unwrap_or_else(PoisonError::into_inner).clone();
            let roots = roots.as_deref().map_or(&[][..], Vec::as_slice);
            builder.tls_backend_preconfigured(tls::config(roots, settings.identity.as_ref())?)
        }
    };
    for proxy in if proxied { proxies(settings)? } else { Vec::new() } {
        builder = builder.proxy(proxy);
    }
    builder.build().map_err(|e| Error::new(format!("can't set up connections: {e}")))
}

fn proxies(settings: &Settings) -> Result<Vec<Proxy>> {
    let bad = |what: &str| Error::invalid(format!("{what} is not the URL of a proxy"));
    if let Some(own) = &settings.proxy {
        if own.is_empty() {
            return Ok(Vec::new());
        }
        return Ok(vec![Proxy::all(own).map_err(|_| bad("option proxy"))?]);
    }
    let Network { http_proxy, https_proxy, no_proxy, .. } = &settings.network;
    let except = no_proxy.as_deref().and_then(NoProxy::from_string);
    let mut out = Vec::new();
    if let Some(url) = http_proxy {
        out.push(Proxy::http(url).map_err(|_| bad("HTTP_PROXY"))?.no_proxy(except.clone()));
    }
    if let Some(url) = https_proxy {
        out.push(Proxy::https(url).map_err(|_| bad("HTTPS_PROXY"))?.no_proxy(except));
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use http::Method;

    use super::*;
    use crate::http::testing::{LIMITS, OK, Script, go, request, settings};

    fn network(http_proxy: Option<String>, no_proxy: Option<&str>) -> Settings {
        let no_proxy = no_proxy.map(str::to_owned);
        Settings { network: Network { http_proxy, no_proxy, ..Network::default() }, ..settings() }
    }

    #[tokio::test]
    async fn a_proxy_is_asked_for_the_whole_url() {
        let proxy = Script::start([OK]).await;
        let url = "http://no.such.host.invalid/path?x=1";
        let answer = go(request(Method::GET, url), network(Some(proxy.url("")), None), LIMITS).await.unwrap();
        assert_eq!(answer.status, 200);
        let seen = proxy.seen().remove(0);
        assert!(seen.starts_with(&format!("GET {url} HTTP/1.1\r\n")), "{seen}");
    }

    #[tokio::test]
    async fn what_no_proxy_names_is_asked_directly() {
        let proxy = Script::start([OK]).await;
        let server = Script::start([OK, OK, OK]).await;
        let direct = [
            network(Some(proxy.url("")), Some("localhost,127.0.0.1")),
            Settings { proxy: Some(String::new()), ..network(Some(proxy.url("")), None) },
            // That proxy is for https only.
            Settings {
                network: Network { https_proxy: Some(proxy.url("")), ..Network::default() },
                ..settings()
            },
        ];
        for settings in direct {
            go(request(Method::GET, server.url("/")), settings, LIMITS).await.unwrap();
        }
        assert_eq!((proxy.seen().len(), server.seen().len()), (0, 3));
    }

    #[tokio::test]
    async fn the_client_s_own_proxy_wins() {
        let own = Script::start([OK]).await;
        let settings = Settings {
            proxy: Some(own.url("").replace("http://", "http://user:hush-hush@")),
            ..network(Some("http://127.0.0.1:1".into()), Some("*"))
        };
        go(request(Method::GET, "http://no.such.host.invalid/"), settings, LIMITS).await.unwrap();
        let seen = own.seen().remove(0);
        assert!(seen.contains("proxy-authorization: Basic dXNlcjpodXNoLWh1c2g=\r\n"), "{seen}");
    }

    #[tokio::test]
    async fn tls_goes_through_a_tunnel() {
        let refusal = "HTTP/1.1 403 Forbidden\r\nconnection: close\r\ncontent-length: 0\r\n\r\n";
        let proxy = Script::start([refusal, refusal, refusal]).await;
        let settings = Settings {
            network: Network { https_proxy: Some(proxy.url("")), ..Network::default() },
            verify: false,
            ..settings()
        };
        let error =
            go(request(Method::GET, "https://no.such.host.invalid/"), settings, LIMITS).await.err().unwrap();
        assert!(error.is_unsent(), "{error}");
        let seen = proxy.seen().remove(0);
        assert!(seen.starts_with("CONNECT no.such.host.invalid:443 HTTP/1.1\r\n"), "{seen}");
    }

    #[tokio::test]
    async fn a_proxy_that_is_none_is_named_without_its_password() {
        let odd = "http://user:hush-hush@";
        for (settings, words) in [
            (network(Some(odd.into()), None), "HTTP_PROXY is not the URL of a proxy"),
            (Settings { proxy: Some(odd.into()), ..settings() }, "option proxy is not the URL of a proxy"),
        ] {
            let error =
                go(request(Method::GET, "http://127.0.0.1:1/"), settings, LIMITS).await.err().unwrap();
            assert_eq!(error.message(), words);
        }
    }

    #[test]
    fn the_same_settings_share_their_connections() {
        let timeout = |ms| Settings { connect_timeout: Some(Duration::from_millis(ms)), ..settings() };
        assert!(Arc::ptr_eq(&Pool::of(timeout(5)), &Pool::of(timeout(5))));
        assert!(!Arc::ptr_eq(&Pool::of(timeout(5)), &Pool::of(timeout(6))));
    }
}
