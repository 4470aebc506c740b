//! Templates: what stacks are made from.
//!
//! API: <https://docs.openstack.org/api-ref/orchestration/v1/#templates>

use serde_json::{Value, json};

use super::Heat;
use super::stacks::Named;
use crate::error::{Error, Result};

pub async fn get(heat: Heat, stack: Named) -> Result<Value> {
    let path = stack.known(&heat).await?.path(&["template"]);
    heat.get(path).send().await?.json()
}

pub async fn validate(heat: Heat, template: Option<Value>) -> Result<Value> {
    let document = match template {
        Some(Value::String(url)) => json!({ "template_url": url }),
        Some(template @ Value::Object(_)) => json!({ "template": template }),
        _ => return Err(Error::new("please provide either a template object, or a templateUrl")),
    };
    heat.post(["validate"]).json(&document).send().await?.json()
}

pub async fn of_resource_type(heat: Heat, resource_type: String) -> Result<Value> {
    heat.get(["resource_types", &resource_type, "template"]).send().await?.json()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::service;
    use crate::providers::openstack::testing::cloud;
    use crate::surface::testing::model;

    #[tokio::test]
    async fn gets_a_stacks_template() {
        let mut cloud = cloud().await;
        let template = json!({"heat_template_version": "2018-08-31"});
        cloud.answer("GET", "/orchestration/stacks/model/st-9/template", 200, template.clone()).await;
        let heat = cloud.client(service());
        let stack = model("openstack.orchestration.Stack", json!({"id": "st-9", "name": "model"}));
        assert_eq!(heat.call("getTemplate", json!([stack])).await.unwrap(), json!([template]));
    }

    #[tokio::test]
    async fn validates_by_url_or_as_an_object() {
        let mut cloud = cloud().await;
        let (by_url, object) = (json!({"template_url": "http://t"}), json!({"template": {"heat": 1}}));
        cloud.answer_to("POST", "/orchestration/validate", by_url, 200, json!({"Description": "u"})).await;
        cloud.answer_to("POST", "/orchestration/validate", object, 200, json!({"Description": "o"})).await;
        let heat = cloud.client(service());
        let validated = heat.call("validateTemplate", json!(["http://t"])).await.unwrap();
        assert_eq!(validated, json!([{"Description": "u"}]));
        let validated = heat.call("validateTemplate", json!([{"heat": 1}])).await.unwrap();
        assert_eq!(validated, json!([{"Description": "o"}]));
        for neither in [json!(5), json!(null)] {
            let error = heat.call("validateTemplate", json!([neither])).await.unwrap_err();
            assert_eq!(error.message(), "please provide either a template object, or a templateUrl");
        }
    }
}
