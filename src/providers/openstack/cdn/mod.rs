//! Poppy: services that bring files to their readers from nearby.
//!
//! API: <https://docs.openstack.org/developer/poppy/>

mod answers;
mod flavors;
mod services;

pub use flavors::Flavor;
pub use services::Service;

use serde_json::Value;

use super::client::{self, Family, OPENSTACK, OpenStack};
use crate::error::Result;
use crate::http::Path;
use crate::surface::{self, Context};

/// A call of a CDN client.
pub type Poppy = Context<OpenStack>;

pub fn service() -> surface::Service {
    of(&OPENSTACK, &["cdn"])
}

/// What every member of the family has; `types` are the service's in a catalog.
pub fn of(family: &'static Family, types: &'static [&'static str]) -> surface::Service {
    client::service(family, "cdn", "Content delivery (Poppy).", types)
        .model::<Service>()
        .model::<Flavor>()
        .method("getHomeDocument()", "Gets what the API consists of. GET /", home)
        .method("getPing()", "Asks whether the API is there. GET /ping", ping)
        .method(
            "getService(service)",
            "Gets a service, by its id, its URL or as a model. GET /services/{id}",
            services::get,
        )
        .method("getServices(options)", "Lists services. GET /services", services::list)
        .method(
            "createService(details)",
            "Creates a service. POST /services, then GET its location",
            services::create,
        )
        .method(
            "updateService(service)",
            "Makes a service what the model says. GET /services/{id}, then PATCH with what differs",
            services::update,
        )
        .method("deleteService(service)", "Deletes a service. DELETE /services/{id}", services::delete)
        .method(
            "deleteServiceCachedAssets(service, assetUrl)",
            "Removes a file from the caches, or all of them. DELETE /services/{id}/assets",
            services::purge,
        )
        .method("getFlavor(flavor)", "Gets a flavor. GET /flavors/{id}", flavors::get)
        .method("getFlavors(options)", "Lists flavors. GET /flavors", flavors::list)
        .answers(answers::SHAPES, &[("getHomeDocument", "JsonObject")])
}

async fn home(poppy: Poppy) -> Result<Value> {
    poppy.get(Path::Encoded(String::new())).send().await?.json()
}

async fn ping(poppy: Poppy) -> Result<()> {
    poppy.get(["ping"]).send().await.map(|_| ())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::providers::openstack::testing::cloud;

    #[tokio::test]
    async fn home_and_ping() {
        let mut cloud = cloud().await;
        cloud.answer("GET", "/cdn/", 200, json!({"resources": {}})).await;
        cloud.answer("GET", "/cdn/ping", 204, json!(null)).await;
        let poppy = cloud.client(super::service());
        assert_eq!(poppy.call("getHomeDocument", json!([])).await.unwrap(), json!([{"resources": {}}]));
        assert_eq!(poppy.call("getPing", json!([])).await.unwrap(), json!([null]));
    }
}
