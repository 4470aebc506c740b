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
