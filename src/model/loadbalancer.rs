//! LoadBalancer and Node.

use crate::surface::ModelArg::This;
use crate::surface::{Model, ModelDecl};

pub struct LoadBalancer;
pub struct Node;

impl Model for LoadBalancer {
    fn declare() -> ModelDecl {
        ModelDecl::new("loadbalancer", "LoadBalancer", "Spreads connections over nodes.")
            .method("create()", "Creates a load balancer like this.", "createLoadBalancer", &[This])
            .method("get()", "Fetches the load balancer.", "getLoadBalancer", &[This])
            .method("update()", "Saves what was changed.", "updateLoadBalancer", &[This])
            .method("destroy()", "Destroys the load balancer.", "deleteLoadBalancer", &[This])
    }
}

impl Model for Node {
    fn declare() -> ModelDecl {
        ModelDecl::new("loadbalancer", "Node", "A server behind a load balancer.")
    }
}
