//! Snapshots of volumes.
//!
//! API: <https://docs.openstack.org/api-ref/block-storage/v3/#volume-snapshots-snapshots>

use serde_json::{Map, Value, json};

use super::{Cinder, Listed, Listing, Volume, item, names};
use crate::error::Result;
use crate::options;
use crate::surface::ModelArg::This;
use crate::surface::{Item, Model, ModelDecl, Ref, Then};

pub struct Snapshot;

impl Model for Snapshot {
    fn declare() -> ModelDecl {
        ModelDecl::new("openstack.blockstorage", "Snapshot", "A volume as it was at a time.")
            .property("id", "string", "The snapshot's id.", &[])
            .property("status", "string", "Its state, such as `available`.", &[])
            .property("name", "string", "Its name.", &["name", "display_name"])
            .property("description", "string", "What it is for.", &["description", "display_description"])
            .property("createdAt", "string", "When it was made, ISO 8601.", &["created_at", "createdAt"])
            .property("volumeId", "string", "Id of its volume.", &["volume_id", "volumeId"])
            .property("size", "number", "The volume's size in GiB.", &[])
            .property("metadata", "{ [name: string]: string }", "Its metadata.", &[])
            .method("create()", "Makes a snapshot like this.", "createSnapshot", &[This])
            .method_then("refresh()", "Fetches it.", "getSnapshot", &[This], Then::Apply)
            .method("update()", "Saves its name and description.", "updateSnapshot", &[This])
            .method("destroy()", "Deletes it.", "deleteSnapshot", &[This])
    }
}

options! {
    /// A snapshot to be made.
    pub struct CreateSnapshot {
        /// Its name.
        name: Option<String>,
        /// What it is for.
        description: Option<String>,
        /// The volume. Required.
        "volumeId" => volume_id: Ref<Volume>,
        /// Whether to make it although the volume is attached. Default `false`.
        force: Option<bool>,
        /// Metadata.
        metadata: Option<Map<String, Value>> as "Texts",
    }
}

pub async fn list(cinder: Cinder, options: Option<Listing>) -> Result<Listed<Snapshot>> {
    super::list(&cinder, "snapshots", options).await
}

pub async fn get(cinder: Cinder, snapshot: Ref<Snapshot>) -> Result<Item<Snapshot>> {
    item(&*cinder.get(["snapshots", &snapshot]).send().await?, "snapshot")
}

pub async fn create(cinder: Cinder, details: CreateSnapshot) -> Result<Item<Snapshot>> {
    let snapshot: Map<String, Value> = [
        ("name", details.name.map(Value::from)),
        ("description", details.description.map(Value::from)),
        ("force", Some(details.force.unwrap_or(false).into())),
        ("volume_id", Some(details.volume_id.id.into())),
        ("metadata", details.metadata.filter(|metadata| !metadata.is_empty()).map(Value::from)),
    ]
    .into_iter()
    .filter_map(|(name, value)| Some((name.to_owned(), value?)))
    .collect();
    item(&*cinder.post("snapshots").json(&json!({ "snapshot": snapshot })).send().await?, "snapshot")
}

pub async fn update(cinder: Cinder, snapshot: Ref<Snapshot>) -> Result<Item<Snapshot>> {
    let document = json!({ "snapshot": names(&cinder, &snapshot.details).await? });
    item(&*cinder.put(["snapshots", &snapshot]).json(&document).send().await?, "snapshot")
}

pub async fn delete(cinder: Cinder, snapshot: Ref<Snapshot>) -> Result<bool> {
    cinder.delete(["snapshots", &snapshot]).send().await.map(|_| true)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::providers::openstack::blockstorage::service;
    use crate::providers::openstack::testing::cloud;
    use crate::surface::testing::model;

    #[tokio::test]
    async fn makes_and_lists() {
        let mut cloud = cloud().await;
        let snapshot = json!({"id": "s", "display_name": "n", "display_description": "d", "status": "available",
            "size": 10, "volume_id": "v", "created_at": "2020-01-01T00:00:00.000000", "metadata": {"a": "b"}});
        let shaped = json!({"id": "s", "status": "available", "name": "n", "description": "d",
            "createdAt": "2020-01-01T00:00:00.000000", "volumeId": "v", "size": 10, "metadata": {"a": "b"}});
        let sent = |force| json!({"snapshot": {"name": "n", "force": force, "volume_id": "v"}});
        for force in [false, true] {
            let answer = json!({"snapshot": snapshot});
            cloud.answer_to("POST", "/volume/snapshots", sent(force), 202, answer).await;
        }
        cloud.answer("GET", "/volume/snapshots/detail", 200, json!({"snapshots": [snapshot]})).await;
        let cinder = cloud.client(service());
        let volume = model("openstack.blockstorage.Volume base.Model", json!({"id": "v"}));
        for details in
            [json!({"name": "n", "volumeId": "v"}), json!({"name": "n", "volumeId": volume, "force": true})]
        {
            let made = cinder.call("createSnapshot", json!([details])).await.unwrap();
            assert_eq!(made, json!([shaped]));
        }
        let listed = cinder.call("getSnapshots", json!([true])).await.unwrap();
        assert_eq!((&listed[0], &listed[1]["statusCode"]), (&json!([shaped]), &json!(200)));
        let error = cinder.call("createSnapshot", json!([{"name": "n"}])).await.unwrap_err();
        assert!(error.message().contains("details.volumeId is required"));
    }

    #[tokio::test]
    async fn saves_and_deletes() {
        let mut cloud = cloud().await;
        let sent = json!({"snapshot": {"name": "n"}});
        let answer = json!({"snapshot": {"id": "s", "name": "n"}});
        cloud.answer_to("PUT", "/volume/snapshots/s", sent, 200, answer).await;
        cloud.answer("DELETE", "/volume/snapshots/s", 202, Value::Null).await;
        cloud.answer("DELETE", "/volume/snapshots/gone", 404, json!({"itemNotFound": {}})).await;
        let cinder = cloud.client(service());
        let saved = cinder.call("updateSnapshot", json!([{"id": "s", "name": "n"}])).await.unwrap();
        assert_eq!(saved, json!([{"id": "s", "name": "n"}]));
        assert_eq!(cinder.call("deleteSnapshot", json!(["s"])).await.unwrap(), json!([true]));
        let error = cinder.call("deleteSnapshot", json!(["gone"])).await.unwrap_err();
        assert_eq!(error.status(), Some(404));
    }
}
