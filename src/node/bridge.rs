//! One environment's way into Rust.

use std::collections::HashMap;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures::FutureExt;
use napi::bindgen_prelude::{Either, FnArgs, Function};
use napi_derive::napi;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use tokio::task::AbortHandle;

use super::client::NativeClient;
use super::host::{Kind, NodeHost};
use super::runtime;
use super::transfer::NativeTransfer;
use crate::auth::keystone;
use crate::error::{Error, Result};
use crate::http::Network;
use crate::providers;
use crate::surface::call::{Hooks, Inner};
use crate::surface::{Call, Method, Parts, decode_args};
use crate::transfer::{Pipe, Signal, Sink, Slabs, Source};

/// What a call carries beside its arguments.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Options {
    user_agent: Option<String>,
    logged: bool,
    /// Models come back in the provider's own words.
    raw: bool,
    before: bool,
    url: bool,
    identity: bool,
    credentials: bool,
    changed: Map<String, Value>,
    /// A stream of the app's brings the body.
    source: bool,
    /// A stream of the app's takes the answer.
    sink: bool,
    /// A local file brings the body.
    local: Option<String>,
}

type Running = Arc<Mutex<HashMap<u32, AbortHandle>>>;

#[napi]
pub struct Bridge {
    host: Arc<NodeHost>,
    running: Running,
    network: Mutex<Arc<Network>>,
    slabs: Slabs,
}

#[napi]
impl Bridge {
    /// `post(call, kind, text)` is told of everything that happens in calls.
    #[napi(constructor)]
    pub fn new(post: Function<FnArgs<(u32, u32, String)>, ()>) -> napi::Result<Self> {
        let post = post
            .build_threadsafe_function::<FnArgs<(u32, u32, String)>>()
            .weak::<true>()
            .callee_handled::<false>()
            .build()?;
        Ok(Self {
            host: Arc::new(NodeHost::new(post)),
            running: Running::default(),
            network: Mutex::default(),
            slabs: Slabs::default(),
        })
    }

    /// What the process says about the network, whenever that changes.
    #[napi]
    pub fn set_network(&self, network: String) {
        *self.network.lock().unwrap_or_else(PoisonError::into_inner) =
            Arc::new(serde_json::from_str(&network).unwrap_or_default());
    }

    /// A new client; `config` is the app's options as JSON. Returns it, or the error as JSON.
    #[napi]
    pub fn connect(
        &self,
        provider: String,
        service: String,
        config: String,
    ) -> napi::Result<Either<NativeClient, String>> {
        Ok(match connect(&provider, &service, &config) {
            Ok(client) => Either::A(client),
            Err(error) => {
                let place = format!("{provider} {service}");
                Either::B(error.at(&place).to_json().to_string())
            }
        })
    }

    /// Starts a call. Its outcome is posted.
    #[napi]
    pub fn call(&self, client: &NativeClient, method: u32, id: u32, args: String, options: Option<String>) {
        self.start(client, method, id, &args, options.as_deref(), Streams::default());
    }

    /// Starts a call that carries bytes.
    #[napi]
    pub fn transfer(
        &self,
        client: &NativeClient,
        method: u32,
        id: u32,
        args: String,
        options: String,
    ) -> NativeTransfer {
        let wanted: Options = serde_json::from_str(&options).unwrap_or_default();
        let pipe = || {
            let host = Arc::clone(&self.host);
            Arc::new(Pipe::new(move |signal| {
                let kind = match signal {
                    Signal::Drain => Kind::Drain,
                    Signal::Readable => Kind::Readable,
                };
                host.post(id, kind, String::new());
            }))
        };
        let streams =
            Streams { up: wanted.source.then(pipe), down: wanted.sink.then(pipe), local: wanted.local };
        let transfer =
            NativeTransfer { up: streams.up.clone(), down: streams.down.clone(), slabs: self.slabs.clone() };
        self.start(client, method, id, &args, Some(&options), streams);
        transfer
    }

    /// Calls a method that answers at once: `{"values": […]}` or `{"error": …}`, as JSON.
    #[napi]
    pub fn call_sync(
        &self,
        client: &NativeClient,
        method: u32,
        args: String,
        options: Option<String>,
    ) -> String {
        let run = || {
            let options = decode_options(options.as_deref())?;
            let method = find(client, method)?;
            let raw = options.raw;
            let parts = Parts { args: decode_args(&args)?, ..Parts::default() };
            let reply = method.run_sync(&client.state, self.context(client, method, 0, options), parts)?;
            Ok(reply.into_text(raw))
        };
        match std::panic::catch_unwind(AssertUnwindSafe(run)).unwrap_or_else(|_| Err(panicked())) {
            Ok(values) => format!("{{\"values\":{values}}}"),
            Err(error) => json!({ "error": error.to_json() }).to_string(),
        }
    }

    /// Stops a call; nothing more is posted about it.
    #[napi]
    pub fn cancel(&self, id: u32) {
        if let Some(task) = self.running.lock().unwrap_or_else(PoisonError::into_inner).remove(&id) {
            task.abort();
        }
    }

    /// The app's answer to a question that was posted: a JSON text, or an error's message.
    #[napi]
    pub fn answer(&self, question: u32, answer: String, failed: bool) {
        let answer = if failed {
            let fields = serde_json::from_str::<Map<String, Value>>(&answer).unwrap_or_default();
            let message = fields.get("message").and_then(Value::as_str).unwrap_or_default().to_owned();
            Err(fields
                .into_iter()
                .filter(|(name, _)| name != "message")
                .fold(Error::new(message), |error, (name, value)| error.with(&name, value)))
        } else {
            serde_json::from_str(&answer).map_err(|e| Error::invalid(e.to_string()))
        };
        self.host.answer(question, answer);
    }
}

/// The app's ends of a call's bytes.
#[derive(Default)]
struct Streams {
    up: Option<Arc<Pipe>>,
    down: Option<Arc<Pipe>>,
    local: Option<String>,
}

impl Bridge {
    fn context(&self, client: &NativeClient, method: &Method, id: u32, options: Options) -> Call {
        Call::new(Inner {
            id,
            place: format!("{} {}", client.provider, method.name),
            host: Arc::clone(&self.host) as Arc<_>,
            network: self.network.lock().unwrap_or_else(PoisonError::into_inner).clone(),
            user_agent: options
                .user_agent
                .unwrap_or_else(|| concat!("nodejs-pkgcloud/", env!("CARGO_PKG_VERSION")).into()),
            logged: options.logged,
            hooks: Hooks {
                before: options.before,
                url: options.url,
                identity: options.identity,
                credentials: options.credentials,
            },
            changed: options.changed,
            streamed: options.source || options.sink,
        })
    }

    fn start(
        &self,
        client: &NativeClient,
        method: u32,
        id: u32,
        args: &str,
        options: Option<&str>,
        streams: Streams,
    ) {
        let host = Arc::clone(&self.host);
        let prepared = decode_options(options).and_then(|options| {
            let method = find(client, method)?;
            let raw = options.raw;
            let call = self.context(client, method, id, options);
            Ok((method, call, decode_args(args)?, raw))
        });
        let (method, call, args, raw) = match prepared {
            Ok(prepared) => prepared,
            Err(error) => return host.post(id, Kind::Failed, error.to_json().to_string()),
        };
        let (state, limit) = (Arc::clone(&client.state), client.common.timeout);
        let Streams { up, down, local } = streams;
        let ends = (up.clone(), down.clone());
        let respond = Arc::clone(&host);
        let work = async move {
            let source = match (local, up) {
                (Some(path), _) => Some(Source::file(&path).await.map_err(|e| e.at(&call.place))?),
                (None, up) => up.map(Source::app),
            };
            let sink = down.map(|pipe| {
                let respond = move |head: Value| respond.post(id, Kind::Response, head.to_string());
                Arc::new(Sink::new(pipe, respond))
            });
            let reply = method.run(&state, call, Parts { args, source, sink }).await?;
            Ok(reply.into_text(raw))
        };
        let running = Arc::clone(&self.running);
        let finish = async move {
            let outcome = AssertUnwindSafe(within(limit, work)).catch_unwind().await;
            let outcome = outcome.unwrap_or_else(|_| Err(panicked()));
            running.lock().unwrap_or_else(PoisonError::into_inner).remove(&id);
            let (up, down) = ends;
            if let Some(up) = up {
                up.close(Err(Error::aborted()));
            }
            // The bytes end before the call is told to have ended: after that, nobody listens for them.
            if let Some(down) = down {
                down.close(outcome.as_ref().map(|_| ()).map_err(Error::clone));
            }
            match outcome {
                Ok(values) => host.post(id, Kind::Done, values),
                Err(error) => host.post(id, Kind::Failed, error.to_json().to_string()),
            }
        };
        // Held while the task starts, so that it can't end before it is listed.
        let mut running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        match runtime::spawn(finish) {
            Some(task) => drop(running.insert(id, task.abort_handle())),
            None => self.host.post(id, Kind::Failed, Error::new("no threads are left").to_json().to_string()),
        }
    }
}

impl Drop for Bridge {
    /// The environment is gone: nobody is left to hear how its calls end.
    fn drop(&mut self) {
        for (_, task) in self.running.lock().unwrap_or_else(PoisonError::into_inner).drain() {
            task.abort();
        }
    }
}

fn decode_options(options: Option<&str>) -> Result<Options> {
    match options {
        Some(text) => serde_json::from_str(text).map_err(|e| Error::invalid(e.to_string())),
        None => Ok(Options::default()),
    }
}

fn find(client: &NativeClient, method: u32) -> Result<&'static Method> {
    client.service.methods.get(method as usize).ok_or_else(|| Error::new("no such method"))
}

async fn within<T>(limit: Duration, work: impl Future<Output = Result<T>>) -> Result<T> {
    if limit.is_zero() {
        return work.await;
    }
    let late = || {
        Error::new(format!("the call took longer than its timeout of {} ms", limit.as_millis()))
            .with("code", "ETIMEDOUT")
    };
    tokio::time::timeout(limit, work).await.unwrap_or_else(|_| Err(late()))
}

fn panicked() -> Error {
    Error::new("pkgcloud-native has failed in itself; please report this").with("code", "EPANIC")
}

fn connect(provider: &str, service: &str, config: &str) -> Result<NativeClient> {
    let (provider, service) = providers::find(provider, service)
        .ok_or_else(|| Error::new(format!("{provider} does not expose a {service} service")))?;
    let config: Map<String, Value> =
        serde_json::from_str(config).map_err(|e| Error::invalid(format!("options can't be read: {e}")))?;
    let connected = service.connect(config)?;
    Ok(NativeClient {
        provider: provider.name,
        service,
        state: connected.state,
        common: connected.common,
        properties: connected.properties.into(),
    })
}

/// The version of the package that this core was built for.
#[napi]
pub fn version() -> &'static str {
    env!("CARGO_PKG_VERSION")
}

/// The names of all providers, services and exports, as JSON: what the namespace is made of.
#[napi]
pub fn namespace() -> String {
    providers::namespace().to_string()
}

/// One service's table, as JSON: what its classes are made of.
#[napi]
pub fn service(provider: String, service: String) -> Option<String> {
    providers::find(&provider, &service).map(|(_, service)| service.describe().to_string())
}

/// The whole surface with its documentation, as JSON: what declarations and docs are made of.
#[cfg(feature = "docs")]
#[napi]
pub fn documentation() -> String {
    providers::documentation().to_string()
}

/// The properties of a model that are worked out in Rust, from a provider's answer, as JSON.
#[napi]
pub fn compute(model: String, details: String) -> String {
    let details: Map<String, Value> = details.parse().unwrap_or_default();
    let properties = providers::model(&model).map(|model| model.compute(&details));
    Value::Object(properties.unwrap_or_default()).to_string()
}

/// The URL of a service by a catalog and what is wanted of it: `{"url": …}` or `{"error": …}`, all as JSON.
#[napi]
pub fn endpoint(catalog: String, wanted: String) -> String {
    let parse = |text: &str| serde_json::from_str::<Value>(text).unwrap_or_default();
    match keystone::endpoint(&parse(&catalog), &parse(&wanted)) {
        Ok(url) => json!({ "url": url }).to_string(),
        Err(error) => json!({ "error": error.to_json() }).to_string(),
    }
}

/// Calls one of the services' helpers; arguments and result as JSON.
#[napi]
pub fn help(name: String, args: String) -> String {
    let args: Vec<Value> = serde_json::from_str(&args).unwrap_or_default();
    crate::model::helpers::call(&name, &args).to_string()
}
