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
