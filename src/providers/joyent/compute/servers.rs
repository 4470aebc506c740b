//! Servers. CloudAPI calls them instances, or machines.
//!
//! API: <https://apidocs.tritondatacenter.com/cloudapi/#instances>

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::{Flavor, Image, Triton};
use crate::error::{Error, Result};
use crate::http::{Path, Response};
use crate::model::helpers::is_private;
use crate::options;
use crate::surface::{Arg, Item, Model, ModelDecl, Open, Ref};

pub struct Server;

impl Model for Server {
    fn declare() -> ModelDecl {
        ModelDecl::new("joyent.compute", "Server", "A virtual machine or a container.")
            .extends("compute.Server")
            .property("id", "string", "The server's id.", &[])
            .property("name", "string", "Its name.", &[])
            .mapped(
                "status",
                "ServerStatus",
                "What it is doing, in pkgcloud's words; CloudAPI's own are in `original.state`.",
                &["state"],
                STATUSES,
            )
            .property("ips", "string[]", "All its addresses.", &[])
            .property("imageId", "string", "What it was made from.", &["dataset", "image", "imageId"])
            .property("flavorId", "string", "Name of its flavor.", &["package", "flavorId"])
            .computed(
                "addresses",
                "ServerAddresses",
                "Its addresses, sorted into public and private ones.",
                addresses,
            )
            .property("created", "string", "When it was created, ISO 8601.", &[])
            .property("updated", "string", "When it was last changed, ISO 8601.", &[])
            .property("type", "string", "What kind of server it is, such as `smartmachine`.", &[])
            .property("ram", "number", "Memory in MiB.", &["memory", "ram"])
            .property("disk", "number", "Disk in MiB.", &[])
            .property("metadata", "JsonObject", "Its metadata.", &[])
            .property(
                "adminPass",
                "string",
                "Password of its administrator, where the metadata have one.",
                &["metadata.credentials.admin"],
            )
            .raw(&["joyent", "original"])
    }
}

const STATUSES: &[(&str, &str)] = &[
    ("provisioning", "PROVISIONING"),
    ("running", "RUNNING"),
    ("stopping", "STOPPED"),
    ("stopped", "STOPPED"),
];

fn addresses(details: &Map<String, Value>) -> Option<Value> {
    let all = details.get("ips").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    let (private, public): (Vec<&str>, Vec<&str>) = all.partition(|address| is_private(address));
    Some(json!({ "private": private, "public": public }))
}

options! {
    /// Which servers to list. Other options are sent, too.
    pub struct ListServers {
        /// Only servers of this name.
        name: Option<String>,
        /// Only servers made from this image.
        image: Option<Ref<Image>>,
        /// Only servers in this state of CloudAPI's, such as `running`.
        state: Option<String>,
        /// Only servers with so much memory, in MiB. Default: any.
        memory: Option<u64>,
        /// How many servers to leave out. Default 0.
        offset: Option<u64>,
        /// Most servers in the answer.
        limit: Option<u64>,
    }

    /// A server to be created. Other options are sent as they are: `networks`, `metadata.NAME`, `tag.NAME`…
    pub struct CreateServer {
        /// Its flavor. Required.
        flavor: Option<Ref<Flavor>>,
        /// The image it is made from. Required.
        image: Option<Ref<Image>>,
        /// Another name for `flavor`.
        package: Option<Ref<Flavor>>,
        /// Another name for `image`.
        dataset: Option<Ref<Image>>,
        /// Whether an API that has a default flavor and image must not use them.
        required: Option<bool>,
        /// The server's name. Default: one that the data center makes up.
        name: Option<String>,
    }
}

pub async fn list(
    triton: Triton,
    Open { known, rest }: Open<ListServers>,
) -> Result<(Vec<Item<Server>>, Arc<Response>)> {
    let whole = known.limit.is_none() && known.offset.is_none();
    let mut query: Vec<(String, String)> =
        known.to_query().into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    query.extend(rest.into_iter().filter_map(|(name, value)| Some((name, value.to_query()?))));
    let mut all: Vec<Map<String, Value>> = Vec::new();
    loop {
        let offset = (!all.is_empty()).then(|| ("offset", all.len().to_string()));
        let request = triton.get(triton.path(["machines"])).query(query.clone()).query(offset);
        let answer = request.succeed().await?;
        let page = answer.documents()?;
        let limit = answer.header("x-query-limit").and_then(|limit| limit.parse::<usize>().ok());
        // A server that does not know offsets sends its first page for ever.
        let repeats = page.first().is_some_and(|machine| all.first() == Some(machine));
        let is_last = !whole || page.is_empty() || repeats || limit.is_none_or(|limit| page.len() < limit);
        if !repeats {
            all.extend(page);
        }
        if is_last {
            return Ok((all.into_iter().map(Item::new).collect(), answer));
        }
    }
}

pub async fn get(triton: Triton, server: Ref<Server>) -> Result<(Item<Server>, Arc<Response>)> {
    let answer = triton.get(path(&triton, &server)).succeed().await?;
    Ok((item(&answer)?, answer))
}

pub async fn create(triton: Triton, options: Open<CreateServer>) -> Result<(Item<Server>, Arc<Response>)> {
    let answer = triton.post(triton.path(["machines"])).json(&body(&triton, options)?).succeed().await?;
    Ok((item(&answer)?, answer))
}

/// What is sent to create a server: all options, flavor and image under the API's own names.
fn body(triton: &Triton, Open { known, rest }: Open<CreateServer>) -> Result<Map<String, Value>> {
    let (flavor, image) = (known.flavor.or(known.package), known.image.or(known.dataset));
    // The older API has defaults for both.
    if known.required == Some(true) || !triton.speaks_datasets() {
        for (name, is_given) in [("flavor", flavor.is_some()), ("image", image.is_some())] {
            if !is_given {
                return Err(Error::missing(name));
            }
        }
    }
    let image_name = if triton.speaks_datasets() { "dataset" } else { "image" };
    let mut body = Map::new();
    body.extend(known.name.map(|name| ("name".to_owned(), name.into())));
    body.extend(rest);
    body.extend(flavor.map(|flavor| ("package".to_owned(), flavor.id.into())));
    body.extend(image.map(|image| (image_name.to_owned(), image.id.into())));
    Ok(body)
}

pub async fn reboot(triton: Triton, server: Ref<Server>) -> Result<(Value, Arc<Response>)> {
    let answer = act(&triton, &server, "reboot").await?;
    Ok((json!({ "ok": server.id }), answer))
}

pub async fn rename(_: Triton, _: Option<Value>, _: Option<Value>) -> Result<()> {
    Err(Error::new("Not supported by Joyent."))
}

/// How often a server that is to stop is looked at.
const LOOKS: usize = 9;

pub async fn destroy(triton: Triton, server: Ref<Server>) -> Result<(Value, Arc<Response>)> {
    let stopping = match act(&triton, &server, "stop").await {
        Ok(answer) => answer.status == http::StatusCode::ACCEPTED,
        // What is not running can't be stopped, but deleted.
        Err(refusal) if refusal.status() == Some(409) => match has_stopped(&triton, &server).await? {
            true => false,
            false => return Err(refusal),
        },
        Err(error) => return Err(error),
    };
    if stopping {
        wait_until_stopped(&triton, &server).await?;
    }
    let answer = triton.delete(path(&triton, &server)).succeed().await?;
    Ok((json!({ "ok": server.id }), answer))
}

async fn wait_until_stopped(triton: &Triton, server: &Ref<Server>) -> Result<()> {
    for _ in 0..LOOKS {
        tokio::time::sleep(triton.poll_interval).await;
        if has_stopped(triton, server).await? {
            return Ok(());
        }
    }
    Err(Error::new("Machine unresponsive to STOP").with("provider", "joyent"))
}

async fn has_stopped(triton: &Triton, server: &Ref<Server>) -> Result<bool> {
    let answer = triton.get(path(triton, server)).succeed().await?;
    Ok(matches!(item(&answer)?.str("state"), Some("stopped" | "failed")))
}

async fn act(triton: &Triton, server: &Ref<Server>, action: &str) -> Result<Arc<Response>> {
    triton.post(path(triton, server)).query([("action", action)]).succeed().await
}

fn path(triton: &Triton, server: &Ref<Server>) -> Path {
    triton.path(["machines", server])
}

/// A machine, which has an id at least.
fn item(answer: &Response) -> Result<Item<Server>> {
    let machine = answer.document()?;
    match machine.get("id") {
        Some(Value::String(_)) => Ok(Item::new(machine)),
        _ => Err(answer.about(Error::empty_response())),
    }
}

#[cfg(test)]
mod tests {
    use mockito::{Matcher, Server};
    use serde_json::json;

    use super::super::testing::{client, machine};
    use crate::surface::testing::{model, property};

    #[tokio::test]
    async fn lists_and_gets_with_triton_s_own_words_beside() {
        let mut server = Server::new_async().await;
        let all = server.mock("GET", "/acct/machines?name=we%20b&offset=2&limit=3&brand=lx");
        let all = all.match_header("x-api-version", "~8||~9").match_header("accept", "application/json");
        let signed = r#"^Signature keyId="/acct/keys/own",algorithm="ed25519-sha512",headers="date",signature="[^"]+"$"#;
        let all = all.match_header("authorization", Matcher::Regex(signed.into()));
        let all = all.with_body(json!([machine()]).to_string()).create_async().await;
        let _one =
            server.mock("GET", "/acct/machines/m%2F1").with_body(machine().to_string()).create_async().await;
        let triton = client(&server, json!({}));
        let options = json!([{"name": "we b", "limit": "3", "offset": 2, "brand": "lx", "none": null}]);
        let values = triton.call("getServers", options).await.unwrap();
        let shaped = json!({
            "id": "m1", "name": "web", "status": "RUNNING", "ips": ["8.8.8.8", "10.0.0.1"], "imageId": "i1",
            "flavorId": "small", "addresses": {"private": ["10.0.0.1"], "public": ["8.8.8.8"]}, "created": "c",
            "updated": "u", "type": "smartmachine", "ram": 1024, "disk": 100,
            "metadata": {"credentials": {"admin": "pw"}}, "adminPass": "pw",
        });
        assert_eq!(values[0], json!([[shaped, machine()]]));
        assert_eq!(values[1]["statusCode"], 200);
        all.assert_async().await;
        let own = model("joyent.compute.Server compute.Server", json!({"id": "m/1"}));
        assert_eq!(triton.call("getServer", json!([own])).await.unwrap()[0][0], shaped);
    }

    #[tokio::test]
    async fn lists_all_pages_unless_one_is_asked_for() {
        let mut server = Server::new_async().await;
        for (query, ids) in [("", vec!["a", "b"]), ("?offset=2", vec!["c"]), ("?limit=2", vec!["a", "b"])] {
            let page: serde_json::Value = ids.into_iter().map(|id| json!({"id": id})).collect();
            let mock = server.mock("GET", format!("/acct/machines{query}").as_str());
            mock.with_header("x-query-limit", "2").with_body(page.to_string()).create_async().await;
        }
        let triton = client(&server, json!({}));
        let ids = async |options| {
            let values = triton.call("getServers", options).await.unwrap();
            values[0].as_array().unwrap().iter().map(|one| one[0]["id"].clone()).collect::<Vec<_>>()
        };
        assert_eq!(ids(json!([])).await, ["a", "b", "c"]);
        assert_eq!(ids(json!([{"limit": 2}])).await, ["a", "b"]);
    }

    /// A server of these pages, by their queries, that says how many machines each may have.
    async fn pages(pages: &[(&str, &[&str])]) -> mockito::ServerGuard {
        let mut server = Server::new_async().await;
        for (query, ids) in pages {
            let page: serde_json::Value = ids.iter().map(|id| json!({"id": id})).collect();
            let mock = server.mock("GET", format!("/acct/machines{query}").as_str()).expect(1);
            mock.with_header("x-query-limit", "2").with_body(page.to_string()).create_async().await;
        }
        server
    }

    async fn listed(server: &mockito::ServerGuard, options: serde_json::Value) -> Vec<serde_json::Value> {
        let values = client(server, json!({})).call("getServers", options).await.unwrap();
        values[0].as_array().unwrap().iter().map(|one| one[0]["id"].clone()).collect()
    }

    #[tokio::test]
    async fn a_list_whose_last_page_is_full_ends_with_an_empty_one() {
        let server = pages(&[("", &["a", "b"]), ("?offset=2", &["c", "d"]), ("?offset=4", &[])]).await;
        assert_eq!(listed(&server, json!([])).await, ["a", "b", "c", "d"]);
    }

    #[tokio::test]
    async fn every_page_is_asked_for_with_what_the_app_asks_for() {
        let server =
            pages(&[("?name=web&brand=lx", &["a", "b"]), ("?name=web&brand=lx&offset=2", &["c"])]).await;
        assert_eq!(listed(&server, json!([{"name": "web", "brand": "lx"}])).await, ["a", "b", "c"]);
    }

    #[tokio::test]
    async fn an_app_that_begins_somewhere_gets_what_is_there() {
        let server = pages(&[("?offset=1", &["b", "c"])]).await;
        assert_eq!(listed(&server, json!([{"offset": 1}])).await, ["b", "c"]);
    }

    #[tokio::test]
    async fn a_server_that_tells_no_limit_is_asked_once() {
        for limit in [None, Some("many"), Some("")] {
            let mut server = Server::new_async().await;
            let mut mock = server.mock("GET", "/acct/machines").with_body(r#"[{"id":"a"},{"id":"b"}]"#);
            if let Some(limit) = limit {
                mock = mock.with_header("x-query-limit", limit);
            }
            let mock = mock.expect(1).create_async().await;
            assert_eq!(listed(&server, json!([])).await, ["a", "b"]);
            mock.assert_async().await;
        }
    }

    #[tokio::test]
    async fn a_server_that_knows_no_offsets_is_not_asked_for_ever() {
        let server = pages(&[("", &["a", "b"]), ("?offset=2", &["a", "b"])]).await;
        assert_eq!(listed(&server, json!([])).await, ["a", "b"]);
    }

    #[tokio::test]
    async fn a_list_of_which_a_part_is_missing_is_an_error() {
        for (status, body, words) in [
            (503, "no", "joyent Error (503): Service Unavailable"),
            (200, "{}", "Unexpected empty response"),
            (200, r#"[{"id":"c""#, "Unexpected response: "),
            (300, "[]", "Unexpected response: status 300"),
        ] {
            let mut server = pages(&[("", &["a", "b"])]).await;
            let mock = server.mock("GET", "/acct/machines?offset=2").with_status(status).with_body(body);
            let _mock = mock.create_async().await;
            let error = client(&server, json!({"retries": 0})).fail("getServers", json!([])).await;
            assert!(error.message().starts_with(words), "{error}");
        }
    }

    #[tokio::test]
    async fn what_is_neither_success_nor_refusal_is_an_error() {
        let mut server = Server::new_async().await;
        let _all =
            server.mock("GET", mockito::Matcher::Any).with_status(300).with_body("{}").create_async().await;
        let _stop = server.mock("POST", mockito::Matcher::Any).with_status(304).create_async().await;
        let triton = client(&server, json!({}));
        for (method, status) in
            [("getFlavor", 300), ("getImage", 300), ("rebootServer", 304), ("destroyServer", 304)]
        {
            let error = triton.fail(method, json!(["x"])).await;
            assert_eq!(error.message(), format!("Unexpected response: status {status}"), "{method}");
            assert_eq!(
                (error.code(), error.field("provider")),
                (Some("EUNEXPECTED"), Some(&json!("joyent")))
            );
        }
    }

    #[test]
    fn states_in_our_words() {
        let of = |details| property::<super::Server>("status", details);
        for (state, ours) in [
            ("provisioning", "PROVISIONING"),
            ("running", "RUNNING"),
            ("stopping", "STOPPED"),
            ("stopped", "STOPPED"),
            ("deleted", "UNKNOWN"),
            ("failed", "UNKNOWN"),
        ] {
            assert_eq!(of(json!({"state": state})), Some(json!(ours)));
        }
        assert_eq!(of(json!({})), None);
        assert_eq!(super::addresses(&serde_json::Map::new()), Some(json!({"private": [], "public": []})));
    }

    #[tokio::test]
    async fn creates_under_the_api_s_own_names() {
        let mut server = Server::new_async().await;
        for (version, image) in [("~8||~9", "image"), ("~6.5", "dataset")] {
            let sent = json!({"name": "web", "metadata.a": "b", "package": "small", image: "i1"});
            let mock = server.mock("POST", "/acct/machines").match_body(sent.to_string().as_str());
            let mock = mock.with_status(201).with_body(machine().to_string()).create_async().await;
            let triton = client(&server, json!({"apiVersion": version}));
            let flavor = model("joyent.compute.Flavor compute.Flavor", json!({"id": "small"}));
            let options = json!([{"name": "web", "flavor": flavor, "image": "i1", "metadata.a": "b"}]);
            let values = triton.call("createServer", options).await.unwrap();
            assert_eq!((&values[0][0]["id"], &values[1]["statusCode"]), (&json!("m1"), &json!(201)));
            mock.assert_async().await;
        }
    }

    #[tokio::test]
    async fn what_today_s_api_requires_and_the_old_one_has_defaults_for() {
        let mut server = Server::new_async().await;
        let triton = client(&server, json!({}));
        let error = triton.fail("createServer", json!([{"name": "x"}])).await;
        assert_eq!(error.message(), "options.flavor is a required argument.");
        let error = triton.fail("createServer", json!([{"package": "small"}])).await;
        assert_eq!(error.message(), "options.image is a required argument.");
        let mock = server.mock("POST", "/acct/machines").match_body("{}").with_status(201);
        let _mock = mock.with_body(machine().to_string()).create_async().await;
        let old = client(&server, json!({"apiVersion": "~6.5"}));
        assert_eq!(old.call("createServer", json!([])).await.unwrap()[0][0]["id"], "m1");
        let error = old.fail("createServer", json!([{"required": true, "name": "x"}])).await;
        assert_eq!(error.message(), "options.flavor is a required argument.");
    }

    #[tokio::test]
    async fn reboots_and_destroys() {
        let mut server = Server::new_async().await;
        let path = "/acct/machines/m1";
        let _reboot =
            server.mock("POST", "/acct/machines/m1?action=reboot").with_status(202).create_async().await;
        let stop = server.mock("POST", "/acct/machines/m1?action=stop").with_status(202).create_async().await;
        let looks = server.mock("GET", path).with_body_from_request({
            let count = std::sync::atomic::AtomicUsize::new(0);
            move |_| {
                let state = match count.fetch_add(1, std::sync::atomic::Ordering::Relaxed) {
                    0 => "stopping",
                    _ => "stopped",
                };
                json!({"id": "m1", "state": state}).to_string().into_bytes()
            }
        });
        let looks = looks.expect(2).create_async().await;
        let delete = server.mock("DELETE", path).with_status(204).create_async().await;
        let triton = client(&server, json!({}));
        let values = triton.call("rebootServer", json!(["m1"])).await.unwrap();
        assert_eq!((&values[0], &values[1]["statusCode"]), (&json!({"ok": "m1"}), &json!(202)));
        let values = triton.call("destroyServer", json!(["m1"])).await.unwrap();
        assert_eq!((&values[0], &values[1]["statusCode"]), (&json!({"ok": "m1"}), &json!(204)));
        for mock in [stop, looks, delete] {
            mock.assert_async().await;
        }
    }

    #[tokio::test]
    async fn a_server_that_never_stops_is_looked_at_nine_times() {
        let mut server = Server::new_async().await;
        let _stop =
            server.mock("POST", "/acct/machines/m1?action=stop").with_status(202).create_async().await;
        let looks = server.mock("GET", "/acct/machines/m1").with_body(machine().to_string()).expect(9);
        let looks = looks.create_async().await;
        let delete = server.mock("DELETE", "/acct/machines/m1").expect(0).create_async().await;
        let triton = client(&server, json!({}));
        let error = triton.fail("destroyServer", json!(["m1"])).await;
        assert_eq!(error.message(), "Machine unresponsive to STOP");
        looks.assert_async().await;
        delete.assert_async().await;
    }

    #[tokio::test]
    async fn a_server_that_can_t_be_stopped_is_deleted_only_if_it_has_stopped() {
        for (state, done) in [("stopped", true), ("failed", true), ("provisioning", false)] {
            let mut server = Server::new_async().await;
            let refusal = json!({"code": "InvalidState", "message": "no"}).to_string();
            let stop =
                server.mock("POST", "/acct/machines/m1?action=stop").with_status(409).with_body(refusal);
            let _stop = stop.create_async().await;
            let look = server.mock("GET", "/acct/machines/m1");
            let _look = look.with_body(json!({"id": "m1", "state": state}).to_string()).create_async().await;
            let delete =
                server.mock("DELETE", "/acct/machines/m1").with_status(204).expect(usize::from(done));
            let delete = delete.create_async().await;
            let outcome = client(&server, json!({})).call("destroyServer", json!(["m1"])).await;
            match done {
                true => assert_eq!(outcome.unwrap()[0], json!({"ok": "m1"})),
                false => assert_eq!(outcome.unwrap_err().message(), "joyent Error (409): Conflict"),
            }
            delete.assert_async().await;
        }
    }

    #[tokio::test]
    async fn a_machine_without_an_id_is_none() {
        let mut server = Server::new_async().await;
        let _mock = server.mock("GET", "/acct/machines/m1").with_body("{}").create_async().await;
        let error = client(&server, json!({})).fail("getServer", json!(["m1"])).await;
        assert_eq!((error.message(), error.status()), ("Unexpected empty response", Some(200)));
    }
}
