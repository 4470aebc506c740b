//! Flavors: DigitalOcean's sizes. A size has a slug and no other id.
//!
//! API: <https://docs.digitalocean.com/reference/api/digitalocean/#tag/Sizes>

use std::sync::Arc;

use serde_json::{Map, Value};

use super::pages::Pages;
use crate::error::{Error, Result};
use crate::http::Response;
use crate::providers::digitalocean::client::Ocean;
use crate::surface::{Item, Model, ModelDecl, Ref};

pub struct Flavor;

impl Model for Flavor {
    fn declare() -> ModelDecl {
        ModelDecl::new("digitalocean.compute", "Flavor", "How large a server is.")
            .extends("compute.Flavor")
            .property("id", "string", "The size's slug, such as `s-1vcpu-1gb`.", &["slug", "id"])
            .property("name", "string", "The same.", &["slug", "name"])
            .property("ram", "number", "Memory in MB.", &["memory", "ram"])
            .property("disk", "number", "Disk in GB.", &[])
            .property("cpu", "number", "Virtual CPUs.", &["vcpus", "cpu"])
            .property("costPerHour", "number", "US dollars an hour.", &["price_hourly", "costPerHour"])
            .property("costPerMonth", "number", "US dollars a month.", &["price_monthly", "costPerMonth"])
            .raw(&["original", "digitalocean"])
    }
}

fn pages(ocean: Ocean, absent: &'static str) -> Pages {
    Pages::all(ocean, ["v2", "sizes"], "sizes", absent)
}

pub async fn list(ocean: Ocean) -> Result<(Vec<Item<Flavor>>, Arc<Response>)> {
    pages(ocean, "No flavors provided.").collect().await
}

pub async fn get(ocean: Ocean, flavor: Ref<Flavor>) -> Result<Item<Flavor>> {
    let mut pages = pages(ocean, "No flavors found.");
    while let Some((sizes, _)) = pages.turn().await? {
        if let Some(size) = sizes.into_iter().find(|size| is(size, &flavor)) {
            return Ok(Item::new(size));
        }
    }
    Err(Error::new(format!("No flavor found with id: {}", flavor.id)))
}

/// Whether a size has this slug; the first version of the API had numbers for ids.
fn is(size: &Map<String, Value>, id: &str) -> bool {
    ["slug", "id"].iter().any(|field| match size.get(*field) {
        Some(Value::String(text)) => text == id,
        Some(Value::Number(number)) => number.to_string() == id,
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use mockito::Server;
    use serde_json::json;

    use crate::providers::digitalocean::testing::{answer, ocean};
    use crate::surface::testing::model;

    #[tokio::test]
    async fn lists_and_gets() {
        let mut server = Server::new_async().await;
        let size = json!({"slug": "s-1vcpu-1gb", "memory": 1024, "vcpus": 1, "disk": 25, "transfer": 1.0,
            "price_monthly": 5.0, "price_hourly": 0.00744, "regions": ["nyc3"], "available": true});
        let shaped = json!({"id": "s-1vcpu-1gb", "name": "s-1vcpu-1gb", "ram": 1024, "disk": 25, "cpu": 1,
            "costPerHour": 0.00744, "costPerMonth": 5.0});
        let other = json!({"slug": "s-2vcpu-2gb", "id": 66});
        let _mock = answer(&mut server, "GET", "/v2/sizes", 200, json!({"sizes": [other, size]})).await;
        let ocean = ocean(&server);
        let values = ocean.call("getFlavors", json!([])).await.unwrap();
        assert_eq!(values[0][1], json!([shaped, size]));
        assert_eq!(values[1]["statusCode"], json!(200));
        let class = "digitalocean.compute.Flavor compute.Flavor";
        for flavor in [json!("s-1vcpu-1gb"), model(class, json!({"id": "s-1vcpu-1gb"}))] {
            assert_eq!(ocean.call("getFlavor", json!([flavor])).await.unwrap(), json!([[shaped, size]]));
        }
        let values = ocean.call("getFlavor", json!(["66"])).await.unwrap();
        assert_eq!(values[0][0]["id"], "s-2vcpu-2gb");
        let error = ocean.fail("getFlavor", json!(["none"])).await;
        assert_eq!(error.message(), "No flavor found with id: none");
        let error = ocean.fail("getFlavor", json!([])).await;
        assert_eq!(error.message(), "test getFlavor: flavor is required: a Flavor or its id");
    }

    #[tokio::test]
    async fn answers_that_are_no_list() {
        for (body, listing, getting) in [
            ("{}", "No flavors provided.", "No flavors found."),
            (r#"{"sizes":null}"#, "No flavors provided.", "No flavors found."),
            ("[]", "No flavors provided.", "No flavors found."),
            ("", "Unexpected empty response", "Unexpected empty response"),
        ] {
            let mut server = Server::new_async().await;
            let _mock = server.mock("GET", "/v2/sizes").with_body(body).create_async().await;
            let ocean = ocean(&server);
            assert_eq!(ocean.fail("getFlavors", json!([])).await.message(), listing, "{body}");
            assert_eq!(ocean.fail("getFlavor", json!(["a"])).await.message(), getting, "{body}");
        }
        for body in ["<html>", r#"{"sizes":[{"slug":"#, r#"{"sizes":{}}"#, r#"{"sizes":[1]}"#] {
            let mut server = Server::new_async().await;
            let _mock = server.mock("GET", "/v2/sizes").with_body(body).create_async().await;
            let error = ocean(&server).fail("getFlavors", json!([])).await;
            assert!(error.message().starts_with("Unexpected response: "), "{body}: {error}");
        }
    }
}
