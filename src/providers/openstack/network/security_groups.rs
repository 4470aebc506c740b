//! Security groups.
//!
//! API: <https://docs.openstack.org/api-ref/network/v2/#security-groups-security-groups>

use super::resource::{Field, Resource, properties};
use crate::surface::{Model, ModelDecl};

pub struct SecurityGroup;

impl Model for SecurityGroup {
    fn declare() -> ModelDecl {
        properties::<Self>(
            ModelDecl::new("openstack.network", "SecurityGroup", "A set of rules for what may pass.")
                .extends("network.SecurityGroup"),
        )
    }
}

impl Resource for SecurityGroup {
    const PATH: &'static str = "security-groups";
    const KEY: &'static str = "security_group";
    const FIELDS: &'static [Field] = &[
        Field::read("id", "id", "string", "The group's id."),
        Field::write("name", "name", "string", "Its name."),
        Field::write("description", "description", "string", "What it is for."),
        Field::write("tenantId", "tenant_id", "string", "Id of the project that it belongs to."),
        Field::read(
            "securityGroupRules",
            "security_group_rules",
            "JsonObject[]",
            "Its rules, in Neutron's own words.",
        ),
    ];
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::providers::openstack::network::service;
    use crate::providers::openstack::testing::cloud;

    #[tokio::test]
    async fn creates_lists_and_destroys() {
        let mut cloud = cloud().await;
        let group = json!({"id": "g", "name": "web", "description": "", "tenant_id": "t", "security_group_rules": []});
        let shaped =
            json!({"id": "g", "name": "web", "description": "", "tenantId": "t", "securityGroupRules": []});
        let sent = json!({"security_group": {"name": "web", "description": ""}});
        let path = "/network/v2.0/security-groups";
        cloud.answer_to("POST", path, sent, 201, json!({"security_group": group})).await;
        cloud.answer("GET", path, 200, json!({"security_groups": [group]})).await;
        cloud.answer("DELETE", &format!("{path}/g"), 204, Value::Null).await;
        let neutron = cloud.client(service());
        let options = json!({"name": "web", "description": ""});
        assert_eq!(neutron.call("createSecurityGroup", json!([options])).await.unwrap(), json!([shaped]));
        assert_eq!(neutron.call("getSecurityGroups", json!([])).await.unwrap(), json!([[shaped]]));
        assert_eq!(neutron.call("destroySecurityGroup", json!(["g"])).await.unwrap(), json!(["g"]));
    }
}
