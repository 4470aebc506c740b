//! Images: what servers are made from are the API's appliances, what is made of servers are its images.
//!
//! API: <https://cloudpanel-api.1and1.com/documentation/v1/en/documentation.html#images>

use serde_json::{Value, json};

use super::Server;
use crate::error::Result;
use crate::options;
use crate::providers::oneandone::client::{Panel, change, object, objects};
use crate::surface::model::lookup;
use crate::surface::{Item, Model, ModelDecl, Ref};

pub struct Image;

impl Model for Image {
    fn declare() -> ModelDecl {
        ModelDecl::new("oneandone.compute", "Image", "What a server is made from.")
            .extends("compute.Image")
            .property("id", "string", "The image's id.", &[])
            .property("name", "string", "Its name.", &[])
            .property("server_id", "string", "Id of the server that it is of.", &[])
    }
}

options! {
    /// An image to be made of a server.
    pub struct CreateImage {
        /// The image's name.
        name: String,
        /// The server. A model also says which data centre the image goes to.
        server: Ref<Server>,
    }
}

pub async fn list(panel: Panel, _options: Option<Value>) -> Result<Vec<Item<Image>>> {
    let answer = panel.get("server_appliances").succeed().await?;
    Ok(objects(&answer)?.into_iter().map(Item::new).collect())
}

pub async fn get(panel: Panel, image: Ref<Image>) -> Result<Item<Image>> {
    object(&*panel.get(["server_appliances", &image]).succeed().await?).map(Item::new)
}

pub async fn create(panel: Panel, options: CreateImage) -> Result<Item<Image>> {
    let image = json!({
        "server_id": options.server.id,
        "name": options.name,
        "frequency": "ONCE",
        "source": "server",
        "num_images": 1,
        "datacenter_id": lookup(&options.server.details, "datacenter.id"),
    });
    change(panel.post("images").json(&image)).await.map(Item::new)
}

pub async fn destroy(panel: Panel, image: Ref<Image>) -> Result<Value> {
    change(panel.delete(["images", &image])).await.map(Value::from)
}

#[cfg(test)]
mod tests {
    use mockito::Server;
    use serde_json::json;

    use super::super::service;
    use crate::providers::oneandone::testing::{accept, answer, panel};
    use crate::surface::testing::model;

    #[tokio::test]
    async fn lists_and_gets_appliances() {
        let mut server = Server::new_async().await;
        let own = json!({"id": "A1", "name": "centos7", "os": "CentOS", "server_id": "S1"});
        let shaped = json!({"id": "A1", "name": "centos7", "server_id": "S1"});
        let _list = answer(&mut server, "GET", "/v1/server_appliances", 200, json!([own])).await;
        let _get = answer(&mut server, "GET", "/v1/server_appliances/A1", 200, own).await;
        let panel = panel(service(), &server);
        assert_eq!(panel.call("getImages", json!([{"q": 1}])).await.unwrap(), json!([[shaped]]));
        assert_eq!(panel.call("getImage", json!(["A1"])).await.unwrap(), json!([shaped]));
    }

    #[tokio::test]
    async fn makes_and_deletes_images() {
        let mut server = Server::new_async().await;
        for (id, datacenter) in [("S1", json!(null)), ("S9", json!("DC"))] {
            let sent = json!({"server_id": id, "name": "im", "frequency": "ONCE", "source": "server",
                "num_images": 1, "datacenter_id": datacenter});
            let body = json!({"id": "I1", "name": "im", "server_id": id});
            let _mock = accept(&mut server, ("POST", "/v1/images"), sent, body.clone()).await;
            let details = json!({"id": id, "datacenter": {"id": datacenter}});
            let of = model("oneandone.compute.Server compute.Server", details);
            let options = json!({"name": "im", "server": if id == "S1" { json!(id) } else { of }});
            let values = panel(service(), &server).call("createImage", json!([options])).await.unwrap();
            assert_eq!(values, json!([body]));
        }
        let _delete = answer(&mut server, "DELETE", "/v1/images/I1", 202, json!({"id": "I1"})).await;
        let panel = panel(service(), &server);
        assert_eq!(panel.call("destroyImage", json!(["I1"])).await.unwrap(), json!([{"id": "I1"}]));
        for (options, message) in [
            (json!({"server": "S1"}), "options.name is required: a string"),
            (json!({"name": "x"}), "options.server is required: a Server or its id"),
        ] {
            let error = panel.fail("createImage", json!([options])).await;
            assert_eq!(error.message(), format!("test createImage: {message}"));
        }
    }
}
