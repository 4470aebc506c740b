//! What a method accepts: each argument's Rust type says what may be passed and how it is documented.

use std::marker::PhantomData;

use serde_json::{Map, Value, json};

use crate::error::{Error, Result};
use crate::surface::doc::{Doc, Ts};
use crate::surface::model::{Model, ModelDecl, model_of};

/// A value that an app passes, alone or as an option.
pub trait Arg: Sized + Send + 'static {
    /// Whether it may be left out.
    const OPTIONAL: bool = false;

    /// Decodes the value called `name`; what is absent arrives as `Null`.
    fn decode(value: Value, name: &str) -> Result<Self>;

    /// The type in TypeScript.
    fn ts() -> String;

    /// The value as a query parameter; `None` leaves the parameter out.
    fn to_query(&self) -> Option<String> {
        None
    }
}

fn wrong(name: &str, expected: &str, value: &Value) -> Error {
    let got = match value {
        Value::Null => return Error::invalid(format!("{name} is required: {expected}")),
        Value::Bool(_) => "a boolean".to_owned(),
        Value::Number(_) => "a number".to_owned(),
        Value::String(text) if text.is_empty() => "an empty string".to_owned(),
        Value::String(_) => "a string".to_owned(),
        Value::Array(_) => "an array".to_owned(),
        Value::Object(map) => match map.get(MODEL_TAG).and_then(Value::as_str) {
            Some(classes) => {
                // The nearest class comes first.
                let class = classes.split(' ').next().unwrap_or_default();
                let article = if class.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
                format!("{article} {class}")
            }
            None => "an object".to_owned(),
        },
    };
    Error::invalid(format!("{name} must be {expected}, not {got}"))
}

/// The key under which the bridge writes the class of a model that is passed as an argument.
pub const MODEL_TAG: &str = "$model";

/// The key under which it writes which of a call's models it is.
pub const REFERENCE_TAG: &str = "$ref";

/// Takes the tags off models in a value that is passed on as plain data.
pub fn untagged(mut value: Value) -> Value {
    fn strip(value: &mut Value) {
        match value {
            Value::Object(map) => {
                map.shift_remove(MODEL_TAG);
                map.shift_remove(REFERENCE_TAG);
                map.values_mut().for_each(strip);
            }
            Value::Array(items) => items.iter_mut().for_each(strip),
            _ => {}
        }
    }
    strip(&mut value);
    value
}

impl<T: Arg> Arg for Option<T> {
    const OPTIONAL: bool = true;

    fn decode(value: Value, name: &str) -> Result<Self> {
        match value {
            Value::Null => Ok(None),
            value => T::decode(value, name).map(Some),
        }
    }

    fn ts() -> String {
        T::ts()
    }

    fn to_query(&self) -> Option<String> {
        self.as_ref().and_then(T::to_query)
    }
}

/// Text; numbers are taken as their digits, since ids are often numbers.
impl Arg for String {
    fn decode(value: Value, name: &str) -> Result<Self> {
        match value {
            Value::String(text) => Ok(text),
            Value::Number(number) => Ok(number.to_string()),
            other => Err(wrong(name, "a string", &other)),
        }
    }

    fn ts() -> String {
        "string".into()
    }

    fn to_query(&self) -> Option<String> {
        Some(self.clone())
    }
}

impl Arg for bool {
    fn decode(value: Value, name: &str) -> Result<Self> {
        match value {
            Value::Bool(flag) => Ok(flag),
            Value::String(text) if text == "true" => Ok(true),
            Value::String(text) if text == "false" => Ok(false),
            other => Err(wrong(name, "a boolean", &other)),
        }
    }

    fn ts() -> String {
        "boolean".into()
    }

    fn to_query(&self) -> Option<String> {
        Some(self.to_string())
    }
}

impl Arg for u64 {
    fn decode(value: Value, name: &str) -> Result<Self> {
        let number = match &value {
            Value::Number(number) => {
                number.as_u64().or_else(|| number.as_f64().filter(|n| *n >= 0.0).map(|n| n as u64))
            }
            Value::String(text) => text.parse().ok(),
            _ => None,
        };
        number.ok_or_else(|| wrong(name, "a whole number, 0 or more", &value))
    }

    fn ts() -> String {
        "number".into()
    }

    fn to_query(&self) -> Option<String> {
        Some(self.to_string())
    }
}

/// Anything, passed on to the API as it is.
impl Arg for Value {
    fn decode(value: Value, name: &str) -> Result<Self> {
        match value {
            Value::Null => Err(wrong(name, "a value", &Value::Null)),
            value => Ok(untagged(value)),
        }
    }

    fn ts() -> String {
        "unknown".into()
    }

    fn to_query(&self) -> Option<String> {
        match self {
            Value::Null => None,
            Value::String(text) => Some(text.clone()),
            other => Some(other.to_string()),
        }
    }
}

/// Names and values, such as metadata.
impl Arg for Map<String, Value> {
    fn decode(value: Value, name: &str) -> Result<Self> {
        match untagged(value) {
            Value::Object(map) => Ok(map),
            other => Err(wrong(name, "an object", &other)),
        }
    }

    fn ts() -> String {
        "JsonObject".into()
    }
}

impl<T: Arg> Arg for Vec<T> {
    fn decode(value: Value, name: &str) -> Result<Self> {
        match value {
            Value::Array(items) => items
                .into_iter()
                .enumerate()
                .map(|(i, item)| T::decode(item, &format!("{name}[{i}]")))
                .collect(),
            other => Err(wrong(name, "an array", &other)),
        }
    }

    fn ts() -> String {
        format!("Array<{}>", T::ts())
    }
}

/// Either of two forms; the first that fits is taken, and the second's error is reported.
#[derive(Debug, Clone)]
pub enum Either<A, B> {
    First(A),
    Second(B),
}

impl<A: Arg, B: Arg> Arg for Either<A, B> {
    fn decode(value: Value, name: &str) -> Result<Self> {
        match A::decode(value.clone(), name) {
            Ok(first) => Ok(Self::First(first)),
            Err(_) => B::decode(value, name).map(Self::Second),
        }
    }

    fn ts() -> String {
        format!("{} | {}", A::ts(), B::ts())
    }
}

/// An id or a model: a string, a number, a model of class `M`, or any object that carries `M`'s key.
pub struct Ref<M> {
    /// The id (or the name, where that is the resource's key).
    pub id: String,
    /// What was passed beside the id, when it was a model or an object.
    pub details: Map<String, Value>,
    /// Whether a model of this library was passed, not an id or a plain object.
    pub is_model: bool,
    reference: Option<Value>,
    model: PhantomData<fn() -> M>,
}

impl<M> Ref<M> {
    pub fn to(id: impl Into<String>) -> Self {
        Self { id: id.into(), details: Map::new(), is_model: false, reference: None, model: PhantomData }
    }

    /// For a property of a result: the very model that was passed, or the id.
    pub fn as_property(&self) -> Value {
        match &self.reference {
            Some(reference) => serde_json::json!({ REFERENCE_TAG: reference }),
            None => self.id.as_str().into(),
        }
    }
}

impl<M> std::ops::Deref for Ref<M> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.id
    }
}

impl Ref<()> {
    /// Decodes a reference by what its class declares: compiled once for all classes, not for each.
    fn of(declared: &ModelDecl, value: Value, name: &str) -> Result<Self> {
        let expected = || {
            let (article, class, key) = (declared.article(), declared.name, declared.key);
            format!("{article} {class} or its {key}")
        };
        match value {
            Value::String(id) if !id.is_empty() => Ok(Self::to(id)),
            Value::Number(id) => Ok(Self::to(id.to_string())),
            Value::Object(mut details) => {
                let class = details.get(MODEL_TAG).and_then(Value::as_str);
                if class.is_some_and(|class| !declared.accepts(class)) {
                    return Err(wrong(name, &expected(), &Value::Object(details)));
                }
                let is_model = class.is_some();
                details.shift_remove(MODEL_TAG);
                let reference = details.shift_remove(REFERENCE_TAG);
                let id = match details.get(declared.key) {
                    Some(Value::String(id)) if !id.is_empty() => id.clone(),
                    Some(Value::Number(id)) => id.to_string(),
                    _ => {
                        let key = declared.key;
                        return Err(Error::invalid(format!("{name} has no {key}")));
                    }
                };
                Ok(Self { id, details, is_model, reference, model: PhantomData })
            }
            other => Err(wrong(name, &expected(), &other)),
        }
    }
}

impl<M: Model> Arg for Ref<M> {
    fn decode(value: Value, name: &str) -> Result<Self> {
        let Ref { id, details, is_model, reference, .. } = Ref::of(model_of::<M>(), value, name)?;
        Ok(Self { id, details, is_model, reference, model: PhantomData })
    }

    fn ts() -> String {
        let declared = model_of::<M>();
        format!("Ref<{}, '{}'>", declared.ts_ref(), declared.key)
    }

    fn to_query(&self) -> Option<String> {
        Some(self.id.clone())
    }
}

/// An id, or any object that has one.
pub struct Id(pub String);

impl Arg for Id {
    fn decode(value: Value, name: &str) -> Result<Self> {
        let id = match &value {
            Value::Object(object) => object.get("id").unwrap_or(&Value::Null),
            value => value,
        };
        match id {
            Value::String(id) if !id.is_empty() => Ok(Self(id.clone())),
            Value::Number(id) => Ok(Self(id.to_string())),
            _ => Err(wrong(name, "an id, or an object that has one", &value)),
        }
    }

    fn ts() -> String {
        "string | number | { id: string | number }".into()
    }
}

/// One option of an options object, as documentation.
pub struct Field {
    pub name: &'static str,
    pub doc: Doc,
    pub ts: Ts,
    pub optional: bool,
}

impl Field {
    /// The option `name` of type `A`.
    #[inline(never)]
    pub fn of<A: Arg>(name: &'static str, doc: &'static str) -> Self {
        Self { name, doc: Doc::new(doc), ts: Ts::new(A::ts), optional: A::OPTIONAL }
    }

    /// With a type in TypeScript that says more than Rust's.
    #[must_use]
    pub fn typed(self, ts: &str) -> Self {
        Self { ts: Ts::new(|| ts.into()), ..self }
    }

    pub fn document(&self) -> Value {
        let (doc, ts) = (self.doc.text().trim(), self.ts.text());
        json!({ "name": self.name, "doc": doc, "ts": ts, "optional": self.optional })
    }
}

/// Takes the option `field` out of the object called `name`. Once for each type, not for each option.
#[inline(never)]
pub fn take<A: Arg>(object: &mut Map<String, Value>, name: &str, field: &str) -> Result<A> {
    A::decode(object.shift_remove(field).unwrap_or_default(), &format!("{name}.{field}"))
}

/// An options object: a struct declared with [`options!`](crate::options).
pub trait Options: Sized + Send + 'static {
    fn fields() -> Vec<Field>;
    fn from_object(object: Map<String, Value>, name: &str) -> Result<Self>;
}

/// Options of which some are known here, and all others are passed on to the API as they are.
pub struct Open<O> {
    pub known: O,
    pub rest: Map<String, Value>,
}

impl<O: Options> Options for Open<O> {
    fn fields() -> Vec<Field> {
        O::fields()
    }

    fn from_object(mut object: Map<String, Value>, name: &str) -> Result<Self> {
        object.retain(|_, value| !value.is_null());
        let is_known = |key: &str| O::fields().iter().any(|field| field.name == key);
        let (known, rest): (Map<_, _>, Map<_, _>) = object.into_iter().partition(|(key, _)| is_known(key));
        let rest = rest.into_iter().map(|(key, value)| (key, untagged(value))).collect();
        Ok(Self { known: O::from_object(known, name)?, rest })
    }
}

/// Two sets of options in one object.
impl<A: Options, B: Options> Options for (A, B) {
    fn fields() -> Vec<Field> {
        A::fields().into_iter().chain(B::fields()).collect()
    }

    fn from_object(object: Map<String, Value>, name: &str) -> Result<Self> {
        Ok((A::from_object(object.clone(), name)?, B::from_object(object, name)?))
    }
}

impl<O: Options> Arg for O {
    fn decode(value: Value, name: &str) -> Result<Self> {
        match value {
            // `false` is 2.2.0's way to say "no options".
            Value::Null | Value::Bool(false) => O::from_object(Map::new(), name),
            Value::Object(map) => O::from_object(map, name),
            other => Err(wrong(name, "an object", &other)),
        }
    }

    fn ts() -> String {
        let mut out = String::from("{");
        for field in O::fields() {
            let mark = if field.optional { "?" } else { "" };
            let (doc, ts) = (field.doc.text().trim(), field.ts.text());
            out.push_str(&format!("\n/** {doc} */\n'{}'{mark}: {ts};", field.name));
        }
        out.push_str("\n/** Aborts the call. */\nsignal?: AbortSignal;\n}");
        out
    }
}

/// Declares an options object: its fields' names in JavaScript, their types and their documentation. Its parameters are
/// classes of models.
///
/// ```ignore
/// options! {
///     /// Which servers to list.
///     pub struct ListServers {
///         /// Only servers made from this image.
///         image: Option<Ref<Image>>,
///         /// Only servers changed since then.
///         "changes-since" => changes_since: Option<String>,
///         /// Only servers with these tags; passed on as they are, and known to TypeScript.
///         tags: Option<Value> as "string[]",
///     }
/// }
/// ```
#[macro_export]
macro_rules! options {
    (@name $field:ident) => { stringify!($field) };
    (@name $field:ident $name:literal) => { $name };
    ($(
        $(#[doc = $about:literal])*
        pub struct $struct:ident $(<$($model:ident),*>)? {
            $( $(#[doc = $doc:literal])* $($name:literal =>)? $field:ident : $type:ty $(as $ts:literal)? ),* $(,)?
        }
    )*) => {$(
        $(#[doc = $about])*
        pub struct $struct $(<$($model),*>)? {
            $( $(#[doc = $doc])* pub $field: $type, )*
        }

        impl $(<$($model: $crate::surface::Model),*>)? $crate::surface::args::Options for $struct $(<$($model),*>)? {
            fn fields() -> Vec<$crate::surface::args::Field> {
                vec![$( $crate::surface::args::Field::of::<$type>(
                    $crate::options!(@name $field $($name)?),
                    concat!($($doc, "\n"),*),
                )$(.typed($ts))? ),*]
            }

            #[allow(unused_mut, unused_variables)]
            fn from_object(
                mut object: serde_json::Map<String, serde_json::Value>,
                name: &str,
            ) -> $crate::error::Result<Self> {
                Ok(Self {$(
                    $field: $crate::surface::args::take(
                        &mut object,
                        name,
                        $crate::options!(@name $field $($name)?),
                    )?,
                )*})
            }
        }

        #[allow(dead_code)]
        impl $(<$($model: $crate::surface::Model),*>)? $struct $(<$($model),*>)? {
            /// The options that are set, in the order of their declaration, as query parameters.
            pub fn to_query(&self) -> Vec<(&'static str, String)> {
                let all: Vec<(&'static str, Option<String>)> = vec![$( (
                    $crate::options!(@name $field $($name)?),
                    $crate::surface::args::Arg::to_query(&self.$field),
                ) ),*];
                all.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
            }
        }
    )*};
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::surface::ModelDecl;

    pub struct Server;

    impl Model for Server {
        fn declare() -> ModelDecl {
            ModelDecl::new("own.compute", "Server", "").extends("compute.Server")
        }
    }

    struct Container;

    impl Model for Container {
        fn declare() -> ModelDecl {
            ModelDecl::new("own.storage", "Container", "").extends("storage.Container").key("name")
        }
    }

    options! {
        /// Which to list.
        pub struct List {
            /// Only of this server.
            server: Option<Ref<Server>>,
            /// Most of them.
            limit: u64,
            /// Only changed since then.
            "changes-since" => changes_since: Option<String>,
            /// Whether all.
            all: Option<bool>,
            /// As it is.
            own: Option<Value> as "{ a: number }",
        }
    }

    fn refused<A: Arg>(value: Value) -> String {
        match A::decode(value, "it") {
            Ok(_) => panic!("that should not do"),
            Err(error) => {
                assert_eq!(error.code(), Some("ERR_INVALID_ARG_VALUE"));
                error.message().to_owned()
            }
        }
    }

    #[test]
    fn texts_and_numbers() {
        assert_eq!(String::decode(json!("a"), "it").unwrap(), "a");
        assert_eq!(String::decode(json!(5), "it").unwrap(), "5");
        assert_eq!(String::decode(json!(""), "it").unwrap(), "");
        assert_eq!(refused::<String>(json!(null)), "it is required: a string");
        assert_eq!(refused::<String>(json!(true)), "it must be a string, not a boolean");
        assert_eq!(refused::<String>(json!(["a"])), "it must be a string, not an array");
        for (value, number) in [(json!(5), 5), (json!("5"), 5), (json!(5.9), 5), (json!(0), 0)] {
            assert_eq!(u64::decode(value, "it").unwrap(), number);
        }
        let whole = "it must be a whole number, 0 or more, not";
        assert_eq!(refused::<u64>(json!(-1)), format!("{whole} a number"));
        assert_eq!(refused::<u64>(json!("many")), format!("{whole} a string"));
        assert_eq!(refused::<u64>(json!("")), format!("{whole} an empty string"));
        assert_eq!(refused::<u64>(json!({})), format!("{whole} an object"));
        assert!(bool::decode(json!("true"), "it").unwrap() && !bool::decode(json!(false), "it").unwrap());
        assert_eq!(refused::<bool>(json!(1)), "it must be a boolean, not a number");
    }

    #[test]
    fn what_may_be_left_out() {
        assert_eq!(Option::<String>::decode(json!(null), "it").unwrap(), None);
        assert_eq!(refused::<Option<String>>(json!(false)), "it must be a string, not a boolean");
        assert_eq!(refused::<Value>(json!(null)), "it is required: a value");
    }

    #[test]
    fn lists_and_either_form() {
        assert_eq!(Vec::<u64>::decode(json!([1, "2"]), "it").unwrap(), [1, 2]);
        let whole = "it[1] must be a whole number, 0 or more, not a boolean";
        assert_eq!(refused::<Vec<u64>>(json!([1, true])), whole);
        assert_eq!(refused::<Vec<u64>>(json!("1")), "it must be an array, not a string");
        type Both = Either<u64, Map<String, Value>>;
        assert!(matches!(Both::decode(json!("7"), "it"), Ok(Either::First(7))));
        assert!(matches!(Both::decode(json!({"a": 1}), "it"), Ok(Either::Second(map)) if map["a"] == 1));
        assert_eq!(refused::<Both>(json!([])), "it must be an object, not an array");
    }

    #[test]
    fn plain_data_loses_the_tags_of_models_however_deep() {
        let tagged = json!({"$model": "x.Y", "$ref": 0, "a": [{"$model": "x.Z", "b": {"$ref": 1, "c": 2}}]});
        assert_eq!(Value::decode(tagged.clone(), "it").unwrap(), json!({"a": [{"b": {"c": 2}}]}));
        assert_eq!(json!(Map::decode(tagged, "it").unwrap()), json!({"a": [{"b": {"c": 2}}]}));
    }

    #[test]
    fn an_id_or_a_model() {
        assert_eq!(Ref::<Server>::decode(json!("s1"), "it").unwrap().id, "s1");
        assert_eq!(Ref::<Server>::decode(json!(7), "it").unwrap().id, "7");
        let plain = Ref::<Server>::decode(json!({"id": 7, "name": "web"}), "it").unwrap();
        assert_eq!((plain.id.as_str(), plain.is_model, &plain.details["name"]), ("7", false, &json!("web")));
        assert_eq!(plain.as_property(), "7");
        let model = json!({"$model": "own.compute.Server compute.Server", "$ref": 3, "id": "s1"});
        let model = Ref::<Server>::decode(model, "it").unwrap();
        assert_eq!((&*model, model.is_model), ("s1", true));
        assert_eq!(model.as_property(), json!({"$ref": 3}));
        assert!(!model.details.contains_key("$model") && !model.details.contains_key("$ref"));
        let named = json!({"$model": "own.storage.Container", "name": "box"});
        assert_eq!(Ref::<Container>::decode(named, "it").unwrap().id, "box");
    }

    #[test]
    fn a_model_of_another_cloud_will_do_but_not_of_another_class() {
        let of = |class: &str| json!({"$model": class, "id": "x"});
        assert_eq!(Ref::<Server>::decode(of("other.compute.Server compute.Server"), "it").unwrap().id, "x");
        assert_eq!(
            refused::<Ref<Server>>(of("own.compute.Image compute.Image")),
            "it must be a Server or its id, not an own.compute.Image"
        );
        assert_eq!(
            refused::<Ref<Server>>(of("base.Model")),
            "it must be a Server or its id, not a base.Model"
        );
    }

    #[test]
    fn what_has_no_id() {
        assert_eq!(refused::<Ref<Server>>(json!(null)), "it is required: a Server or its id");
        assert_eq!(refused::<Ref<Server>>(json!("")), "it must be a Server or its id, not an empty string");
        assert_eq!(refused::<Ref<Server>>(json!(true)), "it must be a Server or its id, not a boolean");
        for odd in [json!({}), json!({"id": ""}), json!({"id": null}), json!({"id": {}})] {
            assert_eq!(refused::<Ref<Server>>(odd), "it has no id");
        }
        assert_eq!(refused::<Ref<Container>>(json!({"id": "x"})), "it has no name");
        assert_eq!(refused::<Ref<Container>>(json!([])), "it must be a Container or its name, not an array");
    }

    #[test]
    fn options_as_declared() {
        let own =
            json!({"limit": "5", "changes-since": "2020", "server": {"id": 7}, "own": {"a": 1}, "bogus": 1});
        let list = List::decode(own, "options").unwrap();
        assert_eq!(
            list.to_query(),
            [
                ("server", "7".to_owned()),
                ("limit", "5".into()),
                ("changes-since", "2020".into()),
                ("own", r#"{"a":1}"#.into())
            ]
        );
        assert_eq!(refused::<List>(json!({})), "it.limit is required: a whole number, 0 or more");
        assert_eq!(refused::<List>(json!(false)), "it.limit is required: a whole number, 0 or more");
        assert_eq!(
            refused::<List>(json!({"limit": 1, "all": "x"})),
            "it.all must be a boolean, not a string"
        );
        assert_eq!(refused::<List>(json!({"limit": 1, "server": {}})), "it.server has no id");
        assert_eq!(refused::<List>(json!("x")), "it must be an object, not a string");
    }

    #[test]
    fn open_options_keep_what_is_not_known() {
        let own = json!({"limit": 5, "own": null, "other": {"$model": "x.Y", "a": 1}, "gone": null});
        let Open { known, rest } = Open::<List>::decode(own, "it").unwrap();
        assert_eq!((known.limit, known.own), (5, None));
        assert_eq!(json!(rest), json!({"other": {"a": 1}}));
        assert_eq!(refused::<Open<List>>(json!({"a": 1})), "it.limit is required: a whole number, 0 or more");
        assert_eq!(Open::<List>::fields().len(), 5);
    }

    #[test]
    fn and_as_documented() {
        let fields: Vec<_> = List::fields()
            .into_iter()
            .map(|f| (f.name, f.doc.text().trim(), f.ts.text().to_owned(), f.optional))
            .collect();
        assert_eq!(
            fields[0],
            ("server", "Only of this server.", "Ref<providers.own.compute.Server, 'id'>".into(), true)
        );
        assert_eq!(fields[1], ("limit", "Most of them.", "number".into(), false));
        assert_eq!(fields[2].0, "changes-since");
        let ts = <List as Arg>::ts();
        assert!(ts.contains("/** Most of them. */\n'limit': number;"), "{ts}");
        assert!(ts.contains("'all'?: boolean;") && ts.contains("signal?: AbortSignal;"), "{ts}");
        assert!(ts.contains("/** As it is. */\n'own'?: { a: number };"), "{ts}");
    }
}
