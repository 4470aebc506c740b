//! Servers.
//!
//! API: <https://docs.openstack.org/api-ref/compute/#servers-servers>

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::{Flavor, Image, Nova};
use crate::error::{Error, Result};
use crate::http::Response;
use crate::model::helpers::is_private;
use crate::options;
use crate::surface::ModelArg::{Param, This};
use crate::surface::{All, Either, Item, Model, ModelDecl, One, Ref, Then};

pub struct Server;

impl Model for Server {
    fn declare() -> ModelDecl {
        ModelDecl::new("openstack.compute", "Server", "A virtual machine.")
            .extends("compute.Server")
            .property("id", "string", "The server's id.", &[])
            .property("name", "string", "Its name.", &[])
            .mapped(
                "status",
                "ServerStatus",
                "What it is doing, in pkgcloud's words; Nova's own are in `original`.",
                &["status"],
                STATUSES,
            )
            .property("progress", "number", "Percent done, of what it is doing.", &[])
            .property("imageId", "string", "Id of the image it was made from.", &["imageId", "image.id"])
            .property("flavorId", "string", "Id of its flavor.", &["flavorId", "flavor.id"])
            .property(
                "adminPass",
                "string",
                "Password of its administrator; only when it was just created or rebuilt.",
                &[],
            )
            .derived(
                "addresses",
                "ServerAddresses",
                "Its addresses, sorted into public and private ones.",
                "addresses",
                addresses_of,
            )
            .property_or("metadata", "{ [name: string]: string }", "Its metadata.", json!({}))
            .property("hostId", "string", "What tells its physical host apart from others.", &[])
            .property("created", "string", "When it was created, ISO 8601.", &[])
            .property("updated", "string", "When it was last changed, ISO 8601.", &[])
            .raw(&["original", "openstack"])
            .to_json(&[
                "id",
                "name",
                "status",
                "hostId",
                "adminPass",
                "addresses",
                "links",
                "key_name",
                "imageId",
                "flavorId",
                "user_id",
                "tenant_id",
                "progress",
                "OS-EXT-STS:task_state",
                "OS-EXT-STS:vm_state",
                "OS-EXT-STS:power_state",
                "OS-DCF:diskConfig",
                "accessIPv4",
                "accessIPv6",
                "config_drive",
                "metadata",
                "created",
                "updated",
            ])
            .method_then(
                "getAddresses(type)",
                "Gets its addresses, of all networks or of one.",
                "getServerAddresses",
                &[This, Param("type")],
                Then::Store("addresses"),
            )
    }
}

/// Nova's states in pkgcloud's words.
const STATUSES: &[(&str, &str)] = &[
    ("BUILD", "PROVISIONING"),
    ("REBUILD", "PROVISIONING"),
    ("ACTIVE", "RUNNING"),
    ("SUSPENDED", "STOPPED"),
    ("SHUTOFF", "STOPPED"),
    ("REBOOT", "REBOOT"),
    ("HARD_REBOOT", "REBOOT"),
    ("QUEUE_RESIZE", "UPDATING"),
    ("PREP_RESIZE", "UPDATING"),
    ("RESIZE", "UPDATING"),
    ("VERIFY_RESIZE", "UPDATING"),
    ("SHARE_IP", "UPDATING"),
    ("SHARE_IP_NO_CONFIG", "UPDATING"),
    ("DELETE_IP", "UPDATING"),
    ("PASSWORD", "UPDATING"),
    ("RESCUE", "ERROR"),
    ("ERROR", "ERROR"),
];

/// The map as Nova has it where a network is called `public` or `private`; otherwise all addresses, sorted.
fn addresses_of(own: Option<&Value>) -> Option<Value> {
    let networks = match own {
        Some(Value::Object(networks)) => networks,
        Some(Value::Null) | None => return Some(json!({})),
        Some(_) => return None,
    };
    if networks.is_empty() || networks.contains_key("public") || networks.contains_key("private") {
        return None;
    }
    let all = networks.values().filter_map(Value::as_array).flatten();
    let all = all.filter_map(|address| address.get("addr")?.as_str());
    let (private, public): (Vec<&str>, Vec<&str>) = all.partition(|address| is_private(address));
    Some(json!({ "public": public, "private": private }))
}

options! {
    /// Which servers to list.
    pub struct ListServers {
        /// Only servers made from this image.
        image: Option<Ref<Image>>,
        /// Only servers of this flavor.
        flavor: Option<Ref<Flavor>>,
        /// Only servers whose name matches this regular expression.
        name: Option<String>,
        /// Only servers in this state of Nova's, such as `ACTIVE`.
        status: Option<String>,
        /// Id of the server after which the list goes on.
        marker: Option<String>,
        /// Most servers in the answer. Default: as many as the cloud gives at once.
        limit: Option<u64>,
        /// Only servers changed since this time, ISO 8601.
        "changes-since" => changes_since: Option<String>,
    }

    /// A server to be created.
    pub struct CreateServer {
        /// The server's name.
        name: Option<String>,
        /// Its flavor. Required.
        flavor: Option<Ref<Flavor>>,
        /// The image it is made from. Required, unless `blockDevices` are given.
        image: Option<Ref<Image>>,
        /// Metadata.
        metadata: Option<Map<String, Value>> as "Texts",
        /// Files to put on it: `[{path, contents}]`, the contents in base64.
        personality: Option<Value> as "Array<{ path: string; contents: string }>",
        /// Networks to connect it to: `[{uuid}]`, or `'auto'`, `'none'`.
        networks: Option<Value> as "JsonObject[] | 'auto' | 'none'",
        /// Name of a key pair to let in.
        keyname: Option<String>,
        /// Password of its administrator.
        "adminPass" => admin_pass: Option<String>,
        /// Security groups: `[{name}]`.
        "securityGroups" => security_groups: Option<Value> as "Array<{ name: string }>",
        /// Configuration for cloud-init, in base64.
        "cloudConfig" => cloud_config: Option<String>,
        /// User data, in base64.
        "userData" => user_data: Option<String>,
        /// Availability zone.
        "availabilityZone" => availability_zone: Option<String>,
        /// Where its disks come from, if not from the image alone (`block_device_mapping_v2`).
        "blockDevices" => block_devices: Option<Value> as "JsonObject[]",
        /// Scheduler hints.
        "schedulerHints" => scheduler_hints: Option<Value> as "JsonObject",
    }

    /// How to reboot.
    pub struct Reboot {
        /// `'soft'` (default) or `'hard'`.
        "type" => kind: Option<String>,
    }

    /// What a server is rebuilt with.
    pub struct Rebuild {
        /// The image. Required.
        image: Ref<Image>,
        /// A new name.
        name: Option<String>,
        /// Its address for access, version 4.
        "accessIPv4" => access_ipv4: Option<String>,
        /// Its address for access, version 6.
        "accessIPv6" => access_ipv6: Option<String>,
        /// Password of its administrator.
        "adminPass" => admin_pass: Option<String>,
        /// Metadata.
        metadata: Option<Map<String, Value>> as "Texts",
        /// Files to put on it: `[{path, contents}]`, the contents in base64.
        personality: Option<Value> as "Array<{ path: string; contents: string }>",
        /// `'AUTO'` or `'MANUAL'` partitioning.
        "OS-DCF:diskConfig" => disk_config: Option<String>,
    }
}

pub async fn list(nova: Nova, options: Option<ListServers>) -> Result<All<Server>> {
    let query = options.map(|options| options.to_query()).unwrap_or_default();
    let answer = nova.get(["servers", "detail"]).query(query).send().await?;
    All::of(answer, "servers")
}

pub async fn create(nova: Nova, details: CreateServer) -> Result<Item<Server>> {
    let flavor = details.flavor.ok_or_else(|| Error::missing("flavor"))?;
    if details.image.is_none() && details.block_devices.is_none() {
        return Err(Error::missing("image"));
    }
    let mut server = Map::new();
    let mut put = |name: &str, value: Option<Value>| {
        if let Some(value) = value {
            server.insert(name.into(), value);
        }
    };
    put("name", details.name.clone().map(Value::from));
    put("metadata", details.metadata.map(Value::from));
    put("personality", details.personality);
    put("flavorRef", Some(flavor.id.into()));
    put("imageRef", details.image.map(|image| image.id.into()));
    put("networks", details.networks);
    put("key_name", details.keyname.map(Value::from));
    put("adminPass", details.admin_pass.map(Value::from));
    put("security_groups", details.security_groups);
    put("availability_zone", details.availability_zone.map(Value::from));
    put("block_device_mapping_v2", details.block_devices);
    let config_drive = details.cloud_config.is_some();
    put("user_data", details.cloud_config.or(details.user_data).map(Value::from));
    put("config_drive", config_drive.then_some(true.into()));
    let mut document = json!({ "server": server });
    if let Some(hints) = details.scheduler_hints {
        document["os:scheduler_hints"] = hints;
    }
    let answer = nova.post(["servers"]).json(&document).send().await?;
    let echoed = answer.object("server")?;
    // Nova answers with little more than an id: the name is what was asked for.
    let mut server = Map::new();
    for (ours, theirs) in [
        ("id", "id"),
        ("name", ""),
        ("adminPass", "adminPass"),
        ("flavorId", "flavorRef"),
        ("imageId", "imageRef"),
        ("personality", "personality"),
    ] {
        let value =
            if ours == "name" { details.name.clone().map(Value::from) } else { echoed.get(theirs).cloned() };
        server.extend(value.map(|value| (ours.to_owned(), value)));
    }
    Ok(Item::new(server))
}

pub async fn get(nova: Nova, server: Ref<Server>) -> Result<(One<Server>, Arc<Response>)> {
    let answer = nova.get(["servers", &server]).send().await?;
    Ok((One::of(Arc::clone(&answer), "server")?, answer))
}

pub async fn destroy(nova: Nova, server: Ref<Server>) -> Result<Value> {
    nova.delete(["servers", &server]).send().await?;
    Ok(json!({ "ok": server.id }))
}

/// Sends an action; the answer's body, if it has one, and the answer.
pub async fn action(nova: Nova, server: Ref<Server>, body: Value) -> Result<(Option<Value>, Arc<Response>)> {
    let answer = nova.post(["servers", &server, "action"]).json(&body).send().await?;
    let body = if answer.body.is_empty() { None } else { Some(answer.json()?) };
    Ok((body, answer))
}

pub async fn reboot(
    nova: Nova,
    server: Ref<Server>,
    options: Option<Reboot>,
) -> Result<(Option<Value>, Arc<Response>)> {
    let kind = options.and_then(|options| options.kind).map_or("SOFT".into(), |kind| kind.to_uppercase());
    if kind != "SOFT" && kind != "HARD" {
        return Err(Error::invalid(format!("options.type must be 'soft' or 'hard', not {kind:?}")));
    }
    action(nova, server, json!({ "reboot": { "type": kind } })).await
}

pub async fn rebuild(
    nova: Nova,
    server: Ref<Server>,
    options: Either<Ref<Image>, Rebuild>,
) -> Result<(Option<Value>, Arc<Response>)> {
    let mut rebuild = Map::new();
    let image = match options {
        Either::First(image) => image,
        Either::Second(options) => {
            let mut put = |name: &str, value: Option<Value>| {
                if let Some(value) = value {
                    rebuild.insert(name.into(), value);
                }
            };
            put("accessIPv4", options.access_ipv4.map(Value::from));
            put("accessIPv6", options.access_ipv6.map(Value::from));
            put("adminPass", options.admin_pass.map(Value::from));
            put("metadata", options.metadata.map(Value::from));
            put("personality", options.personality);
            put("name", options.name.map(Value::from));
            put("OS-DCF:diskConfig", options.disk_config.map(Value::from));
            options.image
        }
    };
    rebuild.insert("imageRef".into(), image.id.into());
    action(nova, server, json!({ "rebuild": rebuild })).await
}

pub async fn resize(
    nova: Nova,
    server: Ref<Server>,
    flavor: Ref<Flavor>,
) -> Result<(Option<Value>, Arc<Response>)> {
    action(nova, server, json!({ "resize": { "flavorRef": flavor.id } })).await
}

pub async fn confirm_resize(nova: Nova, server: Ref<Server>) -> Result<(Option<Value>, Arc<Response>)> {
    action(nova, server, json!({ "confirmResize": null })).await
}

pub async fn revert_resize(nova: Nova, server: Ref<Server>) -> Result<(Option<Value>, Arc<Response>)> {
    action(nova, server, json!({ "revertResize": null })).await
}

pub async fn start(nova: Nova, server: Ref<Server>) -> Result<()> {
    action(nova, server, json!({ "os-start": null })).await.map(|_| ())
}

pub async fn stop(nova: Nova, server: Ref<Server>) -> Result<()> {
    action(nova, server, json!({ "os-stop": null })).await.map(|_| ())
}

pub async fn rename(nova: Nova, server: Ref<Server>, name: String) -> Result<()> {
    let document = json!({ "server": { "name": name } });
    nova.put(["servers", &server]).json(&document).send().await.map(|_| ())
}

pub async fn addresses(nova: Nova, server: Ref<Server>, network: Option<String>) -> Result<Value> {
    match network {
        None => {
            let answer = nova.get(["servers", &server, "ips"]).send().await?;
            Ok(answer.get("addresses")?.map_or_else(|| answer.json(), Ok)?)
        }
        Some(network) => {
            let answer = nova.get(["servers", &server, "ips", &network]).send().await?;
            Ok(answer.object(&network).map(Value::from).or_else(|_| answer.json())?)
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::providers::openstack::testing::cloud;
    use crate::surface::testing::{model, property};

    fn server() -> serde_json::Value {
        json!({
            "id": "s1", "name": "web", "status": "active", "progress": 100, "hostId": "h", "created": "c",
            "updated": "u", "metadata": {"a": "b"}, "image": {"id": "i1"}, "flavor": {"id": "2"},
            "addresses": {"vlan1": [{"version": 4, "addr": "10.0.0.5"}, {"version": 4, "addr": "23.2.2.2"}]},
            "key_name": "kp",
        })
    }

    fn shaped() -> serde_json::Value {
        json!({
            "id": "s1", "name": "web", "status": "RUNNING", "progress": 100, "imageId": "i1", "flavorId": "2",
            "addresses": {"public": ["23.2.2.2"], "private": ["10.0.0.5"]}, "metadata": {"a": "b"},
            "hostId": "h", "created": "c", "updated": "u",
        })
    }

    #[tokio::test]
    async fn lists_and_gets_with_nova_s_own_words_beside() {
        let mut cloud = cloud().await;
        cloud.answer("GET", "/compute/servers/detail", 200, json!({"servers": [server()]})).await;
        let query = "image=i1&flavor=2&name=we%20b&status=ACTIVE&marker=m&limit=5\
            &changes-since=2020-01-01T00%3A00%3A00Z";
        cloud.answer("GET", &format!("/compute/servers/detail?{query}"), 200, json!({"servers": []})).await;
        cloud.answer("GET", "/compute/servers/s1", 200, json!({"server": server()})).await;
        let nova = cloud.client(super::super::service());
        assert_eq!(nova.call("getServers", json!([])).await.unwrap(), json!([[[shaped(), server()]]]));
        let options = json!({"image": "i1", "flavor": model("openstack.compute.Flavor", json!({"id": 2})),
            "name": "we b", "status": "ACTIVE", "marker": "m", "limit": 5,
            "changes-since": "2020-01-01T00:00:00Z", "bogus": 1});
        assert_eq!(nova.call("getServers", json!([options])).await.unwrap(), json!([[]]));
        let values = nova.call("getServer", json!(["s1"])).await.unwrap();
        assert_eq!(values[0], json!([shaped(), server()]));
        assert_eq!(values[1]["statusCode"], 200);
    }

    #[test]
    fn states_in_our_words() {
        let of = |details| property::<super::Server>("status", details);
        assert_eq!(of(json!({"status": "shutoff"})), Some(json!("STOPPED")));
        assert_eq!(of(json!({"status": "VERIFY_RESIZE"})), Some(json!("UPDATING")));
        assert_eq!(of(json!({"status": "PAUSED"})), Some(json!("UNKNOWN")));
        assert_eq!(of(json!({})), None);
        assert_eq!(of(json!({"status": null})), None);
    }

    #[test]
    fn addresses_are_sorted_unless_a_network_says_which_they_are() {
        let of = |own| property::<super::Server>("addresses", json!({ "addresses": own })).unwrap();
        let named = json!({"private": [{"addr": "10.1.1.1"}]});
        assert_eq!(of(named.clone()), named);
        assert_eq!(of(json!(null)), json!({}));
        assert_eq!(of(json!({})), json!({}));
        let many = json!({"a": [{"addr": "8.8.8.8"}, {"x": 1}], "b": [{"addr": "fd00::1"}], "c": null});
        assert_eq!(of(many), json!({"public": ["8.8.8.8"], "private": ["fd00::1"]}));
    }

    #[tokio::test]
    async fn creates_with_little() {
        let mut cloud = cloud().await;
        let sent = json!({"server": {"name": "web", "flavorRef": "2", "imageRef": "i1"}});
        let echo = json!({"server": {"id": "s1", "adminPass": "pw", "links": []}});
        cloud.answer_to("POST", "/compute/servers", sent, 202, echo).await;
        let nova = cloud.client(super::super::service());
        let values =
            nova.call("createServer", json!([{"name": "web", "flavor": 2, "image": "i1"}])).await.unwrap();
        let made = json!({"id": "s1", "name": "web", "adminPass": "pw"});
        let shaped = json!({"id": "s1", "name": "web", "adminPass": "pw", "addresses": {}, "metadata": {}});
        assert_eq!(values, json!([[shaped, made]]));
    }

    #[tokio::test]
    async fn creates_with_everything() {
        let mut cloud = cloud().await;
        let sent = r#"{"server":{"name":"web","metadata":{"a":"b"},"personality":[{"path":"/x","contents":"eA=="}],"flavorRef":"9","imageRef":"i9","networks":[{"uuid":"n1"}],"key_name":"kp","adminPass":"hush-hush","security_groups":[{"name":"web"}],"availability_zone":"az","block_device_mapping_v2":[{"uuid":"v1"}],"user_data":"I2Nsb3Vk","config_drive":true},"os:scheduler_hints":{"group":"g"}}"#;
        let mock = cloud.mock("POST", "/compute/servers").match_body(sent).with_status(202);
        let mock = mock.with_body(r#"{"server":{"id":"s1"}}"#).create_async().await;
        cloud.keep(mock);
        let nova = cloud.client(super::super::service());
        let options = json!({
            "name": "web", "flavor": model("openstack.compute.Flavor", json!({"id": 9})),
            "image": model("openstack.compute.Image", json!({"id": "i9"})), "metadata": {"a": "b"},
            "personality": [{"path": "/x", "contents": "eA=="}], "networks": [{"uuid": "n1"}], "keyname": "kp",
            "adminPass": "hush-hush", "securityGroups": [{"name": "web"}], "availabilityZone": "az",
            "blockDevices": [{"uuid": "v1"}], "cloudConfig": "I2Nsb3Vk", "userData": "not this",
            "schedulerHints": {"group": "g"}, "bogus": true,
        });
        let values = nova.call("createServer", json!([options])).await.unwrap();
        assert_eq!(values[0][0]["id"], "s1");
        assert!(!nova.log().contains("hush-hush"), "{}", nova.log());
    }

    #[tokio::test]
    async fn a_server_of_volumes_needs_no_image() {
        let mut cloud = cloud().await;
        let sent = json!({"server": {"flavorRef": "2", "block_device_mapping_v2": [{"uuid": "v1"}], "user_data": "eA=="}});
        cloud.answer_to("POST", "/compute/servers", sent, 202, json!({"server": {"id": "s1"}})).await;
        let nova = cloud.client(super::super::service());
        let options = json!({"flavor": "2", "blockDevices": [{"uuid": "v1"}], "userData": "eA=="});
        assert_eq!(nova.call("createServer", json!([options])).await.unwrap()[0][0]["id"], "s1");
    }

    #[tokio::test]
    async fn what_is_required_is_said_in_2_2_0_s_words() {
        let nova = cloud().await.client(super::super::service());
        for (args, words) in [
            (json!([]), "options.flavor is a required argument."),
            (json!([{"image": "i"}]), "options.flavor is a required argument."),
            (json!([{"flavor": "f"}]), "options.image is a required argument."),
        ] {
            assert_eq!(nova.fail("createServer", args).await.message(), words);
        }
        let error = nova.fail("createServer", json!([{"flavor": "", "image": "i"}])).await;
        let words = "test createServer: details.flavor must be a Flavor or its id, not an empty string";
        assert_eq!(error.message(), words);
    }

    #[tokio::test]
    async fn an_answer_without_a_server_is_an_error() {
        let mut cloud = cloud().await;
        cloud.answer("POST", "/compute/servers", 202, json!({})).await;
        cloud.answer("GET", "/compute/servers/s1", 200, json!({"server": []})).await;
        cloud.answer("GET", "/compute/servers/detail", 200, json!({"servers": ["s1"]})).await;
        let nova = cloud.client(super::super::service());
        let error = nova.fail("createServer", json!([{"flavor": "f", "image": "i"}])).await;
        assert_eq!(error.message(), "Unexpected empty response");
        let error = nova.fail("getServer", json!(["s1"])).await;
        assert_eq!(error.message(), "Unexpected response: server is no object");
        let error = nova.fail("getServers", json!([])).await;
        assert_eq!(error.message(), "Unexpected response: servers is no list of objects");
        assert_eq!((error.code(), error.status()), (Some("EUNEXPECTED"), Some(200)));
    }

    #[tokio::test]
    async fn actions_call_back_with_body_and_response() {
        let mut cloud = cloud().await;
        let path = "/compute/servers/s1/action";
        for sent in [
            json!({"reboot": {"type": "SOFT"}}),
            json!({"reboot": {"type": "HARD"}}),
            json!({"resize": {"flavorRef": "3"}}),
            json!({"confirmResize": null}),
            json!({"revertResize": null}),
            json!({"os-start": null}),
            json!({"os-stop": null}),
        ] {
            cloud.answer_to("POST", path, sent, 202, json!(null)).await;
        }
        let own = json!({"own": 1});
        cloud.answer_to("POST", path, own.clone(), 200, json!({"done": true})).await;
        let nova = cloud.client(super::super::service());
        for (name, args) in [
            ("rebootServer", json!(["s1"])),
            (
                "rebootServer",
                json!([model("openstack.compute.Server", json!({"id": "s1"})), {"type": "hard"}]),
            ),
            ("resizeServer", json!(["s1", model("openstack.compute.Flavor", json!({"id": "3"}))])),
            ("confirmServerResize", json!(["s1"])),
            ("revertServerResize", json!(["s1"])),
        ] {
            let values = nova.call(name, args).await.unwrap();
            assert_eq!((&values[0], &values[1]["statusCode"]), (&json!(null), &json!(202)), "{name}");
        }
        for name in ["startServer", "stopServer"] {
            assert_eq!(nova.call(name, json!(["s1"])).await.unwrap(), json!([null]), "{name}");
        }
        let values = nova.call("_doServerAction", json!(["s1", own])).await.unwrap();
        assert_eq!(values[0], json!({"done": true}));
        let error = nova.fail("rebootServer", json!(["s1", {"type": "gentle"}])).await;
        let words = "test rebootServer: options.type must be 'soft' or 'hard', not \"GENTLE\"";
        assert_eq!(error.message(), words);
    }

    #[tokio::test]
    async fn rebuilds_from_an_image_or_with_options() {
        let mut cloud = cloud().await;
        let path = "/compute/servers/s1/action";
        let plain = json!({"rebuild": {"imageRef": "i1"}});
        cloud.answer_to("POST", path, plain, 202, json!({"server": {"id": "s1"}})).await;
        let sent = r#"{"rebuild":{"accessIPv4":"1.1.1.1","accessIPv6":"::1","adminPass":"p","metadata":{"a":1},"personality":[],"name":"n","OS-DCF:diskConfig":"AUTO","imageRef":"i1"}}"#;
        let mock = cloud.mock("POST", path).match_body(sent).with_status(202).create_async().await;
        cloud.keep(mock);
        let nova = cloud.client(super::super::service());
        let image = model("openstack.compute.Image", json!({"id": "i1"}));
        for given in [json!("i1"), image.clone()] {
            let values = nova.call("rebuildServer", json!(["s1", given])).await.unwrap();
            assert_eq!(
                (&values[0], &values[1]["statusCode"]),
                (&json!({"server": {"id": "s1"}}), &json!(202))
            );
        }
        let options = json!({"image": image, "accessIPv4": "1.1.1.1", "accessIPv6": "::1", "adminPass": "p",
            "metadata": {"a": 1}, "personality": [], "name": "n", "OS-DCF:diskConfig": "AUTO"});
        let values = nova.call("rebuildServer", json!(["s1", options])).await.unwrap();
        assert_eq!(values[0], json!(null));
        let error = nova.fail("rebuildServer", json!(["s1", {"name": "n"}])).await;
        assert_eq!(error.message(), "test rebuildServer: options.image is required: an Image or its id");
        let error = nova.fail("rebuildServer", json!(["s1", true])).await;
        assert_eq!(error.message(), "test rebuildServer: options must be an object, not a boolean");
    }

    #[tokio::test]
    async fn renames_and_deletes() {
        let mut cloud = cloud().await;
        let sent = json!({"server": {"name": "new"}});
        cloud.answer_to("PUT", "/compute/servers/s1", sent, 200, json!({"server": {}})).await;
        cloud.answer("DELETE", "/compute/servers/s1", 204, json!(null)).await;
        let nova = cloud.client(super::super::service());
        assert_eq!(nova.call("renameServer", json!(["s1", "new"])).await.unwrap(), json!([null]));
        assert_eq!(nova.call("destroyServer", json!(["s1"])).await.unwrap(), json!([{"ok": "s1"}]));
    }

    #[tokio::test]
    async fn addresses_of_all_networks_or_of_one() {
        let mut cloud = cloud().await;
        let all = json!({"vlan 1": [{"version": 4, "addr": "10.0.0.5"}], "b": []});
        cloud.answer("GET", "/compute/servers/s1/ips", 200, json!({"addresses": all})).await;
        let one = json!({"vlan 1": [{"version": 4, "addr": "10.0.0.5"}]});
        cloud.answer("GET", "/compute/servers/s1/ips/vlan%201", 200, one.clone()).await;
        cloud.answer("GET", "/compute/servers/s1/ips/b", 200, json!({"b": {"own": 1}})).await;
        let nova = cloud.client(super::super::service());
        assert_eq!(nova.call("getServerAddresses", json!(["s1"])).await.unwrap(), json!([all]));
        assert_eq!(nova.call("getServerAddresses", json!(["s1", "vlan 1"])).await.unwrap(), json!([one]));
        assert_eq!(nova.call("getServerAddresses", json!(["s1", "b"])).await.unwrap(), json!([{"own": 1}]));
    }
}
