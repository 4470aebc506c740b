//! Security groups.
//!
//! API: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupIngress.html>

use serde_json::{Map, Value};

use super::Ec2;
use super::query::{self, Params};
use super::shape::{GROUP, RULE_LISTS};
use crate::error::{Error, Result};
use crate::http::xml;
use crate::options;

options! {
    /// Which security groups to list.
    pub struct ListGroups {
        /// Their names.
        "groupNames" => group_names: Option<Vec<String>>,
        /// Their ids.
        "groupIds" => group_ids: Option<Vec<String>>,
    }

    /// A security group to be created.
    pub struct AddGroup {
        /// Its name. Required.
        name: Option<String>,
        /// What it is for. Required.
        description: Option<String>,
        /// Id of its network. Default: the default one.
        "vpcId" => vpc_id: Option<String>,
    }

    /// Rules of a security group.
    pub struct Rules {
        /// The group's name or id. Required.
        name: Option<String>,
        /// The rules, as the SDK has them: `[{IpProtocol, FromPort, ToPort, IpRanges: [{CidrIp}]}]`. Required.
        rules: Option<Value> as "Array<Partial<providers.amazon.compute.SecurityGroupRule>>",
    }
}

/// A group by its name, or by its id: no name begins as ids do.
fn which(params: Params, name: &str) -> Params {
    params.with(if name.starts_with("sg-") { "GroupId" } else { "GroupName" }, name)
}

pub async fn list(ec2: Ec2, options: Option<ListGroups>) -> Result<Value> {
    let (names, ids) = options.map_or((None, None), |options| (options.group_names, options.group_ids));
    let params = Params::new().with("GroupIds", ids).with("GroupNames", names);
    found(&ec2, params).await.map(Value::from)
}

async fn found(ec2: &Ec2, params: Params) -> Result<Vec<Value>> {
    let groups = query::pages(ec2, "DescribeSecurityGroups", "securityGroupInfo", params, false).await?;
    let read = |group: &Value| {
        let mut group = GROUP.read(group);
        for list in ["IpPermissions", "IpPermissionsEgress"] {
            let rules = group.get_mut(list).and_then(Value::as_array_mut).into_iter().flatten();
            for rule in rules.filter_map(Value::as_object_mut) {
                for list in RULE_LISTS {
                    rule.entry(*list).or_insert_with(|| Value::Array(Vec::new()));
                }
            }
        }
        group.into()
    };
    Ok(groups.iter().map(read).collect())
}

pub async fn get(ec2: Ec2, name: String) -> Result<Value> {
    let list = if name.starts_with("sg-") { "GroupIds" } else { "GroupNames" };
    let groups = found(&ec2, Params::new().with(list, vec![name])).await?;
    groups.into_iter().next().ok_or_else(|| Error::new("Group not found"))
}

/// The group as it was asked for, with its id.
pub async fn add(ec2: Ec2, options: Option<AddGroup>) -> Result<Value> {
    let Some(AddGroup { name: Some(name), description: Some(description), vpc_id }) = options else {
        return Err(Error::new("`name` and `description` are required options."));
    };
    let params = Params::new()
        .with("GroupName", name.as_str())
        .with("GroupDescription", description.as_str())
        .with("VpcId", vpc_id);
    let content = query::send(&ec2, "CreateSecurityGroup", &params).await?;
    let id = xml::text(&content, "groupId").ok_or_else(Error::empty_response)?;
    let mut group = Map::new();
    group.insert("GroupName".into(), name.into());
    group.insert("Description".into(), description.into());
    group.insert("GroupId".into(), id.into());
    Ok(group.into())
}

pub async fn destroy(ec2: Ec2, name: String) -> Result<bool> {
    query::send(&ec2, "DeleteSecurityGroup", &which(Params::new(), &name)).await?;
    Ok(true)
}

pub async fn add_rules(ec2: Ec2, options: Option<Rules>) -> Result<bool> {
    change(&ec2, "AuthorizeSecurityGroupIngress", options).await
}

pub async fn remove_rules(ec2: Ec2, options: Option<Rules>) -> Result<bool> {
    change(&ec2, "RevokeSecurityGroupIngress", options).await
}

async fn change(ec2: &Ec2, action: &str, options: Option<Rules>) -> Result<bool> {
    let Some(Rules { name: Some(name), rules: Some(rules) }) = options else {
        return Err(Error::new("`name` and `rules` are required options."));
    };
    let params = which(Params::new(), &name).with("IpPermissions", query::listed(Some(rules)));
    query::send(ec2, action, &params).await?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::service;
    use crate::providers::amazon::testing::store;

    const GROUPS: &str = "<securityGroupInfo><item><groupId>sg-1</groupId><groupName>web</groupName>\
        <groupDescription>d</groupDescription><ipPermissions><item><ipProtocol>tcp</ipProtocol>\
        <fromPort>80</fromPort><ipRanges><item><cidrIp>0.0.0.0/0</cidrIp></item></ipRanges><groups/></item>\
        </ipPermissions></item></securityGroupInfo>";

    #[tokio::test]
    async fn groups_have_rules() {
        let mut store = store().await;
        store.action("DescribeSecurityGroups", "GroupName.1=web", GROUPS).await;
        let found = store.client(service()).call("getGroup", json!(["web"])).await.unwrap();
        let rule = json!({
            "IpProtocol": "tcp", "FromPort": 80, "IpRanges": [{ "CidrIp": "0.0.0.0/0" }],
            "Ipv6Ranges": [], "PrefixListIds": [], "UserIdGroupPairs": [],
        });
        assert_eq!(found[0]["Description"], "d");
        assert_eq!(found[0]["IpPermissions"], json!([rule]));
        assert_eq!(found[0]["IpPermissionsEgress"], json!([]));
    }

    #[tokio::test]
    async fn a_group_by_its_id_and_one_that_is_not_there() {
        let mut store = store().await;
        store.action("DescribeSecurityGroups", "GroupId.1=sg-9", "<securityGroupInfo/>").await;
        let error = store.client(service()).call("getGroup", json!(["sg-9"])).await.unwrap_err();
        assert_eq!(error.message(), "Group not found");
    }

    #[tokio::test]
    async fn groups_and_rules_come_and_go() {
        let mut store = store().await;
        let made = "<groupId>sg-1</groupId>";
        store.action("CreateSecurityGroup", "GroupName=web&GroupDescription=d", made).await;
        store.action("DeleteSecurityGroup", "GroupId=sg-1", "").await;
        let rule = "GroupName=web&IpPermissions.1.IpProtocol=tcp&IpPermissions.1.FromPort=80";
        store.action("AuthorizeSecurityGroupIngress", rule, "").await;
        store.action("RevokeSecurityGroupIngress", rule, "").await;
        let client = store.client(service());
        let made = client.call("addGroup", json!([{ "name": "web", "description": "d" }])).await.unwrap();
        assert_eq!(made[0], json!({ "GroupName": "web", "Description": "d", "GroupId": "sg-1" }));
        let rules = json!([{ "name": "web", "rules": [{ "IpProtocol": "tcp", "FromPort": 80 }] }]);
        assert_eq!(client.call("addRules", rules.clone()).await.unwrap()[0], true);
        assert_eq!(client.call("delRules", rules).await.unwrap()[0], true);
        assert_eq!(client.call("destroyGroup", json!(["sg-1"])).await.unwrap()[0], true);
        assert!(client.call("addRules", json!([{ "name": "web" }])).await.is_err());
        assert!(client.call("addGroup", json!([{ "name": "web" }])).await.is_err());
        store.all_called().await;
    }
}
