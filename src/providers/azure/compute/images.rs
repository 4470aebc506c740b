//! Images: what servers are made from.
//!
//! API: <https://learn.microsoft.com/rest/api/compute/images>

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::client::{Api, Azure};
use super::servers::Server;
use super::{classic, manager};
use crate::error::{Error, Result};
use crate::http::Response;
use crate::options;
use crate::surface::{Item, Model, ModelDecl, Ref};

pub struct Image;

impl Model for Image {
    fn declare() -> ModelDecl {
        ModelDecl::new("azure.compute", "Image", "What a server is made from.")
            .extends("compute.Image")
            .property(
                "id",
                "string",
                "Its name (classic); with Resource Manager its id, or `publisher:offer:sku:version`.",
                &["Name", "id"],
            )
            .property("name", "string", "Its name.", &["Name", "name"])
            .computed("created", "Date", "Always 1970: the classic API does not tell.", |details| {
                (!details.contains_key("id")).then(|| "1970-01-01T00:00:00.000Z".into())
            })
            .property("location", "string", "The location that it is in (Resource Manager).", &[])
            .raw(&["details", "azure"])
    }
}

options! {
    /// Which images to list, with Resource Manager; the classic API lists all.
    pub struct ListImages {
        /// A publisher in the marketplace, such as `Canonical`; without one, your own images are listed.
        publisher: Option<String>,
        /// One of its offers, such as `ubuntu-24_04-lts`. Without one, an image for each SKU of all offers is listed.
        offer: Option<String>,
        /// One of the offer's SKUs, such as `server`: an image for each version is listed.
        sku: Option<String>,
        /// The location whose marketplace is looked at. Default: the client's.
        location: Option<String>,
    }

    /// An image to be created.
    pub struct CreateImage {
        /// Its name. Required.
        name: Option<String>,
        /// The server that it is made of. Required.
        server: Option<Ref<Server>>,
    }
}

/// An image of the classic API's has a `Name`, in upper case.
fn item(details: Map<String, Value>) -> Item<Image> {
    Item::new(details)
}

pub async fn list(azure: Azure, options: Option<ListImages>) -> Result<(Vec<Item<Image>>, Arc<Response>)> {
    let (images, answer) = match azure.api {
        Api::Classic => classic::images::list(&azure).await?,
        Api::Manager(_) => manager::images::list(&azure, options).await?,
    };
    Ok((images.into_iter().map(item).collect(), answer))
}

pub async fn get(azure: Azure, image: Ref<Image>) -> Result<(Item<Image>, Arc<Response>)> {
    let (image, answer) = match azure.api {
        Api::Classic => classic::images::find(&azure, &image).await?,
        Api::Manager(_) => manager::images::find(&azure, &image, None).await?,
    };
    Ok((item(image), answer))
}

pub async fn create(azure: Azure, options: CreateImage) -> Result<(Item<Image>, Arc<Response>)> {
    let required = |name: &str| Error::invalid(format!("`{name}` is a required option"));
    let name = options.name.filter(|name| !name.is_empty()).ok_or_else(|| required("name"))?;
    let server = options.server.ok_or_else(|| required("server"))?;
    let (image, answer) = match azure.api {
        Api::Classic => classic::images::create(&azure, &name, &server).await?,
        Api::Manager(_) => manager::images::create(&azure, &name, &server).await?,
    };
    Ok((item(image), answer))
}

pub async fn destroy(azure: Azure, image: Ref<Image>) -> Result<(Value, Arc<Response>)> {
    let answer = match azure.api {
        Api::Classic => classic::images::destroy(&azure, &image).await?,
        Api::Manager(_) => manager::images::destroy(&azure, &image).await?,
    };
    Ok((json!({ "ok": image.id }), answer))
}

#[cfg(test)]
mod tests {
    use super::super::testing::cloud;
    use super::*;

    #[tokio::test]
    async fn classic_images() {
        let mut cloud = cloud().await;
        let client = cloud.classic(json!({}));
        let all = "<Images><OSImage><Name>a</Name><OS>Linux</OS></OSImage></Images>";
        cloud.xml("GET /sub/services/images", 200, all).await;
        cloud.xml("GET /sub/services/images/a%20b", 200, "<OSImage x=\"1\"><Name>a b</Name></OSImage>").await;
        cloud.xml("DELETE /sub/services/images/a", 200, "").await;
        let found = client.call("getImages", json!([{"x": 1}])).await.unwrap();
        let details = json!({"Name": "a", "OS": "Linux"});
        let model = json!({"id": "a", "name": "a", "created": "1970-01-01T00:00:00.000Z"});
        assert_eq!(found[0], json!([[model, details]]));
        assert_eq!(found[1]["statusCode"], 200);
        let found = client.call("getImage", json!(["a b"])).await.unwrap();
        assert_eq!((&found[0][0]["id"], &found[0][1]["$"]), (&json!("a b"), &json!({"x": "1"})));
        assert_eq!(client.call("destroyImage", json!(["a"])).await.unwrap()[0], json!({"ok": "a"}));
        cloud.xml("DELETE /sub/services/images/b", 200, "<html>Sign in</html>").await;
        let error = client.fail("destroyImage", json!(["b"])).await;
        assert_eq!(error.message(), "Unexpected response: a document where there is none");
        cloud.all_called().await;
    }

    #[tokio::test]
    async fn a_classic_image_takes_its_server() {
        let mut cloud = cloud().await;
        let posted = "POST /sub/services/hostedservices/web/deployments/web/roleInstances/web/Operations";
        let namespaces = "xmlns=\"http://schemas.microsoft.com/windowsazure\" \
                          xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\"";
        let stop = format!(
            "<ShutdownRoleOperation {namespaces}><OperationType>ShutdownRoleOperation</OperationType>\
             </ShutdownRoleOperation>"
        );
        let capture = format!(
            "<CaptureRoleOperation {namespaces}><OperationType>CaptureRoleOperation</OperationType>\
             <PostCaptureAction>Delete</PostCaptureAction><TargetImageLabel>a&amp;b</TargetImageLabel>\
             <TargetImageName>a&amp;b</TargetImageName></CaptureRoleOperation>"
        );
        cloud.sent(posted, &stop, 202).await;
        cloud.sent(posted, &capture, 202).await;
        cloud.operation("Succeeded", 2).await;
        cloud.xml("GET /sub/services/images/a&b", 200, "<OSImage><Name>a&amp;b</Name></OSImage>").await;
        let client = cloud.classic(json!({}));
        let made = client.call("createImage", json!([{"name": "a&b", "server": "web"}])).await.unwrap();
        assert_eq!(made[0][0]["name"], "a&b");
        cloud.all_called().await;
        for (options, words) in [
            (json!({"server": "x"}), "test createImage: `name` is a required option"),
            (json!({"name": "x"}), "test createImage: `server` is a required option"),
        ] {
            assert_eq!(client.fail("createImage", json!([options])).await.message(), words);
        }
    }

    const MARKET: &str =
        "/providers/Microsoft.Compute/locations/west/publishers/P/artifacttypes/vmimage/offers";

    #[tokio::test]
    async fn images_of_the_marketplace() {
        let mut cloud = cloud().await;
        let client = cloud.manager(json!({"location": "west"}));
        let api = "api-version=2024-07-01";
        cloud.json(&format!("GET {MARKET}?{api}"), 200, json!([{"name": "o1"}, {"name": "o2"}])).await;
        cloud.json(&format!("GET {MARKET}/o1/skus?{api}"), 200, json!([{"name": "s"}])).await;
        cloud.json(&format!("GET {MARKET}/o2/skus?{api}"), 200, json!([])).await;
        let found = client.call("getImages", json!([{"publisher": "P"}])).await.unwrap();
        assert_eq!(found[0][0][0], json!({"id": "P:o1:s:latest", "name": "P:o1:s:latest"}));
        assert_eq!(found[0].as_array().unwrap().len(), 1);
        let versions = format!("GET {MARKET}/o/skus/s/versions");
        cloud.json(&format!("{versions}?{api}"), 200, json!([{"name": "1.0"}, {"name": "2.0"}])).await;
        let options = json!({"publisher": "P", "offer": "o", "sku": "s"});
        let found = client.call("getImages", json!([options])).await.unwrap();
        assert_eq!(found[0][1][0]["id"], "P:o:s:2.0");
        let last = format!("{versions}?{api}&%24top=1&%24orderby=name%20desc");
        cloud.json(&last, 200, json!([{"name": "2.0"}])).await;
        cloud.json(&format!("{versions}/2.0?{api}"), 200, json!({"id": "/long", "name": "2.0"})).await;
        let found = client.call("getImage", json!(["P:o:s:latest"])).await.unwrap();
        assert_eq!((&found[0][0]["id"], &found[0][1]["id"]), (&json!("P:o:s:2.0"), &json!("/long")));
        cloud.json(&last, 200, json!([])).await;
        let error = client.fail("getImage", json!(["P:o:s:latest"])).await;
        assert_eq!(error.message(), "azure Error (404): Item not found: P:o:s has no versions in west");
        let error = client.fail("destroyImage", json!(["P:o:s:latest"])).await;
        let words = "test destroyImage: P:o:s:latest belongs to its publisher and can't be removed";
        assert_eq!(error.message(), words);
        let nowhere = cloud.manager(json!({}));
        let error = nowhere.fail("getImages", json!([{"publisher": "P"}])).await;
        let words = "test getImages: options.location is required: each location has a marketplace";
        assert_eq!(error.message(), words);
        cloud.all_called().await;
    }

    const IMAGES: &str = "/subscriptions/sub/resourceGroups/g/providers/Microsoft.Compute/images";

    #[tokio::test]
    async fn images_of_the_subscription() {
        let mut cloud = cloud().await;
        let client = cloud.manager(json!({}));
        let api = "api-version=2024-07-01";
        let all = format!("GET /providers/Microsoft.Compute/images?{api}");
        let image = json!({"id": format!("{IMAGES}/own"), "name": "own", "location": "west"});
        for _ in 0..3 {
            cloud.json(&all, 200, json!({"value": [image]})).await;
        }
        let found = client.call("getImages", json!([])).await.unwrap();
        assert_eq!(found[0][0][0], json!({"id": format!("{IMAGES}/own"), "name": "own", "location": "west"}));
        cloud.json(&format!("GET {IMAGES}/own?{api}"), 200, image.clone()).await;
        assert_eq!(client.call("getImage", json!(["OWN"])).await.unwrap()[0][0]["name"], "own");
        let error = client.fail("getImage", json!(["other"])).await;
        assert_eq!(
            error.message(),
            "azure Error (404): Item not found: the subscription has no image called other"
        );
        let done = cloud.managed(&format!("DELETE {IMAGES}/own?{api}")).with_status(202);
        let done = done.with_header("location", &format!("{}/ops/1?x=1", cloud.url()));
        cloud.keep(done).await;
        cloud.outcome("GET /ops/1?x=1", 202).await;
        cloud.outcome("GET /ops/1?x=1", 204).await;
        let id = format!("{IMAGES}/own");
        assert_eq!(client.call("destroyImage", json!([id])).await.unwrap()[0], json!({"ok": id}));
        cloud.all_called().await;
    }
}
