//! Services: domains, the origins of their files, and how the files are kept nearby.
//!
//! API: <https://docs.openstack.org/developer/poppy/>

use http::Method;
use serde_json::{Map, Value, json};

use super::Poppy;
use crate::error::{Error, Result};
use crate::http::{Path, Response};
use crate::options;
use crate::surface::{All, Item, Model, ModelDecl, Ref};

pub struct Service;

impl Model for Service {
    fn declare() -> ModelDecl {
        ModelDecl::new("openstack.cdn", "Service", "Domains whose files are delivered from nearby.")
            .property("id", "string", "The service's id.", &[])
            .property("name", "string", "Its name.", &[])
            .property(
                "domains",
                "Array<providers.openstack.cdn.Domain>",
                "Its domains: `[{domain, protocol}]`.",
                &[],
            )
            .property(
                "origins",
                "Array<providers.openstack.cdn.Origin>",
                "Where its files come from: `[{origin, port, ssl, rules}]`.",
                &[],
            )
            .property(
                "caching",
                "Array<providers.openstack.cdn.Caching>",
                "How long files are kept: `[{name, ttl, rules}]`.",
                &[],
            )
            .property(
                "restrictions",
                "Array<providers.openstack.cdn.Restriction>",
                "Who may read them: `[{name, rules}]`.",
                &[],
            )
            .property("flavorId", "string", "Id of its flavor.", &["flavorId", "flavor_id"])
            .property("status", "string", "Poppy's own status, such as `deployed`.", &[])
            .property("links", "Array<{ href: string; rel: string }>", "Where it is.", &[])
            .property("errors", "Array<{ message: string }>", "What went wrong: `[{message}]`.", &[])
    }
}

options! {
    /// Which services to list.
    pub struct ListServices {
        /// Most services in the answer. Default: as many as the cloud gives at once.
        limit: Option<u64>,
        /// Id of the service after which the list goes on.
        marker: Option<String>,
    }

    /// A service to be created.
    pub struct CreateService {
        /// The service's name. Required.
        name: Option<String>,
        /// Its domains: `[{domain, protocol}]`. Required.
        domains: Option<Value> as "Array<Partial<providers.openstack.cdn.Domain>>",
        /// Where its files come from: `[{origin, port, ssl, rules}]`. Required.
        origins: Option<Value> as "Array<Partial<providers.openstack.cdn.Origin>>",
        /// Id of its flavor. Required.
        "flavorId" => flavor_id: Option<Ref<super::Flavor>>,
        /// How long files are kept: `[{name, ttl, rules}]`.
        caching: Option<Value> as "Array<Partial<providers.openstack.cdn.Caching>>",
        /// Who may read them: `[{name, rules}]`.
        restrictions: Option<Value> as "Array<Partial<providers.openstack.cdn.Restriction>>",
    }
}

/// An answer that is one object.
pub fn document(answer: &Response) -> Result<Map<String, Value>> {
    match answer.json()? {
        Value::Object(object) => Ok(object),
        _ => Err(answer.about(Error::unexpected("Unexpected response: no object"))),
    }
}

/// The path of a service, which may also be named by its URL.
fn path(service: &str) -> Path {
    match service.starts_with("http://") || service.starts_with("https://") {
        true => Path::Url(service.to_owned()),
        false => Path::from(["services", service]),
    }
}

async fn fetch(poppy: &Poppy, path: Path) -> Result<Map<String, Value>> {
    document(&*poppy.get(path).send().await?)
}

pub async fn list(poppy: Poppy, options: Option<ListServices>) -> Result<All<Service>> {
    let query = options.map(|options| options.to_query()).unwrap_or_default();
    let answer = poppy.get(["services"]).query(query).send().await?;
    All::of(answer, "services")
}

pub async fn get(poppy: Poppy, service: Ref<Service>) -> Result<Item<Service>> {
    Ok(Item::new(fetch(&poppy, path(&service)).await?))
}

pub async fn create(poppy: Poppy, details: Option<CreateService>) -> Result<Item<Service>> {
    let missing = |what: &str| Error::new(format!("options.{what} is a required argument."));
    let details = details.ok_or_else(|| missing("name"))?;
    let mut service = json!({
        "name": details.name.ok_or_else(|| missing("name"))?,
        "domains": details.domains.ok_or_else(|| missing("domains"))?,
        "origins": details.origins.ok_or_else(|| missing("origins"))?,
        "flavor_id": details.flavor_id.ok_or_else(|| missing("flavorId"))?.id,
    });
    for (field, value) in [("caching", details.caching), ("restrictions", details.restrictions)] {
        if let Some(value) = value {
            service[field] = value;
        }
    }
    let answer = poppy.post(["services"]).json(&service).send().await?;
    let missing = || answer.about(Error::unexpected("Unexpected response: no location of the service in it"));
    let location = answer.header("location").ok_or_else(missing)?;
    // A service behind a proxy names it by an address of its own; its id is what counts.
    let path = match location.trim_end_matches('/').rsplit_once("/services/") {
        Some((_, id)) => Path::from(["services", id]),
        None => Path::Url(location.to_owned()),
    };
    Ok(Item::new(fetch(&poppy, path).await?))
}

/// What may be changed, by Poppy's own names, and the model's properties.
const CHANGEABLE: [(&str, &str); 6] = [
    ("name", "name"),
    ("domains", "domains"),
    ("origins", "origins"),
    ("caching", "caching"),
    ("restrictions", "restrictions"),
    ("flavor_id", "flavorId"),
];

/// What may be changed of a service, in Poppy's words; its `properties` as the model or as Poppy has them.
fn changeable(service: &Map<String, Value>) -> Value {
    let own = |(field, property): (&str, &str)| {
        let value = service.get(property).or_else(|| service.get(field))?;
        (!value.is_null()).then(|| (field.to_owned(), value.clone()))
    };
    Value::Object(CHANGEABLE.into_iter().filter_map(own).collect())
}

/// Calls back with the model that was passed.
pub async fn update(poppy: Poppy, service: Option<Ref<Service>>) -> Result<Ref<Service>> {
    let missing = || Error::new("you must provide a service to update");
    let service = service.filter(|service| service.is_model).ok_or_else(missing)?;
    let now = changeable(&fetch(&poppy, path(&service)).await?);
    let patch = json_patch::diff(&now, &changeable(&service.details));
    if !patch.0.is_empty() {
        poppy.request(Method::PATCH, path(&service)).json(&patch).send().await?;
    }
    Ok(service)
}

pub async fn delete(poppy: Poppy, service: Ref<Service>) -> Result<()> {
    poppy.delete(path(&service)).send().await.map(|_| ())
}

pub async fn purge(poppy: Poppy, service: Ref<Service>, asset_url: Option<String>) -> Result<()> {
    let what = match asset_url {
        Some(url) => ("url", url),
        None => ("all", "true".to_owned()),
    };
    poppy.delete(["services", &service, "assets"]).query([what]).send().await.map(|_| ())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::service;
    use crate::providers::openstack::testing::cloud;
    use crate::surface::testing::model;

    fn site() -> Value {
        json!({
            "id": "sv-1", "name": "site", "domains": [{"domain": "a.com"}], "origins": [{"origin": "o.com"}],
            "caching": [], "restrictions": [], "flavor_id": "cdn", "status": "deployed", "links": [], "errors": [],
        })
    }

    fn shaped() -> Value {
        let mut shaped = site();
        let flavor = shaped.as_object_mut().unwrap().shift_remove("flavor_id").unwrap();
        shaped["flavorId"] = flavor;
        shaped
    }

    #[tokio::test]
    async fn lists_and_gets() {
        let mut cloud = cloud().await;
        cloud.answer("GET", "/cdn/services?limit=1&marker=m", 200, json!({"services": [site()]})).await;
        cloud.answer("GET", "/cdn/services/sv-1", 200, site()).await;
        let url = format!("{}/cdn/services/sv-1", cloud.server.url());
        let poppy = cloud.client(service());
        let page = json!([{"limit": 1, "marker": "m", "x": 1}]);
        assert_eq!(poppy.call("getServices", page).await.unwrap(), json!([[shaped()]]));
        assert_eq!(poppy.call("getService", json!(["sv-1"])).await.unwrap(), json!([shaped()]));
        assert_eq!(poppy.call("getService", json!([url])).await.unwrap(), json!([shaped()]));
    }

    #[tokio::test]
    async fn creates_and_fetches() {
        let mut cloud = cloud().await;
        let sent = json!({"name": "site", "domains": [], "origins": [], "flavor_id": "cdn", "caching": [1]});
        let mock = cloud.mock("POST", "/cdn/services").match_body(sent.to_string().as_str());
        let mock = mock.with_status(202).with_header("location", "http://behind/v1.0/services/sv-1");
        let mock = mock.create_async().await;
        cloud.keep(mock);
        cloud.answer("GET", "/cdn/services/sv-1", 200, site()).await;
        let poppy = cloud.client(service());
        let details =
            json!({"name": "site", "domains": [], "origins": [], "flavorId": "cdn", "caching": [1], "x": 1});
        assert_eq!(poppy.call("createService", json!([details])).await.unwrap(), json!([shaped()]));
    }

    #[tokio::test]
    async fn a_new_service_without_a_location_is_an_error() {
        let mut cloud = cloud().await;
        cloud.answer("POST", "/cdn/services", 200, json!({})).await;
        let poppy = cloud.client(service());
        let details = json!({"name": "site", "domains": [], "origins": [], "flavorId": "cdn"});
        let error = poppy.call("createService", json!([details])).await.unwrap_err();
        assert_eq!(error.message(), "Unexpected response: no location of the service in it");
        let error = poppy.call("createService", json!([{"name": "x"}])).await.unwrap_err();
        assert_eq!(error.message(), "options.domains is a required argument.");
        let error = poppy.call("createService", json!([])).await.unwrap_err();
        assert_eq!(error.message(), "options.name is a required argument.");
    }

    #[tokio::test]
    async fn an_update_sends_what_differs() {
        let mut cloud = cloud().await;
        cloud.answer("GET", "/cdn/services/sv-1", 200, site()).await;
        let patch = json!([
            {"op": "add", "path": "/domains/1", "value": {"domain": "b.com"}},
            {"op": "replace", "path": "/flavor_id", "value": "other"},
        ]);
        cloud.answer_to("PATCH", "/cdn/services/sv-1", patch, 202, json!(null)).await;
        let poppy = cloud.client(service());
        let mut changed = shaped();
        changed["domains"] = json!([{"domain": "a.com"}, {"domain": "b.com"}]);
        changed["flavorId"] = json!("other");
        changed["status"] = json!("not ours to change");
        changed["$ref"] = json!(0);
        let same = model("openstack.cdn.Service", changed);
        assert_eq!(poppy.call("updateService", json!([same])).await.unwrap(), json!([{"$ref": 0}]));
    }

    #[tokio::test]
    async fn an_update_without_changes_sends_none() {
        let mut cloud = cloud().await;
        cloud.answer("GET", "/cdn/services/sv-1", 200, site()).await;
        let poppy = cloud.client(service());
        let same = model("openstack.cdn.Service", shaped());
        poppy.call("updateService", json!([same])).await.unwrap();
        let error = poppy.call("updateService", json!(["sv-1"])).await.unwrap_err();
        assert_eq!(error.message(), "you must provide a service to update");
    }

    #[tokio::test]
    async fn deletes_and_purges() {
        let mut cloud = cloud().await;
        cloud.answer("DELETE", "/cdn/services/sv-1", 202, json!(null)).await;
        cloud.answer("DELETE", "/cdn/services/sv-1/assets?all=true", 202, json!(null)).await;
        cloud.answer("DELETE", "/cdn/services/sv-1/assets?url=%2Fimg%2F*.png", 202, json!(null)).await;
        let poppy = cloud.client(service());
        poppy.call("deleteService", json!(["sv-1"])).await.unwrap();
        poppy.call("deleteServiceCachedAssets", json!(["sv-1"])).await.unwrap();
        poppy.call("deleteServiceCachedAssets", json!(["sv-1", "/img/*.png"])).await.unwrap();
    }
}
