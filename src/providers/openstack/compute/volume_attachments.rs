//! Volumes of a server.
//!
//! API: <https://docs.openstack.org/api-ref/compute/#servers-with-volume-attachments-servers-os-volume-attachments>

use std::sync::Arc;

use serde_json::{Value, json};

use super::Nova;
use super::floating_ips::named;
use super::servers::Server;
use crate::error::Result;
use crate::http::Response;
use crate::surface::{Arg, Ref};

/// A volume, or its attachment, by its id or as an object that has one.
pub struct Volume(String);

impl Arg for Volume {
    fn decode(value: Value, name: &str) -> Result<Self> {
        named(value, name, "id").map(Self)
    }
    fn ts() -> String {
        "string | number | { id: string | number }".into()
    }
}

const PATH: &str = "os-volume_attachments";

pub async fn list(nova: Nova, server: Ref<Server>) -> Result<(Option<Value>, Arc<Response>)> {
    let answer = nova.get(["servers", &server, PATH]).send().await?;
    Ok((answer.get("volumeAttachments")?, answer))
}

pub async fn get(
    nova: Nova,
    server: Ref<Server>,
    Volume(id): Volume,
) -> Result<(Option<Value>, Arc<Response>)> {
    let answer = nova.get(["servers", &server, PATH, &id]).send().await?;
    Ok((answer.get("volumeAttachment")?, answer))
}

pub async fn detach(nova: Nova, server: Ref<Server>, Volume(id): Volume) -> Result<()> {
    nova.delete(["servers", &server, PATH, &id]).send().await.map(|_| ())
}

pub async fn attach(nova: Nova, server: Ref<Server>, Volume(id): Volume) -> Result<Option<Value>> {
    // Without a device, Nova takes the next that is free.
    let document = json!({ "volumeAttachment": { "device": null, "volumeId": id } });
    nova.post(["servers", &server, PATH]).json(&document).send().await?.get("volumeAttachment")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::providers::openstack::testing::cloud;
    use crate::surface::testing::model;

    #[tokio::test]
    async fn lists_gets_attaches_and_detaches() {
        let mut cloud = cloud().await;
        let volume = json!({"id": "v1", "device": "/dev/vdb", "serverId": "s1", "volumeId": "v1"});
        let root = "/compute/servers/s1/os-volume_attachments";
        cloud.answer("GET", root, 200, json!({"volumeAttachments": [volume]})).await;
        cloud.answer("GET", &format!("{root}/v1"), 200, json!({"volumeAttachment": volume})).await;
        cloud.answer("DELETE", &format!("{root}/v1"), 202, json!(null)).await;
        let sent = json!({"volumeAttachment": {"device": null, "volumeId": "v1"}});
        cloud.answer_to("POST", root, sent, 200, json!({"volumeAttachment": volume})).await;
        let nova = cloud.client(super::super::service());
        let server = model("openstack.compute.Server", json!({"id": "s1"}));
        let values = nova.call("getVolumeAttachments", json!([server])).await.unwrap();
        assert_eq!((&values[0], &values[1]["statusCode"]), (&json!([volume]), &json!(200)));
        for given in [json!("v1"), volume.clone()] {
            let values = nova.call("getVolumeAttachmentDetails", json!(["s1", given])).await.unwrap();
            assert_eq!((&values[0], &values[1]["statusCode"]), (&volume, &json!(200)));
            assert_eq!(nova.call("attachVolume", json!(["s1", given])).await.unwrap(), json!([volume]));
            assert_eq!(nova.call("detachVolume", json!(["s1", given])).await.unwrap(), json!([null]));
        }
        let error = nova.fail("attachVolume", json!(["s1", {}])).await;
        assert_eq!(error.message(), "test attachVolume: volume must be a string or an object with id");
    }
}
