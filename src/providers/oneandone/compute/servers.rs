//! Servers.
//!
//! API: <https://cloudpanel-api.1and1.com/documentation/v1/en/documentation.html#servers>

use serde_json::{Map, Value, json};

use super::{Flavor, Image};
use crate::error::{Error, Result};
use crate::options;
use crate::providers::oneandone::client::{Panel, change, object, objects};
use crate::surface::{Item, Model, ModelDecl, Ref};

pub struct Server;

impl Model for Server {
    fn declare() -> ModelDecl {
        ModelDecl::new("oneandone.compute", "Server", "A virtual machine.")
            .extends("compute.Server")
            .property("id", "string", "The server's id.", &[])
            .property("name", "string", "Its name.", &[])
            .property("image", "{ id: string; name: string }", "What it was made from.", &[])
            .property("imageId", "string", "That image's id.", &["image.id", "imageId"])
            .property("ips", "Array<{ id: string; ip: string; type: string }>", "Its addresses.", &[])
            .property(
                "datacenter",
                "{ id: string; country_code: string; location: string }",
                "Where it is.",
                &[],
            )
            .computed(
                "status",
                "ServerStatus",
                "What it is doing, in pkgcloud's words; the API's own are in `original`.",
                |details| Some(status(details).into()),
            )
            .raw(&["original", "oneandone"])
            .to_json(&["id", "name", "image", "datacenter"])
    }
}

/// What is neither on nor off is on its way.
fn status(details: &Map<String, Value>) -> &'static str {
    let own = details.get("status");
    match own.and_then(|status| status.get("state").unwrap_or(status).as_str()) {
        Some("POWERED_ON" | "RUNNING") => "RUNNING",
        Some("POWERED_OFF" | "STOPPED") => "STOPPED",
        _ => "PROVISIONING",
    }
}

options! {
    /// A server to be created.
    pub struct CreateServer {
        /// What it is made from: a server appliance. Required.
        image: Option<Ref<Image>>,
        /// Its size. Required.
        flavor: Option<Ref<Flavor>>,
        /// Its name. Required.
        name: Option<String>,
        /// Id of the data centre. Default: the account's.
        location: Option<String>,
    }
}

pub async fn list(panel: Panel, _options: Option<Value>) -> Result<Vec<Item<Server>>> {
    let answer = panel.get("servers").succeed().await?;
    Ok(objects(&answer)?.into_iter().map(Item::new).collect())
}

pub async fn get(panel: Panel, server: Ref<Server>) -> Result<Item<Server>> {
    object(&*panel.get(["servers", &server]).succeed().await?).map(Item::new)
}

pub async fn create(panel: Panel, options: CreateServer) -> Result<Item<Server>> {
    let image = options.image.ok_or_else(|| Error::missing("image"))?;
    // In 2.2.0's own words.
    let flavor = options.flavor.ok_or_else(|| Error::new("options.flavor: is required"))?;
    let name = options.name.filter(|name| !name.is_empty()).ok_or_else(|| Error::missing("name"))?;
    let mut server = json!({
        "name": name,
        "hardware": { "fixed_instance_size_id": flavor.id },
        "appliance_id": image.id,
    });
    if let Some(location) = options.location {
        server["datacenter_id"] = location.into();
    }
    change(panel.post("servers").json(&server)).await.map(Item::new)
}

pub async fn destroy(panel: Panel, server: Ref<Server>) -> Result<Value> {
    change(panel.delete(["servers", &server]).query([("keep_ips", "false")])).await.map(Value::from)
}

pub async fn reboot(panel: Panel, server: Ref<Server>) -> Result<Item<Server>> {
    let action = json!({ "action": "REBOOT", "method": "SOFTWARE" });
    change(panel.put(["servers", &server, "status", "action"]).json(&action)).await.map(Item::new)
}

#[cfg(test)]
mod tests {
    use mockito::{Matcher, Server};
    use serde_json::{Value, json};

    use super::super::service;
    use crate::providers::oneandone::testing::{accept, answer, panel};
    use crate::surface::testing::model;

    const SERVER: &str = "oneandone.compute.Server compute.Server";

    fn own(state: &str) -> Value {
        json!({"id": "S1", "name": "web", "status": {"state": state, "percent": null},
            "image": {"id": "IMG", "name": "centos"}, "ips": [{"id": "ip", "ip": "1.2.3.4", "type": "IPV4"}],
            "datacenter": {"id": "DC", "country_code": "US", "location": "USA"}})
    }

    fn shaped() -> Value {
        json!({"id": "S1", "name": "web", "image": {"id": "IMG", "name": "centos"}, "imageId": "IMG",
            "ips": [{"id": "ip", "ip": "1.2.3.4", "type": "IPV4"}],
            "datacenter": {"id": "DC", "country_code": "US", "location": "USA"}, "status": "RUNNING"})
    }

    #[tokio::test]
    async fn lists_and_gets() {
        let mut server = Server::new_async().await;
        let whole = own("POWERED_ON");
        let _list = answer(&mut server, "GET", "/v1/servers", 200, json!([whole])).await;
        let _get = answer(&mut server, "GET", "/v1/servers/S1", 200, whole.clone()).await;
        let panel = panel(service(), &server);
        for args in [json!([]), json!([{"page": 1}])] {
            assert_eq!(panel.call("getServers", args).await.unwrap(), json!([[[shaped(), whole]]]));
        }
        for id in [json!("S1"), model(SERVER, json!({"id": "S1"})), json!({"id": "S1"})] {
            assert_eq!(panel.call("getServer", json!([id])).await.unwrap(), json!([[shaped(), whole]]));
        }
    }

    #[tokio::test]
    async fn states_in_pkgclouds_words() {
        for (state, status) in [
            ("POWERED_ON", "RUNNING"),
            ("POWERED_OFF", "STOPPED"),
            ("POWERING_ON", "PROVISIONING"),
            ("DEPLOYING", "PROVISIONING"),
        ] {
            let mut server = Server::new_async().await;
            let _mock = answer(&mut server, "GET", "/v1/servers/S1", 200, own(state)).await;
            let values = panel(service(), &server).call("getServer", json!(["S1"])).await.unwrap();
            assert_eq!(values[0][0]["status"], status);
        }
        let mut server = Server::new_async().await;
        let _mock =
            answer(&mut server, "GET", "/v1/servers/S1", 200, json!({"id": "S1", "image": null})).await;
        let values = panel(service(), &server).call("getServer", json!(["S1"])).await.unwrap();
        assert_eq!(values[0][0], json!({"id": "S1", "image": null, "status": "PROVISIONING"}));
    }

    #[tokio::test]
    async fn creates_reboots_and_deletes() {
        let mut server = Server::new_async().await;
        let sent = json!({"name": "web", "hardware": {"fixed_instance_size_id": "F1"}, "appliance_id": "A1"});
        let mut placed = sent.clone();
        placed["datacenter_id"] = json!("DC");
        let _plain = accept(&mut server, ("POST", "/v1/servers"), sent, own("DEPLOYING")).await;
        let _placed = accept(&mut server, ("POST", "/v1/servers"), placed, own("DEPLOYING")).await;
        let sent = json!({"action": "REBOOT", "method": "SOFTWARE"});
        let _put = accept(&mut server, ("PUT", "/v1/servers/S1/status/action"), sent, own("REBOOTING")).await;
        let path = "/v1/servers/S1?keep_ips=false";
        let _delete = answer(&mut server, "DELETE", path, 202, own("REMOVING")).await;
        let panel = panel(service(), &server);
        let image = model("oneandone.compute.Image compute.Image", json!({"id": "A1"}));
        let flavor = model("oneandone.compute.Flavor compute.Flavor", json!({"id": "F1"}));
        for options in [
            json!({"name": "web", "image": "A1", "flavor": "F1"}),
            json!({"name": "web", "image": image, "flavor": flavor, "location": "DC"}),
        ] {
            let values = panel.call("createServer", json!([options])).await.unwrap();
            assert_eq!(
                (&values[0][0]["id"], &values[0][0]["status"]),
                (&json!("S1"), &json!("PROVISIONING"))
            );
        }
        let values = panel.call("rebootServer", json!([model(SERVER, json!({"id": "S1"}))])).await.unwrap();
        assert_eq!(values[0][0]["id"], "S1");
        assert_eq!(panel.call("destroyServer", json!(["S1"])).await.unwrap(), json!([own("REMOVING")]));
    }

    #[tokio::test]
    async fn nothing_is_sent_when_an_option_is_missing() {
        let mut server = Server::new_async().await;
        let mock = server.mock("POST", Matcher::Any).expect(0).create_async().await;
        let panel = panel(service(), &server);
        for (options, message) in [
            (json!({}), "options.image is a required argument."),
            (json!({"image": "x"}), "options.flavor: is required"),
            (json!({"image": "x", "flavor": "y"}), "options.name is a required argument."),
        ] {
            let error = panel.fail("createServer", json!([options])).await;
            assert_eq!(error.message(), message);
        }
        mock.assert_async().await;
    }

    #[tokio::test]
    async fn names_its_version() {
        let panel = panel(service(), &Server::new_async().await);
        assert_eq!(panel.call("getVersion", json!([])).await.unwrap(), json!(["1.7"]));
    }
}
