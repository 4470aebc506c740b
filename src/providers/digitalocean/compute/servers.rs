//! Servers: Droplets.
//!
//! API: <https://docs.digitalocean.com/reference/api/digitalocean/#tag/Droplets>

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::pages::{Pages, Part};
use super::{Flavor, Image};
use crate::error::{Error, Result};
use crate::http::Response;
use crate::options;
use crate::providers::digitalocean::client::{Ocean, says_nothing, send_for_nothing};
use crate::surface::{Either, Item, Model, ModelDecl, Ref};

pub struct Server;

impl Model for Server {
    fn declare() -> ModelDecl {
        ModelDecl::new("digitalocean.compute", "Server", "A virtual machine (Droplet).")
            .extends("compute.Server")
            .property("id", "number", "The server's id.", &[])
            .property("name", "string", "Its name.", &[])
            .property("imageId", "number", "Id of the image it was made from.", &["image.id", "imageId"])
            .property("flavorId", "string", "Slug of its size.", &["size_slug", "flavorId"])
            .computed("addresses", "ServerAddresses", "Its addresses, version 4 before version 6.", addresses)
            .computed(
                "status",
                "ServerStatus",
                "What it is doing, in pkgcloud's words; DigitalOcean's own are in `original`.",
                |details| Some(status(details).into()),
            )
            .property(
                "region",
                "string | number",
                "Slug of its region.",
                &["region_id", "region.slug", "region"],
            )
            .property("created", "string", "When it was created, ISO 8601.", &["created_at", "created"])
            .raw(&["original", "digitalocean"])
    }
}

/// DigitalOcean's words in pkgcloud's; `new`, `archive` and whatever else it may say are on the way.
fn status(details: &Map<String, Value>) -> &'static str {
    let own = details.get("status").and_then(Value::as_str).unwrap_or_default();
    match own.to_ascii_lowercase().as_str() {
        "active" | "running" => "RUNNING",
        "off" | "stopped" => "STOPPED",
        _ => "PROVISIONING",
    }
}

fn addresses(details: &Map<String, Value>) -> Option<Value> {
    if let (None, Some(sorted)) = (details.get("networks"), details.get("addresses")) {
        return Some(sorted.clone());
    }
    let all = |version: &str| details.get("networks")?.get(version)?.as_array();
    let all: Vec<&Value> = ["v4", "v6"].into_iter().filter_map(all).flatten().collect();
    let of = |kind: &str| -> Vec<&Value> {
        let own = all.iter().filter(|network| network.get("type").and_then(Value::as_str) == Some(kind));
        own.filter_map(|network| network.get("ip_address")).collect()
    };
    Some(json!({ "public": of("public"), "private": of("private") }))
}

options! {
    /// A server to be created.
    pub struct CreateServer {
        /// The server's name, which becomes its host name.
        name: String,
        /// Its flavor.
        flavor: Ref<Flavor>,
        /// The image it is made from, by id or slug.
        image: Ref<Image>,
        /// Slug of its region. Default `nyc3`.
        region: Option<String>,
        /// The same, by another name.
        region_id: Option<String>,
        /// Id or fingerprint of an SSH key of the account that may log in. Default: none.
        keyname: Option<String> as "string | number",
        /// Several of them.
        keynames: Option<Either<String, Vec<String>>> as "string | Array<string | number>",
        /// Whether it gets an address of version 6. Default `false`.
        ipv6: Option<bool>,
        /// Whether it gets a private address. Default: as DigitalOcean has it; today every server does.
        private_networking: Option<bool>,
        /// Whether backups are made of it. Default `false`.
        backups: Option<bool>,
        /// What it does when it first starts, such as a cloud-config; plain text of 64 KiB at most.
        user_data: Option<String>,
    }
}

pub async fn list(ocean: Ocean, options: Option<Part>) -> Result<(Vec<Item<Server>>, Arc<Response>)> {
    Pages::all(ocean, ["v2", "droplets"], "droplets", "No servers found.").part(options).collect().await
}

pub async fn create(ocean: Ocean, options: CreateServer) -> Result<(Item<Server>, Arc<Response>)> {
    let given = |option: Option<String>| option.filter(|text| !text.is_empty());
    let region = given(options.region).or_else(|| given(options.region_id));
    let mut droplet = Map::new();
    let mut put = |name: &str, value: Value| droplet.insert(name.to_owned(), value);
    put("name", options.name.into());
    put("region", region.unwrap_or_else(|| "nyc3".into()).into());
    put("size", options.flavor.id.into());
    put("image", id(&options.image));
    let keys = match (given(options.keyname), options.keynames) {
        (Some(key), _) => vec![key],
        (None, Some(Either::First(keys))) => keys.split(',').map(|key| key.trim().to_owned()).collect(),
        (None, Some(Either::Second(keys))) => keys,
        (None, None) => Vec::new(),
    };
    let keys: Vec<Value> = keys.iter().filter(|key| !key.is_empty()).map(|key| id(key)).collect();
    if !keys.is_empty() {
        put("ssh_keys", keys.into());
    }
    for (name, flag) in [
        ("ipv6", options.ipv6),
        ("private_networking", options.private_networking),
        ("backups", options.backups),
    ] {
        if flag == Some(true) {
            put(name, true.into());
        }
    }
    if let Some(data) = given(options.user_data) {
        put("user_data", data.into());
    }
    let answer = ocean.post(["v2", "droplets"]).json(&droplet).succeed().await?;
    Ok((Item::new(answer.object("droplet")?), answer))
}

/// An id as the API has it: a number, where slugs and fingerprints are text.
fn id(text: &str) -> Value {
    text.parse::<u64>().map_or_else(|_| text.into(), Value::from)
}

pub async fn get(ocean: Ocean, server: Ref<Server>) -> Result<(Item<Server>, Arc<Response>)> {
    let answer = ocean.get(["v2", "droplets", &server]).succeed().await?;
    Ok((Item::new(answer.object("droplet")?), answer))
}

pub async fn destroy(
    ocean: Ocean,
    server: Ref<Server>,
    _options: Option<Value>,
) -> Result<(Value, Arc<Response>)> {
    let answer = send_for_nothing(ocean.delete(["v2", "droplets", &server])).await?;
    Ok((json!({ "ok": server.id }), answer))
}

pub async fn reboot(ocean: Ocean, server: Ref<Server>) -> Result<(Value, Arc<Response>)> {
    act(ocean, server, json!({ "type": "reboot" })).await
}

pub async fn rename(ocean: Ocean, server: Ref<Server>, name: String) -> Result<(Value, Arc<Response>)> {
    act(ocean, server, json!({ "type": "rename", "name": name })).await
}

/// Starts an action; it goes on when the answer is there.
async fn act(ocean: Ocean, server: Ref<Server>, action: Value) -> Result<(Value, Arc<Response>)> {
    let answer = ocean.post(["v2", "droplets", &server, "actions"]).json(&action).succeed().await?;
    if says_nothing(&answer) {
        return Ok((json!({ "ok": server.id }), answer));
    }
    let started = answer.object("action")?;
    if started.get("status").and_then(Value::as_str) == Some("errored") {
        let kind = action["type"].as_str().unwrap_or_default();
        let error = Error::new(format!("digitalocean could not {kind} server {}", server.id));
        return Err(answer.about(error).with("provider", "digitalocean").with("result", started));
    }
    Ok((json!({ "ok": server.id }), answer))
}

#[cfg(test)]
mod tests {
    use mockito::{Matcher, Server};
    use serde_json::{Value, json};

    use crate::providers::digitalocean::testing::{answer, answer_to, ocean, refuse};
    use crate::surface::testing::model;

    const SERVER: &str = "digitalocean.compute.Server compute.Server";

    fn droplet() -> Value {
        json!({"id": 3164494, "name": "web", "status": "active", "created_at": "2020-01-01T00:00:00Z",
            "image": {"id": 6918990, "slug": "ubuntu"}, "size": {}, "size_slug": "s-1vcpu-1gb",
            "region": {"slug": "nyc3"}, "networks": {
                "v4": [{"ip_address": "10.0.0.2", "type": "private"}, {"ip_address": "104.131.186.241", "type": "public"}],
                "v6": [{"ip_address": "2604::1", "type": "public"}]}})
    }

    fn shaped() -> Value {
        json!({"id": 3164494, "name": "web", "imageId": 6918990, "flavorId": "s-1vcpu-1gb",
            "addresses": {"public": ["104.131.186.241", "2604::1"], "private": ["10.0.0.2"]},
            "status": "RUNNING", "region": "nyc3", "created": "2020-01-01T00:00:00Z"})
    }

    #[tokio::test]
    async fn lists_and_gets() {
        let mut server = Server::new_async().await;
        let at = "/v2/droplets?per_page=200&page=1";
        let _list = answer(&mut server, "GET", at, 200, json!({"droplets": [droplet()]})).await;
        let at = "/v2/droplets/3164494";
        let _get = answer(&mut server, "GET", at, 200, json!({"droplet": droplet()})).await;
        let ocean = ocean(&server);
        let values = ocean.call("getServers", json!([])).await.unwrap();
        assert_eq!(values[0], json!([[shaped(), droplet()]]));
        for id in [json!(3164494), json!("3164494"), model(SERVER, json!({"id": 3164494}))] {
            let values = ocean.call("getServer", json!([id])).await.unwrap();
            assert_eq!((&values[0], &values[1]["statusCode"]), (&json!([shaped(), droplet()]), &json!(200)));
        }
    }

    #[tokio::test]
    async fn what_a_droplet_may_lack() {
        for (own, status, region) in [
            (json!({"id": 1, "status": "new", "region_id": 9}), "PROVISIONING", json!(9)),
            (json!({"id": 1, "status": "ACTIVE"}), "RUNNING", Value::Null),
            (json!({"id": 1, "status": "archive"}), "PROVISIONING", Value::Null),
            (json!({"id": 1, "status": "off", "networks": {}, "image": null}), "STOPPED", Value::Null),
            (json!({"id": 1, "networks": null, "region": "ams3"}), "PROVISIONING", json!("ams3")),
            (json!({"id": 1, "networks": {"v4": [{}, 1], "v6": 2}}), "PROVISIONING", Value::Null),
        ] {
            let mut server = Server::new_async().await;
            let _mock = answer(&mut server, "GET", "/v2/droplets/1", 200, json!({"droplet": own})).await;
            let values = ocean(&server).call("getServer", json!([1])).await.unwrap();
            let shaped = &values[0][0];
            assert_eq!((&shaped["status"], &shaped["region"]), (&json!(status), &region), "{own}");
            assert_eq!(shaped["addresses"], json!({"public": [], "private": []}));
        }
    }

    #[tokio::test]
    async fn creates() {
        let image = model("digitalocean.compute.Image compute.Image", json!({"id": 6918990}));
        let flavor = model("digitalocean.compute.Flavor compute.Flavor", json!({"id": "s-1vcpu-1gb"}));
        for (options, sent) in [
            (
                json!({"name": "web", "flavor": "s-1vcpu-1gb", "image": "ubuntu"}),
                json!({"name": "web", "region": "nyc3", "size": "s-1vcpu-1gb", "image": "ubuntu"}),
            ),
            (
                json!({"name": "web", "flavor": flavor, "image": image, "region": "ams3", "keyname": "aa:bb",
                    "ipv6": true, "private_networking": true, "backups": true, "user_data": "#!"}),
                json!({"name": "web", "region": "ams3", "size": "s-1vcpu-1gb", "image": 6918990,
                    "ssh_keys": ["aa:bb"], "ipv6": true, "private_networking": true, "backups": true, "user_data": "#!"}),
            ),
            (
                json!({"name": "web", "flavor": "f", "image": "6918990", "region_id": "sfo3", "keynames": ["1", 2, "cc:dd"],
                    "ipv6": false, "backups": false, "user_data": ""}),
                json!({"name": "web", "region": "sfo3", "size": "f", "image": 6918990, "ssh_keys": [1, 2, "cc:dd"]}),
            ),
            (
                json!({"name": "web", "flavor": "f", "image": "i", "keynames": "1, aa:bb,"}),
                json!({"name": "web", "region": "nyc3", "size": "f", "image": "i", "ssh_keys": [1, "aa:bb"]}),
            ),
            (
                json!({"name": "web", "flavor": "f", "image": "i", "keynames": []}),
                json!({"name": "web", "region": "nyc3", "size": "f", "image": "i"}),
            ),
        ] {
            let mut server = Server::new_async().await;
            let body = json!({"droplet": droplet()});
            let _mock = answer_to(&mut server, ("POST", "/v2/droplets"), sent, 202, body).await;
            let values = ocean(&server).call("createServer", json!([options])).await.unwrap();
            assert_eq!((&values[0][0]["id"], &values[1]["statusCode"]), (&json!(3164494), &json!(202)));
        }
    }

    #[tokio::test]
    async fn nothing_is_sent_when_an_option_is_missing() {
        let mut server = Server::new_async().await;
        let mock = server.mock("POST", Matcher::Any).expect(0).create_async().await;
        let ocean = ocean(&server);
        for (options, message) in [
            (json!({}), "options.name is required: a string"),
            (json!({"name": "web"}), "options.flavor is required: a Flavor or its id"),
            (json!({"name": "web", "flavor": "f"}), "options.image is required: an Image or its id"),
            (
                json!({"name": "web", "flavor": "f", "image": "i", "ipv6": 1}),
                "options.ipv6 must be a boolean, not a number",
            ),
        ] {
            let error = ocean.fail("createServer", json!([options])).await;
            assert_eq!(error.message(), format!("test createServer: {message}"));
        }
        mock.assert_async().await;
    }

    #[tokio::test]
    async fn deletes() {
        let mut server = Server::new_async().await;
        let _mock = refuse(&mut server, "DELETE", "/v2/droplets/99", 204).await;
        let ocean = ocean(&server);
        for args in [json!([99]), json!([model(SERVER, json!({"id": 99})), {"scrubData": true}])] {
            let values = ocean.call("destroyServer", args).await.unwrap();
            assert_eq!((&values[0], &values[1]["statusCode"]), (&json!({"ok": "99"}), &json!(204)));
        }
    }

    #[tokio::test]
    async fn reboots_and_renames() {
        let mut server = Server::new_async().await;
        let at = ("POST", "/v2/droplets/99/actions");
        let action = json!({"action": {"id": 1, "status": "in-progress"}});
        let _reboot = answer_to(&mut server, at, json!({"type": "reboot"}), 201, action.clone()).await;
        let sent = json!({"type": "rename", "name": "new"});
        let _rename = answer_to(&mut server, at, sent, 201, action).await;
        let ocean = ocean(&server);
        for id in [json!(99), json!("99"), model(SERVER, json!({"id": 99}))] {
            let values = ocean.call("rebootServer", json!([id])).await.unwrap();
            assert_eq!((&values[0], &values[1]["statusCode"]), (&json!({"ok": "99"}), &json!(201)));
            assert_eq!(ocean.call("renameServer", json!([id, "new"])).await.unwrap()[0], json!({"ok": "99"}));
        }
        let error = ocean.fail("renameServer", json!([99])).await;
        assert_eq!(error.message(), "test renameServer: name is required: a string");
    }

    #[tokio::test]
    async fn an_action_that_has_failed_is_an_error() {
        let mut server = Server::new_async().await;
        let action = json!({"id": 1, "status": "errored", "type": "reboot"});
        let body = json!({"action": action});
        let _mock = answer(&mut server, "POST", "/v2/droplets/99/actions", 201, body).await;
        let error = ocean(&server).fail("rebootServer", json!([99])).await;
        assert_eq!(error.message(), "digitalocean could not reboot server 99");
        assert_eq!(error.field("result"), Some(&action));
    }

    #[tokio::test]
    async fn answers_that_are_none() {
        let create = json!([{"name": "web", "flavor": "f", "image": "i"}]);
        let calls = [
            ("getServer", json!([1])),
            ("createServer", create),
            ("rebootServer", json!([1])),
            ("renameServer", json!([1, "x"])),
        ];
        for (body, words) in [
            ("{}", "Unexpected empty response"),
            ("", "Unexpected empty response"),
            ("<html>", "Unexpected response: "),
        ] {
            let mut server = Server::new_async().await;
            let _get = server.mock("GET", Matcher::Any).with_body(body).create_async().await;
            let _post = server.mock("POST", Matcher::Any).with_body(body).create_async().await;
            let ocean = ocean(&server);
            // What starts an action takes an empty object, as in 2.2.0.
            for (method, args) in calls.iter().take(if body == "{}" { 2 } else { 4 }) {
                let error = ocean.fail(method, args.clone()).await;
                assert!(error.message().starts_with(words), "{method} {body}: {error}");
            }
        }
        let mut server = Server::new_async().await;
        let _mock = server.mock("GET", Matcher::Any).with_body("{}").create_async().await;
        assert_eq!(ocean(&server).fail("getServers", json!([])).await.message(), "No servers found.");
    }
}
