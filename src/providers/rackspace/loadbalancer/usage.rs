//! How much load balancers are used, and what there is to choose from.
//!
//! API: <https://docs-ospc.rackspace.com/cloud-load-balancers/v1/api-reference/usage-reports/>

use std::sync::Arc;

use serde_json::Value;

use super::{Balancer, Lb, LoadBalancer, ROOT};
use crate::error::Result;
use crate::http::Response;
use crate::options;
use crate::surface::Item;

options! {
    /// Which part of a list is wanted.
    pub struct Page {
        /// Most load balancers in the answer.
        limit: Option<u64>,
        /// How many are left out before.
        offset: Option<u64>,
    }
}

/// Times as Dates or in ISO 8601.
fn between(start: Option<String>, end: Option<String>) -> Vec<(&'static str, String)> {
    let start = start.map(|time| ("startTime", time));
    start.into_iter().chain(end.map(|time| ("endTime", time))).collect()
}

pub async fn stats(lb: Lb, balancer: Balancer) -> Result<Value> {
    lb.get([ROOT, &balancer, "stats"]).send().await?.json()
}

pub async fn billable(
    lb: Lb,
    start_time: Option<String>,
    end_time: Option<String>,
    options: Option<Page>,
) -> Result<(Vec<Item<LoadBalancer>>, Arc<Response>)> {
    let page = options.map(|options| options.to_query()).unwrap_or_default();
    let request = lb.get([ROOT, "billable"]).query(between(start_time, end_time)).query(page);
    let answer = request.send().await?;
    Ok((answer.objects("loadBalancers")?.into_iter().map(Item::new).collect(), answer))
}

pub async fn of_account(lb: Lb, start_time: Option<String>, end_time: Option<String>) -> Result<Value> {
    lb.get([ROOT, "usage"]).query(between(start_time, end_time)).send().await?.json()
}

pub async fn historical(
    lb: Lb,
    balancer: Balancer,
    start_time: Option<String>,
    end_time: Option<String>,
) -> Result<Value> {
    lb.get([ROOT, &balancer, "usage"]).query(between(start_time, end_time)).send().await?.json()
}

pub async fn current(lb: Lb, balancer: Balancer) -> Result<Value> {
    lb.get([ROOT, &balancer, "usage", "current"]).send().await?.json()
}

pub async fn allowed_domains(lb: Lb) -> Result<Option<Value>> {
    lb.get([ROOT, "alloweddomains"]).send().await?.get("allowedDomains")
}

pub async fn protocols(lb: Lb) -> Result<Option<Value>> {
    lb.get([ROOT, "protocols"]).send().await?.get("protocols")
}

pub async fn algorithms(lb: Lb) -> Result<Option<Value>> {
    lb.get([ROOT, "algorithms"]).send().await?.get("algorithms")
}
