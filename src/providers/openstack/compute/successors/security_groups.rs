//! Security groups in Nova's words, from Neutron. Nova knows rules for what comes in, and no others.
//!
//! API: <https://docs.openstack.org/api-ref/network/v2/#security-groups-security-groups>

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::Successor;
use crate::error::Result;
use crate::http::Response;

const GROUPS: &str = "security-groups";
const RULES: &str = "security-group-rules";

type Object = Map<String, Value>;

fn text<'a>(object: &'a Object, field: &str) -> Option<&'a str> {
    object.get(field)?.as_str()
}

/// A group as Nova has it; `all` are those that its rules may name.
fn group(own: &Object, all: &[Object]) -> Value {
    let rules = own.get("security_group_rules").and_then(Value::as_array).into_iter().flatten();
    let rules = rules.filter_map(Value::as_object).filter(|rule| text(rule, "direction") != Some("egress"));
    json!({
        "id": own.get("id"),
        "name": own.get("name"),
        "description": own.get("description"),
        "tenant_id": own.get("tenant_id"),
        "rules": rules.map(|own| rule(own, all)).collect::<Vec<_>>(),
    })
}

fn rule(own: &Object, all: &[Object]) -> Value {
    let protocol = text(own, "protocol");
    let is_any = |field: &str| own.get(field).is_none_or(Value::is_null);
    let (from, to) = match protocol {
        Some("tcp" | "udp") if is_any("port_range_min") && is_any("port_range_max") => {
            (json!(1), json!(65535))
        }
        Some(_) if is_any("port_range_min") && is_any("port_range_max") => (json!(-1), json!(-1)),
        _ => (own.get("port_range_min").cloned().into(), own.get("port_range_max").cloned().into()),
    };
    let remote = text(own, "remote_group_id");
    let named = all.iter().find(|group| remote.is_some() && text(group, "id") == remote);
    let range = match (remote, text(own, "remote_ip_prefix"), text(own, "ethertype")) {
        (Some(_), ..) => json!({}),
        (None, Some(prefix), _) => json!({ "cidr": prefix }),
        (None, None, Some("IPv6")) => json!({ "cidr": "::/0" }),
        (None, None, _) => json!({ "cidr": "0.0.0.0/0" }),
    };
    json!({
        "id": own.get("id"),
        "parent_group_id": own.get("security_group_id"),
        "ip_protocol": protocol,
        "from_port": from,
        "to_port": to,
        "group": match named {
            Some(group) => json!({ "name": group.get("name"), "tenant_id": group.get("tenant_id") }),
            None => json!({}),
        },
        "ip_range": range,
    })
}

pub async fn list(neutron: Successor) -> Result<(Option<Value>, Arc<Response>)> {
    let answer = neutron.get(GROUPS)?.query(neutron.own()).send().await?;
    let all = answer.objects("security_groups")?;
    let groups: Vec<Value> = all.iter().map(|own| group(own, &all)).collect();
    Ok((Some(groups.into()), answer))
}

pub async fn add(neutron: Successor, options: Value) -> Result<Option<Value>> {
    let pick = |name: &str| Some((name.to_owned(), options.get(name)?.clone()));
    let own: Object = ["name", "description"].into_iter().filter_map(pick).collect();
    let document = json!({ "security_group": own });
    let answer = neutron.post(GROUPS)?.json(&document).send().await?;
    Ok(Some(group(&answer.object("security_group")?, &[])))
}

pub async fn destroy(neutron: Successor, id: String) -> Result<()> {
    neutron.delete([GROUPS, &id])?.send().await.map(|_| ())
}

/// Adds a rule that is given in Nova's words.
pub async fn add_rule(neutron: Successor, given: Object) -> Result<(Option<Value>, Arc<Response>)> {
    let cidr = text(&given, "cidr");
    let remote = text(&given, "group_id");
    // Nova writes "any" as -1.
    let port = |field: &str| given.get(field).filter(|port| **port != json!(-1) && **port != json!("-1"));
    let own: Object = [
        ("security_group_id", given.get("parent_group_id").cloned()),
        ("direction", Some("ingress".into())),
        ("ethertype", Some(if cidr.is_some_and(|cidr| cidr.contains(':')) { "IPv6" } else { "IPv4" }.into())),
        ("protocol", given.get("ip_protocol").cloned()),
        ("port_range_min", port("from_port").cloned()),
        ("port_range_max", port("to_port").cloned()),
        ("remote_ip_prefix", cidr.filter(|_| remote.is_none()).map(Value::from)),
        ("remote_group_id", remote.map(Value::from)),
    ]
    .into_iter()
    .filter_map(|(name, value)| Some((name.to_owned(), value?)))
    .collect();
    let document = json!({ "security_group_rule": own });
    let answer = neutron.post(RULES)?.json(&document).send().await?;
    let named = match remote {
        Some(id) => vec![neutron.get([GROUPS, id])?.send().await?.object("security_group")?],
        None => Vec::new(),
    };
    Ok((Some(rule(&answer.object("security_group_rule")?, &named)), answer))
}

pub async fn delete_rule(neutron: Successor, id: String) -> Result<Value> {
    neutron.delete([RULES, &id])?.send().await?;
    Ok(json!({ "ok": id }))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::providers::openstack::compute::service;
    use crate::providers::openstack::testing::{Cloud, cloud};

    /// A cloud whose Nova has no security groups.
    async fn modern() -> Cloud {
        let mut cloud = cloud().await;
        let gone = json!({"computeFault": {"code": 410, "message": "gone"}});
        for (method, path) in [
            ("GET", "os-security-groups"),
            ("POST", "os-security-groups"),
            ("DELETE", "os-security-groups/g"),
            ("POST", "os-security-group-rules"),
            ("DELETE", "os-security-group-rules/r"),
        ] {
            cloud.answer(method, &format!("/compute/{path}"), 410, gone.clone()).await;
        }
        cloud
    }

    fn rule(id: &str, more: Value) -> Value {
        let mut rule = json!({"id": id, "direction": "ingress", "ethertype": "IPv4", "security_group_id": "g",
            "protocol": null, "port_range_min": null, "port_range_max": null, "remote_group_id": null,
            "remote_ip_prefix": null});
        for (name, value) in more.as_object().unwrap() {
            rule[name] = value.clone();
        }
        rule
    }

    #[tokio::test]
    async fn lists() {
        let mut cloud = modern().await;
        let rules = [
            rule("out", json!({"direction": "egress"})),
            rule("web", json!({"protocol": "tcp", "port_range_min": 80, "port_range_max": 81})),
            rule("all", json!({"protocol": "udp", "remote_group_id": "g"})),
            rule("ping", json!({"protocol": "icmp", "remote_ip_prefix": "10.0.0.0/8"})),
            rule("six", json!({"ethertype": "IPv6"})),
        ];
        let group = json!({"id": "g", "name": "web", "description": "d", "tenant_id": "t1", "security_group_rules": rules});
        let path = "/network/v2.0/security-groups?tenant_id=t1";
        cloud.answer("GET", path, 200, json!({"security_groups": [group]})).await;
        let nova = cloud.client(service());
        let listed = nova.call("listGroups", json!([])).await.unwrap();
        let shaped = |id: &str, protocol: Value, from: Value, to: Value, group: Value, range: Value| {
            json!({"id": id, "parent_group_id": "g", "ip_protocol": protocol, "from_port": from, "to_port": to,
                "group": group, "ip_range": range})
        };
        let any = json!({"cidr": "0.0.0.0/0"});
        let named = json!({"name": "web", "tenant_id": "t1"});
        let rules = [
            shaped("web", json!("tcp"), json!(80), json!(81), json!({}), any),
            shaped("all", json!("udp"), json!(1), json!(65535), named, json!({})),
            shaped("ping", json!("icmp"), json!(-1), json!(-1), json!({}), json!({"cidr": "10.0.0.0/8"})),
            shaped("six", json!(null), json!(null), json!(null), json!({}), json!({"cidr": "::/0"})),
        ];
        let shaped = json!({"id": "g", "name": "web", "description": "d", "tenant_id": "t1", "rules": rules});
        assert_eq!((&listed[0], &listed[1]["statusCode"]), (&json!([shaped]), &json!(200)));
    }

    #[tokio::test]
    async fn adds_and_destroys() {
        let mut cloud = modern().await;
        let group = json!({"id": "g", "name": "web", "description": "d", "tenant_id": "t1", "security_group_rules": []});
        let sent = json!({"security_group": {"name": "web", "description": "d"}});
        cloud
            .answer_to("POST", "/network/v2.0/security-groups", sent, 201, json!({"security_group": group}))
            .await;
        cloud.answer("DELETE", "/network/v2.0/security-groups/g", 204, json!(null)).await;
        let nova = cloud.client(service());
        let added =
            nova.call("addGroup", json!([{"name": "web", "description": "d", "x": 1}])).await.unwrap();
        let shaped = json!({"id": "g", "name": "web", "description": "d", "tenant_id": "t1", "rules": []});
        assert_eq!(added, json!([shaped]));
        assert_eq!(nova.call("destroyGroup", json!(["g"])).await.unwrap(), json!([null]));
    }

    #[tokio::test]
    async fn adds_rules_and_deletes_them() {
        let mut cloud = modern().await;
        let path = "/network/v2.0/security-group-rules";
        let own = json!({"security_group_id": "g", "direction": "ingress", "ethertype": "IPv4", "protocol": "tcp",
            "port_range_min": 80, "port_range_max": 81, "remote_ip_prefix": "0.0.0.0/0"});
        let answer = json!({"security_group_rule": rule("r", own.clone())});
        cloud.answer_to("POST", path, json!({"security_group_rule": own}), 201, answer).await;
        let own = json!({"security_group_id": "g", "direction": "ingress", "ethertype": "IPv4", "protocol": "icmp",
            "remote_group_id": "g"});
        let answer = json!({"security_group_rule": rule("s", own.clone())});
        cloud.answer_to("POST", path, json!({"security_group_rule": own}), 201, answer).await;
        let group = json!({"security_group": {"id": "g", "name": "web", "tenant_id": "t1"}});
        cloud.answer("GET", "/network/v2.0/security-groups/g", 200, group).await;
        cloud.answer("DELETE", &format!("{path}/r"), 204, json!(null)).await;
        let nova = cloud.client(service());
        let web =
            json!({"groupId": "g", "fromPort": 80, "toPort": 81, "ipProtocol": "tcp", "cidr": "0.0.0.0/0"});
        let added = nova.call("addRule", json!([web])).await.unwrap();
        let shaped = json!({"id": "r", "parent_group_id": "g", "ip_protocol": "tcp", "from_port": 80, "to_port": 81,
            "group": {}, "ip_range": {"cidr": "0.0.0.0/0"}});
        assert_eq!((&added[0], &added[1]["statusCode"]), (&shaped, &json!(201)));
        let ping = json!({"groupId": "g", "fromPort": -1, "toPort": "-1", "ipProtocol": "icmp", "sourceGroupId": "g"});
        let added = nova.call("addRules", json!([[ping, web]])).await.unwrap();
        assert_eq!(added[0][0]["group"], json!({"name": "web", "tenant_id": "t1"}));
        assert_eq!(added[0][1], shaped);
        assert_eq!(nova.call("deleteRule", json!(["r"])).await.unwrap(), json!([{"ok": "r"}]));
    }
}
