//! Nodes: addresses of the servers behind a load balancer.
//!
//! API: <https://cloudpanel-api.1and1.com/documentation/v1/en/documentation.html#load_balancers>

use serde_json::json;

use super::LoadBalancer;
use crate::error::Result;
use crate::options;
use crate::providers::oneandone::client::{Panel, change, objects};
use crate::surface::{Item, Model, ModelDecl, Ref};

pub struct Node;

impl Model for Node {
    fn declare() -> ModelDecl {
        ModelDecl::new("oneandone.loadbalancer", "Node", "A server behind a load balancer.")
            .extends("loadbalancer.Node")
            .property("id", "string", "Id of the server's address.", &[])
            .property("ip", "string", "The address.", &[])
            .property("server_name", "string", "The server's name.", &[])
    }
}

options! {
    /// Servers to be put behind a load balancer.
    pub struct AddNodes {
        /// The load balancer.
        loadbalancer: Ref<LoadBalancer>,
        /// Ids of the servers' addresses.
        "serverIps" => server_ips: Vec<Ref<Node>>,
    }

    /// A server to be taken from a load balancer.
    pub struct RemoveNode {
        /// The load balancer.
        loadbalancer: Ref<LoadBalancer>,
        /// Id of the server's address.
        "serverIp" => server_ip: Ref<Node>,
    }
}

pub async fn list(panel: Panel, loadbalancer: Ref<LoadBalancer>) -> Result<Vec<Item<Node>>> {
    let answer = panel.get(["load_balancers", &loadbalancer, "server_ips"]).succeed().await?;
    Ok(objects(&answer)?.into_iter().map(Item::new).collect())
}

pub async fn add(panel: Panel, options: AddNodes) -> Result<Item<LoadBalancer>> {
    let ids: Vec<&str> = options.server_ips.iter().map(|ip| ip.id.as_str()).collect();
    let path = ["load_balancers", &options.loadbalancer, "server_ips"];
    change(panel.post(path).json(&json!({ "server_ips": ids }))).await.map(Item::new)
}

pub async fn remove(panel: Panel, options: RemoveNode) -> Result<Item<LoadBalancer>> {
    let path = ["load_balancers", &options.loadbalancer, "server_ips", &options.server_ip];
    change(panel.delete(path)).await.map(Item::new)
}

#[cfg(test)]
mod tests {
    use mockito::Server;
    use serde_json::json;

    use super::super::service;
    use crate::providers::oneandone::testing::{accept, answer, panel};
    use crate::surface::testing::model;

    const AT: &str = "/v1/load_balancers/L1/server_ips";

    #[tokio::test]
    async fn lists_adds_and_removes() {
        let mut server = Server::new_async().await;
        let node = json!({"id": "N1", "ip": "1.2.3.4", "server_name": "web"});
        let _list = answer(&mut server, "GET", AT, 200, json!([node])).await;
        let _add =
            accept(&mut server, ("POST", AT), json!({"server_ips": ["N1", "N2"]}), json!({"id": "L1"})).await;
        let _remove = answer(&mut server, "DELETE", &format!("{AT}/N1"), 202, json!({"id": "L1"})).await;
        let panel = panel(service(), &server);
        assert_eq!(panel.call("getNodes", json!(["L1"])).await.unwrap(), json!([[node]]));
        let own = model("oneandone.loadbalancer.Node loadbalancer.Node", json!({"id": "N1"}));
        let options = json!({"loadbalancer": "L1", "serverIps": [own, "N2"]});
        assert_eq!(panel.call("addNodes", json!([options])).await.unwrap(), json!([{"id": "L1"}]));
        let options = json!({"loadbalancer": "L1", "serverIp": own});
        assert_eq!(panel.call("removeNode", json!([options])).await.unwrap(), json!([{"id": "L1"}]));
    }

    #[tokio::test]
    async fn says_which_option_is_missing() {
        let panel = panel(service(), &Server::new_async().await);
        for (method, options, message) in [
            ("addNodes", json!({}), "options.loadbalancer is required: a LoadBalancer or its id"),
            ("addNodes", json!({"loadbalancer": "L1"}), "options.serverIps is required: an array"),
            ("removeNode", json!({"loadbalancer": "L1"}), "options.serverIp is required: a Node or its id"),
        ] {
            let error = panel.fail(method, json!([options])).await;
            assert_eq!(error.message(), format!("test {method}: {message}"));
        }
    }
}
