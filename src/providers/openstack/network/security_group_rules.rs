//! Rules of security groups.
//!
//! API: <https://docs.openstack.org/api-ref/network/v2/#security-group-rules-security-group-rules>

use super::resource::{Field, Resource, properties};
use crate::surface::{Model, ModelDecl};

pub struct SecurityGroupRule;

impl Model for SecurityGroupRule {
    fn declare() -> ModelDecl {
        properties::<Self>(
            ModelDecl::new("openstack.network", "SecurityGroupRule", "A rule of a security group.")
                .extends("network.SecurityGroupRule"),
        )
    }
}

impl Resource for SecurityGroupRule {
    const PATH: &'static str = "security-group-rules";
    const KEY: &'static str = "security_group_rule";
    const FIELDS: &'static [Field] = &[
        Field::read("id", "id", "string", "The rule's id."),
        Field::write("direction", "direction", "'ingress' | 'egress'", "Which way it looks."),
        Field::write("ethertype", "ethertype", "'IPv4' | 'IPv6'", "Version of the addresses."),
        Field::write("securityGroupId", "security_group_id", "string", "Id of its group."),
        Field::write("portRangeMin", "port_range_min", "number", "First port; the type, for ICMP."),
        Field::write("portRangeMax", "port_range_max", "number", "Last port; the code, for ICMP."),
        Field::write("protocol", "protocol", "string", "Protocol, such as `tcp`."),
        Field::write("remoteGroupId", "remote_group_id", "string", "Id of the group at the other end."),
        Field::write("remoteIpPrefix", "remote_ip_prefix", "string", "Addresses at the other end."),
        Field::write("tenantId", "tenant_id", "string", "Id of the project that it belongs to."),
    ];
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::providers::openstack::network::service;
    use crate::providers::openstack::testing::cloud;

    #[tokio::test]
    async fn a_port_or_type_of_0_is_one() {
        let mut cloud = cloud().await;
        let rule = json!({"id": "r", "direction": "ingress", "ethertype": null, "security_group_id": "g",
            "port_range_min": 0, "port_range_max": 0, "protocol": "icmp", "remote_group_id": null,
            "remote_ip_prefix": null, "tenant_id": "t"});
        let shaped = json!({"id": "r", "direction": "ingress", "securityGroupId": "g", "portRangeMin": 0,
            "portRangeMax": 0, "protocol": "icmp", "tenantId": "t"});
        let sent = json!({"security_group_rule": {"direction": "ingress", "security_group_id": "g",
            "port_range_min": 0, "port_range_max": 0, "protocol": "icmp", "tenant_id": "t"}});
        let path = "/network/v2.0/security-group-rules";
        cloud.answer_to("POST", path, sent, 201, json!({"security_group_rule": rule})).await;
        cloud.answer("GET", path, 200, json!({"security_group_rules": [rule]})).await;
        let neutron = cloud.client(service());
        let options = json!({"direction": "ingress", "securityGroupId": "g", "portRangeMin": 0,
            "portRangeMax": 0, "protocol": "icmp", "tenantId": "t"});
        assert_eq!(neutron.call("createSecurityGroupRule", json!([options])).await.unwrap(), json!([shaped]));
        assert_eq!(neutron.call("getSecurityGroupRules", json!([])).await.unwrap(), json!([[shaped]]));
    }
}
