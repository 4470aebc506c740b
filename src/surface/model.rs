//! Model classes as data: their properties, where each comes from, and what their methods call.

use std::any::TypeId;
use std::collections::HashMap;
use std::sync::{LazyLock, RwLock};

use serde_json::{Map, Value, json};

use crate::surface::doc::Doc;

/// A class of the models that a provider's methods return.
pub trait Model: Send + Sync + 'static {
    fn declare() -> ModelDecl;
}

/// The declaration of `M`, made once.
pub fn model_of<M: Model>() -> &'static ModelDecl {
    static DECLARED: LazyLock<RwLock<HashMap<TypeId, &'static ModelDecl>>> = LazyLock::new(RwLock::default);
    let id = TypeId::of::<M>();
    let known = DECLARED.read().ok().and_then(|known| known.get(&id).copied());
    known.unwrap_or_else(|| {
        // Declared outside the lock: a declaration may name other models.
        let declared: &'static ModelDecl = Box::leak(Box::new(M::declare()));
        match DECLARED.write() {
            Ok(mut known) => known.entry(id).or_insert(declared),
            Err(_) => declared,
        }
    })
}

pub struct ModelDecl {
    /// The service it belongs to: `openstack.compute`, or `compute` for a core class.
    pub home: &'static str,
    pub name: &'static str,
    pub doc: Doc,
    /// The class it descends from: a core class such as `compute.Server`, or `base.Model`.
    pub extends: &'static str,
    /// The property that identifies the resource.
    pub key: &'static str,
    pub properties: Vec<Property>,
    /// Properties that hold the provider's own answer, untouched.
    pub raw: &'static [&'static str],
    /// Fields of that answer, at any depth, that are a `Date` in JavaScript.
    pub raw_dates: &'static [&'static str],
    /// What `toJSON` returns; all properties if empty.
    pub to_json: &'static [&'static str],
    /// The property whose value `toJSON` returns, in place of an object of properties.
    pub json_of: Option<&'static str>,
    /// The field of the answer whose fields are properties, all of them.
    pub spread: Option<&'static str>,
    pub methods: Vec<ModelMethod>,
    pub constants: Vec<(&'static str, Value)>,
    /// Values on the class itself.
    pub statics: Vec<(&'static str, Value)>,
}

/// Where a property's value comes from. What is plain data is read off the answer where the model is made, in
/// JavaScript; a field need not cross a second time to be a property.
pub enum Read {
    /// The first of these fields of the answer that it has, `null` only if no other has more; by their paths,
    /// such as `image.id`.
    Fields(Vec<&'static str>),
    /// The field of the property's own name, or this value.
    FieldOr(Value),
    /// What the table has for the text in the first of these fields, in whatever case it is; or `UNKNOWN`.
    Mapped(&'static [&'static str], Table),
    /// Worked out from one field of the answer; the field as it is, if there is nothing to say.
    Derived(&'static str, fn(Option<&Value>) -> Option<Value>),
    /// Worked out from the whole answer; absent if there is nothing to say.
    Computed(Compute),
}

/// The provider's words and ours.
type Table = &'static [(&'static str, &'static str)];

type Compute = Box<dyn Fn(&Map<String, Value>) -> Option<Value> + Send + Sync>;

pub struct Property {
    pub name: &'static str,
    pub ts: Doc,
    pub doc: Doc,
    /// Is a `Date` in JavaScript.
    pub date: bool,
    /// May be a model that the app has passed to the call.
    pub reference: bool,
    /// Is in `toJSON` as its own `toJSON` says.
    pub embedded: bool,
    /// Is not listed among the model's properties.
    pub hidden: bool,
    /// Its value is a list of models of that class; their property of the name given leads back to this model.
    pub nested: Option<(String, &'static str)>,
    pub read: Read,
}

/// A method of a model: a call of its client with arguments made from the model and the caller's.
pub struct ModelMethod {
    pub name: &'static str,
    /// Names of the arguments; the callback, which comes last, is not among them.
    pub params: Vec<&'static str>,
    pub doc: Doc,
    /// The client's method; `None` for a getter that is a property's path.
    pub calls: &'static str,
    pub args: Vec<ModelArg>,
    pub then: Then,
    pub getter: bool,
}

/// An argument that a model's method passes to its client.
#[derive(Clone, Copy)]
pub enum ModelArg {
    /// The model itself.
    This,
    /// One of its properties.
    Property(&'static str),
    /// The caller's argument of that name.
    Param(&'static str),
    /// Always the same.
    Fixed(bool),
    /// An object of the model's properties, `(key, property)`, under what the caller's argument says.
    Merged(&'static [(&'static str, &'static str)], &'static str),
    /// An object of such arguments, by their keys.
    Object(&'static [(&'static str, ModelArg)]),
}

/// What a model does with its method's result.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Then {
    Nothing,
    /// Takes over the result's properties.
    Apply,
    /// Keeps the result in that property.
    Store(&'static str),
}

impl ModelDecl {
    pub fn new(home: &'static str, name: &'static str, doc: &'static str) -> Self {
        Self {
            home,
            name,
            doc: Doc::new(doc),
            extends: "base.Model",
            key: "id",
            properties: Vec::new(),
            raw: &[],
            raw_dates: &[],
            to_json: &[],
            json_of: None,
            spread: None,
            methods: Vec::new(),
            constants: Vec::new(),
            statics: Vec::new(),
        }
    }

    /// A class of the same name in another service that descends from this one, whose id is `parent`: its
    /// properties are the same.
    #[must_use]
    pub fn heir(self, home: &'static str, parent: &'static str) -> Self {
        Self { home, extends: parent, methods: Vec::new(), constants: Vec::new(), ..self }
    }

    #[must_use]
    pub fn extends(mut self, class: &'static str) -> Self {
        self.extends = class;
        self
    }

    #[must_use]
    pub fn key(mut self, property: &'static str) -> Self {
        self.key = property;
        self
    }

    /// A property read from the first of `sources` that the answer has, `null` only if no other has more;
    /// from the field of its own name if none is given.
    #[inline(always)]
    #[must_use]
    pub fn property(
        self,
        name: &'static str,
        ts: &'static str,
        doc: &'static str,
        sources: &'static [&'static str],
    ) -> Self {
        self.first_of(name, ts, Doc::new(doc), sources)
    }

    fn first_of(
        self,
        name: &'static str,
        ts: &'static str,
        doc: Doc,
        sources: &'static [&'static str],
    ) -> Self {
        let sources = if sources.is_empty() { vec![name] } else { sources.to_vec() };
        self.read(name, ts, doc, Read::Fields(sources))
    }

    /// As [`property`](Self::property), with a value for when the answer has none.
    #[must_use]
    pub fn property_or(
        self,
        name: &'static str,
        ts: &'static str,
        doc: &'static str,
        default: Value,
    ) -> Self {
        self.read(name, ts, Doc::new(doc), Read::FieldOr(default))
    }

    /// A property that says in other words what stands in the first of `sources` that the answer has; `UNKNOWN` for
    /// a word that `table` does not have.
    #[must_use]
    pub fn mapped(
        self,
        name: &'static str,
        ts: &'static str,
        doc: &'static str,
        sources: &'static [&'static str],
        table: Table,
    ) -> Self {
        self.read(name, ts, Doc::new(doc), Read::Mapped(sources, table))
    }

    /// A property that is worked out from one field of the answer; the field as it is, if there is nothing to say.
    #[must_use]
    pub fn derived(
        self,
        name: &'static str,
        ts: &'static str,
        doc: &'static str,
        field: &'static str,
        derive: fn(Option<&Value>) -> Option<Value>,
    ) -> Self {
        self.read(name, ts, Doc::new(doc), Read::Derived(field, derive))
    }

    /// A property that is worked out from the whole answer; absent if there is nothing to say. It takes the place
    /// of one of that name, which an heir has otherwise.
    #[must_use]
    pub fn computed(
        self,
        name: &'static str,
        ts: &'static str,
        doc: impl Into<Doc>,
        compute: impl Fn(&Map<String, Value>) -> Option<Value> + Send + Sync + 'static,
    ) -> Self {
        self.read(name, ts, doc.into(), Read::Computed(Box::new(compute)))
    }

    fn read(mut self, name: &'static str, ts: &'static str, doc: Doc, read: Read) -> Self {
        let property = Property {
            name,
            ts: Doc::new(ts),
            doc,
            date: ts == "Date",
            reference: false,
            embedded: false,
            hidden: false,
            nested: None,
            read,
        };
        match self.properties.iter_mut().find(|own| own.name == name) {
            Some(own) => *own = property,
            None => self.properties.push(property),
        }
        self
    }

    /// The property declared last may be a model that the app has passed to the call
    /// ([`Ref::as_property`](super::Ref::as_property)).
    #[must_use]
    pub fn by_reference(mut self) -> Self {
        if let Some(property) = self.properties.last_mut() {
            property.reference = true;
        }
        self
    }

    /// The property declared last is a model, and in `toJSON` what its own `toJSON` says.
    #[must_use]
    pub fn embedded(mut self) -> Self {
        if let Some(property) = self.properties.last_mut() {
            property.embedded = true;
        }
        self
    }

    /// The property declared last is there for who knows it: it is neither listed nor in JSON.
    #[must_use]
    pub fn hidden(mut self) -> Self {
        if let Some(property) = self.properties.last_mut() {
            property.hidden = true;
        }
        self
    }

    /// A property that is a list of models of class `M`, each with this model as its `parent`. `read` finds them in
    /// the answer.
    #[must_use]
    pub fn models<M: Model>(
        self,
        name: &'static str,
        ts: &'static str,
        doc: &'static str,
        parent: &'static str,
        read: impl Fn(&Map<String, Value>) -> Vec<Map<String, Value>> + Send + Sync + 'static,
    ) -> Self {
        let mut own = self.computed(name, ts, doc, move |details| {
            let made = |details| {
                let computed = model_of::<M>().compute(&details);
                json!({ "details": details, "computed": computed })
            };
            Some(read(details).into_iter().map(made).collect())
        });
        if let Some(property) = own.properties.last_mut() {
            property.nested = Some((model_of::<M>().id(), parent));
        }
        own
    }

    #[must_use]
    pub fn raw_dates(mut self, fields: &'static [&'static str]) -> Self {
        self.raw_dates = fields;
        self
    }

    #[must_use]
    pub fn on_class(mut self, name: &'static str, value: Value) -> Self {
        self.statics.push((name, value));
        self
    }

    #[must_use]
    pub fn raw(mut self, properties: &'static [&'static str]) -> Self {
        self.raw = properties;
        self
    }

    #[must_use]
    pub fn to_json(mut self, keys: &'static [&'static str]) -> Self {
        self.to_json = keys;
        self
    }

    /// `toJSON` returns the value of that property.
    #[must_use]
    pub fn json_of(mut self, property: &'static str) -> Self {
        self.json_of = Some(property);
        self
    }

    /// All fields of that field of the answer are properties, beside those declared. What would take the place of
    /// the model's own parts is not.
    #[must_use]
    pub fn spread(mut self, field: &'static str) -> Self {
        self.spread = Some(field);
        self
    }

    #[must_use]
    pub fn constant(mut self, name: &'static str, value: Value) -> Self {
        self.constants.push((name, value));
        self
    }

    /// A method: `signature` as in `getAddresses(type)`, the client's method, and what is passed to it.
    #[inline(always)]
    #[must_use]
    pub fn method(
        self,
        signature: &'static str,
        doc: &'static str,
        calls: &'static str,
        args: &[ModelArg],
    ) -> Self {
        self.method_then(signature, doc, calls, args, Then::Nothing)
    }

    #[inline(always)]
    #[must_use]
    pub fn method_then(
        self,
        signature: &'static str,
        doc: &'static str,
        calls: &'static str,
        args: &[ModelArg],
        then: Then,
    ) -> Self {
        self.calling(signature, Doc::new(doc), calls, args, then)
    }

    fn calling(
        mut self,
        signature: &'static str,
        doc: Doc,
        calls: &'static str,
        args: &[ModelArg],
        then: Then,
    ) -> Self {
        let (name, params) = parse_signature(signature);
        let args = args.to_vec();
        self.methods.push(ModelMethod { name, params, doc, calls, args, then, getter: false });
        self
    }

    /// A property that is computed by the client when it is read.
    #[must_use]
    pub fn getter(
        mut self,
        name: &'static str,
        doc: &'static str,
        calls: &'static str,
        args: &[ModelArg],
    ) -> Self {
        let (params, args) = (Vec::new(), args.to_vec());
        let then = Then::Nothing;
        self.methods.push(ModelMethod { name, params, doc: Doc::new(doc), calls, args, then, getter: true });
        self
    }

    /// `openstack.compute.Server`
    pub fn id(&self) -> String {
        format!("{}.{}", self.home, self.name)
    }

    /// Whether a model of the classes named in `tag` may stand where this class is asked for: the class
    /// itself, or another provider's (or the app's own) of the same core class.
    pub fn accepts(&self, tag: &str) -> bool {
        let id = self.id();
        tag.split(' ').any(|class| class == id || (class == self.extends && self.extends != "base.Model"))
    }

    pub fn article(&self) -> &'static str {
        if self.name.starts_with(['A', 'E', 'I', 'O', 'U']) { "an" } else { "a" }
    }

    /// How TypeScript names it.
    pub fn ts_ref(&self) -> String {
        format!("providers.{}", self.id())
    }

    /// The fields of the answer that its properties are worked out from; `None` if that may be any.
    pub fn needs(&self) -> Option<Vec<&'static str>> {
        let needs = self.properties.iter().filter_map(|property| match property.read {
            Read::Derived(field, _) => Some(Some(field)),
            Read::Computed(_) => Some(None),
            _ => None,
        });
        needs.collect()
    }

    /// The properties that are worked out, from a provider's answer.
    pub fn compute(&self, details: &Map<String, Value>) -> Map<String, Value> {
        let value = |property: &Property| match &property.read {
            Read::Derived(field, derive) => Some((property.name.to_owned(), derive(details.get(*field))?)),
            Read::Computed(compute) => Some((property.name.to_owned(), compute(details)?)),
            _ => None,
        };
        self.properties.iter().filter_map(value).collect()
    }

    /// What JavaScript builds the class from.
    pub fn describe(&self) -> Value {
        let methods: Vec<Value> = self.methods.iter().map(ModelMethod::describe).collect();
        let constants: Map<String, Value> =
            self.constants.iter().map(|(k, v)| ((*k).to_owned(), v.clone())).collect();
        let statics: Map<String, Value> =
            self.statics.iter().map(|(k, v)| ((*k).to_owned(), v.clone())).collect();
        json!({
            "id": self.id(),
            "name": self.name,
            "key": self.key,
            "extends": self.extends,
            "raw": self.raw,
            "rawDates": self.raw_dates,
            "spread": self.spread,
            "statics": statics,
            "properties": self.properties.iter().map(Property::describe).collect::<Vec<_>>(),
            "json": if self.json_of.is_some() {
                Vec::new()
            } else if self.to_json.is_empty() {
                self.properties.iter().filter(|p| !p.hidden).map(|p| p.name).collect()
            } else {
                self.to_json.to_vec()
            },
            "jsonOf": self.json_of,
            "methods": methods,
            "constants": constants,
        })
    }
}

impl Property {
    /// What is not said is not so.
    fn describe(&self) -> Value {
        let mut out = json!({ "name": self.name });
        match &self.read {
            Read::Fields(fields) => out["from"] = json!(fields),
            Read::FieldOr(default) => {
                out["from"] = json!([self.name]);
                out["or"] = default.clone();
            }
            Read::Mapped(fields, table) => {
                out["from"] = json!(fields);
                let words = table.iter().map(|(own, ours)| (own.to_ascii_uppercase(), Value::from(*ours)));
                out["map"] = words.collect::<Map<_, _>>().into();
            }
            Read::Derived(field, _) => {
                out["from"] = json!([field]);
                out["computed"] = true.into();
            }
            Read::Computed(_) => out["computed"] = true.into(),
        }
        let marks = [
            ("date", self.date),
            ("reference", self.reference),
            ("embedded", self.embedded),
            ("hidden", self.hidden),
        ];
        for (mark, _) in marks.into_iter().filter(|(_, is)| *is) {
            out[mark] = true.into();
        }
        if let Some((model, parent)) = &self.nested {
            out["nested"] = json!({ "model": model, "parent": parent });
        }
        out
    }
}

impl ModelMethod {
    fn describe(&self) -> Value {
        let args: Vec<Value> = self.args.iter().map(ModelArg::describe).collect();
        let then = match self.then {
            Then::Nothing => Value::Null,
            Then::Apply => json!({ "apply": true }),
            Then::Store(property) => json!({ "store": property }),
        };
        json!({
            "name": self.name,
            "params": self.params,
            "calls": self.calls,
            "args": args,
            "then": then,
            "getter": self.getter,
        })
    }
}

impl ModelArg {
    fn describe(&self) -> Value {
        match *self {
            ModelArg::This => json!({ "this": true }),
            ModelArg::Property(name) => json!({ "property": name }),
            ModelArg::Fixed(value) => json!({ "value": value }),
            ModelArg::Param(name) => json!({ "param": name }),
            ModelArg::Merged(properties, name) => {
                let merged: Map<String, Value> =
                    properties.iter().map(|(k, p)| ((*k).to_owned(), (*p).into())).collect();
                json!({ "merged": merged, "param": name })
            }
            ModelArg::Object(args) => {
                let object: Map<String, Value> =
                    args.iter().map(|(key, arg)| ((*key).to_owned(), arg.describe())).collect();
                json!({ "object": object })
            }
        }
    }
}

/// A field of an answer by its path: `image.id`.
pub fn lookup<'a>(details: &'a Map<String, Value>, path: &str) -> Option<&'a Value> {
    if let Some(value) = details.get(path) {
        return Some(value);
    }
    let (first, rest) = path.split_once('.')?;
    lookup(details.get(first)?.as_object()?, rest)
}

/// `getAddresses(type, limit)` → the name and the arguments' names.
pub fn parse_signature(signature: &'static str) -> (&'static str, Vec<&'static str>) {
    let (name, params) = signature.split_once('(').unwrap_or((signature, ")"));
    let params = params.trim_end_matches(')').split(',').map(str::trim);
    (name, params.filter(|param| !param.is_empty()).collect())
}

impl ModelDecl {
    /// The class with its documentation.
    pub fn document(&self) -> Value {
        let properties: Vec<Value> = self
            .properties
            .iter()
            .map(|p| json!({ "name": p.name, "ts": p.ts.text(), "doc": p.doc.text() }))
            .collect();
        let methods: Vec<Value> = self
            .methods
            .iter()
            .map(|method| {
                let mut out = method.describe();
                out["doc"] = method.doc.text().into();
                out
            })
            .collect();
        let mut out = self.describe();
        out["doc"] = self.doc.text().into();
        out["home"] = self.home.into();
        out["properties"] = properties.into();
        out["methods"] = methods.into();
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Server;

    impl Model for Server {
        fn declare() -> ModelDecl {
            ModelDecl::new("own.compute", "Server", "A machine.")
                .extends("compute.Server")
                .property("id", "string", "", &[])
                .property("imageId", "string", "", &["imageId", "image.id"])
                .property_or("metadata", "{}", "", json!({}))
                .mapped("state", "string", "", &["state"], &[("up", "RUNNING")])
                .derived("text", "string", "", "text", |own| Some(own?.as_str()?.trim().into()))
                .computed("upper", "string", "", |details| {
                    Some(details.get("id")?.as_str()?.to_uppercase().into())
                })
                .property("created", "Date", "", &[])
                .raw(&["original"])
                .method("stop(when, how)", "", "stopServer", &[ModelArg::This, ModelArg::Param("how")])
        }
    }

    #[test]
    fn what_is_worked_out() {
        let computed = |details: Value| model_of::<Server>().compute(details.as_object().unwrap());
        let both = computed(json!({"id": "i", "text": " t ", "state": "up"}));
        assert_eq!(Value::from(both), json!({"text": "t", "upper": "I"}));
        assert!(computed(json!({"name": "n"})).is_empty());
    }

    #[test]
    fn classes_that_may_stand_for_another() {
        let server = model_of::<Server>();
        assert!(server.accepts("own.compute.Server compute.Server base.Model"));
        assert!(server.accepts("other.compute.Server compute.Server"));
        assert!(!server.accepts("own.compute.Image compute.Image base.Model"));
        assert!(!server.accepts(""));
        let core = ModelDecl::new("own.x", "Thing", "");
        assert!(!core.accepts("base.Model") && core.accepts("own.x.Thing base.Model"));
    }

    #[test]
    fn what_javascript_builds_the_class_from() {
        let described = model_of::<Server>().describe();
        assert_eq!(described["id"], "own.compute.Server");
        assert_eq!(
            described["json"],
            json!(["id", "imageId", "metadata", "state", "text", "upper", "created"])
        );
        assert_eq!(described["raw"], json!(["original"]));
        let properties = json!([
            {"name": "id", "from": ["id"]},
            {"name": "imageId", "from": ["imageId", "image.id"]},
            {"name": "metadata", "from": ["metadata"], "or": {}},
            {"name": "state", "from": ["state"], "map": {"UP": "RUNNING"}},
            {"name": "text", "from": ["text"], "computed": true},
            {"name": "upper", "computed": true},
            {"name": "created", "from": ["created"], "date": true},
        ]);
        assert_eq!(described["properties"], properties);
        let method = json!({"name": "stop", "params": ["when", "how"], "calls": "stopServer",
            "args": [{"this": true}, {"param": "how"}], "then": null, "getter": false});
        assert_eq!(described["methods"], json!([method]));
    }

    #[test]
    fn signatures() {
        assert_eq!(parse_signature("getX(a, b)"), ("getX", vec!["a", "b"]));
        assert_eq!(parse_signature("getX()"), ("getX", vec![]));
        assert_eq!(parse_signature("getX"), ("getX", vec![]));
    }
}
