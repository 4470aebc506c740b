//! A provider's services and their methods, as a table.

use std::any::Any;
use std::sync::Arc;

use futures::future::BoxFuture;
use serde_json::{Map, Value, json};

use crate::error::{Error, Result};
use crate::surface::args::{Field, Options};
use crate::surface::call::Call;
use crate::surface::config::{Common, CommonOptions};
use crate::surface::context::{Client, Context};
use crate::surface::doc::Doc;
use crate::surface::handler::{Handler, Names, Part, Parts, Signature, SyncHandler};
use crate::surface::model::{Model, ModelDecl, model_of, parse_signature};
use crate::surface::reply::{Kind, Reply};

pub struct Provider {
    pub name: &'static str,
    pub doc: Doc,
    pub services: Vec<Service>,
    /// Not one of pkgcloud 2.2.0's: apps that list `pkgcloud.providers` do not expect it.
    pub added: bool,
    /// The provider whose clients this one's descend from.
    pub parent: Option<&'static str>,
    /// Name of the identity that its clients log in by; theirs is `_identity`.
    pub identity: Option<&'static str>,
}

/// A client's state, whatever its type.
pub type State = Arc<dyn Any + Send + Sync>;

type Connect = Box<dyn Fn(Map<String, Value>) -> Result<Connected> + Send + Sync>;

pub struct Connected {
    pub state: State,
    /// What the app sees on the new client.
    pub properties: Map<String, Value>,
    pub common: Common,
}

pub struct Service {
    pub name: &'static str,
    pub doc: Doc,
    /// What its clients take, in parts.
    pub options: Vec<fn() -> Vec<Field>>,
    pub methods: Vec<Method>,
    pub exports: Vec<Export>,
    /// Exports that `Object.keys` does not list: those that 2.2.0 did not have.
    pub hidden: Vec<&'static str>,
    /// Values on the client's prototype. An app may set its own; calls then carry them.
    pub constants: Vec<(&'static str, Value)>,
    /// Properties of a client that an app may change, by path; calls carry what was changed.
    pub watched: Vec<&'static str>,
    /// What apps may read on a client: name, TypeScript type, documentation.
    pub properties: Vec<(&'static str, &'static str, &'static str)>,
    /// Of each list, one option must be given.
    pub needs: Vec<&'static [&'static str]>,
    /// What plain objects of its answers are.
    pub shapes: Vec<&'static Shape>,
    connect: Connect,
}

/// A plain object of an answer, as documentation: an interface in TypeScript.
pub struct Shape {
    pub name: &'static str,
    pub doc: &'static str,
    /// Name (`size`, or `size?` where it may be missing), TypeScript type, documentation.
    pub fields: &'static [(&'static str, &'static str, &'static str)],
}

pub enum Export {
    Model(&'static ModelDecl),
    Constant(&'static str, Value),
    /// A class that is JavaScript through and through, in `lib/scripts.js`.
    Script(Script),
}

/// A class of JavaScript's own, with its documentation and its declaration in TypeScript.
#[derive(Clone, Copy)]
pub struct Script {
    pub name: &'static str,
    pub doc: Doc,
    pub ts: Doc,
}

/// With the names of the arguments.
type Runs<T> = Box<dyn Fn(&State, Call, Parts, Names) -> Result<T> + Send + Sync>;

/// A class and the one that takes its place.
pub type Instead = (&'static ModelDecl, &'static ModelDecl);

enum Runner {
    Async(Runs<BoxFuture<'static, Result<Reply>>>),
    Sync(Runs<Reply>),
}

pub struct Method {
    pub name: &'static str,
    /// Names of the arguments; the callback, which comes last, is not among them.
    pub params: Names,
    pub doc: Doc,
    signature: fn() -> Signature,
    /// Whether it belongs to the prototype, as in 2.2.0, and not to the instance.
    pub on_prototype: bool,
    /// Classes of models that it calls back with in place of those that its function names.
    instead: Vec<Instead>,
    /// What the value is, in TypeScript, for which Rust has no type.
    returns: Option<&'static str>,
    /// The same of arguments, by their names.
    takes: Vec<(&'static str, &'static str)>,
    /// `length` of the function in JavaScript, where it is not the number of its arguments with the callback.
    length: Option<usize>,
    /// The property of an upload's stream under which it tells how far it has got, and the event that does.
    progress: Option<(&'static str, &'static str)>,
    runner: Runner,
}

impl Provider {
    pub fn new(name: &'static str, doc: &'static str) -> Self {
        Self { name, doc: Doc::new(doc), services: Vec::new(), added: false, parent: None, identity: None }
    }

    /// One that 2.2.0 did not have.
    #[must_use]
    pub fn added(mut self) -> Self {
        self.added = true;
        self
    }

    /// One whose clients are a kind of another's.
    #[must_use]
    pub fn descends_from(mut self, provider: &'static str) -> Self {
        self.parent = Some(provider);
        self
    }

    /// Its clients log in by an identity, which apps also use alone.
    #[must_use]
    pub fn identity(mut self, name: &'static str) -> Self {
        self.identity = Some(name);
        self
    }

    #[must_use]
    pub fn service(mut self, service: Service) -> Self {
        self.services.push(service);
        self
    }
}

impl Service {
    /// A service whose clients are of type `C`, made from options of type `O` by `connect`.
    pub fn new<C: Client, O: Options>(
        name: &'static str,
        doc: &'static str,
        connect: impl Fn(O, &Map<String, Value>) -> Result<C> + Send + Sync + 'static,
    ) -> Self {
        let connect = move |config: Map<String, Value>| {
            let options = O::from_object(config.clone(), "options")?;
            let client = connect(options, &config)?;
            let (properties, common) = (client.properties(), client.common().clone());
            Ok(Connected { state: Arc::new(client), properties, common })
        };
        Self {
            name,
            doc: Doc::new(doc),
            options: vec![O::fields, CommonOptions::fields],
            methods: Vec::new(),
            exports: Vec::new(),
            hidden: Vec::new(),
            constants: Vec::new(),
            watched: Vec::new(),
            properties: Vec::new(),
            needs: Vec::new(),
            shapes: Vec::new(),
            connect: Box::new(connect),
        }
    }

    /// Options beside those of its type.
    #[must_use]
    pub fn more_options(mut self, options: fn() -> Vec<Field>) -> Self {
        self.options.insert(0, options);
        self
    }

    /// A method: `signature` as in `rebootServer(server, options)`, what it does, and the function that does it.
    #[must_use]
    pub fn method<C: Client, H: Handler<C, A>, A>(
        self,
        signature: &'static str,
        doc: &'static str,
        handler: H,
    ) -> Self {
        let run = move |state: &State, call: Call, parts: Parts, names: Names| {
            Ok(handler.run(enter::<C>(state, call)?, parts, names))
        };
        self.put(signature, doc, H::signature, Runner::Async(Box::new(run)))
    }

    /// A method that answers at once. It takes no callback.
    #[must_use]
    pub fn method_sync<C: Client, H: SyncHandler<C, A>, A>(
        self,
        signature: &'static str,
        doc: &'static str,
        handler: H,
    ) -> Self {
        let run = move |state: &State, call: Call, parts: Parts, names: Names| {
            handler.run(enter::<C>(state, call)?, parts, names)
        };
        self.put(signature, doc, H::signature, Runner::Sync(Box::new(run)))
    }

    /// Takes the place of a method of that name, as a provider's own takes its family's. What does not depend on the
    /// function's type is here, to be compiled once.
    #[inline(never)]
    fn put(
        mut self,
        declared: &'static str,
        doc: &'static str,
        signature: fn() -> Signature,
        runner: Runner,
    ) -> Self {
        let (name, params) = parse_signature(declared);
        let method = Method {
            name,
            params: params.into(),
            doc: Doc::new(doc),
            signature,
            on_prototype: matches!(runner, Runner::Sync(_)),
            length: None,
            progress: None,
            instead: Vec::new(),
            returns: None,
            takes: Vec::new(),
            runner,
        };
        match self.methods.iter_mut().find(|own| own.name == method.name) {
            Some(own) => *own = method,
            None => self.methods.push(method),
        }
        self
    }

    /// Puts the method declared last on the prototype.
    #[must_use]
    pub fn on_prototype(mut self) -> Self {
        if let Some(method) = self.methods.last_mut() {
            method.on_prototype = true;
        }
        self
    }

    /// The `length` that the method declared last has in 2.2.0, where that does not count the callback.
    #[must_use]
    pub fn length(mut self, length: usize) -> Self {
        if let Some(method) = self.methods.last_mut() {
            method.length = Some(length);
        }
        self
    }

    /// Gives the streams of the upload method declared last a property with `abort()` and a progress event.
    #[must_use]
    pub fn progress(mut self, property: &'static str, event: &'static str) -> Self {
        if let Some(method) = self.methods.last_mut() {
            method.progress = Some((property, event));
        }
        self
    }

    /// Exports a model class.
    #[must_use]
    pub fn model<M: Model>(mut self) -> Self {
        self.exports.push(Export::Model(model_of::<M>()));
        self
    }

    /// Puts a class in the place of the one that it descends from: among the exports, and in what the methods
    /// declared so far call back with.
    #[must_use]
    pub fn model_instead_of<Base: Model, M: Model>(mut self) -> Self {
        let (base, own) = (model_of::<Base>(), model_of::<M>());
        for export in &mut self.exports {
            if matches!(export, Export::Model(model) if model.id() == base.id()) {
                *export = Export::Model(own);
            }
        }
        for method in &mut self.methods {
            method.instead.push((base, own));
        }
        self
    }

    /// Exports a constant beside the classes.
    #[must_use]
    pub fn export(mut self, name: &'static str, value: Value) -> Self {
        self.exports.push(Export::Constant(name, value));
        self
    }

    /// Exports a class of `lib/scripts.js`: its name, what it is, and how TypeScript declares it.
    #[must_use]
    pub fn script(mut self, name: &'static str, doc: &'static str, ts: &'static str) -> Self {
        self.exports.push(Export::Script(Script { name, doc: Doc::new(doc), ts: Doc::new(ts) }));
        self
    }

    /// Keeps an export out of `Object.keys`.
    #[must_use]
    pub fn hide(mut self, name: &'static str) -> Self {
        self.hidden.push(name);
        self
    }

    #[must_use]
    pub fn constant(mut self, name: &'static str, value: Value) -> Self {
        self.constants.push((name, value));
        self
    }

    /// The texts for statuses that clients of 2.2.0 have: the provider's own for errors, everybody's for success.
    #[must_use]
    pub fn status_texts(self, fail_codes: &[(u16, &str)]) -> Self {
        let texts: Map<String, Value> =
            fail_codes.iter().map(|(code, text)| (code.to_string(), (*text).into())).collect();
        self.constant("failCodes", texts.into()).constant(
            "successCodes",
            json!({
                "200": "OK",
                "201": "Created",
                "202": "Accepted",
                "203": "Non-authoritative information",
                "204": "No content",
            }),
        )
    }

    #[must_use]
    pub fn watch(mut self, properties: &[&'static str]) -> Self {
        self.watched.extend(properties);
        self
    }

    /// Documents a property of the clients.
    #[must_use]
    pub fn property(mut self, name: &'static str, ts: &'static str, doc: &'static str) -> Self {
        if cfg!(feature = "docs") {
            self.properties.push((name, ts, doc));
        }
        self
    }

    /// Options of which one must be given. It is for documentation: what is missing is an error of its own.
    #[must_use]
    pub fn needs(mut self, one_of: &'static [&'static str]) -> Self {
        self.needs.push(one_of);
        self
    }

    /// Tells what methods declared so far call back with where that is plain JSON, and what they take where Rust passes
    /// it on: a method's name, or `name(argument)`, and the TypeScript type, in which the shapes stand by their names.
    #[must_use]
    pub fn answers(
        mut self,
        shapes: &'static [Shape],
        methods: &'static [(&'static str, &'static str)],
    ) -> Self {
        if !cfg!(feature = "docs") {
            return self;
        }
        self.shapes.extend(shapes);
        for (place, ts) in methods {
            let (name, argument) = parse_signature(place);
            if let Some(method) = self.methods.iter_mut().find(|method| method.name == name) {
                match argument.first() {
                    Some(argument) => method.takes.push((argument, ts)),
                    None => method.returns = Some(ts),
                }
            }
        }
        self
    }

    pub fn connect(&self, config: Map<String, Value>) -> Result<Connected> {
        (self.connect)(config)
    }

    /// What JavaScript builds the service's classes from.
    pub fn describe(&self) -> Value {
        let methods: Vec<Value> = self.methods.iter().map(Method::describe).collect();
        let exports: Vec<Value> = self
            .exports
            .iter()
            .map(|export| match export {
                Export::Model(model) => json!({ "model": model.describe() }),
                Export::Constant(name, value) => json!({ "name": name, "value": value }),
                Export::Script(script) => json!({ "name": script.name, "script": true }),
            })
            .collect();
        let constants: Map<String, Value> =
            self.constants.iter().map(|(k, v)| ((*k).to_owned(), v.clone())).collect();
        json!({
            "methods": methods,
            "exports": exports,
            "hidden": self.hidden,
            "constants": constants,
            "watched": self.watched,
        })
    }
}

impl Method {
    /// Starts a call.
    pub fn run(&self, state: &State, call: Call, parts: Parts) -> BoxFuture<'static, Result<Reply>> {
        let place = call.place.clone();
        let started = match &self.runner {
            Runner::Async(run) => run(state, call, parts, self.params.clone()),
            Runner::Sync(run) => match run(state, call, parts, self.params.clone()) {
                Ok(reply) => Ok(Box::pin(std::future::ready(Ok(reply))) as BoxFuture<'static, _>),
                Err(error) => Err(error),
            },
        };
        let instead = self.instead.clone();
        match started {
            Ok(done) => Box::pin(async move {
                done.await.map(|reply| reply.of(&instead)).map_err(|error| error.at(&place))
            }),
            Err(error) => Box::pin(std::future::ready(Err(error.at(&place)))),
        }
    }

    pub fn run_sync(&self, state: &State, call: Call, parts: Parts) -> Result<Reply> {
        let place = call.place.clone();
        match &self.runner {
            Runner::Sync(run) => {
                run(state, call, parts, self.params.clone()).map_err(|error| error.at(&place))
            }
            Runner::Async(_) => Err(Error::new(format!("{place} can't answer at once"))),
        }
    }

    /// The signature, with the classes that take others' places.
    fn signature(&self) -> Signature {
        let mut signature = (self.signature)();
        for returned in &mut signature.returns {
            returned.replace(&self.instead);
        }
        signature
    }

    fn describe(&self) -> Value {
        let signature = self.signature();
        let has = |wanted: fn(&Part) -> bool| signature.parts.iter().any(wanted);
        let returns: Vec<Value> = signature
            .returns
            .iter()
            .map(|returned| match returned.model {
                Some(model) => json!({
                    "model": model.id(),
                    "list": returned.list,
                    "shared": returned.shared,
                }),
                None => match returned.kind {
                    Kind::Nothing => json!({ "void": true }),
                    Kind::Silent => json!({ "void": true, "silent": true }),
                    Kind::Response => json!({ "response": true }),
                    Kind::Value => json!({ "nullable": returned.nullable }),
                },
            })
            .collect();
        json!({
            "name": self.name,
            "params": &self.params[..],
            "sync": matches!(self.runner, Runner::Sync(_)),
            "source": has(|part| matches!(part, Part::Source)),
            "sink": has(|part| matches!(part, Part::Sink)),
            "prototype": self.on_prototype,
            "length": self.length,
            "progress": self.progress.map(|(property, event)| json!({ "property": property, "event": event })),
            "returns": returns,
        })
    }
}

/// What a method's function works with.
#[inline(never)]
fn enter<C: Client>(state: &State, call: Call) -> Result<Context<C>> {
    let client =
        Arc::clone(state).downcast::<C>().map_err(|_| Error::new("this method belongs to another client"))?;
    let ctx = Context { client, call };
    ctx.client.notice(&ctx.call);
    Ok(ctx)
}

/// An argument list as one JSON text, as it crosses the bridge.
pub fn decode_args(text: &str) -> Result<std::vec::IntoIter<Value>> {
    match text.parse() {
        Ok(Value::Array(args)) => Ok(args.into_iter()),
        Ok(_) => Err(Error::invalid("the arguments are no list")),
        Err(e) => Err(Error::invalid(format!("the arguments can't be read: {e}"))),
    }
}

impl Provider {
    /// The provider with its documentation.
    pub fn document(&self) -> Value {
        let services: Vec<Value> = self.services.iter().map(Service::document).collect();
        json!({
            "name": self.name,
            "doc": self.doc.text(),
            "added": self.added,
            "parent": self.parent,
            "identity": self.identity,
            "services": services,
        })
    }
}

impl Service {
    fn document(&self) -> Value {
        let options: Vec<Value> =
            self.options.iter().flat_map(|part| part()).map(|field| field.document()).collect();
        let methods: Vec<Value> = self.methods.iter().map(Method::document).collect();
        let exports: Vec<Value> = self
            .exports
            .iter()
            .map(|export| match export {
                Export::Model(model) => json!({ "model": model.document() }),
                Export::Constant(name, value) => json!({ "name": name, "value": value }),
                Export::Script(Script { name, doc, ts }) => {
                    json!({ "name": name, "script": { "doc": doc.text(), "ts": ts.text() } })
                }
            })
            .collect();
        json!({
            "name": self.name,
            "doc": self.doc.text(),
            "options": options,
            "methods": methods,
            "exports": exports,
            "needs": self.needs,
            "shapes": self.shapes.iter().map(|shape| shape.document()).collect::<Vec<_>>(),
            "hidden": self.hidden,
            "constants": self.constants.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect::<Vec<_>>(),
            "properties": self.properties.iter().map(|(name, ts, doc)| json!({ "name": name, "ts": ts, "doc": doc })).collect::<Vec<_>>(),
        })
    }
}

impl Shape {
    fn document(&self) -> Value {
        let field = |(name, ts, doc): &(&str, &str, &str)| {
            let bare = name.trim_end_matches('?');
            json!({ "name": bare, "ts": ts, "doc": doc, "optional": bare != *name })
        };
        let fields: Vec<Value> = self.fields.iter().map(field).collect();
        json!({ "name": self.name, "doc": self.doc, "fields": fields })
    }
}

impl Method {
    fn document(&self) -> Value {
        let signature = self.signature();
        let types = signature.parts.iter().filter_map(|part| match part {
            Part::Argument { ts, optional } => Some((ts.text(), optional)),
            Part::Source | Part::Sink => None,
        });
        let params: Vec<Value> = self
            .params
            .iter()
            .zip(types)
            .map(|(name, (ts, optional))| {
                let ts = self.takes.iter().find(|(own, _)| own == name).map_or(ts, |(_, own)| *own);
                json!({ "name": name, "ts": ts, "optional": optional })
            })
            .collect();
        let mut out = self.describe();
        out["doc"] = self.doc.text().into();
        out["params"] = params.into();
        out["returns"] = signature
            .returns
            .iter()
            .filter(|returned| !returned.shared)
            .map(|returned| match self.returns {
                Some(ts) if matches!(returned.ts.text(), "any" | "any | undefined") => ts,
                _ => returned.ts.text(),
            })
            .collect();
        out
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::surface::testing::{Bare, bare, client};

    async fn twice(_ctx: Context<Bare>, text: String, times: Option<u64>) -> Result<String> {
        Ok(text.repeat(times.unwrap_or(2) as usize))
    }

    fn at_once(_ctx: Context<Bare>, text: String) -> Result<String> {
        Ok(text)
    }

    fn service() -> Service {
        bare()
            .method("twice(text, times)", "Says it twice.", twice)
            .method_sync("now(text)", "Says it now.", at_once)
            .constant("LIMIT", json!(5))
            .watch(&["_url"])
    }

    #[tokio::test]
    async fn arguments_are_taken_in_order_and_named_in_errors() {
        let own = client(service(), json!({"url": "http://h"}));
        assert_eq!(own.call("twice", json!(["ab"])).await.unwrap(), json!(["abab"]));
        assert_eq!(own.call("twice", json!(["ab", 3])).await.unwrap(), json!(["ababab"]));
        assert_eq!(own.call("twice", json!(["ab", null, "more"])).await.unwrap(), json!(["abab"]));
        let error = own.fail("twice", json!([])).await;
        assert_eq!(error.message(), "test twice: text is required: a string");
        let error = own.fail("twice", json!(["a", "x"])).await;
        assert_eq!(error.message(), "test twice: times must be a whole number, 0 or more, not a string");
        let error = own.fail("now", json!([[]])).await;
        assert_eq!(error.message(), "test now: text must be a string, not an array");
    }

    #[test]
    fn a_client_of_another_service_is_refused() {
        let method = &service().methods[1];
        let call = || Call::unwatched("own twice");
        let stranger: State = Arc::new(());
        let error =
            futures::executor::block_on(method.run(&stranger, call(), Parts::default())).err().unwrap();
        assert_eq!(error.message(), "this method belongs to another client");
        let error = method.run_sync(&stranger, call(), Parts::default()).err().unwrap();
        assert_eq!(error.message(), "own twice can't answer at once");
    }

    #[test]
    fn what_javascript_builds_the_client_from() {
        let described = service().describe();
        let method = json!({"name": "twice", "params": ["text", "times"], "sync": false, "source": false, "sink": false,
            "prototype": false, "length": null, "progress": null, "returns": [{"nullable": false}]});
        assert_eq!(described["methods"][1], method);
        assert_eq!(
            (&described["methods"][2]["sync"], &described["methods"][2]["prototype"]),
            (&json!(true), &json!(true))
        );
        assert_eq!(described["methods"][0]["source"], json!(true));
        assert_eq!(
            (&described["constants"], &described["watched"]),
            (&json!({"LIMIT": 5}), &json!(["_url"]))
        );
    }

    #[test]
    fn and_what_the_docs_are_made_from() {
        let document = service().document();
        assert_eq!(
            document["methods"][1]["params"],
            json!([{"name": "text", "ts": "string", "optional": false}, {"name": "times", "ts": "number", "optional": true}])
        );
        let options: Vec<&str> = document["options"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(|option| option["name"].as_str())
            .collect();
        assert!(options.starts_with(&["url", "strictSSL", "ca", "proxy", "timeout"]), "{options:?}");
    }

    #[test]
    fn what_plain_answers_are() {
        async fn found(_: Context<Bare>, _: Value) -> Result<(Option<Value>, String)> {
            Ok((None, String::new()))
        }
        static SHAPES: &[Shape] = &[Shape {
            name: "Thing",
            doc: "A thing.",
            fields: &[("id", "string", "Its id."), ("size?", "number", "Its size.")],
        }];
        let document = bare()
            .method("find(which)", "Finds.", found)
            .answers(SHAPES, &[("find", "Thing[]"), ("find(which)", "Partial<Thing>")])
            .needs(&["url", "host"])
            .document();
        assert_eq!(document["methods"][1]["returns"], json!(["Thing[]", "string"]));
        assert_eq!(document["methods"][1]["params"][0]["ts"], "Partial<Thing>");
        assert_eq!(document["needs"], json!([["url", "host"]]));
        let fields = json!([{"name": "id", "ts": "string", "doc": "Its id.", "optional": false},
            {"name": "size", "ts": "number", "doc": "Its size.", "optional": true}]);
        assert_eq!(document["shapes"], json!([{ "name": "Thing", "doc": "A thing.", "fields": fields }]));
    }

    #[test]
    fn arguments_that_are_no_list_are_refused() {
        assert_eq!(decode_args("[1]").unwrap().collect::<Vec<_>>(), [json!(1)]);
        let error = decode_args("{").err().unwrap();
        assert!(error.message().starts_with("the arguments can't be read: "), "{error}");
    }
}
