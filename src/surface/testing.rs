//! Calls a service's methods by their names, as an app does, for the tests of the providers.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use futures::future::BoxFuture;
use serde_json::{Map, Value, json};

use super::call::{Hooks, Host, Inner};
use super::model::{Model, ModelDecl, Property, Read, lookup, model_of};
use super::reply::Out;
use super::{Call, Cloud, Common, Connected, Context, Parts, Service};
use crate::error::{Error, Result};
use crate::http::{Network, Request, Roots};
use crate::options;
use crate::transfer::{Pipe, Popped, Sink, Source};

pub struct Client {
    service: Service,
    connected: Connected,
    app: Arc<App>,
    /// What the app has set on the client: watched properties and constants.
    pub changed: Map<String, Value>,
    pub hooks: Hooks,
    pub network: Arc<Network>,
}

/// The app's side: it listens to every log event and answers questions.
#[derive(Default)]
pub struct App {
    log: Mutex<Vec<Value>>,
    seen: Mutex<Map<String, Value>>,
    answers: Mutex<Map<String, Value>>,
    asked: Mutex<Vec<Value>>,
}

impl Roots for App {
    fn load(&self) -> BoxFuture<'_, Result<String>> {
        Box::pin(async { Err(Error::new("no certificate authorities are known")) })
    }
}

impl Host for App {
    fn log(&self, _: u32, level: &'static str, message: &str, object: Value) {
        self.log.lock().unwrap().push(json!([level, message, object]));
    }

    fn assign(&self, _: u32, properties: Map<String, Value>) {
        self.seen.lock().unwrap().extend(properties);
    }

    fn ask(&self, _: u32, hook: &'static str, question: Value) -> BoxFuture<'_, Result<Value>> {
        self.asked.lock().unwrap().push(question);
        let answer = self.answers.lock().unwrap().get(hook).cloned();
        Box::pin(async move { answer.ok_or_else(|| Error::new("nobody to ask")) })
    }
}

/// A client of the service.
pub fn client(service: Service, config: Value) -> Client {
    try_client(service, config).unwrap_or_else(|error| panic!("{error}"))
}

/// A client of the service, or why there is none.
pub fn try_client(service: Service, config: Value) -> Result<Client> {
    let Value::Object(config) = config else { panic!("options are an object") };
    let connected = service.connect(config)?;
    Ok(Client {
        service,
        connected,
        app: Arc::default(),
        changed: Map::new(),
        hooks: Hooks::default(),
        network: Arc::default(),
    })
}

impl Client {
    fn context(&self, name: &str) -> Call {
        Call::new(Inner {
            id: 0,
            place: format!("test {name}"),
            host: Arc::clone(&self.app) as Arc<_>,
            network: Arc::clone(&self.network),
            user_agent: "nodejs-pkgcloud".into(),
            logged: true,
            hooks: self.hooks,
            changed: self.changed.clone(),
            streamed: false,
        })
    }

    async fn run(&self, name: &str, parts: Parts) -> Result<Value> {
        let method = self.service.methods.iter().find(|method| method.name == name).unwrap();
        let reply = method.run(&self.connected.state, self.context(name), parts).await?;
        Ok(reply.0.into_iter().map(seen).collect())
    }

    fn parts(args: Value) -> Parts {
        let Value::Array(args) = args else { panic!("arguments are a list") };
        Parts { args: args.into_iter(), ..Parts::default() }
    }

    /// Calls a method; all values that it calls back with. A model whose class keeps the provider's own answer
    /// is a pair of its properties and that answer.
    pub async fn call(&self, name: &str, args: Value) -> Result<Value> {
        self.run(name, Self::parts(args)).await
    }

    /// The error of a call that must fail.
    pub async fn fail(&self, name: &str, args: Value) -> Error {
        match self.call(name, args).await {
            Ok(values) => panic!("{name} has brought {values}"),
            Err(error) => error,
        }
    }

    /// Calls a method that takes bytes.
    pub async fn upload(&self, name: &str, args: Value, bytes: &'static [u8]) -> Result<Value> {
        self.send(name, args, vec![Bytes::from_static(bytes)]).await
    }

    /// Calls a method that takes bytes, with these chunks.
    pub async fn send(&self, name: &str, args: Value, chunks: Vec<Bytes>) -> Result<Value> {
        let pipe = Arc::new(Pipe::new(|_| {}));
        pipe.push(chunks);
        pipe.close(Ok(()));
        self.run(name, Parts { source: Some(Source::app(pipe)), ..Self::parts(args) }).await
    }

    /// Calls a method that takes bytes, with those of a local file.
    pub async fn upload_file(&self, name: &str, args: Value, path: &str) -> Result<Value> {
        let source = Source::file(path).await?;
        self.run(name, Parts { source: Some(source), ..Self::parts(args) }).await
    }

    /// Calls a method that brings bytes; the values, and the bytes.
    pub async fn download(&self, name: &str, args: Value) -> Result<(Value, Vec<u8>)> {
        let pipe = Arc::new(Pipe::new(|_| {}));
        let sink = Arc::new(Sink::new(Arc::clone(&pipe), |_| {}));
        let values = self.run(name, Parts { sink: Some(sink), ..Self::parts(args) }).await?;
        let mut bytes = Vec::new();
        while let Popped::Bytes(chunk) = pipe.pop() {
            bytes.extend_from_slice(&chunk);
        }
        Ok((values, bytes))
    }

    /// What the app sees at once on a new client.
    pub fn properties(&self) -> &Map<String, Value> {
        &self.connected.properties
    }

    /// What the client has set for the app to see.
    pub fn seen(&self, property: &str) -> Value {
        self.app.seen.lock().unwrap().get(property).cloned().unwrap_or_default()
    }

    /// All log events so far, as text.
    pub fn log(&self) -> String {
        Value::from(self.app.log.lock().unwrap().clone()).to_string()
    }

    /// How the app answers a question.
    pub fn answer(&self, hook: &str, answer: Value) {
        self.app.answers.lock().unwrap().insert(hook.to_owned(), answer);
    }

    /// What the app was asked.
    pub fn asked(&self) -> Vec<Value> {
        self.app.asked.lock().unwrap().clone()
    }
}

/// A value as the app sees it.
fn seen(value: Out) -> Value {
    match value {
        Out::Undefined => Value::Null,
        Out::Json(value) => value,
        Out::Model(model, details) => made(model, details),
        Out::One(model, found) => made(model, found.answer.object(&found.field).unwrap()),
        Out::Models(model, all) => all.into_iter().map(|details| made(model, details)).collect(),
        Out::All(model, found) => {
            let all = found.answer.objects(&found.field).unwrap();
            all.into_iter().map(|details| made(model, details)).collect()
        }
        Out::Rows(rows) => listed(serde_json::from_str(rows.to_text(false).unwrap().get()).unwrap()),
        Out::Response(response) => response.describe_text(),
    }
}

/// A model, or a pair of it and the provider's own answer if its class keeps that.
fn made(model: &ModelDecl, details: Map<String, Value>) -> Value {
    let properties = properties(model, &details);
    if model.raw.is_empty() { properties } else { json!([properties, details]) }
}

/// A model's properties, as JavaScript reads them off an answer.
pub fn properties(model: &ModelDecl, details: &Map<String, Value>) -> Value {
    let computed = model.compute(details);
    let value = |property: &Property| match &property.read {
        Read::Fields(fields) => first(details, fields).cloned(),
        Read::Mapped(fields, table) => {
            let own = first(details, fields)?.as_str()?;
            let known = table.iter().find(|(word, _)| word.eq_ignore_ascii_case(own));
            Some(known.map_or("UNKNOWN", |(_, ours)| ours).into())
        }
        Read::FieldOr(default) => {
            Some(details.get(property.name).filter(|value| !value.is_null()).unwrap_or(default).clone())
        }
        Read::Derived(field, _) => computed.get(property.name).or(details.get(*field)).cloned(),
        Read::Computed(_) => match &property.nested {
            Some((class, _)) => {
                let inside = crate::providers::model(class).unwrap();
                let all = computed[property.name].as_array().unwrap().iter();
                Some(all.map(|one| properties(inside, one["details"].as_object().unwrap())).collect())
            }
            None => computed.get(property.name).cloned(),
        },
    };
    let declared = model.properties.iter().filter_map(|p| Some((p.name.to_owned(), value(p)?)));
    let mut out: Map<_, _> = declared.collect();
    let spread = model.spread.and_then(|field| details.get(field)?.as_object());
    for (name, value) in spread.into_iter().flatten() {
        if !model.properties.iter().any(|property| property.name == name) {
            out.insert(name.clone(), value.clone());
        }
    }
    out.into()
}

/// One property of a model of class `M`.
pub fn property<M: Model>(name: &str, details: Value) -> Option<Value> {
    properties(model_of::<M>(), details.as_object().unwrap()).get(name).cloned()
}

fn first<'a>(details: &'a Map<String, Value>, fields: &[&str]) -> Option<&'a Value> {
    let found: Vec<_> = fields.iter().filter_map(|field| lookup(details, field)).collect();
    found.iter().find(|value| !value.is_null()).or(found.first()).copied()
}

/// A long listing comes as a table.
fn listed(table: Value) -> Value {
    let keys = table["keys"].as_array().unwrap();
    let names = || keys.iter().map(|key| key.as_str().unwrap().to_owned());
    let row = |row: &Value| names().zip(row.as_array().unwrap().clone()).collect::<Map<_, _>>().into();
    table["rows"].as_array().unwrap().iter().map(row).collect::<Vec<Value>>().into()
}

/// A model as an app passes it.
pub fn model(class: &str, mut properties: Value) -> Value {
    properties["$model"] = json!(class);
    properties
}

/// A cloud of nothing but a URL, without any proof of who asks.
pub struct Bare {
    url: String,
    common: Common,
}

options! {
    /// Where the cloud is.
    pub struct BareOptions {
        /// Its URL.
        url: String,
    }
}

impl Cloud for Bare {
    fn provider(&self) -> &'static str {
        "bare"
    }

    fn common(&self) -> &Common {
        &self.common
    }

    fn fail_codes(&self) -> &'static [(u16, &'static str)] {
        &[(404, "Item not found")]
    }

    fn properties(&self) -> Map<String, Value> {
        Map::new()
    }

    async fn address(ctx: &Context<Self>, request: &mut Request) -> Result<String> {
        request.path.below(&ctx.url)
    }
}

/// A service of the bare cloud, with nothing but `_request`.
pub fn bare() -> Service {
    let connect = |options: BareOptions, config: &Map<String, Value>| {
        Ok(Bare { url: options.url, common: Common::from_config(config)? })
    };
    Service::new("bare", "", connect).method("_request(options)", "", super::raw_request::<Bare>)
}
