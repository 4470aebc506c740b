//! Cloud Load Balancers.
//!
//! API: <https://docs-ospc.rackspace.com/cloud-load-balancers/v1/>

mod access_list;
mod answers;
mod balancers;
mod features;
mod health_monitor;
mod nodes;
mod protocols;
mod usage;
mod virtual_ips;

pub use balancers::LoadBalancer;
pub use nodes::Node;
pub use virtual_ips::VirtualIp;

use serde::Serialize;
use serde_json::{Value, json};

use super::RACKSPACE;
use crate::error::Result;
use crate::providers::openstack::client::{self, OpenStack};
use crate::surface::{Context, Ref, Service};

/// A call of a load balancer client.
type Lb = Context<OpenStack>;

type Balancer = Ref<LoadBalancer>;

pub fn service() -> Service {
    let service = client::service(
        &RACKSPACE,
        "loadbalancer",
        "Load balancers and their nodes.",
        &["rax:load-balancer"],
    )
    .model::<LoadBalancer>()
    .model::<Node>()
    .export("Protocols", protocols::all())
    .model::<VirtualIp>()
    .export("VirtualIpTypes", json!({ "PUBLIC": "PUBLIC", "SERVICENET": "SERVICENET" }))
    .method("getLoadBalancers(options)", "Lists load balancers. GET /loadbalancers", balancers::list)
    .method("getLoadBalancer(loadBalancer)", "Gets a load balancer. GET /loadbalancers/{id}", balancers::get)
    .method("createLoadBalancer(details)", "Creates a load balancer. POST /loadbalancers", balancers::create)
    .method(
        "updateLoadBalancer(loadBalancer)",
        "Saves a load balancer. PUT /loadbalancers/{id}",
        balancers::update,
    )
    .method(
        "deleteLoadBalancer(loadBalancer)",
        "Deletes a load balancer. DELETE /loadbalancers/{id}",
        balancers::delete,
    )
    .method("getNodes(loadBalancer)", "Lists its nodes. GET /loadbalancers/{id}/nodes", nodes::list)
    .method("addNodes(loadBalancer, nodes)", "Adds nodes. POST /loadbalancers/{id}/nodes", nodes::add)
    .method(
        "updateNode(loadBalancer, node)",
        "Saves a node. PUT /loadbalancers/{id}/nodes/{id}",
        nodes::update,
    )
    .method(
        "removeNode(loadBalancer, node)",
        "Removes a node. DELETE /loadbalancers/{id}/nodes/{id}",
        nodes::remove,
    )
    .method(
        "removeNodes(loadBalancer, nodes)",
        "Removes nodes. DELETE /loadbalancers/{id}/nodes",
        nodes::remove_all,
    )
    .method(
        "getNodeServiceEvents(loadBalancer)",
        "Lists what happened to its nodes. GET /loadbalancers/{id}/nodes/events",
        nodes::events,
    )
    .method(
        "getVirtualIps(loadBalancer)",
        "Lists its addresses. GET /loadbalancers/{id}/virtualips",
        virtual_ips::list,
    )
    .method(
        "addIPV6VirtualIp(loadBalancer)",
        "Adds a public IPv6 address. POST /loadbalancers/{id}/virtualips",
        virtual_ips::add_ipv6,
    )
    .method(
        "removeVirtualIp(loadBalancer, virtualIp)",
        "Removes an address. DELETE /loadbalancers/{id}/virtualips/{id}",
        virtual_ips::remove,
    );
    usage(features(service)).answers(answers::SHAPES, answers::METHODS)
}

/// What a load balancer can be made to do.
fn features(service: Service) -> Service {
    service
        .method("getSSLConfig(loadBalancer)", "Gets how it ends TLS. GET …/ssltermination", features::ssl)
        .method(
            "updateSSLConfig(loadBalancer, details)",
            "Makes it end TLS. PUT …/ssltermination",
            features::update_ssl,
        )
        .method(
            "removeSSLConfig(loadBalancer)",
            "Makes it pass TLS on. DELETE …/ssltermination",
            features::remove_ssl,
        )
        .method("getAccessList(loadBalancer)", "Lists who may connect. GET …/accesslist", access_list::get)
        .method(
            "addAccessList(loadBalancer, accessList)",
            "Adds to who may connect. POST …/accesslist",
            access_list::add,
        )
        .method(
            "deleteAccessListItem(loadBalancer, accessListItem)",
            "Removes a rule. DELETE …/accesslist/{id}",
            access_list::remove,
        )
        .method(
            "deleteAccessList(loadBalancer, accessList)",
            "Removes rules. DELETE …/accesslist",
            access_list::remove_all,
        )
        .method("resetAccessList(loadBalancer)", "Lets all connect. DELETE …/accesslist", access_list::reset)
        .method(
            "getHealthMonitor(loadBalancer)",
            "Gets how its nodes are watched. GET …/healthmonitor",
            health_monitor::get,
        )
        .method(
            "updateHealthMonitor(loadBalancer, details)",
            "Makes it watch its nodes. PUT …/healthmonitor",
            health_monitor::update,
        )
        .method(
            "removeHealthMonitor(loadBalancer)",
            "Stops watching. DELETE …/healthmonitor",
            health_monitor::remove,
        )
        .method(
            "getSessionPersistence(loadBalancer)",
            "Gets how clients stay with a node. GET …/sessionpersistence",
            features::session_persistence,
        )
        .method(
            "enableSessionPersistence(loadBalancer, type)",
            "Makes clients stay with a node. PUT …/sessionpersistence",
            features::enable_session_persistence,
        )
        .method(
            "disableSessionPersistence(loadBalancer)",
            "Lets clients go to any node. DELETE …/sessionpersistence",
            features::disable_session_persistence,
        )
        .method(
            "getConnectionLoggingConfig(loadBalancer)",
            "Gets whether connections are logged. GET …/connectionlogging",
            features::connection_logging,
        )
        .method(
            "updateConnectionLogging(loadBalancer, enabled)",
            "Logs connections, or does not. PUT …/connectionlogging",
            features::update_connection_logging,
        )
        .method(
            "getConnectionThrottleConfig(loadBalancer)",
            "Gets how connections are limited. GET …/connectionthrottle",
            features::connection_throttle,
        )
        .method(
            "updateConnectionThrottle(loadBalancer, details)",
            "Limits connections. PUT …/connectionthrottle",
            features::update_connection_throttle,
        )
        .method(
            "disableConnectionThrottle(loadBalancer)",
            "Does not limit connections. DELETE …/connectionthrottle",
            features::disable_connection_throttle,
        )
        .method(
            "getContentCachingConfig(loadBalancer)",
            "Gets whether answers are cached. GET …/contentcaching",
            features::content_caching,
        )
        .method(
            "updateContentCaching(loadBalancer, enabled)",
            "Caches answers, or does not. PUT …/contentcaching",
            features::update_content_caching,
        )
        .method("getErrorPage(loadBalancer)", "Gets its error page. GET …/errorpage", features::error_page)
        .method(
            "setErrorPage(loadBalancer, content)",
            "Sets its error page. PUT …/errorpage",
            features::set_error_page,
        )
        .method(
            "deleteErrorPage(loadBalancer)",
            "Goes back to the usual error page. DELETE …/errorpage",
            features::delete_error_page,
        )
}

/// How much load balancers are used, and what there is to choose from.
fn usage(service: Service) -> Service {
    service
        .method("getStats(loadBalancer)", "Gets its counters. GET /loadbalancers/{id}/stats", usage::stats)
        .method(
            "getBillableLoadBalancers(startTime, endTime, options)",
            "Lists load balancers that cost something between two times. GET /loadbalancers/billable",
            usage::billable,
        )
        .method(
            "getAccountUsage(startTime, endTime)",
            "Gets the account's usage between two times. GET /loadbalancers/usage",
            usage::of_account,
        )
        .method(
            "getHistoricalUsage(loadBalancer, startTime, endTime)",
            "Gets its usage between two times. GET /loadbalancers/{id}/usage",
            usage::historical,
        )
        .method(
            "getCurrentUsage(loadBalancer)",
            "Gets its usage of the last day. GET /loadbalancers/{id}/usage/current",
            usage::current,
        )
        .method(
            "getAllowedDomains()",
            "Lists domains whose names nodes may have. GET /loadbalancers/alloweddomains",
            usage::allowed_domains,
        )
        .method("getProtocols()", "Lists protocols. GET /loadbalancers/protocols", usage::protocols)
        .method("getAlgorithms()", "Lists algorithms. GET /loadbalancers/algorithms", usage::algorithms)
}

const ROOT: &str = "loadbalancers";

/// A part of a load balancer: the field `field` of what is at `path`.
async fn part(lb: &Lb, balancer: &Balancer, path: &str, field: &str) -> Result<Option<Value>> {
    lb.get([ROOT, balancer, path]).send().await?.get(field)
}

async fn put_part(lb: &Lb, balancer: &Balancer, path: &str, document: &impl Serialize) -> Result<()> {
    lb.put([ROOT, balancer, path]).json(document).send().await.map(|_| ())
}

async fn delete_part(lb: &Lb, balancer: &Balancer, path: &str) -> Result<()> {
    lb.delete([ROOT, balancer, path]).send().await.map(|_| ())
}
