//! Resources of stacks, and their types.
//!
//! API: <https://docs.openstack.org/api-ref/orchestration/v1/#stack-resources>

use serde_json::{Map, Value};

use super::Heat;
use super::stacks::{Named, Stack};
use crate::error::Result;
use crate::options;
use crate::surface::{Item, Model, ModelDecl, Ref, Shared};

pub struct Resource;

impl Model for Resource {
    fn declare() -> ModelDecl {
        ModelDecl::new("openstack.orchestration", "Resource", "A part of a stack.")
            .key("name")
            .property("name", "string", "Its name in the stack.", &["name", "resource_name"])
            .property(
                "status",
                "string",
                "Heat's own status, such as `CREATE_COMPLETE`.",
                &["status", "resource_status"],
            )
            .property(
                "stack",
                "providers.openstack.orchestration.Stack",
                "The stack that it is part of.",
                &[],
            )
            .by_reference()
            .embedded()
            .property(
                "statusReason",
                "string",
                "Why it has its status.",
                &["statusReason", "resource_status_reason"],
            )
            .property("type", "string", "Its type, such as `OS::Nova::Server`.", &["type", "resource_type"])
            .property(
                "logicalResourceId",
                "string",
                "Its name in the template.",
                &["logicalResourceId", "logical_resource_id"],
            )
            .property(
                "physicalResourceId",
                "string",
                "Id of what it is, such as a server's.",
                &["physicalResourceId", "physical_resource_id"],
            )
            .property(
                "requiredBy",
                "string[]",
                "Names of the resources that need it.",
                &["requiredBy", "required_by"],
            )
            .property(
                "updatedAt",
                "string",
                "When it was last changed, ISO 8601.",
                &["updatedAt", "updated_time"],
            )
            .property("links", "Array<{ href: string; rel: string }>", "Where it and its stack are.", &[])
    }
}

options! {
    /// Which resources to list.
    pub struct ListResources {
        /// How deep to look into stacks within the stack. Default: not at all.
        "nestedDepth" => nested_depth: Option<u64>,
    }
}

/// A resource that knows its stack.
fn of_stack(mut details: Map<String, Value>, stack: &Value) -> Item<Resource> {
    details.insert("stack".into(), stack.clone());
    Item::new(details)
}

pub async fn get(
    heat: Heat,
    stack: Named,
    resource: Ref<Resource>,
) -> Result<(Shared<Stack>, Item<Resource>)> {
    let stack = stack.known(&heat).await?;
    let answer = heat.get(stack.path(&["resources", &resource])).send().await?;
    let resource = of_stack(answer.object("resource")?, &stack.property);
    Ok((stack.fetched, resource))
}

pub async fn list(
    heat: Heat,
    stack: Named,
    options: Option<ListResources>,
) -> Result<(Shared<Stack>, Vec<Item<Resource>>)> {
    let stack = stack.known(&heat).await?;
    let depth = options.and_then(|options| options.nested_depth);
    let query = depth.map(|depth| ("nested_depth", depth.to_string()));
    let answer = heat.get(stack.path(&["resources"])).query(query).send().await?;
    let resources = answer.objects("resources")?;
    let resources = resources.into_iter().map(|details| of_stack(details, &stack.property)).collect();
    Ok((stack.fetched, resources))
}

pub async fn types(heat: Heat) -> Result<Option<Value>> {
    heat.get(["resource_types"]).send().await?.get("resource_types")
}

pub async fn schema(heat: Heat, resource_type: String) -> Result<Value> {
    heat.get(["resource_types", &resource_type]).send().await?.json()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::service;
    use crate::providers::openstack::testing::cloud;
    use crate::surface::testing::model;

    fn server() -> Value {
        json!({"resource_name": "srv", "resource_type": "OS::Nova::Server", "required_by": ["x"], "links": []})
    }

    fn shaped(stack: &Value) -> Value {
        json!({
            "name": "srv", "stack": stack, "type": "OS::Nova::Server", "requiredBy": ["x"], "links": [],
        })
    }

    #[tokio::test]
    async fn resources_share_the_stack_that_was_fetched() {
        let mut cloud = cloud().await;
        let web = json!({"id": "st-1", "stack_name": "web"});
        cloud.answer("GET", "/orchestration/stacks/web", 200, json!({"stack": web})).await;
        let path = "/orchestration/stacks/web/st-1/resources";
        cloud.answer("GET", path, 200, json!({"resources": [server(), server()]})).await;
        cloud.answer("GET", &format!("{path}/srv"), 200, json!({"resource": server()})).await;
        let heat = cloud.client(service());
        let (stack, shared) = (json!([{"id": "st-1", "name": "web"}, web]), json!({"$ref": "shared"}));
        let all = heat.call("getResources", json!(["web"])).await.unwrap();
        assert_eq!(all, json!([stack, [shaped(&shared), shaped(&shared)]]));
        let one = heat.call("getResource", json!(["web", "srv"])).await.unwrap();
        assert_eq!(one, json!([stack, shaped(&shared)]));
    }

    #[tokio::test]
    async fn resources_have_the_stack_that_was_passed() {
        let mut cloud = cloud().await;
        let path = "/orchestration/stacks/model/st-9/resources?nested_depth=2";
        cloud.answer("GET", path, 200, json!({"resources": [server()]})).await;
        let heat = cloud.client(service());
        let details = json!({"id": "st-9", "name": "model", "$ref": 0});
        let stack = model("openstack.orchestration.Stack", details);
        let all = heat.call("getResources", json!([stack, {"nestedDepth": 2}])).await.unwrap();
        assert_eq!(all, json!([null, [shaped(&json!({"$ref": 0}))]]));
    }

    #[tokio::test]
    async fn types_are_one_segment_of_the_path() {
        let mut cloud = cloud().await;
        cloud.answer("GET", "/orchestration/resource_types", 200, json!({"resource_types": ["OS::A"]})).await;
        cloud.answer("GET", "/orchestration/resource_types/OS::A", 200, json!({"resource_type": "x"})).await;
        cloud.answer("GET", "/orchestration/resource_types/OS::A/template", 200, json!({"R": {}})).await;
        cloud.answer("GET", "/orchestration/build_info", 200, json!({"api": {"revision": "2"}})).await;
        let heat = cloud.client(service());
        assert_eq!(heat.call("getResourceTypes", json!([])).await.unwrap(), json!([["OS::A"]]));
        let schema = heat.call("getResourceSchema", json!(["OS::A"])).await.unwrap();
        assert_eq!(schema, json!([{"resource_type": "x"}]));
        let template = heat.call("getResourceTemplate", json!(["OS::A"])).await.unwrap();
        assert_eq!(template, json!([{"R": {}}]));
        let built = heat.call("buildInfo", json!([])).await.unwrap();
        assert_eq!(built, json!([{"api": {"revision": "2"}}]));
    }
}
