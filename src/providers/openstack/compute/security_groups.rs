//! Security groups and their rules.
//!
//! API: <https://docs.openstack.org/api-ref/compute/#security-groups-os-security-groups-deprecated>

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::Nova;
use crate::error::Result;
use crate::http::Response;
use crate::options;
use crate::surface::Either;

options! {
    /// A rule of a security group: what may come in.
    pub struct AddRule {
        /// Id of the group.
        "groupId" => group_id: String,
        /// First port.
        "fromPort" => from_port: Option<Value>,
        /// Last port.
        "toPort" => to_port: Option<Value>,
        /// `tcp`, `udp` or `icmp`.
        "ipProtocol" => ip_protocol: Option<String>,
        /// Addresses that may come in. Default `0.0.0.0/0`.
        cidr: Option<String>,
        /// Id of a group whose servers may come in, instead of addresses.
        "sourceGroupId" => source_group_id: Option<String>,
    }
}

pub async fn list(nova: Nova, _options: Option<Value>) -> Result<(Option<Value>, Arc<Response>)> {
    let answer = nova.get(["os-security-groups"]).send().await?;
    Ok((answer.get("security_groups")?, answer))
}

pub async fn add(nova: Nova, options: Either<String, Map<String, Value>>) -> Result<Option<Value>> {
    let group = match options {
        Either::First(name) => json!({ "name": name }),
        Either::Second(options) => options.into(),
    };
    let document = json!({ "security_group": group });
    nova.post(["os-security-groups"]).json(&document).send().await?.get("security_group")
}

pub async fn destroy(nova: Nova, id: String) -> Result<()> {
    nova.delete(["os-security-groups", &id]).send().await.map(|_| ())
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
    let document = json!({ "security_group_rule": own });
    let answer = nova.post(["os-security-group-rules"]).json(&document).send().await?;
    Ok((answer.get("security_group_rule")?, answer))
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
    nova.delete(["os-security-group-rules", &id]).send().await?;
    Ok(json!({ "ok": id }))
}
