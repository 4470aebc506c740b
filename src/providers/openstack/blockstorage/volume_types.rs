//! Types of volumes.
//!
//! API: <https://docs.openstack.org/api-ref/block-storage/v3/#volume-types-types>

use std::sync::Arc;

use serde_json::Value;

use super::{Cinder, Listed, item};
use crate::error::{Error, Result};
use crate::surface::ModelArg::This;
use crate::surface::{All, Arg, Item, Model, ModelDecl, Ref, Then};

pub struct VolumeType;

impl Model for VolumeType {
    fn declare() -> ModelDecl {
        ModelDecl::new("openstack.blockstorage", "VolumeType", "A type of volumes: what they are kept on.")
            .property("id", "string", "The type's id.", &[])
            .property("name", "string", "Its name.", &[])
            .property("extra_specs", "{ [name: string]: string }", "What else is to be known of it.", &[])
            .method_then("refresh()", "Fetches it.", "getVolumeType", &[This], Then::Apply)
    }
}

/// The name of a type, or a VolumeType.
pub struct TypeName(pub String);

impl Arg for TypeName {
    fn decode(value: Value, name: &str) -> Result<Self> {
        let text = match &value {
            Value::Object(model) => model.get("name").or_else(|| model.get("id")).and_then(Value::as_str),
            value => value.as_str(),
        };
        let text = text.filter(|text| !text.is_empty());
        text.map(|text| Self(text.into()))
            .ok_or_else(|| Error::invalid(format!("{name} must be a VolumeType or its name")))
    }

    fn ts() -> String {
        "string | providers.openstack.blockstorage.VolumeType".into()
    }
}

pub async fn list(cinder: Cinder) -> Result<Listed<VolumeType>> {
    let answer = cinder.get("types").send().await?;
    Ok((All::of(Arc::clone(&answer), "volume_types")?, answer))
}

pub async fn get(cinder: Cinder, volume_type: Ref<VolumeType>) -> Result<Item<VolumeType>> {
    item(&*cinder.get(["types", &volume_type]).send().await?, "volume_type")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::providers::openstack::blockstorage::service;
    use crate::providers::openstack::testing::cloud;

    #[tokio::test]
    async fn lists_and_gets() {
        let mut cloud = cloud().await;
        let kind = json!({"id": "t", "name": "SSD", "extra_specs": {"x": "y"}});
        cloud.answer("GET", "/volume/types", 200, json!({"volume_types": [kind]})).await;
        cloud.answer("GET", "/volume/types/t", 200, json!({"volume_type": kind})).await;
        cloud.answer("GET", "/volume/types/none", 200, json!({})).await;
        let cinder = cloud.client(service());
        let listed = cinder.call("getVolumeTypes", json!([])).await.unwrap();
        assert_eq!((&listed[0], &listed[1]["statusCode"]), (&json!([kind]), &json!(200)));
        assert_eq!(cinder.call("getVolumeType", json!(["t"])).await.unwrap(), json!([kind]));
        assert_eq!(cinder.call("getVolumeType", json!(["none"])).await.unwrap(), json!([{}]));
    }
}
