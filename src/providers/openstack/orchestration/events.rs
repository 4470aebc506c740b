//! Events: what has happened to the resources of a stack.
//!
//! API: <https://docs.openstack.org/api-ref/orchestration/v1/#stack-events>

use serde_json::Value;

use super::Heat;
use super::resources::Resource;
use super::stacks::Named;
use crate::error::Result;
use crate::surface::Ref;

pub async fn get(heat: Heat, stack: Named, resource: Ref<Resource>, event_id: String) -> Result<Value> {
    let path = stack.known(&heat).await?.path(&["resources", &resource, "events", &event_id]);
    heat.get(path).send().await?.field("event")
}

pub async fn list(heat: Heat, stack: Named) -> Result<Value> {
    let path = stack.known(&heat).await?.path(&["events"]);
    heat.get(path).send().await?.field("events")
}

pub async fn list_of_resource(heat: Heat, stack: Named, resource: Ref<Resource>) -> Result<Value> {
    let path = stack.known(&heat).await?.path(&["resources", &resource, "events"]);
    heat.get(path).send().await?.field("events")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::service;
    use crate::providers::openstack::testing::cloud;
    use crate::surface::testing::model;

    #[tokio::test]
    async fn lists_and_gets() {
        let mut cloud = cloud().await;
        let web = json!({"stack": {"id": "st-1", "stack_name": "web"}});
        cloud.answer("GET", "/orchestration/stacks/web", 200, web).await;
        let stack = "/orchestration/stacks/web/st-1";
        let events = json!({"events": [{"id": "e1"}]});
        cloud.answer("GET", &format!("{stack}/events"), 200, events.clone()).await;
        cloud.answer("GET", &format!("{stack}/resources/srv/events"), 200, events).await;
        let event = json!({"event": {"id": "e1"}});
        cloud.answer("GET", &format!("{stack}/resources/srv/events/e1"), 200, event).await;
        let heat = cloud.client(service());
        assert_eq!(heat.call("getEvents", json!(["web"])).await.unwrap(), json!([[{"id": "e1"}]]));
        let resource = model("openstack.orchestration.Resource", json!({"name": "srv"}));
        let of_resource = heat.call("getResourceEvents", json!(["web", resource])).await.unwrap();
        assert_eq!(of_resource, json!([[{"id": "e1"}]]));
        let one = heat.call("getEvent", json!(["web", "srv", "e1"])).await.unwrap();
        assert_eq!(one, json!([{"id": "e1"}]));
    }

    #[tokio::test]
    async fn an_answer_without_events_is_an_error() {
        let mut cloud = cloud().await;
        cloud.answer("GET", "/orchestration/stacks/model/st-9/events", 200, json!({})).await;
        let heat = cloud.client(service());
        let stack = model("openstack.orchestration.Stack", json!({"id": "st-9", "name": "model"}));
        let error = heat.call("getEvents", json!([stack])).await.unwrap_err();
        assert_eq!(error.message(), "Unexpected empty response");
        let error = heat.call("getEvent", json!([{"name": "x"}, "srv", "e1"])).await.unwrap_err();
        assert_eq!(error.message(), "stack must be a string or stack instance");
    }
}
