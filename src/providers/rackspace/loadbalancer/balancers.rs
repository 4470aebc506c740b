//! Load balancers.
//!
//! API: <https://docs-ospc.rackspace.com/cloud-load-balancers/v1/api-reference/load-balancers/>

use serde_json::{Map, Value, json};

use super::{Balancer, Lb, ROOT, protocols};
use crate::error::{Error, Result};
use crate::options;
use crate::providers::rackspace::pick;
use crate::surface::ModelArg::{Fixed, Param, This};
use crate::surface::{All, Item, Model, ModelArg, ModelDecl, One, Then};

pub struct LoadBalancer;

impl Model for LoadBalancer {
    fn declare() -> ModelDecl {
        with_methods(
            ModelDecl::new("rackspace.loadbalancer", "LoadBalancer", "Spreads connections over nodes.")
                .extends("loadbalancer.LoadBalancer")
                .property("id", "number", "The load balancer's id.", &[])
                .property("name", "string", "Its name.", &[])
                .property("protocol", "string", "The protocol's name.", &[])
                .property("port", "number", "The port it listens on.", &[])
                .property(
                    "algorithm",
                    "string",
                    "How a node is chosen: `RANDOM`, `ROUND_ROBIN` and more.",
                    &[],
                )
                .property("cluster", "{ name: string }", "Where it runs.", &[])
                .property("status", "string", "`ACTIVE`, `BUILD`, `PENDING_UPDATE`, `ERROR` and more.", &[])
                .property("timeout", "number", "Seconds without data until a connection is closed.", &[])
                .property("halfClosed", "boolean", "Whether one side may end before the other.", &[])
                .property_or("nodes", "JsonObject[]", "Its nodes, as the API has them.", json!([]))
                .property_or("virtualIps", "Array<providers.rackspace.loadbalancer.VirtualIp>", "Its addresses, as the API has them.", json!([]))
                .property("sourceAddresses", "{ ipv4Public?: string; ipv4Servicenet?: string; ipv6Public?: string; ipv6Servicenet?: string }", "Addresses from which it connects to nodes.", &[])
                .property("httpsRedirect", "boolean", "Whether HTTP is sent to HTTPS.", &[])
                .property("connectionLogging", "{ enabled: boolean }", "Whether connections are logged.", &[])
                .property("contentCaching", "{ enabled: boolean }", "Whether answers are cached.", &[])
                .computed("nodeCount", "number", "How many nodes it has.", |details| {
                    let nodes = || details.get("nodes").and_then(Value::as_array).map_or(0, Vec::len);
                    Some(details.get("nodeCount").cloned().unwrap_or_else(|| nodes().into()))
                })
                .property("created", "{ time: string }", "When it was created.", &[])
                .property("updated", "{ time: string }", "When it was last changed.", &[])
                .to_json(&[
                    "id",
                    "name",
                    "protocol",
                    "port",
                    "algorithm",
                    "halfClosed",
                    "cluster",
                    "sourceAddresses",
                    "httpsRedirect",
                    "connectionLogging",
                    "contentCaching",
                    "status",
                    "timeout",
                    "nodes",
                    "virtualIps",
                    "nodeCount",
                    "created",
                    "updated",
                ]),
        )
    }
}

/// A model's method: how it is called, the client's method, and what that gets after the load balancer.
type Delegate = (&'static str, &'static str, Option<ModelArg>, &'static str);

/// Methods that ask the client for the same.
const DELEGATES: [Delegate; 37] = [
    ("getNodes()", "getNodes", None, "Lists its nodes."),
    ("addNode(node)", "addNodes", Some(Param("node")), "Adds a node."),
    ("addNodes(nodes)", "addNodes", Some(Param("nodes")), "Adds nodes."),
    ("updateNode(node)", "updateNode", Some(Param("node")), "Saves a node."),
    ("removeNode(node)", "removeNode", Some(Param("node")), "Removes a node."),
    ("removeNodes(nodes)", "removeNodes", Some(Param("nodes")), "Removes nodes."),
    ("getNodeServiceEvents()", "getNodeServiceEvents", None, "Lists what happened to its nodes."),
    ("getVirtualIps()", "getVirtualIps", None, "Lists its addresses."),
    ("addIPV6VirtualIp()", "addIPV6VirtualIp", None, "Adds a public IPv6 address."),
    ("removeVirtualIp(virtualIp)", "removeVirtualIp", Some(Param("virtualIp")), "Removes an address."),
    ("getSSLConfig()", "getSSLConfig", None, "Gets how it ends TLS."),
    ("updateSSLConfig(details)", "updateSSLConfig", Some(Param("details")), "Makes it end TLS."),
    ("removeSSLConfig()", "removeSSLConfig", None, "Makes it pass TLS on."),
    ("getAccessList()", "getAccessList", None, "Lists who may connect."),
    ("addAccessList(accessList)", "addAccessList", Some(Param("accessList")), "Adds to who may connect."),
    (
        "deleteAccessListItem(accessListItem)",
        "deleteAccessListItem",
        Some(Param("accessListItem")),
        "Removes a rule.",
    ),
    ("deleteAccessList(accessList)", "deleteAccessList", Some(Param("accessList")), "Removes rules."),
    ("resetAccessList()", "resetAccessList", None, "Lets all connect."),
    ("getHealthMonitor()", "getHealthMonitor", None, "Gets how its nodes are watched."),
    ("updateHealthMonitor(details)", "updateHealthMonitor", Some(Param("details")), "Watches its nodes."),
    ("removeHealthMonitor()", "removeHealthMonitor", None, "Stops watching its nodes."),
    ("getSessionPersistence()", "getSessionPersistence", None, "Gets how clients stay with a node."),
    (
        "enableSessionPersistence(type)",
        "enableSessionPersistence",
        Some(Param("type")),
        "Makes clients stay with a node.",
    ),
    ("disableSessionPersistence()", "disableSessionPersistence", None, "Lets clients go to any node."),
    (
        "getConnectionLoggingConfig()",
        "getConnectionLoggingConfig",
        None,
        "Gets whether connections are logged.",
    ),
    ("enableConnectionLogging()", "updateConnectionLogging", Some(Fixed(true)), "Logs connections."),
    ("disableConnectionLogging()", "updateConnectionLogging", Some(Fixed(false)), "Logs no connections."),
    (
        "getConnectionThrottleConfig()",
        "getConnectionThrottleConfig",
        None,
        "Gets how connections are limited.",
    ),
    (
        "updateConnectionThrottle(details)",
        "updateConnectionThrottle",
        Some(Param("details")),
        "Limits connections.",
    ),
    ("disableConnectionThrottle()", "disableConnectionThrottle", None, "Does not limit connections."),
    ("getContentCachingConfig()", "getContentCachingConfig", None, "Gets whether answers are cached."),
    ("enableContentCaching()", "updateContentCaching", Some(Fixed(true)), "Caches answers."),
    ("disableContentCaching()", "updateContentCaching", Some(Fixed(false)), "Caches no answers."),
    ("getErrorPage()", "getErrorPage", None, "Gets its error page."),
    ("setErrorPage(content)", "setErrorPage", Some(Param("content")), "Sets its error page."),
    ("deleteErrorPage()", "deleteErrorPage", None, "Goes back to the usual error page."),
    ("getStats()", "getStats", None, "Gets its counters."),
];

fn with_methods(model: ModelDecl) -> ModelDecl {
    let refresh = "Fetches it and takes over what it is now.";
    let model = model
        .method_then("refresh()", refresh, "getLoadBalancer", &[This], Then::Apply)
        .method("getCurrentUsage()", "Gets its usage of the last day.", "getCurrentUsage", &[This])
        .method(
            "getHistoricalUsage(startTime, endTime)",
            "Gets its usage between two times.",
            "getHistoricalUsage",
            &[This, Param("startTime"), Param("endTime")],
        );
    DELEGATES.into_iter().fold(model, |model, (signature, calls, arg, doc)| {
        let args: Vec<_> = std::iter::once(This).chain(arg).collect();
        model.method(signature, doc, calls, &args)
    })
}

options! {
    /// A load balancer to be created.
    pub struct CreateLoadBalancer {
        /// Its name, of 128 characters at most.
        name: Option<String>,
        /// The protocol: one of `Protocols`, or `{name, port}`.
        protocol: Option<Value> as "string | { name: string; port: number | string }",
        /// The port to listen on. Required where `protocol` is only a name.
        port: Option<Value> as "number | string",
        /// Its nodes: `{address, port, condition}`, or Nodes.
        nodes: Option<Vec<Map<String, Value>>> as "Array<Partial<providers.rackspace.loadbalancer.Node>>",
        /// Its addresses: `{type}`, one of `VirtualIpTypes`; or `{id}`, to share another's.
        "virtualIps" => virtual_ips: Option<Vec<Map<String, Value>>> as "Array<Partial<providers.rackspace.loadbalancer.VirtualIp>>",
        /// Who may connect: `{address, type}`.
        "accessList" => access_list: Option<Value> as "Array<Partial<providers.rackspace.loadbalancer.AccessListItem>>",
        /// How a node is chosen: `RANDOM`, `ROUND_ROBIN` and more. Default `RANDOM`.
        algorithm: Option<Value> as "string",
        /// Whether connections are logged: `{enabled}`. Default: they are not.
        "connectionLogging" => connection_logging: Option<Value> as "{ enabled: boolean }",
        /// How connections are limited; as in `updateConnectionThrottle`.
        "connectionThrottle" => connection_throttle: Option<Value> as "Partial<providers.rackspace.loadbalancer.ConnectionThrottle>",
        /// How its nodes are watched; as in `updateHealthMonitor`.
        "healthMonitor" => health_monitor: Option<Value> as "Partial<providers.rackspace.loadbalancer.HealthMonitor>",
        /// Its metadata: `{key, value}`.
        metadata: Option<Value> as "Array<{ key: string; value: string }>",
        /// Seconds without data until a connection is closed. Default 30.
        timeout: Option<Value> as "number | string",
        /// How clients stay with a node: `{persistenceType}`.
        "sessionPersistence" => session_persistence: Option<Value> as "{ persistenceType: string }",
    }
}

impl CreateLoadBalancer {
    /// What the API gets, or everything that is wrong.
    fn into_document(self) -> Result<Value> {
        let mut wrong = Vec::new();
        let name = self.name.filter(|name| !name.is_empty() && name.chars().count() <= 128);
        if name.is_none() {
            wrong.push("name is required, with 128 characters at most");
        }
        let (protocol, port) = match self.protocol {
            Some(Value::Object(mut protocol)) => {
                (protocol.shift_remove("name"), protocol.shift_remove("port"))
            }
            Some(protocol) => (Some(protocol), self.port),
            None => (None, None),
        };
        let protocol = protocol.filter(|name| name.as_str().is_some_and(protocols::is_known));
        if protocol.is_none() || port.is_none() {
            wrong.push("protocol must be one of Protocols, or a name of theirs and a port");
        }
        if self.virtual_ips.is_none() {
            wrong.push("virtualIps is required");
        }
        if !wrong.is_empty() {
            return Err(Error::new("Errors validating inputs for createLoadBalancer").with("errors", wrong));
        }
        let mut document = Map::new();
        let mut put =
            |name: &str, value: Option<Value>| document.extend(value.map(|value| (name.into(), value)));
        put("name", name.map(Value::from));
        put("nodes", self.nodes.map(Value::from));
        put("protocol", protocol);
        put("port", port);
        put("virtualIps", self.virtual_ips.map(Value::from));
        put("accessList", self.access_list);
        put("algorithm", self.algorithm);
        put("connectionLogging", self.connection_logging);
        put("connectionThrottle", self.connection_throttle);
        put("healthMonitor", self.health_monitor);
        put("metadata", self.metadata);
        put("timeout", self.timeout);
        put("sessionPersistence", self.session_persistence);
        Ok(document.into())
    }
}

options! {
    /// Nothing yet: the API's own paging is left to it.
    pub struct ListLoadBalancers {}
}

pub async fn list(lb: Lb, _options: Option<ListLoadBalancers>) -> Result<All<LoadBalancer>> {
    let answer = lb.get(ROOT).send().await?;
    All::of(answer, "loadBalancers")
}

pub async fn get(lb: Lb, balancer: Balancer) -> Result<Item<LoadBalancer>> {
    Ok(Item::new(lb.get([ROOT, &balancer]).send().await?.object("loadBalancer")?))
}

pub async fn create(lb: Lb, details: CreateLoadBalancer) -> Result<One<LoadBalancer>> {
    let answer = lb.post(ROOT).json(&details.into_document()?).send().await?;
    One::of(answer, "loadBalancer")
}

/// What can be changed.
const CHANGEABLE: [&str; 7] =
    ["name", "protocol", "port", "timeout", "algorithm", "httpsRedirect", "halfClosed"];

pub async fn update(lb: Lb, balancer: Option<Balancer>) -> Result<()> {
    let balancer = balancer.filter(|balancer| !balancer.details.is_empty());
    let balancer = balancer.ok_or_else(|| Error::new("Missing required argument: loadBalancer"))?;
    let changed = pick(&balancer.details, &CHANGEABLE);
    lb.put([ROOT, &balancer]).json(&json!({ "loadBalancer": changed })).send().await.map(|_| ())
}

pub async fn delete(lb: Lb, balancer: Balancer) -> Result<()> {
    lb.delete([ROOT, &balancer]).send().await.map(|_| ())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::providers::openstack::testing::cloud;
    use crate::providers::rackspace::loadbalancer::service;
    use crate::surface::testing::model;

    const ROOT: &str = "/rax:load-balancer/loadbalancers";

    #[tokio::test]
    async fn lists_gets_and_deletes() {
        let mut cloud = cloud().await;
        let listed = json!({ "id": 5, "name": "lb", "nodeCount": 2 });
        let got = json!({ "id": 5, "name": "lb", "nodes": [{ "id": 1 }] });
        cloud.answer("GET", ROOT, 200, json!({ "loadBalancers": [listed] })).await;
        cloud.answer("GET", &format!("{ROOT}/5"), 200, json!({ "loadBalancer": got })).await;
        cloud.answer("DELETE", &format!("{ROOT}/5"), 202, json!(null)).await;
        let lb = cloud.client(service());
        let listed = json!({ "id": 5, "name": "lb", "nodes": [], "virtualIps": [], "nodeCount": 2 });
        assert_eq!(lb.call("getLoadBalancers", json!([])).await.unwrap(), json!([[listed]]));
        let got = json!({ "id": 5, "name": "lb", "nodes": [{ "id": 1 }], "virtualIps": [], "nodeCount": 1 });
        assert_eq!(lb.call("getLoadBalancer", json!([5])).await.unwrap(), json!([got]));
        assert_eq!(lb.call("deleteLoadBalancer", json!([got])).await.unwrap(), json!([null]));
    }

    #[tokio::test]
    async fn creates_with_a_protocol_without_a_usual_port() {
        let mut cloud = cloud().await;
        let sent = json!({
            "name": "lb", "nodes": [{ "address": "10.0.0.1" }], "protocol": "TCP", "port": 0,
            "virtualIps": [{ "type": "PUBLIC" }], "timeout": 40,
        });
        cloud.answer_to("POST", ROOT, sent, 202, json!({ "loadBalancer": { "id": 5 } })).await;
        let lb = cloud.client(service());
        let node = model("rackspace.loadbalancer.Node loadbalancer.Node", json!({ "address": "10.0.0.1" }));
        let details = json!({
            "name": "lb", "protocol": { "name": "TCP", "port": 0 }, "nodes": [node], "timeout": 40,
            "virtualIps": [model("rackspace.loadbalancer.VirtualIp", json!({ "type": "PUBLIC" }))],
        });
        assert_eq!(lb.call("createLoadBalancer", json!([details])).await.unwrap()[0]["id"], 5);
    }

    #[tokio::test]
    async fn everything_that_is_wrong_is_said() {
        let lb = cloud().await.client(service());
        let details = json!({ "name": "x".repeat(129), "protocol": { "name": "GOPHER", "port": 70 } });
        let error = lb.call("createLoadBalancer", json!([details])).await.unwrap_err();
        assert_eq!(error.message(), "Errors validating inputs for createLoadBalancer");
        assert_eq!(error.field("errors").unwrap().as_array().unwrap().len(), 3);
    }

    #[tokio::test]
    async fn saves_what_can_be_changed() {
        let mut cloud = cloud().await;
        let sent = json!({ "loadBalancer": { "name": "lb", "port": 80, "halfClosed": false } });
        cloud.answer_to("PUT", &format!("{ROOT}/5"), sent, 202, json!(null)).await;
        let lb = cloud.client(service());
        let balancer = json!({ "id": 5, "name": "lb", "port": 80, "halfClosed": false, "status": "ACTIVE" });
        let balancer = model("rackspace.loadbalancer.LoadBalancer loadbalancer.LoadBalancer", balancer);
        assert_eq!(lb.call("updateLoadBalancer", json!([balancer])).await.unwrap(), json!([null]));
        let error = lb.call("updateLoadBalancer", json!(["5"])).await.unwrap_err();
        assert_eq!(error.message(), "Missing required argument: loadBalancer");
    }
}
