//! What a method calls back with.

use std::marker::PhantomData;
use std::sync::Arc;

use serde::Serialize;
use serde::ser::{SerializeSeq, SerializeTuple, Serializer};
use serde_json::value::{RawValue, to_raw_value};
use serde_json::{Map, Value};

use crate::http::Response;
use crate::surface::args::{REFERENCE_TAG, Ref};
use crate::surface::doc::Ts;
use crate::surface::model::{Model, ModelDecl, model_of};
use crate::surface::service::Instead;

/// A model of class `M` in the provider's own words; it is shaped when it leaves Rust.
pub struct Item<M> {
    pub details: Map<String, Value>,
    model: PhantomData<fn() -> M>,
}

impl<M> Item<M> {
    pub fn new(details: Map<String, Value>) -> Self {
        Self { details, model: PhantomData }
    }

    pub fn str(&self, field: &str) -> Option<&str> {
        self.details.get(field)?.as_str()
    }
}

/// One value of a callback.
pub enum Out {
    Undefined,
    Json(Value),
    Model(&'static ModelDecl, Map<String, Value>),
    Models(&'static ModelDecl, Vec<Map<String, Value>>),
    /// Models whose rows have been decoded with types.
    Rows(Box<dyn Rows>),
    Response(Arc<Response>),
}

/// How a value of a callback is documented, and which class JavaScript makes of it.
pub struct Returned {
    pub ts: Ts,
    pub kind: Kind,
    pub model: Option<&'static ModelDecl>,
    pub list: bool,
    /// Nothing is `null`, not `undefined`.
    pub nullable: bool,
    /// Not a value of the callback: a model that the other values refer to.
    pub shared: bool,
}

/// What kind of value it is that is no model.
#[derive(Clone, Copy)]
pub enum Kind {
    Value,
    /// There is none.
    Nothing,
    /// There is none, and no `null` for "no error" either.
    Silent,
    /// The provider's answer.
    Response,
}

impl Returned {
    fn of(kind: Kind, ts: &'static str) -> Self {
        Self { ts: Ts::new(|| ts.into()), kind, model: None, list: false, nullable: false, shared: false }
    }

    fn plain(ts: &'static str) -> Self {
        Self::of(Kind::Value, ts)
    }

    /// A model, or a list of them.
    fn model(model: &'static ModelDecl, list: bool) -> Self {
        let ts = || if list { format!("Array<{}>", model.ts_ref()) } else { model.ts_ref() };
        Self { ts: Ts::new(ts), model: Some(model), list, ..Self::plain("") }
    }
}

impl Returned {
    /// Names the classes that take others' places.
    pub fn replace(&mut self, instead: &[Instead]) {
        for (base, own) in instead {
            if self.model.is_some_and(|model| std::ptr::eq(model, *base)) {
                self.model = Some(own);
                let ts = self.ts.clone();
                self.ts = ts.map(|ts| ts.replace(&base.ts_ref(), &own.ts_ref()));
            }
        }
    }
}

/// All values of a callback, in order.
#[derive(Default)]
pub struct Reply(Vec<Out>);

impl Reply {
    /// With the classes that take others' places.
    pub fn of(mut self, instead: &[Instead]) -> Self {
        for (base, own) in instead {
            for value in &mut self.0 {
                match value {
                    Out::Model(model, _) | Out::Models(model, _) if std::ptr::eq(*model, *base) => {
                        *model = own
                    }
                    _ => {}
                }
            }
        }
        self
    }

    /// As JSON text. `raw` keeps models as the provider sent them, for classes whose mapping the app replaced.
    pub fn to_text(&self, raw: bool) -> String {
        serde_json::to_string(&Values(&self.0, raw)).unwrap_or_else(|_| "[]".into())
    }
}

struct Values<'a>(&'a [Out], bool);
struct Shaped<'a>(&'static ModelDecl, &'a Map<String, Value>, bool);

impl Serialize for Values<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut seq = serializer.serialize_seq(Some(self.0.len()))?;
        for value in self.0 {
            match value {
                Out::Undefined => seq.serialize_element(&())?,
                Out::Json(value) => seq.serialize_element(value)?,
                Out::Model(model, details) => {
                    seq.serialize_element(&Shaped(model, details, self.1))?;
                }
                Out::Models(model, items) => {
                    let items: Vec<_> = items.iter().map(|details| Shaped(model, details, self.1)).collect();
                    seq.serialize_element(&items)?;
                }
                Out::Rows(rows) => seq.serialize_element(&rows.to_text(self.1))?,
                Out::Response(response) => seq.serialize_element(&response.describe_text())?,
            }
        }
        seq.end()
    }
}

impl Serialize for Shaped<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Shaped(model, details, raw) = self;
        if *raw {
            return details.serialize(serializer);
        }
        if model.raw.is_empty() {
            return model.shape(details).serialize(serializer);
        }
        let mut pair = serializer.serialize_tuple(2)?;
        pair.serialize_element(&model.shape(details))?;
        pair.serialize_element(details)?;
        pair.end()
    }
}

/// A row of a long listing: its type knows both what the provider says and what the model's properties are.
/// Ten thousand of them need not become ten thousand maps. It serializes as the list of the properties' values.
pub trait Row: Serialize + Send + Sync + 'static {
    type Model: Model;

    /// The properties' names, in the order of their values.
    const KEYS: &'static [&'static str];

    /// The provider's own words, for a class whose mapping the app has replaced.
    fn details(&self) -> Map<String, Value>;
}

/// Rows of one type, with the names of their properties once for all.
pub trait Rows: Send {
    fn to_text(&self, raw: bool) -> Option<Box<RawValue>>;
}

impl<R: Row> Rows for Vec<R> {
    fn to_text(&self, raw: bool) -> Option<Box<RawValue>> {
        match raw {
            true => to_raw_value(&self.iter().map(R::details).collect::<Vec<_>>()).ok(),
            false => to_raw_value(&Table { keys: R::KEYS, rows: self }).ok(),
        }
    }
}

#[derive(Serialize)]
struct Table<'a, R> {
    keys: &'static [&'static str],
    rows: &'a [R],
}

/// A list of models from decoded rows.
pub struct Listing<R>(pub Vec<R>);

impl<R: Row> IntoOut for Listing<R> {
    fn into_out(self) -> Out {
        Out::Rows(Box::new(self.0))
    }
    fn describe() -> Returned {
        <Vec<Item<R::Model>> as IntoOut>::describe()
    }
}

/// A value that a handler may return.
pub trait IntoOut: Send {
    fn into_out(self) -> Out;
    fn describe() -> Returned;
}

impl IntoOut for () {
    fn into_out(self) -> Out {
        Out::Undefined
    }
    fn describe() -> Returned {
        Returned::of(Kind::Nothing, "void")
    }
}

/// Calls back with no argument at all, not even `null` for "no error".
pub struct Silent;

impl IntoOut for Silent {
    fn into_out(self) -> Out {
        Out::Undefined
    }
    fn describe() -> Returned {
        Returned::of(Kind::Silent, "silent")
    }
}

impl IntoOut for Value {
    fn into_out(self) -> Out {
        Out::Json(self)
    }
    fn describe() -> Returned {
        Returned::plain("any")
    }
}

impl IntoOut for String {
    fn into_out(self) -> Out {
        Out::Json(self.into())
    }
    fn describe() -> Returned {
        Returned::plain("string")
    }
}

impl IntoOut for bool {
    fn into_out(self) -> Out {
        Out::Json(self.into())
    }
    fn describe() -> Returned {
        Returned::plain("boolean")
    }
}

impl<T: IntoOut> IntoOut for Option<T> {
    fn into_out(self) -> Out {
        self.map_or(Out::Undefined, T::into_out)
    }
    fn describe() -> Returned {
        let returned = T::describe();
        Returned { ts: returned.ts.map(|ts| ts + " | undefined"), ..returned }
    }
}

impl<M: Model> IntoOut for Item<M> {
    fn into_out(self) -> Out {
        Out::Model(model_of::<M>(), self.details)
    }
    fn describe() -> Returned {
        Returned::model(model_of::<M>(), false)
    }
}

impl<M: Model> IntoOut for Vec<Item<M>> {
    fn into_out(self) -> Out {
        let details = self.into_iter().map(|item| item.details).collect();
        Out::Models(model_of::<M>(), details)
    }
    fn describe() -> Returned {
        Returned::model(model_of::<M>(), true)
    }
}

/// A value, or `null` where 2.2.0 says that there is none.
pub struct OrNull<T>(pub Option<T>);

impl<T: IntoOut> IntoOut for OrNull<T> {
    fn into_out(self) -> Out {
        self.0.into_out()
    }
    fn describe() -> Returned {
        let returned = T::describe();
        Returned { ts: returned.ts.map(|ts| ts + " | null"), nullable: true, ..returned }
    }
}

/// The very model that the app has passed to the call.
impl<M: Model> IntoOut for Ref<M> {
    fn into_out(self) -> Out {
        Out::Json(self.as_property())
    }
    fn describe() -> Returned {
        <Item<M> as IntoOut>::describe()
    }
}

/// A model that the other values of the reply have as a property ([`Shared::as_property`]), once for all of
/// them. The app does not get it by itself.
pub struct Shared<M>(pub Option<Item<M>>);

impl<M> Shared<M> {
    /// For a property of the other values.
    pub fn as_property() -> Value {
        serde_json::json!({ REFERENCE_TAG: "shared" })
    }
}

impl<M: Model> IntoOut for Shared<M> {
    fn into_out(self) -> Out {
        self.0.into_out()
    }
    fn describe() -> Returned {
        Returned { shared: true, ..<Item<M> as IntoOut>::describe() }
    }
}

impl IntoOut for Arc<Response> {
    fn into_out(self) -> Out {
        Out::Response(self)
    }
    fn describe() -> Returned {
        Returned::of(Kind::Response, "ApiResponse")
    }
}

/// All that a handler may return: one value or a tuple.
pub trait IntoReply: Send {
    fn into_reply(self) -> Reply;
    fn describe() -> Vec<Returned>;
}

impl<T: IntoOut> IntoReply for T {
    fn into_reply(self) -> Reply {
        Reply(vec![self.into_out()])
    }
    fn describe() -> Vec<Returned> {
        vec![T::describe()]
    }
}

impl<A: IntoOut, B: IntoOut> IntoReply for (A, B) {
    fn into_reply(self) -> Reply {
        Reply(vec![self.0.into_out(), self.1.into_out()])
    }
    fn describe() -> Vec<Returned> {
        vec![A::describe(), B::describe()]
    }
}

impl<A: IntoOut, B: IntoOut, C: IntoOut> IntoReply for (A, B, C) {
    fn into_reply(self) -> Reply {
        Reply(vec![self.0.into_out(), self.1.into_out(), self.2.into_out()])
    }
    fn describe() -> Vec<Returned> {
        vec![A::describe(), B::describe(), C::describe()]
    }
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, Method, StatusCode};
    use serde_json::json;

    use super::*;

    struct Plain;
    struct Whole;

    impl Model for Plain {
        fn declare() -> ModelDecl {
            ModelDecl::new("own.x", "Plain", "").property("id", "string", "", &[])
        }
    }

    impl Model for Whole {
        fn declare() -> ModelDecl {
            ModelDecl::new("own.x", "Whole", "").property("id", "string", "", &[]).raw(&["original"])
        }
    }

    fn item<M>() -> Item<M> {
        Item::new(json!({"id": "1", "more": 2}).as_object().cloned().unwrap_or_default())
    }

    #[test]
    fn values_cross_as_one_text() {
        assert_eq!(().into_reply().to_text(false), "[null]");
        assert_eq!((true, None::<String>, "x".to_owned()).into_reply().to_text(false), r#"[true,null,"x"]"#);
        assert_eq!(item::<Plain>().into_reply().to_text(false), r#"[{"id":"1"}]"#);
        assert_eq!(vec![item::<Plain>()].into_reply().to_text(false), r#"[[{"id":"1"}]]"#);
    }

    #[test]
    fn a_class_that_keeps_the_answer_gets_it_beside() {
        assert_eq!(item::<Whole>().into_reply().to_text(false), r#"[[{"id":"1"},{"id":"1","more":2}]]"#);
        // And one whose mapping the app has replaced gets nothing else.
        assert_eq!(item::<Whole>().into_reply().to_text(true), r#"[{"id":"1","more":2}]"#);
        assert_eq!(vec![item::<Plain>()].into_reply().to_text(true), r#"[[{"id":"1","more":2}]]"#);
    }

    #[test]
    fn a_response_has_status_headers_and_text() {
        let mut headers = HeaderMap::new();
        headers.insert("x-own", http::HeaderValue::from_static("1"));
        let response = Arc::new(Response {
            method: Method::GET,
            url: "http://h/".into(),
            status: StatusCode::CREATED,
            headers,
            body: "{\"a\":1}".into(),
        });
        let text = (json!(1), response).into_reply().to_text(false);
        let values: Value = serde_json::from_str(&text).unwrap_or_default();
        assert_eq!(values, json!([1, {"statusCode": 201, "headers": {"x-own": "1"}, "text": "{\"a\":1}"}]));
    }

    #[test]
    fn how_results_are_documented() {
        let described: Vec<_> = <(Vec<Item<Plain>>, Option<Value>)>::describe()
            .into_iter()
            .map(|r| (r.ts.text().to_owned(), r.list))
            .collect();
        assert_eq!(
            described,
            [("Array<providers.own.x.Plain>".into(), true), ("any | undefined".into(), false)]
        );
    }
}
