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
        /// Most load balancers in the answer. Default: as many as the cloud gives at once.
        limit: Option<u64>,
        /// How many are left out before. Default 0.
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::providers::openstack::testing::cloud;
    use crate::providers::rackspace::loadbalancer::service;

    const ROOT: &str = "/rax:load-balancer/loadbalancers";
    const TIMES: &str = "startTime=2020-01-01&endTime=2020-02-01";

    #[tokio::test]
    async fn usage_is_between_two_times() {
        let mut cloud = cloud().await;
        let billable = format!("{ROOT}/billable?{TIMES}&limit=2&offset=3");
        cloud.answer("GET", &billable, 200, json!({ "loadBalancers": [{ "id": 5 }] })).await;
        for path in ["usage", "5/usage"] {
            cloud.answer("GET", &format!("{ROOT}/{path}?{TIMES}"), 200, json!({ "of": path })).await;
        }
        cloud.answer("GET", &format!("{ROOT}/5/usage/current"), 200, json!({ "of": "now" })).await;
        cloud.answer("GET", &format!("{ROOT}/5/stats"), 200, json!({ "connectTimeOut": 1 })).await;
        let lb = cloud.client(service());
        let (start, end) = ("2020-01-01", "2020-02-01");
        let page = json!([start, end, { "limit": 2, "offset": 3 }]);
        assert_eq!(lb.call("getBillableLoadBalancers", page).await.unwrap()[0][0]["id"], 5);
        assert_eq!(
            lb.call("getAccountUsage", json!([start, end])).await.unwrap(),
            json!([{ "of": "usage" }])
        );
        let historical = lb.call("getHistoricalUsage", json!([5, start, end])).await.unwrap();
        assert_eq!(historical, json!([{ "of": "5/usage" }]));
        assert_eq!(lb.call("getCurrentUsage", json!([5])).await.unwrap(), json!([{ "of": "now" }]));
        assert_eq!(lb.call("getStats", json!([5])).await.unwrap(), json!([{ "connectTimeOut": 1 }]));
    }

    #[tokio::test]
    async fn choices_and_errors() {
        let mut cloud = cloud().await;
        cloud
            .answer("GET", &format!("{ROOT}/protocols"), 200, json!({ "protocols": [{ "name": "HTTP" }] }))
            .await;
        cloud.answer("GET", &format!("{ROOT}/algorithms"), 200, json!({ "algorithms": [] })).await;
        cloud.answer("GET", &format!("{ROOT}/alloweddomains"), 404, json!({})).await;
        cloud.answer("GET", &format!("{ROOT}/billable"), 404, json!({})).await;
        let lb = cloud.client(service());
        assert_eq!(lb.call("getProtocols", json!([])).await.unwrap(), json!([[{ "name": "HTTP" }]]));
        assert_eq!(lb.call("getAlgorithms", json!([])).await.unwrap(), json!([[]]));
        for method in ["getAllowedDomains", "getBillableLoadBalancers"] {
            let error = lb.call(method, json!([])).await.unwrap_err();
            assert_eq!(error.message(), "rackspace Error (404): Item not found", "{method}");
        }
    }
}
