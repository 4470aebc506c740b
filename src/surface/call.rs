//! One call of a method: where it came from, what the app has set for it, and how to reach the app.

use std::sync::Arc;

use futures::future::BoxFuture;
use serde_json::{Map, Value};

use crate::error::{Error, Result};
use crate::http::{Network, Roots};

/// The app's side of a call.
pub trait Host: Roots {
    /// A log event, for whoever listens.
    fn log(&self, call: u32, level: &'static str, message: &str, object: Value);

    /// Properties of the client that the app may read: `path` → value.
    fn assign(&self, call: u32, properties: Map<String, Value>);

    /// How far a call has got, for its stream's progress events.
    fn progress(&self, _call: u32, _progress: Value) {}

    /// Asks one of the app's own functions.
    fn ask(&self, call: u32, hook: &'static str, question: Value) -> BoxFuture<'_, Result<Value>>;
}

/// Functions of the app that a call has to ask.
#[derive(Clone, Copy, Debug, Default)]
pub struct Hooks {
    /// `client.before` has filters.
    pub before: bool,
    /// `client._getUrl` is the app's own.
    pub url: bool,
    /// `client._identity` is the app's own.
    pub identity: bool,
    /// `client.config.credentials` is a function or an object that fetches them.
    pub credentials: bool,
}

#[derive(Clone)]
pub struct Call(Arc<Inner>);

pub struct Inner {
    pub id: u32,
    /// `openstack getServers`, for errors.
    pub place: String,
    pub host: Arc<dyn Host>,
    pub network: Arc<Network>,
    pub user_agent: String,
    /// Whether anybody listens to log events.
    pub logged: bool,
    pub hooks: Hooks,
    /// Watched properties that the app has changed since Rust last set or saw them.
    pub changed: Map<String, Value>,
    /// A body whose source is a stream of the app's, or whose answer goes to one: no callback is awaited.
    pub streamed: bool,
}

impl std::ops::Deref for Call {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.0
    }
}

impl Call {
    pub fn new(inner: Inner) -> Self {
        Self(Arc::new(inner))
    }

    /// A log event; `object` is made only when somebody listens.
    pub fn log(&self, level: &'static str, message: &str, object: impl FnOnce() -> Value) {
        if self.logged {
            self.host.log(self.id, level, message, object());
        }
    }

    /// What the app has set a watched property to, if it has.
    pub fn changed(&self, property: &str) -> Option<&Value> {
        self.0.changed.get(property)
    }

    pub async fn ask(&self, hook: &'static str, question: Value) -> Result<Value> {
        self.host.ask(self.id, hook, question).await
    }
}

/// No app at all: for tests, and for work that nobody listens to.
pub struct Nobody;

impl Roots for Nobody {
    fn load(&self) -> BoxFuture<'_, Result<String>> {
        Box::pin(async { Err(Error::new("no certificate authorities are known")) })
    }
}

impl Host for Nobody {
    fn log(&self, _: u32, _: &'static str, _: &str, _: Value) {}
    fn assign(&self, _: u32, _: Map<String, Value>) {}
    fn ask(&self, _: u32, _: &'static str, _: Value) -> BoxFuture<'_, Result<Value>> {
        Box::pin(async { Err(Error::new("nobody to ask")) })
    }
}

impl Call {
    /// A call that no app watches.
    pub fn unwatched(place: &str) -> Self {
        Self::new(Inner {
            id: 0,
            place: place.into(),
            host: Arc::new(Nobody),
            network: Arc::default(),
            user_agent: "nodejs-pkgcloud".into(),
            logged: false,
            hooks: Hooks::default(),
            changed: Map::new(),
            streamed: false,
        })
    }
}
