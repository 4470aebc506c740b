//! Actions on instances: restart, resize.
//!
//! API: <https://docs.openstack.org/api-ref/database/#instance-actions-instances-action>

use http::{Method, StatusCode};
use serde_json::{Value, json};

use super::flavors::{self, Flavor};
use super::instances::Instance;
use super::{NO_INSTANCE, Trove, request, required};
use crate::error::{Error, Result};
use crate::surface::Ref;

/// Trove accepts an action with 202; anything else is not what was asked for.
async fn act(trove: &Trove, instance: &str, action: Value, refusal: &str) -> Result<()> {
    let answer = request(trove, Method::POST, ["instances", instance, "action"]).json(&action).send().await?;
    match answer.status {
        StatusCode::ACCEPTED => Ok(()),
        _ => Err(Error::new(refusal)),
    }
}

const BAD_RESIZE: &str = "Bad response from resize action.";

pub async fn restart(trove: Trove, instance: Option<Ref<Instance>>) -> Result<()> {
    let instance = required(instance, NO_INSTANCE)?;
    act(&trove, &instance, json!({ "restart": {} }), "Bad response from restart action.").await
}

pub async fn set_flavor(
    trove: Trove,
    instance: Option<Ref<Instance>>,
    flavor: Option<Ref<Flavor>>,
) -> Result<()> {
    let instance = required(instance, NO_INSTANCE)?;
    let flavor = required(flavor, "A flavor is required.")?;
    if !flavor.is_model {
        return Err(Error::new("A valid flavor is required."));
    }
    let action = json!({ "resize": { "flavorRef": flavors::reference(&flavor) } });
    act(&trove, &instance, action, BAD_RESIZE).await
}

pub async fn set_volume_size(
    trove: Trove,
    instance: Option<Ref<Instance>>,
    new_size: Option<Value>,
) -> Result<()> {
    let instance = required(instance, NO_INSTANCE)?;
    let size = match new_size {
        Some(Value::String(digits)) => digits.parse().ok(),
        Some(Value::Number(size)) => Some(size),
        _ => None,
    };
    let size = size.filter(|size| size.as_f64().is_some_and(|size| size > 0.0 && size <= 10.0));
    let size = size.ok_or_else(|| Error::new("An correct volume size is required."))?;
    act(&trove, &instance, json!({ "resize": { "volume": { "size": size } } }), BAD_RESIZE).await
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::service;
    use crate::providers::openstack::testing::{Cloud, cloud};
    use crate::surface::testing::model;

    const ACTION: &str = "/database/instances/i-1/action";

    async fn accepting(action: serde_json::Value) -> Cloud {
        let mut cloud = cloud().await;
        cloud.answer_to("POST", ACTION, action, 202, json!(null)).await;
        cloud
    }

    #[tokio::test]
    async fn restarts_and_resizes() {
        let trove = accepting(json!({"restart": {}})).await;
        trove.client(service()).call("restartInstance", json!(["i-1"])).await.unwrap();
        let trove = accepting(json!({"resize": {"flavorRef": "http://f/1"}})).await;
        let flavor = model("openstack.database.Flavor", json!({"id": 1, "href": "http://f/1"}));
        trove.client(service()).call("setFlavor", json!(["i-1", flavor])).await.unwrap();
        for size in [json!(10), json!("10")] {
            let trove = accepting(json!({"resize": {"volume": {"size": 10}}})).await;
            trove.client(service()).call("setVolumeSize", json!(["i-1", size])).await.unwrap();
        }
    }

    #[tokio::test]
    async fn only_accepted_is_good() {
        let mut cloud = cloud().await;
        cloud.answer("POST", ACTION, 200, json!({})).await;
        let trove = cloud.client(service());
        let error = trove.call("restartInstance", json!(["i-1"])).await.unwrap_err();
        assert_eq!(error.message(), "Bad response from restart action.");
        let error = trove.call("setVolumeSize", json!(["i-1", 2])).await.unwrap_err();
        assert_eq!(error.message(), "Bad response from resize action.");
    }

    #[tokio::test]
    async fn what_cannot_be_asked_for() {
        let trove = cloud().await.client(service());
        for (method, args, words) in [
            ("restartInstance", json!([]), "An instance is required."),
            ("setFlavor", json!(["i-1"]), "A flavor is required."),
            ("setFlavor", json!(["i-1", "2"]), "A valid flavor is required."),
            ("setVolumeSize", json!(["i-1"]), "An correct volume size is required."),
            ("setVolumeSize", json!(["i-1", 11]), "An correct volume size is required."),
            ("setVolumeSize", json!(["i-1", 0]), "An correct volume size is required."),
        ] {
            let error = trove.call(method, args).await.unwrap_err();
            assert_eq!(error.message(), words);
        }
    }
}
