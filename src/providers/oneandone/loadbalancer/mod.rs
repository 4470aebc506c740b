//! Load balancers and the servers behind them.
//!
//! API: <https://cloudpanel-api.1and1.com/documentation/v1/en/documentation.html#load_balancers>

mod balancers;
mod nodes;

pub use balancers::LoadBalancer;
pub use nodes::Node;

use super::client;
use crate::surface::{Service, Shape};

pub fn service() -> Service {
    client::service("loadbalancer", "Load balancers and the servers behind them.")
        .model::<LoadBalancer>()
        .model::<Node>()
        .method("getLoadBalancers(options)", "Lists load balancers. GET /load_balancers", balancers::list)
        .method(
            "createLoadBalancer(options)",
            "Creates a load balancer. POST /load_balancers",
            balancers::create,
        )
        .method(
            "deleteLoadBalancer(loadbalancer)",
            "Deletes a load balancer. DELETE /load_balancers/{id}",
            balancers::delete,
        )
        .method(
            "getLoadBalancer(loadbalancer)",
            "Gets a load balancer. GET /load_balancers/{id}",
            balancers::get,
        )
        .method(
            "updateLoadBalancer(options)",
            "Changes a load balancer. PUT /load_balancers/{id}",
            balancers::update,
        )
        .method(
            "getNodes(loadbalancer)",
            "Lists the servers behind it. GET /load_balancers/{id}/server_ips",
            nodes::list,
        )
        .method("addNodes(options)", "Adds servers. POST /load_balancers/{id}/server_ips", nodes::add)
        .method(
            "removeNode(options)",
            "Takes a server away. DELETE /load_balancers/{id}/server_ips/{id}",
            nodes::remove,
        )
        .answers(&[RULE], &[("deleteLoadBalancer", "JsonObject")])
}

const RULE: Shape = Shape {
    name: "Rule",
    doc: "Which port leads where.",
    fields: &[
        ("id?", "string", "Its id."),
        ("protocol", "string", "`TCP` or `UDP`."),
        ("port_balancer", "number", "Port of the load balancer."),
        ("port_server", "number", "Port of the servers."),
        ("source", "string", "Address that may connect; `0.0.0.0` for all."),
    ],
};
