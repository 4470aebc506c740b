//! What a method calls back with.

use std::fmt::Write;
use std::marker::PhantomData;
use std::sync::Arc;

use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};
use serde_json::{Map, Value, json};

use crate::http::Response;
use crate::surface::args::{REFERENCE_TAG, Ref};
use crate::surface::doc::Ts;
use crate::surface::found::{All, Found, One};
use crate::surface::model::{Model, ModelDecl, model_of};
use crate::surface::service::Instead;

/// A model of class `M` in the provider's own words.
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
    One(&'static ModelDecl, Found<Map<String, Value>>),
    All(&'static ModelDecl, Found<Vec<Map<String, Value>>>),
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
pub struct Reply(pub(super) Vec<Out>);

impl Reply {
    /// With the classes that take others' places.
    pub fn of(mut self, instead: &[Instead]) -> Self {
        for (base, own) in instead {
            for value in &mut self.0 {
                match value {
                    Out::Model(model, _)
                    | Out::Models(model, _)
                    | Out::One(model, _)
                    | Out::All(model, _)
                        if std::ptr::eq(*model, *base) =>
                    {
                        *model = own
                    }
                    _ => {}
                }
            }
        }
        self
    }

    /// As JSON text. `raw` leaves out what is worked out, for classes whose mapping the app replaced.
    pub fn into_text(self, raw: bool) -> String {
        // The same answer crosses once.
        let answers: Vec<_> = self.0.iter().map(Out::answer).collect();
        let mut text = String::from("[");
        for (i, value) in self.0.into_iter().enumerate() {
            if i > 0 {
                text.push(',');
            }
            value.write(&mut text, raw, &answers);
        }
        text.push(']');
        text
    }
}

impl Out {
    /// The answer whose text this value has in it.
    fn answer(&self) -> Option<*const Response> {
        match self {
            Self::One(_, found) => Some(Arc::as_ptr(&found.answer)),
            Self::All(_, found) => Some(Arc::as_ptr(&found.answer)),
            _ => None,
        }
    }

    fn write(self, text: &mut String, raw: bool, answers: &[Option<*const Response>]) {
        match self {
            Self::Undefined => text.push_str("null"),
            Self::Json(value) => put(text, &value),
            Self::Model(model, details) => {
                let computed = compute(model, &details, raw);
                text.push_str("{\"details\":");
                put(text, &details.into());
                end(text, computed);
            }
            Self::Models(model, items) => {
                let computed = compute_all(model, &items, raw);
                text.push_str("{\"details\":");
                put(text, &items.into_iter().map(Value::from).collect());
                end(text, computed);
            }
            Self::One(model, Found { answer, field, details }) => {
                begin(text, &answer, &field);
                end(text, compute(model, &details, raw));
            }
            Self::All(model, Found { answer, field, details }) => {
                begin(text, &answer, &field);
                end(text, compute_all(model, &details, raw));
            }
            Self::Rows(rows) => {
                let rows = rows.to_text(raw);
                text.push_str(rows.as_deref().map_or("null", RawValue::get));
            }
            Self::Response(response) => {
                let at = answers.iter().position(|answer| *answer == Some(Arc::as_ptr(&response)));
                put(text, &at.map_or_else(|| response.describe_text(), |at| response.describe_at(at)));
            }
        }
    }
}

/// Not `to_string`, which would be compiled with this crate, for size.
fn put(text: &mut String, value: &Value) {
    let _ = write!(text, "{value}");
}

/// What is worked out, if anything is.
fn compute(model: &ModelDecl, details: &Map<String, Value>, raw: bool) -> Option<Value> {
    let computed = if raw { Map::new() } else { model.compute(details) };
    (!computed.is_empty()).then(|| computed.into())
}

fn compute_all(model: &ModelDecl, items: &[Map<String, Value>], raw: bool) -> Option<Value> {
    let computed: Vec<_> = items.iter().map(|details| compute(model, details, raw)).collect();
    computed.iter().any(Option::is_some).then(|| computed.into_iter().map(Value::from).collect())
}

/// An answer that is known to be JSON, and where in it the details stand.
fn begin(text: &mut String, answer: &Response, field: &str) {
    let document = std::str::from_utf8(&answer.body).unwrap_or("null");
    text.reserve(document.len());
    text.push_str("{\"answer\":");
    text.push_str(document);
    text.push_str(",\"field\":");
    put(text, &field.into());
}

fn end(text: &mut String, computed: Option<Value>) {
    if let Some(computed) = computed {
        text.push_str(",\"computed\":");
        put(text, &computed);
    }
    text.push('}');
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
            true => {
                let details: Vec<_> = self.iter().map(R::details).collect();
                to_raw_value(&json!({ "details": details })).ok()
            }
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

impl<M: Model> IntoOut for One<M> {
    fn into_out(self) -> Out {
        Out::One(model_of::<M>(), self.found)
    }
    fn describe() -> Returned {
        <Item<M> as IntoOut>::describe()
    }
}

impl<M: Model> IntoOut for All<M> {
    fn into_out(self) -> Out {
        Out::All(model_of::<M>(), self.found)
    }
    fn describe() -> Returned {
        <Vec<Item<M>> as IntoOut>::describe()
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
        json!({ REFERENCE_TAG: "shared" })
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
    struct Worked;

    impl Model for Plain {
        fn declare() -> ModelDecl {
            ModelDecl::new("own.x", "Plain", "").property("id", "string", "", &[])
        }
    }

    impl Model for Worked {
        fn declare() -> ModelDecl {
            let twice = |details: &Map<String, Value>| Some(details.get("id")?.as_str()?.repeat(2).into());
            ModelDecl::new("own.x", "Worked", "").computed("twice", "string", "", twice)
        }
    }

    fn answer(body: &'static str) -> Response {
        Response {
            method: Method::GET,
            url: "http://h/".into(),
            status: StatusCode::CREATED,
            headers: HeaderMap::from_iter([(
                http::HeaderName::from_static("x-own"),
                http::HeaderValue::from_static("1"),
            )]),
            body: body.into(),
        }
    }

    fn item<M>() -> Item<M> {
        Item::new(json!({"id": "1", "more": 2}).as_object().cloned().unwrap_or_default())
    }

    #[test]
    fn values_cross_as_one_text() {
        assert_eq!(().into_reply().into_text(false), "[null]");
        assert_eq!(
            (true, None::<String>, "x".to_owned()).into_reply().into_text(false),
            r#"[true,null,"x"]"#
        );
        let details = r#"{"details":{"id":"1","more":2}"#;
        assert_eq!(item::<Plain>().into_reply().into_text(false), format!("[{details}}}]"));
        assert_eq!(
            vec![item::<Plain>()].into_reply().into_text(false),
            r#"[{"details":[{"id":"1","more":2}]}]"#
        );
    }

    #[test]
    fn what_is_worked_out_crosses_beside() {
        assert_eq!(
            item::<Worked>().into_reply().into_text(false),
            r#"[{"details":{"id":"1","more":2},"computed":{"twice":"11"}}]"#
        );
        assert_eq!(
            vec![item::<Worked>()].into_reply().into_text(false),
            r#"[{"details":[{"id":"1","more":2}],"computed":[{"twice":"11"}]}]"#
        );
        // A class whose mapping the app has replaced works it out itself.
        assert_eq!(item::<Worked>().into_reply().into_text(true), r#"[{"details":{"id":"1","more":2}}]"#);
    }

    #[test]
    fn an_answer_crosses_once_as_it_came() {
        let body = r#"{ "it": {"id": "1"}, "all": [{"id": "2"}] }"#;
        let answer = Arc::new(answer(body));
        let one = One::<Worked>::of(answer.clone(), "it").unwrap_or_else(|e| panic!("{e}"));
        let text = (one, answer.clone()).into_reply().into_text(false);
        let response = r#"{"statusCode":201,"headers":{"x-own":"1"},"in":0}"#;
        let worked = r#""computed":{"twice":"11"}}"#;
        assert_eq!(text, format!(r#"[{{"answer":{body},"field":"it",{worked},{response}]"#));
        let all = All::<Plain>::of(answer, "all").unwrap_or_else(|e| panic!("{e}"));
        assert_eq!(all.into_reply().into_text(false), format!(r#"[{{"answer":{body},"field":"all"}}]"#));
    }

    #[test]
    fn a_response_has_status_headers_and_text() {
        let response = Arc::new(answer("{\"a\":1}"));
        let text = (json!(1), response).into_reply().into_text(false);
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
