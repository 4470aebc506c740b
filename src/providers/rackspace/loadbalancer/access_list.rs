//! Access lists: who may connect to a load balancer.
//!
//! API: <https://docs-ospc.rackspace.com/cloud-load-balancers/v1/api-reference/access-lists/>

use serde_json::{Map, Value, json};

use super::{Balancer, Lb, ROOT, delete_part, part};
use crate::error::{Error, Result};
use crate::surface::{Either, Id};

const PATH: &str = "accesslist";

pub async fn get(lb: Lb, balancer: Balancer) -> Result<Option<Value>> {
    part(&lb, &balancer, PATH, "accessList").await
}

/// One rule `{address, type: 'ALLOW' | 'DENY'}`, or a list of them.
pub async fn add(
    lb: Lb,
    balancer: Balancer,
    access_list: Either<Vec<Map<String, Value>>, Map<String, Value>>,
) -> Result<()> {
    let rules = match access_list {
        Either::First(rules) => rules,
        Either::Second(rule) => vec![rule],
    };
    let request = lb.post([ROOT, &balancer, PATH]).json(&json!({ "accessList": rules }));
    request.send().await.map(|_| ())
}

pub async fn remove(lb: Lb, balancer: Balancer, Id(id): Id) -> Result<()> {
    lb.delete([ROOT, &balancer, PATH, &id]).send().await.map(|_| ())
}

/// An empty list would remove all rules.
pub async fn remove_all(lb: Lb, balancer: Balancer, access_list: Vec<Id>) -> Result<()> {
    if access_list.is_empty() {
        return Err(Error::new("accessList must be an array of accessList or accessListId"));
    }
    let query = access_list.into_iter().map(|Id(id)| ("id", id));
    lb.delete([ROOT, &balancer, PATH]).query(query).send().await.map(|_| ())
}

pub async fn reset(lb: Lb, balancer: Balancer) -> Result<()> {
    delete_part(&lb, &balancer, PATH).await
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::providers::openstack::testing::cloud;
    use crate::providers::rackspace::loadbalancer::service;

    #[tokio::test]
    async fn rules_come_and_go() {
        let mut cloud = cloud().await;
        let path = "/rax:load-balancer/loadbalancers/5/accesslist";
        let rule = json!({ "address": "10.0.0.0/8", "type": "ALLOW" });
        cloud.answer("GET", path, 200, json!({ "accessList": [rule] })).await;
        cloud.answer_to("POST", path, json!({ "accessList": [rule] }), 202, json!(null)).await;
        cloud.answer("DELETE", &format!("{path}/3"), 202, json!(null)).await;
        cloud.answer("DELETE", &format!("{path}?id=1&id=2"), 202, json!(null)).await;
        cloud.answer("DELETE", path, 202, json!(null)).await;
        let lb = cloud.client(service());
        assert_eq!(lb.call("getAccessList", json!([5])).await.unwrap(), json!([[rule]]));
        for (method, args) in [
            ("addAccessList", json!([5, rule])),
            ("addAccessList", json!([5, [rule]])),
            ("deleteAccessListItem", json!([5, { "id": 3 }])),
            ("deleteAccessList", json!([5, [1, { "id": "2" }]])),
            ("resetAccessList", json!([5])),
        ] {
            assert_eq!(lb.call(method, args).await.unwrap(), json!([null]), "{method}");
        }
    }

    #[tokio::test]
    async fn an_empty_list_removes_nothing() {
        let lb = cloud().await.client(service());
        let error = lb.call("deleteAccessList", json!([5, []])).await.unwrap_err();
        assert_eq!(error.message(), "accessList must be an array of accessList or accessListId");
    }
}
