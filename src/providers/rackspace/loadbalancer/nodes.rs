//! Nodes: the servers behind a load balancer.
//!
//! API: <https://docs-ospc.rackspace.com/cloud-load-balancers/v1/api-reference/nodes/>

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::{Balancer, Lb, ROOT};
use crate::error::{Error, Result};
use crate::http::Response;
use crate::providers::rackspace::pick;
use crate::surface::{Either, Item, Model, ModelDecl, Ref};

pub struct Node;

impl Model for Node {
    fn declare() -> ModelDecl {
        ModelDecl::new("rackspace.loadbalancer", "Node", "A server behind a load balancer.")
            .extends("loadbalancer.Node")
            .property("id", "number", "The node's id.", &[])
            .computed("loadBalancerId", "number", "Id of its load balancer.", |details| {
                let id = details.get("loadBalancerId")?;
                let number = id.as_str().and_then(|text| text.parse::<u64>().ok());
                Some(number.map_or_else(|| id.clone(), Value::from))
            })
            .property("type", "string", "`PRIMARY`, or `SECONDARY` for a node that steps in.", &[])
            .property("port", "number", "The port it listens on.", &[])
            .property("weight", "number", "Its share, 1 to 100, where the algorithm goes by weights.", &[])
            .property(
                "status",
                "string",
                "`ONLINE`, `OFFLINE` or `DRAINING`, by what the monitor finds.",
                &[],
            )
            .property(
                "condition",
                "string",
                "`ENABLED`, `DISABLED` or `DRAINING`, as it is meant to be.",
                &[],
            )
            .property("address", "string", "Its address or name.", &[])
    }
}

const PATH: &str = "nodes";

fn items(balancer: &Balancer, answer: &Response) -> Result<Vec<Item<Node>>> {
    let item = |mut details: Map<String, Value>| {
        details.insert("loadBalancerId".into(), balancer.id.as_str().into());
        Item::new(details)
    };
    Ok(answer.objects("nodes")?.into_iter().map(item).collect())
}

pub async fn list(lb: Lb, balancer: Balancer) -> Result<(Vec<Item<Node>>, Arc<Response>)> {
    let answer = lb.get([ROOT, &balancer, PATH]).send().await?;
    Ok((items(&balancer, &answer)?, answer))
}

/// One node `{address, port, condition, type, weight}`, or a list of them.
pub async fn add(
    lb: Lb,
    balancer: Balancer,
    nodes: Either<Vec<Map<String, Value>>, Map<String, Value>>,
) -> Result<(Vec<Item<Node>>, Arc<Response>)> {
    let nodes = match nodes {
        Either::First(nodes) => nodes,
        Either::Second(node) => vec![node],
    };
    let taken = ["address", "port", "condition", "type", "weight"];
    let nodes: Vec<_> = nodes.iter().map(|node| pick(node, &taken)).collect();
    let answer = lb.post([ROOT, &balancer, PATH]).json(&json!({ "nodes": nodes })).send().await?;
    Ok((items(&balancer, &answer)?, answer))
}

pub async fn update(lb: Lb, balancer: Balancer, node: Option<Ref<Node>>) -> Result<()> {
    let node = node.filter(|node| !node.details.is_empty());
    let node = node.ok_or_else(|| Error::new("node is a required argument and must be an object"))?;
    let document = json!({ "node": pick(&node.details, &["condition", "type", "weight"]) });
    lb.put([ROOT, &balancer, PATH, &node]).json(&document).send().await.map(|_| ())
}

pub async fn remove(lb: Lb, balancer: Balancer, node: Ref<Node>) -> Result<()> {
    lb.delete([ROOT, &balancer, PATH, &node]).send().await.map(|_| ())
}

pub async fn remove_all(lb: Lb, balancer: Balancer, nodes: Vec<Ref<Node>>) -> Result<()> {
    if nodes.is_empty() {
        return Err(Error::new("nodes must be an array of Node or nodeId"));
    }
    let query = nodes.into_iter().map(|node| ("id", node.id));
    lb.delete([ROOT, &balancer, PATH]).query(query).send().await.map(|_| ())
}

pub async fn events(lb: Lb, balancer: Balancer) -> Result<Option<Value>> {
    lb.get([ROOT, &balancer, PATH, "events"]).send().await?.get("nodeServiceEvents")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::providers::openstack::testing::cloud;
    use crate::providers::rackspace::loadbalancer::service;
    use crate::surface::testing::model;

    const NODES: &str = "/rax:load-balancer/loadbalancers/5/nodes";

    #[tokio::test]
    async fn lists_and_adds() {
        let mut cloud = cloud().await;
        let node = json!({ "id": 1, "address": "10.0.0.1", "port": 80, "condition": "ENABLED" });
        let shaped = json!({ "id": 1, "loadBalancerId": 5, "port": 80, "condition": "ENABLED", "address": "10.0.0.1" });
        cloud.answer("GET", NODES, 200, json!({ "nodes": [node] })).await;
        let sent = json!({ "nodes": [{ "address": "10.0.0.1", "port": 80, "condition": "ENABLED" }] });
        cloud.answer_to("POST", NODES, sent, 202, json!({ "nodes": [node] })).await;
        let lb = cloud.client(service());
        assert_eq!(lb.call("getNodes", json!([5])).await.unwrap()[0], json!([shaped]));
        for nodes in [node.clone(), json!([node])] {
            assert_eq!(lb.call("addNodes", json!(["5", nodes])).await.unwrap()[0], json!([shaped]));
        }
    }

    #[tokio::test]
    async fn saves_and_removes() {
        let mut cloud = cloud().await;
        let sent = json!({ "node": { "condition": "DRAINING", "weight": 0 } });
        cloud.answer_to("PUT", &format!("{NODES}/3"), sent, 202, json!(null)).await;
        cloud.answer("DELETE", &format!("{NODES}/3"), 202, json!(null)).await;
        cloud.answer("DELETE", &format!("{NODES}?id=1&id=3"), 202, json!(null)).await;
        cloud
            .answer("GET", &format!("{NODES}/events"), 200, json!({ "nodeServiceEvents": [{ "id": 1 }] }))
            .await;
        let lb = cloud.client(service());
        let node = json!({ "id": 3, "condition": "DRAINING", "weight": 0, "address": "x" });
        let node = model("rackspace.loadbalancer.Node loadbalancer.Node", node);
        assert_eq!(lb.call("updateNode", json!([5, node])).await.unwrap(), json!([null]));
        assert_eq!(lb.call("removeNode", json!([5, node])).await.unwrap(), json!([null]));
        assert_eq!(lb.call("removeNodes", json!([5, ["1", node]])).await.unwrap(), json!([null]));
        assert_eq!(lb.call("getNodeServiceEvents", json!([5])).await.unwrap(), json!([[{ "id": 1 }]]));
    }

    #[tokio::test]
    async fn an_empty_list_removes_nothing() {
        let lb = cloud().await.client(service());
        let error = lb.call("removeNodes", json!([5, []])).await.unwrap_err();
        assert_eq!(error.message(), "nodes must be an array of Node or nodeId");
        let error = lb.call("updateNode", json!([5, "4"])).await.unwrap_err();
        assert_eq!(error.message(), "node is a required argument and must be an object");
    }
}
