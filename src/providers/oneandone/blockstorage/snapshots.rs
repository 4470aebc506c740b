//! Snapshots. A server has one at most.
//!
//! API: <https://cloudpanel-api.1and1.com/documentation/v1/en/documentation.html#servers>

use serde_json::{Map, Value};

use crate::error::{Error, Result};
use crate::options;
use crate::providers::oneandone::client::{Panel, change, object, objects};
use crate::providers::oneandone::compute::Server;
use crate::surface::{Item, Model, ModelDecl, Ref};

pub struct Snapshot;

impl Model for Snapshot {
    fn declare() -> ModelDecl {
        ModelDecl::new("oneandone.blockstorage", "Snapshot", "A server's disks at some time.")
            .property("id", "string", "The snapshot's id.", &[])
            .to_json(&["id", "name"])
    }
}

options! {
    /// A snapshot of a server.
    pub struct OfServer {
        /// The server.
        server: Ref<Server>,
        /// Its snapshot.
        snapshot: Ref<Snapshot>,
    }
}

/// The API answers with the snapshot, or with a list of it.
pub async fn list(panel: Panel, server: Ref<Server>) -> Result<Vec<Item<Snapshot>>> {
    let answer = panel.get(["servers", &server, "snapshots"]).succeed().await?;
    let all = match answer.json()? {
        Value::Array(_) => objects(&answer)?,
        _ => vec![object(&answer)?],
    };
    Ok(all.into_iter().map(Item::new).collect())
}

/// The snapshot as the server that the API answers with has it.
pub async fn create(panel: Panel, server: Ref<Server>) -> Result<Value> {
    let mut server = change(panel.post(["servers", &server, "snapshots"]).json(&Value::Null)).await?;
    match server.shift_remove("snapshot") {
        Some(snapshot @ Value::Object(_)) => Ok(snapshot),
        _ => Err(Error::unexpected("Unexpected response: the server has no snapshot")),
    }
}

pub async fn restore(panel: Panel, options: OfServer) -> Result<Item<Snapshot>> {
    let path = ["servers", &options.server, "snapshots", &options.snapshot];
    let mut server = change(panel.put(path).json(&Value::Null)).await?;
    Ok(match server.shift_remove("snapshot") {
        Some(Value::Object(snapshot)) if snapshot.contains_key("id") => Item::new(snapshot),
        _ => named(&options.snapshot),
    })
}

pub async fn delete(panel: Panel, options: OfServer) -> Result<Item<Snapshot>> {
    let path = ["servers", &options.server, "snapshots", &options.snapshot];
    change(panel.delete(path)).await?;
    Ok(named(&options.snapshot))
}

/// A snapshot of which the API says no more than that it was the one.
fn named(snapshot: &Ref<Snapshot>) -> Item<Snapshot> {
    let mut details = Map::new();
    details.insert("id".into(), snapshot.id.clone().into());
    Item::new(details)
}

#[cfg(test)]
mod tests {
    use mockito::Server;
    use serde_json::json;

    use super::super::service;
    use crate::providers::oneandone::testing::{accept, answer, panel};
    use crate::surface::testing::model;

    const SERVER: &str = "oneandone.compute.Server compute.Server";

    #[tokio::test]
    async fn lists_one_or_many() {
        for (body, ids) in [
            (json!({"id": "SN1", "creation_date": "c"}), json!([{"id": "SN1"}])),
            (json!([{"id": "SN1"}, {"id": "SN2"}]), json!([{"id": "SN1"}, {"id": "SN2"}])),
            (json!([]), json!([])),
        ] {
            let mut server = Server::new_async().await;
            let _mock = answer(&mut server, "GET", "/v1/servers/S1/snapshots", 200, body).await;
            let panel = panel(service(), &server);
            for id in [json!("S1"), model(SERVER, json!({"id": "S1"})), json!({"id": "S1"})] {
                assert_eq!(panel.call("getSnapshots", json!([id])).await.unwrap(), json!([ids]));
            }
        }
    }

    #[tokio::test]
    async fn takes_restores_and_deletes() {
        let mut server = Server::new_async().await;
        let whole = json!({"id": "S1", "snapshot": {"id": "SN1", "creation_date": "c"}});
        let at = "/v1/servers/S1/snapshots";
        let one = format!("{at}/SN1");
        let _post = accept(&mut server, ("POST", at), json!(null), whole.clone()).await;
        let _put = accept(&mut server, ("PUT", &one), json!(null), whole).await;
        let _delete = answer(&mut server, "DELETE", &one, 202, json!({"id": "S1", "snapshot": null})).await;
        let panel = panel(service(), &server);
        let values = panel.call("createSnapshot", json!(["S1"])).await.unwrap();
        assert_eq!(values, json!([{"id": "SN1", "creation_date": "c"}]));
        let snapshot = model("oneandone.blockstorage.Snapshot", json!({"id": "SN1"}));
        for options in [
            json!({"server": "S1", "snapshot": "SN1"}),
            json!({"server": model(SERVER, json!({"id": "S1"})), "snapshot": snapshot}),
        ] {
            for method in ["updateSnapshot", "deleteSnapshot"] {
                let values = panel.call(method, json!([options])).await.unwrap();
                assert_eq!(values, json!([{"id": "SN1"}]), "{method}");
            }
        }
    }

    #[tokio::test]
    async fn an_answer_without_a_snapshot() {
        let mut server = Server::new_async().await;
        let at = "/v1/servers/S1/snapshots";
        let _get = answer(&mut server, "GET", at, 200, json!({})).await;
        let _post = answer(&mut server, "POST", at, 202, json!({"id": "S1"})).await;
        let _put = answer(&mut server, "PUT", &format!("{at}/SN1"), 202, json!({"id": "S1"})).await;
        let panel = panel(service(), &server);
        let error = panel.fail("getSnapshots", json!(["S1"])).await;
        assert_eq!(error.message(), "Unexpected empty response");
        let error = panel.fail("createSnapshot", json!(["S1"])).await;
        assert_eq!(error.message(), "Unexpected response: the server has no snapshot");
        let options = json!({"server": "S1", "snapshot": "SN1"});
        assert_eq!(panel.call("updateSnapshot", json!([options])).await.unwrap(), json!([{"id": "SN1"}]));
    }

    #[tokio::test]
    async fn says_which_option_is_missing() {
        let panel = panel(service(), &Server::new_async().await);
        for method in ["updateSnapshot", "deleteSnapshot"] {
            for (options, message) in [
                (json!({}), "options.server is required: a Server or its id"),
                (json!({"server": "S1"}), "options.snapshot is required: a Snapshot or its id"),
            ] {
                let error = panel.fail(method, json!([options])).await;
                assert_eq!(error.message(), format!("test {method}: {message}"));
            }
        }
    }
}
