//! What all of Neutron's resources have in common: a collection, a document, fields; and what is done with them.
//!
//! API: <https://docs.openstack.org/api-ref/network/v2/>

use std::marker::PhantomData;

use serde_json::{Map, Value};

use super::Neutron;
use crate::error::{Error, Result};
use crate::http::{Path, Response};
use crate::surface::args::{MODEL_TAG, untagged};
use crate::surface::doc::Doc;
use crate::surface::{All, Arg, Item, Model, ModelDecl, One, Ref};

/// A property of a model, and the field of Neutron's that it stands for.
pub struct Field {
    name: &'static str,
    theirs: &'static str,
    ts: &'static str,
    doc: Doc,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Neutron's alone.
    Read,
    /// Also the app's.
    Write,
    /// The app's too, and `null` says something: that there is to be none.
    Clear,
    /// Sent when the app names it, but no part of what a model is created from.
    State,
    /// The app's, and no property; or one that the model declares itself.
    Option,
}

impl Field {
    const fn new(
        kind: Kind,
        name: &'static str,
        theirs: &'static str,
        ts: &'static str,
        doc: &'static str,
    ) -> Self {
        Self { name, theirs, ts, doc: Doc::new(doc), kind }
    }

    pub const fn read(name: &'static str, theirs: &'static str, ts: &'static str, doc: &'static str) -> Self {
        Self::new(Kind::Read, name, theirs, ts, doc)
    }

    pub const fn write(
        name: &'static str,
        theirs: &'static str,
        ts: &'static str,
        doc: &'static str,
    ) -> Self {
        Self::new(Kind::Write, name, theirs, ts, doc)
    }

    pub const fn clear(
        name: &'static str,
        theirs: &'static str,
        ts: &'static str,
        doc: &'static str,
    ) -> Self {
        Self::new(Kind::Clear, name, theirs, ts, doc)
    }

    pub const fn state(
        name: &'static str,
        theirs: &'static str,
        ts: &'static str,
        doc: &'static str,
    ) -> Self {
        Self::new(Kind::State, name, theirs, ts, doc)
    }

    pub const fn option(
        name: &'static str,
        theirs: &'static str,
        ts: &'static str,
        doc: &'static str,
    ) -> Self {
        Self::new(Kind::Option, name, theirs, ts, doc)
    }

    /// What an app says of it, by either name.
    fn of<'a>(&self, given: &'a Map<String, Value>) -> Option<&'a Value> {
        let mut said = [self.name, self.theirs].into_iter().filter_map(|name| given.get(name));
        said.find(|value| !value.is_null() || self.kind == Kind::Clear)
    }
}

/// A kind of resource: its model, and where and how Neutron has it.
pub trait Resource: Model {
    /// The collection's path, also the list's name with underscores: `security-groups`.
    const PATH: &'static str;
    /// The document's name: `security_group`.
    const KEY: &'static str;
    const FIELDS: &'static [Field];
    /// The field that `create` with a string means.
    const SHORT: &'static str = "name";
}

/// Declares the properties of a resource's model.
pub fn properties<R: Resource>(model: ModelDecl) -> ModelDecl {
    R::FIELDS.iter().filter(|field| field.kind != Kind::Option).fold(model, |model, field| {
        model.computed(field.name, field.ts, field.doc, |details| {
            let said = [field.theirs, field.name].into_iter().filter_map(|name| details.get(name));
            said.clone().find(|value| !value.is_null()).cloned()
        })
    })
}

/// Which of a collection to list, by their fields: any of Neutron's filters, `limit` and `marker` among them.
pub struct Filters(Vec<(String, String)>);

impl Arg for Filters {
    fn decode(value: Value, name: &str) -> Result<Self> {
        let filters = match untagged(value) {
            Value::Object(filters) => filters,
            Value::Bool(false) => Map::new(),
            _ => return Err(Error::invalid(format!("{name} must be an object"))),
        };
        let mut query = Vec::new();
        for (filter, value) in filters {
            let values = match value {
                Value::Array(values) => values,
                value => vec![value],
            };
            let filter = snake_case(&filter);
            query.extend(values.iter().filter_map(Arg::to_query).map(|value| (filter.clone(), value)));
        }
        Ok(Self(query))
    }

    fn ts() -> String {
        "{\n/** Most of them in the answer. Default: as many as the cloud gives at once. */\nlimit?: number;\
         \n/** Id of the one after which the list goes on. */\nmarker?: string;\
         \n/** Any field of theirs, as a filter. */\n[field: string]: unknown;\n}"
            .into()
    }
}

/// `networkId` → `network_id`
fn snake_case(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 2);
    for letter in name.chars() {
        if letter.is_ascii_uppercase() {
            out.push('_');
        }
        out.push(letter.to_ascii_lowercase());
    }
    out
}

/// What a resource is created from: its fields, a model, or its name alone.
pub struct Details<R> {
    document: Map<String, Value>,
    resource: PhantomData<fn() -> R>,
}

impl<R: Resource> Arg for Details<R> {
    fn decode(value: Value, name: &str) -> Result<Self> {
        let document = match value {
            Value::String(short) => Map::from_iter([(R::SHORT.to_owned(), short.into())]),
            Value::Object(given) => {
                let is_model = given.contains_key(MODEL_TAG);
                pick::<R>(&given, |field| !is_model || field.kind != Kind::State)
            }
            _ => return Err(Error::invalid(format!("{name} must be an object or a string"))),
        };
        Ok(Self { document, resource: PhantomData })
    }

    fn ts() -> String {
        let mut out = String::from("string | {");
        for field in R::FIELDS.iter().filter(|field| field.kind != Kind::Read) {
            let none = if field.kind == Kind::Clear { " | null" } else { "" };
            out.push_str(&format!("\n/** {} */\n{}?: {}{none};", field.doc.text(), field.name, field.ts));
            if field.theirs != field.name {
                let (name, same) = (field.theirs, field.name);
                out.push_str(&format!("\n/** The same as `{same}`. */\n{name}?: {}{none};", field.ts));
            }
        }
        out.push_str("\n}");
        out
    }
}

/// Neutron's document of what an app gives.
fn pick<R: Resource>(given: &Map<String, Value>, wanted: impl Fn(&Field) -> bool) -> Map<String, Value> {
    let sent = R::FIELDS.iter().filter(|field| field.kind != Kind::Read && wanted(field));
    sent.filter_map(|field| Some((field.theirs.to_owned(), field.of(given)?.clone()))).collect()
}

/// A resource's path. A slash in an id is one in the path, as in 2.2.0; no part of it can climb.
fn path<R: Resource>(id: &str) -> Path {
    let segments = [R::PATH].into_iter().chain(id.split('/'));
    Path::Segments(segments.map(str::to_owned).collect())
}

/// The model in an answer to a request that has changed something; without properties if it says nothing.
fn changed<R: Resource>(answer: &Response) -> Result<Item<R>> {
    match answer.get(R::KEY)? {
        Some(_) => answer.object(R::KEY).map(Item::new),
        None => Ok(Item::new(Map::new())),
    }
}

pub async fn list<R: Resource>(neutron: Neutron, options: Option<Filters>) -> Result<All<R>> {
    let query = options.map(|Filters(query)| query).unwrap_or_default();
    let answer = neutron.get(R::PATH).query(query).send().await?;
    All::of(answer, &R::PATH.replace('-', "_"))
}

pub async fn get<R: Resource>(neutron: Neutron, resource: Ref<R>) -> Result<One<R>> {
    let answer = neutron.get(path::<R>(&resource)).send().await?;
    One::of(answer, R::KEY)
}

pub async fn create<R: Resource>(neutron: Neutron, details: Details<R>) -> Result<Item<R>> {
    let document = Map::from_iter([(R::KEY.to_owned(), details.document.into())]);
    changed(&*neutron.post(R::PATH).json(&document).send().await?)
}

/// Neutron lets nobody change a network's owner, nor its users much else, even to what it is already: a model as it
/// came from Neutron is refused as a whole.
const STRICT: &str = "Neutron takes only what is to be changed";

/// Saves a resource: what the app gives, or all of a model. Where Neutron refuses the whole model, what differs
/// from the resource as it is.
pub async fn update<R: Resource>(neutron: Neutron, resource: Ref<R>) -> Result<Item<R>> {
    let document = pick::<R>(&resource.details, |_| true);
    if !resource.is_model {
        return put(&neutron, &resource, document).await;
    }
    if !neutron.knows(STRICT) {
        match put(&neutron, &resource, document.clone()).await {
            Err(refusal) if matches!(refusal.status(), Some(400 | 403)) => {}
            outcome => return outcome,
        }
    }
    let answer = neutron.get(path::<R>(&resource)).send().await?;
    let now = answer.object(R::KEY)?;
    let different: Map<String, Value> =
        document.into_iter().filter(|(name, value)| !same(value, now.get(name))).collect();
    let outcome = match different.is_empty() {
        true => Ok(Item::new(now)),
        false => put(&neutron, &resource, different).await,
    };
    if outcome.is_ok() {
        neutron.learn(STRICT);
    }
    outcome
}

async fn put<R: Resource>(neutron: &Neutron, id: &str, document: Map<String, Value>) -> Result<Item<R>> {
    let document = Map::from_iter([(R::KEY.to_owned(), Value::from(document))]);
    changed(&*neutron.put(path::<R>(id)).json(&document).send().await?)
}

/// Whether a model's value is Neutron's: `shared` is 0 for `false`, and what is absent is none.
fn same(ours: &Value, theirs: Option<&Value>) -> bool {
    match (ours, theirs.unwrap_or(&Value::Null)) {
        (Value::Number(number), Value::Bool(flag)) => number.as_u64() == Some(u64::from(*flag)),
        (ours, theirs) => ours == theirs,
    }
}

pub async fn destroy<R: Resource>(neutron: Neutron, resource: Ref<R>) -> Result<String> {
    neutron.delete(path::<R>(&resource)).send().await?;
    Ok(resource.id)
}

#[cfg(test)]
mod tests {
    use mockito::Matcher;
    use serde_json::{Value, json};

    use crate::providers::openstack::network::service;
    use crate::providers::openstack::testing::cloud;
    use crate::surface::testing::model;

    const CLASS: &str = "openstack.network.Network network.Network base.Model";

    #[tokio::test]
    async fn options_are_filters() {
        let mut cloud = cloud().await;
        let path = "/network/v2.0/networks?limit=2&marker=m&tenant_id=t&id=a&id=b&shared=false";
        cloud.answer("GET", path, 200, json!({"networks": []})).await;
        cloud.answer("GET", "/network/v2.0/networks", 200, json!({"networks": [{"id": "n"}]})).await;
        let neutron = cloud.client(service());
        let filters = json!({"limit": 2, "marker": "m", "tenantId": "t", "id": ["a", "b"], "shared": false, "none": null});
        assert_eq!(neutron.call("getNetworks", json!([filters])).await.unwrap(), json!([[]]));
        let one = json!([[{"id": "n", "shared": 0}]]);
        assert_eq!(neutron.call("getNetworks", json!([])).await.unwrap(), one);
        assert_eq!(neutron.call("getNetworks", json!([false])).await.unwrap(), one);
        let error = neutron.call("getNetworks", json!(["x"])).await.unwrap_err();
        assert_eq!(error.message(), "test getNetworks: options must be an object");
    }

    #[tokio::test]
    async fn a_version_in_the_catalog_is_not_repeated() {
        let cloud = cloud().await;
        for (region, service_url) in [("R1", "network"), ("V1", "network/v1")] {
            let neutron = cloud.client_in(region, service());
            neutron.call("auth", json!([])).await.unwrap();
            let url = neutron.call("_getUrl", json!([{"path": "x"}])).await.unwrap();
            assert_eq!(url, json!([format!("{}/network/v2.0/x", cloud.server.url())]));
            let url = neutron.call("_getUrl", json!([{}])).await.unwrap();
            assert_eq!(url, json!([format!("{}/{service_url}", cloud.server.url())]));
        }
    }

    #[tokio::test]
    async fn an_id_can_not_climb() {
        let mut cloud = cloud().await;
        cloud.answer("DELETE", "/network/v2.0/networks/a%20b/c%3Fd", 204, Value::Null).await;
        let neutron = cloud.client(service());
        assert_eq!(neutron.call("destroyNetwork", json!(["a b/c?d"])).await.unwrap(), json!(["a b/c?d"]));
        assert!(neutron.call("destroyNetwork", json!(["a/../b"])).await.is_err());
    }

    #[tokio::test]
    async fn an_answer_without_the_resource() {
        let mut cloud = cloud().await;
        cloud.answer("GET", "/network/v2.0/networks", 200, json!({})).await;
        cloud.answer("GET", "/network/v2.0/networks/n", 200, json!({})).await;
        cloud.answer("POST", "/network/v2.0/networks", 200, json!({})).await;
        let html = cloud.mock("PUT", "/network/v2.0/networks/n").with_body("<html>").create_async().await;
        cloud.keep(html);
        let neutron = cloud.client(service());
        for (method, args) in [("getNetworks", json!([])), ("getNetwork", json!(["n"]))] {
            let error = neutron.call(method, args).await.unwrap_err();
            assert_eq!(error.message(), "Unexpected empty response");
        }
        assert_eq!(neutron.call("createNetwork", json!(["n"])).await.unwrap(), json!([{}]));
        assert!(neutron.call("updateNetwork", json!([{"id": "n", "name": "x"}])).await.is_err());
    }

    #[tokio::test]
    async fn errors_are_neutrons() {
        let mut cloud = cloud().await;
        let body = json!({"NeutronError": {"type": "NetworkInUse", "message": "in use", "detail": ""}});
        cloud.answer("DELETE", "/network/v2.0/networks/n", 409, body.clone()).await;
        let neutron = cloud.client(service());
        let error = neutron.call("destroyNetwork", json!(["n"])).await.unwrap_err();
        assert_eq!((error.status(), error.field("result")), (Some(409), Some(&body)));
        let error = neutron.call("updateNetwork", json!([{"name": "x"}])).await.unwrap_err();
        assert_eq!(error.message(), "test updateNetwork: network has no id");
    }

    #[tokio::test]
    async fn a_plain_object_is_sent_as_it_is() {
        let mut cloud = cloud().await;
        let sent = json!({"network": {"name": "x", "admin_state_up": false, "tenant_id": "t"}});
        let refusal = json!({"NeutronError": {"message": "Cannot update read-only attribute tenant_id"}});
        cloud.answer_to("PUT", "/network/v2.0/networks/n", sent, 400, refusal).await;
        let neutron = cloud.client(service());
        let given = json!({"id": "n", "name": "x", "adminStateUp": false, "tenantId": "t", "bogus": 1});
        let error = neutron.call("updateNetwork", json!([given])).await.unwrap_err();
        assert_eq!(error.status(), Some(400));
    }

    #[tokio::test]
    async fn a_model_is_saved_where_neutron_takes_changes_only() {
        let mut cloud = cloud().await;
        let path = "/network/v2.0/networks/n";
        let whole = json!({"network":
            {"name": "new", "admin_state_up": true, "shared": 0, "tenant_id": "t"}});
        let refused = cloud
            .mock("PUT", path)
            .match_body(Matcher::Json(whole))
            .with_status(400)
            .with_body(json!({"NeutronError": {"message": "read-only"}}).to_string())
            .expect(1)
            .create_async()
            .await;
        let now =
            json!({"id": "n", "name": "old", "admin_state_up": true, "shared": false, "tenant_id": "t"});
        cloud.answer("GET", path, 200, json!({"network": now})).await;
        let changed = cloud
            .mock("PUT", path)
            .match_body(Matcher::Json(json!({"network": {"name": "new"}})))
            .with_body(json!({"network": {"id": "n", "name": "new"}}).to_string())
            .expect(2)
            .create_async()
            .await;
        let neutron = cloud.client(service());
        let own = json!({"id": "n", "name": "new", "adminStateUp": true, "shared": 0, "tenantId": "t", "status": "ACTIVE"});
        for _ in 0..2 {
            let saved = neutron.call("updateNetwork", json!([model(CLASS, own.clone())])).await.unwrap();
            assert_eq!(saved, json!([{"id": "n", "name": "new", "shared": 0}]));
        }
        refused.assert_async().await;
        changed.assert_async().await;
        // With nothing to be changed there is nothing to be sent.
        let same = json!({"id": "n", "name": "old", "adminStateUp": true, "shared": 0, "tenantId": "t"});
        let saved = neutron.call("updateNetwork", json!([model(CLASS, same)])).await.unwrap();
        assert_eq!(saved[0]["name"], "old");
        changed.assert_async().await;
    }

    #[tokio::test]
    async fn a_model_is_sent_whole_where_that_is_taken() {
        let mut cloud = cloud().await;
        let whole = json!({"network": {"name": "x", "shared": 0}});
        let path = "/network/v2.0/networks/n";
        cloud.answer_to("PUT", path, whole, 200, json!({"network": {"id": "n", "name": "x"}})).await;
        let neutron = cloud.client(service());
        let own = model(CLASS, json!({"id": "n", "name": "x", "shared": 0}));
        let saved = neutron.call("updateNetwork", json!([own])).await.unwrap();
        assert_eq!(saved, json!([{"id": "n", "name": "x", "shared": 0}]));
    }
}
