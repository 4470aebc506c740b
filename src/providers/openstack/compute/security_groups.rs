//! Security groups and their rules.
//!
//! API: <https://docs.openstack.org/api-ref/compute/#security-groups-os-security-groups-deprecated>

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::Nova;
use super::successors::{SECURITY_GROUPS, security_groups as neutrons};
use crate::error::Result;
use crate::http::Response;
use crate::options;
use crate::surface::Either;

options! {
    /// A rule of a security group: what may come in.
    pub struct AddRule {
        /// Id of the group.
        "groupId" => group_id: String as "string | number",
        /// First port.
        "fromPort" => from_port: Option<Value> as "number | string",
        /// Last port.
        "toPort" => to_port: Option<Value> as "number | string",
        /// `tcp`, `udp` or `icmp`.
        "ipProtocol" => ip_protocol: Option<String>,
        /// Addresses that may come in. Default `0.0.0.0/0`.
        cidr: Option<String>,
        /// Id of a group whose servers may come in, instead of addresses.
        "sourceGroupId" => source_group_id: Option<String> as "string | number",
    }
}

const PATH: &str = "os-security-groups";
const RULES: &str = "os-security-group-rules";

pub async fn list(nova: Nova, _options: Option<Value>) -> Result<(Option<Value>, Arc<Response>)> {
    let own = async {
        let answer = nova.get(PATH).send().await?;
        Ok((answer.get("security_groups")?, answer))
    };
    SECURITY_GROUPS.call(&nova, own, neutrons::list).await
}

pub async fn add(nova: Nova, options: Either<String, Map<String, Value>>) -> Result<Option<Value>> {
    let group = match options {
        Either::First(name) => json!({ "name": name }),
        Either::Second(options) => options.into(),
    };
    let document = json!({ "security_group": &group });
    let own = async { nova.post(PATH).json(&document).send().await?.get("security_group") };
    SECURITY_GROUPS.call(&nova, own, |neutron| neutrons::add(neutron, group)).await
}

pub async fn destroy(nova: Nova, id: String) -> Result<()> {
    let own = async { nova.delete([PATH, &id]).send().await.map(|_| ()) };
    SECURITY_GROUPS.call(&nova, own, |neutron| neutrons::destroy(neutron, id.clone())).await
}

pub async fn add_rule(nova: Nova, rule: AddRule) -> Result<(Option<Value>, Arc<Response>)> {
    let mut own = Map::new();
    own.insert("parent_group_id".into(), rule.group_id.into());
    if rule.cidr.is_some() || rule.source_group_id.is_none() {
        own.insert("cidr".into(), rule.cidr.unwrap_or_else(|| "0.0.0.0/0".into()).into());
    }
    let rest = [
        ("from_port", rule.from_port),
        ("to_port", rule.to_port),
        ("ip_protocol", rule.ip_protocol.map(Value::from)),
        ("group_id", rule.source_group_id.map(Value::from)),
    ];
    own.extend(rest.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))));
    let document = json!({ "security_group_rule": &own });
    let first = async {
        let answer = nova.post(RULES).json(&document).send().await?;
        Ok((answer.get("security_group_rule")?, answer))
    };
    SECURITY_GROUPS.call(&nova, first, |neutron| neutrons::add_rule(neutron, own)).await
}

/// The rules that were added, in the order in which they were given. All are tried; the first error counts.
pub async fn add_rules(nova: Nova, rules: Vec<AddRule>) -> Result<Value> {
    let mut outcomes = Vec::with_capacity(rules.len());
    for rule in rules {
        outcomes.push(add_rule(nova.clone(), rule).await);
    }
    let added = |outcome: Result<(Option<Value>, _)>| outcome.map(|(rule, _)| rule.unwrap_or_default());
    outcomes.into_iter().map(added).collect()
}

pub async fn delete_rule(nova: Nova, id: String) -> Result<Value> {
    let own = async {
        nova.delete([RULES, &id]).send().await?;
        Ok(json!({ "ok": &id }))
    };
    SECURITY_GROUPS.call(&nova, own, |neutron| neutrons::delete_rule(neutron, id.clone())).await
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::providers::openstack::testing::cloud;

    #[tokio::test]
    async fn groups() {
        let mut cloud = cloud().await;
        let group = json!({"id": "g1", "name": "web", "rules": []});
        let root = "/compute/os-security-groups";
        cloud.answer("GET", root, 200, json!({"security_groups": [group]})).await;
        let answer = json!({"security_group": group});
        cloud.answer_to("POST", root, json!({"security_group": {"name": "web"}}), 200, answer.clone()).await;
        let more = json!({"security_group": {"name": "web", "description": "d", "extra": 1}});
        cloud.answer_to("POST", root, more.clone(), 200, answer).await;
        cloud.answer("DELETE", "/compute/os-security-groups/g1", 202, json!(null)).await;
        let nova = cloud.client(super::super::service());
        let values = nova.call("listGroups", json!([{"x": 1}])).await.unwrap();
        assert_eq!((&values[0], &values[1]["statusCode"]), (&json!([group]), &json!(200)));
        assert_eq!(nova.call("addGroup", json!(["web"])).await.unwrap(), json!([group]));
        let options = more["security_group"].clone();
        assert_eq!(nova.call("addGroup", json!([options])).await.unwrap(), json!([group]));
        assert_eq!(nova.call("destroyGroup", json!(["g1"])).await.unwrap(), json!([null]));
    }

    #[tokio::test]
    async fn rules_open_to_all_unless_they_name_a_source() {
        let mut cloud = cloud().await;
        let root = "/compute/os-security-group-rules";
        for (i, own) in [
            r#"{"parent_group_id":"g1","cidr":"10.0.0.0/8","from_port":80,"to_port":81,"ip_protocol":"tcp"}"#,
            r#"{"parent_group_id":"g1","cidr":"0.0.0.0/0"}"#,
            r#"{"parent_group_id":"g1","from_port":1,"group_id":"g2"}"#,
        ]
        .iter()
        .enumerate()
        {
            let sent = format!("{{\"security_group_rule\":{own}}}");
            let mock = cloud.mock("POST", root).match_body(sent.as_str());
            let body = json!({"security_group_rule": {"id": i}}).to_string();
            let mock = mock.with_body(body).create_async().await;
            cloud.keep(mock);
        }
        let nova = cloud.client(super::super::service());
        let full = json!({"groupId": "g1", "fromPort": 80, "toPort": 81, "ipProtocol": "tcp", "cidr": "10.0.0.0/8",
            "x": 1});
        let values = nova.call("addRule", json!([full])).await.unwrap();
        assert_eq!((&values[0], &values[1]["statusCode"]), (&json!({"id": 0}), &json!(200)));
        let source = json!({"groupId": "g1", "fromPort": 1, "sourceGroupId": "g2"});
        let values = nova.call("addRules", json!([[full, {"groupId": "g1"}, source]])).await.unwrap();
        assert_eq!(values, json!([[{"id": 0}, {"id": 1}, {"id": 2}]]));
    }

    #[tokio::test]
    async fn all_rules_are_tried_and_the_first_error_counts() {
        let mut cloud = cloud().await;
        let root = "/compute/os-security-group-rules";
        let refused = cloud.mock("POST", root).with_status(413).expect(2).create_async().await;
        let nova = cloud.client(super::super::service());
        let error = nova.fail("addRules", json!([[{"groupId": "g1"}, {"groupId": "g2"}]])).await;
        assert_eq!(error.message(), "openstack Error (413): Over Limit");
        refused.assert_async().await;
        let error = nova.fail("addRules", json!([[{"groupId": "g1"}, {}]])).await;
        assert_eq!(error.message(), "test addRules: rules[1].groupId is required: a string");
    }

    #[tokio::test]
    async fn deletes_a_rule() {
        let mut cloud = cloud().await;
        cloud.answer("DELETE", "/compute/os-security-group-rules/r1", 202, json!(null)).await;
        let nova = cloud.client(super::super::service());
        assert_eq!(nova.call("deleteRule", json!(["r1"])).await.unwrap(), json!([{"ok": "r1"}]));
    }
}
