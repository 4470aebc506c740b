//! What a method accepts: each argument's Rust type says what may be passed and how it is documented.

use std::marker::PhantomData;

use serde_json::{Map, Value, json};

use crate::error::{Error, Result};
use crate::surface::model::{Model, model_of};

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
        "any".into()
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
        "{ [name: string]: any }".into()
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

impl<M: Model> Arg for Ref<M> {
    fn decode(value: Value, name: &str) -> Result<Self> {
        let declared = model_of::<M>();
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

    fn ts() -> String {
        let declared = model_of::<M>();
        format!("Ref<{}, '{}'>", declared.ts_ref(), declared.key)
    }

    fn to_query(&self) -> Option<String> {
        Some(self.id.clone())
    }
}

/// One option of an options object, as documentation.
pub struct Field {
    pub name: &'static str,
    pub doc: &'static str,
    pub ts: String,
    pub optional: bool,
}

impl Field {
    pub fn document(&self) -> Value {
        json!({ "name": self.name, "doc": self.doc.trim(), "ts": self.ts, "optional": self.optional })
    }
}

/// An options object: a struct declared with [`options!`](crate::options).
pub trait Options: Sized + Send + 'static {
    fn fields() -> Vec<Field>;
    fn from_object(object: Map<String, Value>, name: &str) -> Result<Self>;
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
            out.push_str(&format!("\n/** {} */\n'{}'{mark}: {};", field.doc.trim(), field.name, field.ts));
        }
        out.push_str("\n/** Aborts the call. */\nsignal?: AbortSignal;\n}");
        out
    }
}

/// Declares an options object: its fields' names in JavaScript, their types and their documentation.
///
/// ```ignore
/// options! {
///     /// Which servers to list.
///     pub struct ListServers {
///         /// Only servers made from this image.
///         image: Option<Ref<Image>>,
///         /// Only servers changed since then.
///         "changes-since" => changes_since: Option<String>,
///     }
/// }
/// ```
#[macro_export]
macro_rules! options {
    (@name $field:ident) => { stringify!($field) };
    (@name $field:ident $name:literal) => { $name };
    ($(
        $(#[doc = $about:literal])*
        pub struct $struct:ident {
            $( $(#[doc = $doc:literal])* $($name:literal =>)? $field:ident : $type:ty ),* $(,)?
        }
    )*) => {$(
        $(#[doc = $about])*
        pub struct $struct {
            $( $(#[doc = $doc])* pub $field: $type, )*
        }

        impl $crate::surface::args::Options for $struct {
            fn fields() -> Vec<$crate::surface::args::Field> {
                vec![$( $crate::surface::args::Field {
                    name: $crate::options!(@name $field $($name)?),
                    doc: concat!($($doc, "\n"),*),
                    ts: <$type as $crate::surface::args::Arg>::ts(),
                    optional: <$type as $crate::surface::args::Arg>::OPTIONAL,
                } ),*]
            }

            #[allow(unused_mut, unused_variables)]
            fn from_object(
                mut object: serde_json::Map<String, serde_json::Value>,
                name: &str,
            ) -> $crate::error::Result<Self> {
                Ok(Self {$(
                    $field: <$type as $crate::surface::args::Arg>::decode(
                        object
                            .shift_remove($crate::options!(@name $field $($name)?))
                            .unwrap_or_default(),
                        &format!("{name}.{}", $crate::options!(@name $field $($name)?)),
                    )?,
                )*})
            }
        }

        #[allow(dead_code)]
        impl $struct {
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
