//! Images (AMIs).
//!
//! API: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html>

use serde_json::{Map, Value, json};

use super::query::{self, Params};
use super::shape::{DATES, IMAGE};
use super::{Ec2, Server};
use crate::error::{Error, Result};
use crate::http::xml;
use crate::options;
use crate::surface::{Item, Model, ModelDecl, Ref};

pub struct Image;

impl Model for Image {
    fn declare() -> ModelDecl {
        ModelDecl::new("amazon.compute", "Image", "What a server is made from (an AMI).")
            .extends("compute.Image")
            .property("id", "string", "Its id.", &["imageId", "ImageId", "id"])
            .computed(
                "name",
                "string",
                "Its name, or the part of its location that stands for one.",
                |details| {
                    let name =
                        details.get("Name").or_else(|| details.get("name")).filter(|name| !name.is_null());
                    name.cloned()
                        .or_else(|| Some(details.get("ImageLocation")?.as_str()?.split('/').nth(1)?.into()))
                },
            )
            .computed("created", "Date", "When it was created; 1970 if EC2 does not say.", |details| {
                Some(
                    details.get("CreationDate").cloned().unwrap_or_else(|| "1970-01-01T00:00:00.000Z".into()),
                )
            })
            .property(
                "blockDeviceMappings",
                "Array<{ DeviceName: string; VirtualName?: string; Ebs?: JsonObject }>",
                "Its disks: `[{DeviceName, Ebs: {SnapshotId, VolumeSize}}]`.",
                &["BlockDeviceMappings"],
            )
            .raw(&["details", "amazon"])
            .raw_dates(DATES)
            .to_json(&["id", "name", "created", "blockDeviceMappings"])
    }
}

options! {
    /// Which images to list.
    pub struct ListImages {
        /// Whose: `self` (default, if no images are named), `amazon`, an account's id, or several of these.
        owners: Option<Value> as "string | string[]",
        /// Ids of images, one or several.
        images: Option<Value> as "string | string[]",
    }

    /// An image to be made of a server.
    pub struct CreateImage {
        /// Its name. Required.
        name: Option<String>,
        /// The server. Required.
        server: Option<Ref<Server>>,
        /// What it is for.
        description: Option<String>,
        /// Whether the server keeps running meanwhile. Default `false`.
        "noReboot" => no_reboot: Option<bool>,
    }
}

pub async fn list(ec2: Ec2, options: Option<ListImages>) -> Result<Vec<Item<Image>>> {
    let (owners, images) = options.map_or((None, None), |options| (options.owners, options.images));
    let owners = match (owners, &images) {
        (None, None) => Some("self".into()),
        (owners, _) => owners,
    };
    find(&ec2, Params::new().with("ImageIds", query::listed(images)).with("Owners", query::listed(owners)))
        .await
}

async fn find(ec2: &Ec2, params: Params) -> Result<Vec<Item<Image>>> {
    let images = query::pages(ec2, "DescribeImages", "imagesSet", params, false).await?;
    Ok(images.iter().map(|image| Item::new(IMAGE.read(image))).collect())
}

pub async fn get(ec2: Ec2, image: Ref<Image>) -> Result<Item<Image>> {
    let found = find(&ec2, Params::new().with("ImageIds", vec![image.id])).await?;
    found.into_iter().next().ok_or_else(|| Error::new("Image not found"))
}

pub async fn create(ec2: Ec2, options: Option<CreateImage>) -> Result<Item<Image>> {
    let options = options.ok_or_else(|| Error::invalid("`name` is a required option"))?;
    let name = options.name.ok_or_else(|| Error::invalid("`name` is a required option"))?;
    let server = options.server.ok_or_else(|| Error::invalid("`server` is a required option"))?;
    let params = Params::new()
        .with("InstanceId", server.id)
        .with("Name", name)
        .with("Description", options.description)
        .with("NoReboot", options.no_reboot);
    let content = query::send(&ec2, "CreateImage", &params).await?;
    let id = xml::text(&content, "imageId").ok_or_else(Error::empty_response)?;
    get(ec2, Ref::to(id)).await
}

/// The image and the snapshots that it is made of; calls back with the first one's id.
pub async fn destroy(ec2: Ec2, image: Ref<Image>) -> Result<Value> {
    let found = get(ec2.clone(), image).await?;
    let snapshots = snapshots(&found.details);
    let Some(first) = snapshots.first() else { return Err(Error::invalid("Image is not EBS backed")) };
    let id = found.str("ImageId").unwrap_or_default();
    query::send(&ec2, "DeregisterImage", &Params::new().with("ImageId", id)).await?;
    for snapshot in &snapshots {
        query::send(&ec2, "DeleteSnapshot", &Params::new().with("SnapshotId", snapshot.as_str())).await?;
    }
    Ok(json!({ "ok": first }))
}

fn snapshots(image: &Map<String, Value>) -> Vec<String> {
    let disks = image.get("BlockDeviceMappings").and_then(Value::as_array).into_iter().flatten();
    disks.filter_map(|disk| Some(disk.get("Ebs")?.get("SnapshotId")?.as_str()?.to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use super::super::service;
    use super::*;
    use crate::providers::amazon::testing::store;

    const ONE: &str = "<imagesSet><item><imageId>ami-1</imageId><imageLocation>self/my-image</imageLocation>\
        <creationDate>2020-01-01T00:00:00.000Z</creationDate><blockDeviceMapping>\
        <item><deviceName>/dev/sda1</deviceName><ebs><snapshotId>snap-1</snapshotId><volumeSize>8</volumeSize></ebs></item>\
        <item><deviceName>/dev/sdb</deviceName><ebs><snapshotId>snap-2</snapshotId></ebs></item>\
        </blockDeviceMapping></item></imagesSet>";

    #[tokio::test]
    async fn an_image_has_a_name_a_date_and_disks() {
        let mut store = store().await;
        store.action("DescribeImages", "ImageId.1=ami-1", ONE).await;
        let image = json!({ "id": "ami-1", "$model": "amazon.compute.Image compute.Image" });
        let found = store.client(service()).call("getImage", json!([image])).await.unwrap();
        let (shaped, raw) = (&found[0][0], &found[0][1]);
        assert_eq!(shaped["name"], "my-image");
        assert_eq!(shaped["created"], "2020-01-01T00:00:00.000Z");
        assert_eq!(
            shaped["blockDeviceMappings"][0]["Ebs"],
            json!({ "SnapshotId": "snap-1", "VolumeSize": 8 })
        );
        assert_eq!(raw["Tags"], json!([]));
    }

    #[tokio::test]
    async fn whose_and_which_images() {
        let mut store = store().await;
        store.action("DescribeImages", "Owner.1=self", "<imagesSet/>").await;
        store.action("DescribeImages", "Owner.1=amazon", "<imagesSet/>").await;
        store.action("DescribeImages", "ImageId.1=ami-1", ONE).await;
        let client = store.client(service());
        assert_eq!(client.call("getImages", json!([])).await.unwrap()[0], json!([]));
        assert_eq!(client.call("getImages", json!([{ "owners": "amazon" }])).await.unwrap()[0], json!([]));
        let found = client.call("getImages", json!([{ "images": "ami-1" }])).await.unwrap();
        assert_eq!(found[0].as_array().unwrap().len(), 1);
        store.all_called().await;
    }

    #[tokio::test]
    async fn an_image_goes_with_its_snapshots() {
        let mut store = store().await;
        store.action("DescribeImages", "ImageId.1=ami-1", ONE).await;
        store.action("DeregisterImage", "ImageId=ami-1", "").await;
        store.action("DeleteSnapshot", "SnapshotId=snap-1", "").await;
        store.action("DeleteSnapshot", "SnapshotId=snap-2", "").await;
        let gone = store.client(service()).call("destroyImage", json!(["ami-1"])).await.unwrap();
        assert_eq!(gone[0], json!({ "ok": "snap-1" }));
        store.all_called().await;
    }

    #[tokio::test]
    async fn an_image_is_made_of_a_server() {
        let mut store = store().await;
        store.action("CreateImage", "InstanceId=i-1&Name=im", "<imageId>ami-1</imageId>").await;
        store.action("DescribeImages", "ImageId.1=ami-1", ONE).await;
        let client = store.client(service());
        let made = client.call("createImage", json!([{ "name": "im", "server": "i-1" }])).await.unwrap();
        assert_eq!(made[0][0]["id"], "ami-1");
        assert!(client.call("createImage", json!([{ "name": "im" }])).await.is_err());
        assert!(client.call("createImage", json!([{ "server": "i-1" }])).await.is_err());
    }
}
