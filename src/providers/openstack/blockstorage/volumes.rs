//! Volumes.
//!
//! API: <https://docs.openstack.org/api-ref/block-storage/v3/#volumes-volumes>

use serde_json::{Map, Value, json};

use super::volume_types::TypeName;
use super::{Cinder, Listed, Listing, Snapshot, item, names};
use crate::error::Result;
use crate::options;
use crate::surface::ModelArg::This;
use crate::surface::{Item, Model, ModelDecl, Ref, Silent, Then};

pub struct Volume;

impl Model for Volume {
    fn declare() -> ModelDecl {
        ModelDecl::new("openstack.blockstorage", "Volume", "A disk that can be attached to a server.")
            .property("id", "string", "The volume's id.", &[])
            .property("status", "string", "Its state, such as `available` or `in-use`.", &[])
            .property("name", "string", "Its name.", &["name", "display_name"])
            .property("description", "string", "What it is for.", &["description", "display_description"])
            .property("createdAt", "string", "When it was created, ISO 8601.", &["created_at", "createdAt"])
            .property("size", "number", "Its size in GiB.", &[])
            .property("volumeType", "string", "Name of its type.", &["volumeType", "volume_type"])
            .property("attachments", "JsonObject[]", "The servers it is attached to.", &[])
            .property(
                "snapshotId",
                "string | null",
                "Id of the snapshot it was made from.",
                &["snapshotId", "snapshot_id"],
            )
            .method("create()", "Creates a volume like this.", "createVolume", &[This])
            .method_then("refresh()", "Fetches it.", "getVolume", &[This], Then::Apply)
            .method("update()", "Saves its name and description.", "updateVolume", &[This])
            .method("destroy()", "Deletes it.", "deleteVolume", &[This])
    }
}

options! {
    /// A volume to be created.
    pub struct CreateVolume {
        /// Its name.
        name: Option<String>,
        /// What it is for.
        description: Option<String>,
        /// Its size in GiB. May be left out for a volume of a snapshot, an image or a volume.
        size: Option<Value> as "number | string",
        /// Its type, by name or model.
        "volumeType" => volume_type: Option<TypeName>,
        /// The snapshot that it is made from.
        "snapshotId" => snapshot_id: Option<Ref<Snapshot>>,
        /// Id of the image that it is made from.
        "imageId" => image_id: Option<String>,
        /// The volume that it is made from.
        "sourceVolumeId" => source_volume_id: Option<Ref<Volume>>,
        /// Availability zone.
        "availabilityZone" => availability_zone: Option<String>,
        /// Metadata.
        metadata: Option<Map<String, Value>> as "Texts",
    }
}

pub async fn list(cinder: Cinder, options: Option<Listing>) -> Result<Listed<Volume>> {
    super::list(&cinder, "volumes", options).await
}

pub async fn get(cinder: Cinder, volume: Ref<Volume>) -> Result<Item<Volume>> {
    item(&*cinder.get(["volumes", &volume]).send().await?, "volume")
}

pub async fn create(cinder: Cinder, options: CreateVolume) -> Result<Item<Volume>> {
    let volume: Map<String, Value> = [
        ("display_name", options.name.map(Value::from)),
        ("display_description", options.description.map(Value::from)),
        ("size", options.size),
        ("volume_type", options.volume_type.map(|TypeName(name)| name.into())),
        ("snapshot_id", options.snapshot_id.map(|snapshot| snapshot.id.into())),
        ("imageRef", options.image_id.map(Value::from)),
        ("source_volid", options.source_volume_id.map(|volume| volume.id.into())),
        ("availability_zone", options.availability_zone.map(Value::from)),
        ("metadata", options.metadata.map(Value::from)),
    ]
    .into_iter()
    .filter_map(|(name, value)| Some((name.to_owned(), value?)))
    .collect();
    item(&*cinder.post("volumes").json(&json!({ "volume": volume })).send().await?, "volume")
}

pub async fn update(cinder: Cinder, volume: Ref<Volume>) -> Result<Item<Volume>> {
    let document = json!({ "volume": names(&cinder, &volume.details).await? });
    item(&*cinder.put(["volumes", &volume]).json(&document).send().await?, "volume")
}

pub async fn delete(cinder: Cinder, volume: Ref<Volume>) -> Result<Silent> {
    cinder.delete(["volumes", &volume]).send().await?;
    Ok(Silent)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::providers::openstack::blockstorage::service;
    use crate::providers::openstack::testing::cloud;
    use crate::surface::testing::model;

    fn volume() -> Value {
        json!({"id": "v", "display_name": "v1", "display_description": "d", "status": "available", "size": 10,
            "volume_type": "SSD", "created_at": "2020-01-01T00:00:00.000000", "attachments": [], "snapshot_id": null})
    }

    fn shaped(name: &str) -> Value {
        json!({"id": "v", "status": "available", "name": name, "description": "d",
            "createdAt": "2020-01-01T00:00:00.000000", "size": 10, "volumeType": "SSD", "attachments": [],
            "snapshotId": null})
    }

    #[tokio::test]
    async fn lists_in_short_and_in_detail() {
        let mut cloud = cloud().await;
        let list = |name: &str| json!({"volumes": [{"id": "v", "name": name}]});
        cloud.answer("GET", "/volume/volumes", 200, list("short")).await;
        cloud.answer("GET", "/volume/volumes/detail", 200, list("long")).await;
        cloud.answer("GET", "/volume/volumes/detail?limit=1&status=in-use", 200, list("some")).await;
        let cinder = cloud.client(service());
        for (args, name) in [
            (json!([]), "short"),
            (json!([false]), "short"),
            (json!([true]), "long"),
            (json!([{"detail": true, "limit": 1, "status": "in-use"}]), "some"),
        ] {
            let listed = cinder.call("getVolumes", args).await.unwrap();
            assert_eq!((&listed[0][0]["name"], &listed[1]["statusCode"]), (&json!(name), &json!(200)));
        }
    }

    #[tokio::test]
    async fn creates_from_names_and_models() {
        let mut cloud = cloud().await;
        let sent = json!({"volume": {"display_name": "v", "display_description": "d", "size": 10,
            "volume_type": "SATA", "snapshot_id": "s"}});
        cloud.answer_to("POST", "/volume/volumes", sent, 202, json!({"volume": volume()})).await;
        let cinder = cloud.client(service());
        let kind = model("openstack.blockstorage.VolumeType base.Model", json!({"id": "t", "name": "SATA"}));
        let snapshot = model("openstack.blockstorage.Snapshot base.Model", json!({"id": "s"}));
        for (kind, snapshot) in [(json!("SATA"), json!("s")), (kind, snapshot)] {
            let options = json!({"name": "v", "description": "d", "size": 10, "volumeType": kind,
                "snapshotId": snapshot, "x": 1});
            assert_eq!(cinder.call("createVolume", json!([options])).await.unwrap(), json!([shaped("v1")]));
        }
        let error = cinder.call("createVolume", json!([{"volumeType": 3}])).await.unwrap_err();
        assert!(error.message().ends_with("options.volumeType must be a VolumeType or its name"));
    }

    #[tokio::test]
    async fn saves_name_and_description() {
        let mut cloud = cloud().await;
        let sent = json!({"volume": {"name": "n", "description": ""}});
        let answer = json!({"volume": {"id": "v", "name": "n"}});
        cloud.answer_to("PUT", "/volume/volumes/v", sent, 200, answer).await;
        let cinder = cloud.client(service());
        let own = json!({"id": "v", "name": "n", "description": "", "size": 3});
        let class = "openstack.blockstorage.Volume base.Model";
        for volume in [own.clone(), model(class, own)] {
            let saved = cinder.call("updateVolume", json!([volume])).await.unwrap();
            assert_eq!(saved, json!([{"id": "v", "name": "n"}]));
        }
        let error = cinder.call("updateVolume", json!([{"name": "n"}])).await.unwrap_err();
        assert_eq!(error.message(), "test updateVolume: volume has no id");
        let error = cinder.call("updateVolume", json!(["v"])).await.unwrap_err();
        assert!(error.message().ends_with("neither a name nor a description is given"));
    }

    #[tokio::test]
    async fn the_first_version_has_other_names() {
        let mut cloud = cloud().await;
        let sent = json!({"volume": {"display_name": "n"}});
        cloud.answer_to("PUT", "/volume/v1/volumes/v", sent, 200, json!({"volume": volume()})).await;
        let cinder = cloud.client_in("V1", service());
        let saved = cinder.call("updateVolume", json!([{"id": "v", "name": "n"}])).await.unwrap();
        assert_eq!(saved, json!([shaped("v1")]));
    }

    #[tokio::test]
    async fn gets_and_deletes() {
        let mut cloud = cloud().await;
        let mut newer = volume();
        newer["name"] = "v3".into();
        cloud.answer("GET", "/volume/volumes/v", 200, json!({"volume": newer})).await;
        cloud.answer("DELETE", "/volume/volumes/v", 202, Value::Null).await;
        let cinder = cloud.client(service());
        assert_eq!(cinder.call("getVolume", json!(["v"])).await.unwrap(), json!([shaped("v3")]));
        assert_eq!(cinder.call("deleteVolume", json!(["v"])).await.unwrap(), json!([null]));
        let error = cinder.call("deleteVolume", json!([{}])).await.unwrap_err();
        assert_eq!(error.message(), "test deleteVolume: volume has no id");
    }
}
