//! Models that are a field of an answer, as it came: its own text crosses, once, and JavaScript reads it.
//!
//! Rust reads of it only what the models' properties are worked out from; the rest is checked, and stays text. A
//! thousand servers need not become a thousand maps twice.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use crate::error::Result;
use crate::http::Response;
use crate::surface::model::{Model, model_of};

type Object = Map<String, Value>;

/// Details of models, and where in an answer they stand.
pub struct Found<D> {
    pub answer: Arc<Response>,
    pub field: String,
    /// What the models' properties are worked out from.
    pub details: D,
}

/// A model that is a field of an answer.
pub struct One<M> {
    pub(super) found: Found<Object>,
    model: PhantomData<fn() -> M>,
}

/// A list of models that is a field of an answer.
pub struct All<M> {
    pub(super) found: Found<Vec<Object>>,
    model: PhantomData<fn() -> M>,
}

// What is not as expected is read whole, which says why it won't do.

impl<M: Model> One<M> {
    pub fn of(answer: Arc<Response>, field: &str) -> Result<Self> {
        let needs = model_of::<M>().needs();
        let part = needs.and_then(|needs| part(&answer, field, Fields(&needs)));
        let details = part.map_or_else(|| answer.object(field), Ok)?;
        Ok(Self { found: Found { answer, field: field.into(), details }, model: PhantomData })
    }
}

impl<M: Model> All<M> {
    pub fn of(answer: Arc<Response>, field: &str) -> Result<Self> {
        let needs = model_of::<M>().needs();
        let part = needs.and_then(|needs| part(&answer, field, Each(Fields(&needs))));
        let details = part.map_or_else(|| answer.objects(field), Ok)?;
        Ok(Self { found: Found { answer, field: field.into(), details }, model: PhantomData })
    }
}

/// Reads the document's field as `seed` says.
fn part<'a, S: DeserializeSeed<'a>>(answer: &'a Response, field: &str, seed: S) -> Option<S::Value> {
    let mut document = serde_json::Deserializer::from_str(std::str::from_utf8(&answer.body).ok()?);
    let found = document.deserialize_map(At { field, seed: Some(seed) }).ok()?;
    document.end().ok()?;
    found
}

/// An object of which one field is read.
struct At<'n, S> {
    field: &'n str,
    seed: Option<S>,
}

impl<'a, S: DeserializeSeed<'a>> Visitor<'a> for At<'_, S> {
    type Value = Option<S::Value>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'a>>(mut self, mut map: A) -> std::result::Result<Self::Value, A::Error> {
        let mut found = None;
        while let Some(at) = map.next_key_seed(Among(&[self.field]))? {
            if at.is_none() {
                map.next_value::<IgnoredAny>()?;
                continue;
            }
            let seed = self.seed.take().ok_or_else(|| A::Error::custom("it is there twice"))?;
            found = Some(map.next_value_seed(seed)?);
        }
        Ok(found)
    }
}

/// A list of objects.
struct Each<'n>(Fields<'n>);

impl<'a> DeserializeSeed<'a> for Each<'_> {
    type Value = Vec<Object>;

    fn deserialize<D: Deserializer<'a>>(self, list: D) -> std::result::Result<Self::Value, D::Error> {
        list.deserialize_seq(self)
    }
}

impl<'a> Visitor<'a> for Each<'_> {
    type Value = Vec<Object>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a list of objects")
    }

    fn visit_seq<A: SeqAccess<'a>>(self, mut list: A) -> std::result::Result<Self::Value, A::Error> {
        let mut out = Vec::new();
        while let Some(object) = list.next_element_seed(self.0)? {
            out.push(object);
        }
        Ok(out)
    }
}

/// An object of which some fields are read.
#[derive(Clone, Copy)]
struct Fields<'n>(&'n [&'n str]);

impl<'a> DeserializeSeed<'a> for Fields<'_> {
    type Value = Object;

    fn deserialize<D: Deserializer<'a>>(self, object: D) -> std::result::Result<Object, D::Error> {
        object.deserialize_map(self)
    }
}

impl<'a> Visitor<'a> for Fields<'_> {
    type Value = Object;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'a>>(self, mut map: A) -> std::result::Result<Object, A::Error> {
        let mut out = Object::new();
        while let Some(at) = map.next_key_seed(Among(self.0))? {
            match at {
                Some(at) => drop(out.insert(self.0[at].to_owned(), map.next_value()?)),
                None => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(out)
    }
}

/// A key: which of these names it is, if any.
struct Among<'n>(&'n [&'n str]);

impl<'a> DeserializeSeed<'a> for Among<'_> {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'a>>(self, key: D) -> std::result::Result<Self::Value, D::Error> {
        key.deserialize_str(self)
    }
}

impl Visitor<'_> for Among<'_> {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> std::result::Result<Self::Value, E> {
        Ok(self.0.iter().position(|name| *name == key))
    }
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, Method, StatusCode};
    use serde_json::json;

    use super::*;
    use crate::surface::ModelDecl;

    /// Works a property out from one field.
    struct Plain;
    /// And one from all there is.
    struct Whole;

    fn plain() -> ModelDecl {
        ModelDecl::new("own.x", "Plain", "").property("id", "string", "", &[]).derived(
            "status",
            "string",
            "",
            "state",
            |own| Some(own?.as_str()?.to_lowercase().into()),
        )
    }

    impl Model for Plain {
        fn declare() -> ModelDecl {
            plain()
        }
    }

    impl Model for Whole {
        fn declare() -> ModelDecl {
            plain().computed("fields", "number", "", |details| Some(details.len().into()))
        }
    }

    fn answer(body: &str) -> Arc<Response> {
        Arc::new(Response {
            method: Method::GET,
            url: "http://h/".into(),
            status: StatusCode::OK,
            headers: HeaderMap::new(),
            body: body.to_owned().into(),
        })
    }

    #[test]
    fn only_what_is_needed_is_read() {
        let body =
            r#"{"links": [{}], "all": [{"id": "1", "state": "UP", "more": {"state": 5}}, {}], "z": null}"#;
        let all = All::<Plain>::of(answer(body), "all").unwrap();
        assert_eq!(json!(all.found.details), json!([{"state": "UP"}, {}]));
        let all = All::<Whole>::of(answer(body), "all").unwrap();
        assert_eq!(json!(all.found.details[0]), json!({"id": "1", "state": "UP", "more": {"state": 5}}));
        let one =
            One::<Plain>::of(answer(r#"{"one": {"state": "UP", "state": "DOWN", "id": 1}}"#), "one").unwrap();
        assert_eq!(json!(one.found.details), json!({"state": "DOWN"}));
    }

    #[test]
    fn what_is_no_model_is_an_error() {
        let whole = |body| One::<Plain>::of(answer(body), "it").map(drop).unwrap_err().message().to_owned();
        let each = |body| All::<Plain>::of(answer(body), "it").map(drop).unwrap_err().message().to_owned();
        assert_eq!(whole(r#"{"it": []}"#), "Unexpected response: it is no object");
        assert_eq!(each(r#"{"it": {}}"#), "Unexpected response: it is no list of objects");
        assert_eq!(each(r#"{"it": [{}, 1]}"#), "Unexpected response: it is no list of objects");
        let nothing = whole("{}");
        for body in ["", "[]", "5", r#"{"it": null}"#, r#"{"its": {}}"#] {
            assert_eq!((whole(body), each(body)), (nothing.clone(), nothing.clone()), "{body}");
        }
        for body in
            [r#"{"it": [{"id": "1"}"#, r#"{"it": [{}]} x"#, "<html>", "{\"it\": [{\"a\": \"\u{1}\"}]}"]
        {
            assert!(each(body).starts_with("Unexpected response: "), "{body}: {}", each(body));
        }
    }
}
