//! Load balancers.
//!
//! API: <https://cloudpanel-api.1and1.com/documentation/v1/en/documentation.html#load_balancers>

use serde_json::{Map, Value};

use crate::error::{Error, Result};
use crate::options;
use crate::providers::oneandone::client::{Panel, change, object, objects};
use crate::surface::ModelArg::{Object, Param, This};
use crate::surface::{Item, Model, ModelDecl, Ref, Then};

pub struct LoadBalancer;

impl Model for LoadBalancer {
    fn declare() -> ModelDecl {
        ModelDecl::new("oneandone.loadbalancer", "LoadBalancer", "Spreads connections over servers.")
            .extends("loadbalancer.LoadBalancer")
            .property("id", "string", "The load balancer's id.", &[])
            .property("name", "string", "Its name.", &[])
            .property("ip", "string", "Its address.", &[])
            .property(
                "healthCheckTest",
                "string",
                "How servers are watched, such as `TCP`.",
                &["health_check_test", "healthCheckTest"],
            )
            .property(
                "healthCheckInterval",
                "number",
                "Seconds between two checks.",
                &["health_check_interval", "healthCheckInterval"],
            )
            .property("persistence", "boolean", "Whether clients stay with a server.", &[])
            .property(
                "persistenceTime",
                "number",
                "For how many seconds they do.",
                &["persistence_time", "persistenceTime"],
            )
            .property("datacenter", "{ id: string }", "Where it is.", &[])
            .property(
                "rules",
                "Array<providers.oneandone.loadbalancer.Rule>",
                "Which ports lead where, as the API has them.",
                &[],
            )
            .property(
                "nodes",
                "JsonObject[]",
                "The servers behind it, as the API has them.",
                &["server_ips", "nodes"],
            )
            .method_then(
                "refresh()",
                "Fetches the load balancer and takes over what it is now.",
                "getLoadBalancer",
                &[This],
                Then::Apply,
            )
            .method("getNodes()", "Lists the servers behind it.", "getNodes", &[This])
            .method(
                "addNodes(nodes)",
                "Adds servers, by the ids of their addresses.",
                "addNodes",
                &[Object(&[("loadbalancer", This), ("serverIps", Param("nodes"))])],
            )
            .method(
                "removeNode(node)",
                "Takes a server away, by the id of its address.",
                "removeNode",
                &[Object(&[("loadbalancer", This), ("serverIp", Param("node"))])],
            )
    }
}

options! {
    /// A load balancer to be created.
    pub struct CreateLoadBalancer {
        /// Its name, which is also its description.
        name: String,
        /// Seconds between two health checks, which are by TCP. Default: the API's, or as it is.
        "healthCheckInterval" => health_check_interval: Option<u64>,
        /// Path that an HTTP check asks for.
        "healthCheckPath" => health_check_path: Option<String>,
        /// What an HTTP check's answer must match.
        "healthCheckParser" => health_check_parser: Option<String>,
        /// Whether clients stay with a server. Default: the API's, or as it is.
        persistence: Option<Value> as "boolean",
        /// The same, by the name that 2.2.0 reads.
        "Persistence" => capital_persistence: Option<Value> as "boolean",
        /// For how many seconds they do. Default: the API's, or as it is.
        "persistenceTime" => persistence_time: Option<u64>,
        /// How a server is chosen: `ROUND_ROBIN` or `LEAST_CONNECTIONS`.
        method: Option<String>,
        /// Id of the data centre.
        location: Option<String>,
        /// Which ports lead where: `[{protocol, port_balancer, port_server, source}]`.
        rules: Option<Vec<Value>> as "Array<Partial<providers.oneandone.loadbalancer.Rule>>",
    }

    /// What becomes different in a load balancer.
    pub struct UpdateLoadBalancer {
        /// The load balancer. Required, unless the options are themselves one.
        loadbalancer: Option<Ref<LoadBalancer>>,
        /// Its id, where the options are a load balancer.
        id: Option<String>,
        /// A new name.
        name: Option<String>,
        /// Seconds between two health checks, which are by TCP. Default: the API's, or as it is.
        "healthCheckInterval" => health_check_interval: Option<u64>,
        /// Path that an HTTP check asks for.
        "healthCheckPath" => health_check_path: Option<String>,
        /// What an HTTP check's answer must match.
        "healthCheckParser" => health_check_parser: Option<String>,
        /// Whether clients stay with a server. Default: the API's, or as it is.
        persistence: Option<Value> as "boolean",
        /// The same, by the name that 2.2.0 reads.
        "Persistence" => capital_persistence: Option<Value> as "boolean",
        /// For how many seconds they do. Default: the API's, or as it is.
        "persistenceTime" => persistence_time: Option<u64>,
        /// How a server is chosen: `ROUND_ROBIN` or `LEAST_CONNECTIONS`.
        method: Option<String>,
        /// Which ports lead where: `[{protocol, port_balancer, port_server, source}]`.
        rules: Option<Vec<Value>> as "Array<Partial<providers.oneandone.loadbalancer.Rule>>",
    }
}

/// What is given of a request's fields.
fn body(fields: impl IntoIterator<Item = (&'static str, Option<Value>)>) -> Map<String, Value> {
    fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect()
}

pub async fn list(panel: Panel, _options: Option<Value>) -> Result<Vec<Item<LoadBalancer>>> {
    let answer = panel.get("load_balancers").succeed().await?;
    Ok(objects(&answer)?.into_iter().map(Item::new).collect())
}

pub async fn get(panel: Panel, loadbalancer: Ref<LoadBalancer>) -> Result<Item<LoadBalancer>> {
    object(&*panel.get(["load_balancers", &loadbalancer]).succeed().await?).map(Item::new)
}

pub async fn create(panel: Panel, options: CreateLoadBalancer) -> Result<Item<LoadBalancer>> {
    let body = body([
        ("name", Some(options.name.clone().into())),
        ("description", Some(options.name.into())),
        ("health_check_test", Some("TCP".into())),
        ("health_check_interval", options.health_check_interval.map(Value::from)),
        ("health_check_path", options.health_check_path.map(Value::from)),
        ("health_check_parser", options.health_check_parser.map(Value::from)),
        ("persistence", options.capital_persistence.or(options.persistence)),
        ("persistence_time", options.persistence_time.map(Value::from)),
        ("method", options.method.map(Value::from)),
        ("datacenter_id", options.location.map(Value::from)),
        ("rules", options.rules.map(Value::from)),
    ]);
    change(panel.post("load_balancers").json(&body)).await.map(Item::new)
}

pub async fn update(panel: Panel, options: UpdateLoadBalancer) -> Result<Item<LoadBalancer>> {
    let id = options.loadbalancer.map(|loadbalancer| loadbalancer.id).or(options.id);
    let id =
        id.ok_or_else(|| Error::invalid("options.loadbalancer is required: a LoadBalancer or its id"))?;
    let body = body([
        ("name", options.name.map(Value::from)),
        ("health_check_test", Some("TCP".into())),
        ("health_check_interval", options.health_check_interval.map(Value::from)),
        ("health_check_path", options.health_check_path.map(Value::from)),
        ("health_check_parser", options.health_check_parser.map(Value::from)),
        ("persistence", options.capital_persistence.or(options.persistence)),
        ("persistence_time", options.persistence_time.map(Value::from)),
        ("method", options.method.map(Value::from)),
        ("rules", options.rules.map(Value::from)),
    ]);
    change(panel.put(["load_balancers", &id]).json(&body)).await.map(Item::new)
}

pub async fn delete(panel: Panel, loadbalancer: Ref<LoadBalancer>) -> Result<Value> {
    change(panel.delete(["load_balancers", &loadbalancer])).await.map(Value::from)
}

#[cfg(test)]
mod tests {
    use mockito::Server;
    use serde_json::{Value, json};

    use super::super::service;
    use crate::providers::oneandone::testing::{accept, answer, panel};
    use crate::surface::testing::model;

    const BALANCER: &str = "oneandone.loadbalancer.LoadBalancer loadbalancer.LoadBalancer";

    fn own() -> Value {
        json!({"id": "L1", "name": "lb", "state": "ACTIVE", "ip": "5.5.5.5", "health_check_test": "TCP",
            "health_check_interval": 40, "persistence": true, "persistence_time": 1200, "datacenter": {"id": "DC"},
            "rules": [{"id": "R1"}], "server_ips": [{"id": "N1", "ip": "1.2.3.4", "server_name": "web"}]})
    }

    fn shaped() -> Value {
        json!({"id": "L1", "name": "lb", "ip": "5.5.5.5", "healthCheckTest": "TCP", "healthCheckInterval": 40,
            "persistence": true, "persistenceTime": 1200, "datacenter": {"id": "DC"}, "rules": [{"id": "R1"}],
            "nodes": [{"id": "N1", "ip": "1.2.3.4", "server_name": "web"}]})
    }

    #[tokio::test]
    async fn lists_gets_and_deletes() {
        let mut server = Server::new_async().await;
        let _list = answer(&mut server, "GET", "/v1/load_balancers", 200, json!([own()])).await;
        let _get = answer(&mut server, "GET", "/v1/load_balancers/L1", 200, own()).await;
        let _delete = answer(&mut server, "DELETE", "/v1/load_balancers/L1", 202, own()).await;
        let panel = panel(service(), &server);
        assert_eq!(panel.call("getLoadBalancers", json!([{"page": 1}])).await.unwrap(), json!([[shaped()]]));
        for id in [json!("L1"), model(BALANCER, json!({"id": "L1"}))] {
            assert_eq!(panel.call("getLoadBalancer", json!([id])).await.unwrap(), json!([shaped()]));
            assert_eq!(panel.call("deleteLoadBalancer", json!([id])).await.unwrap(), json!([own()]));
        }
    }

    #[tokio::test]
    async fn creates_and_updates() {
        let mut server = Server::new_async().await;
        let rules = json!([{"protocol": "TCP", "port_balancer": 80, "port_server": 80, "source": "0.0.0.0"}]);
        let all = json!({"name": "lb", "healthCheckInterval": 40, "healthCheckPath": "/p", "healthCheckParser": "x",
            "Persistence": true, "persistence": "dropped", "persistenceTime": 1200, "method": "ROUND_ROBIN",
            "location": "DC", "rules": rules});
        let sent = json!({"name": "lb", "description": "lb", "health_check_test": "TCP", "health_check_interval": 40,
            "health_check_path": "/p", "health_check_parser": "x", "persistence": true, "persistence_time": 1200,
            "method": "ROUND_ROBIN", "datacenter_id": "DC", "rules": rules});
        let _create = accept(&mut server, ("POST", "/v1/load_balancers"), sent, own()).await;
        let panel = panel(service(), &server);
        assert_eq!(panel.call("createLoadBalancer", json!([all])).await.unwrap(), json!([shaped()]));
        for (options, sent) in [
            (
                json!({"loadbalancer": "L1", "name": "n", "location": "DC"}),
                json!({"name": "n", "health_check_test": "TCP"}),
            ),
            (
                json!({"loadbalancer": model(BALANCER, json!({"id": "L1"})), "persistence": false}),
                json!({"health_check_test": "TCP", "persistence": false}),
            ),
            (
                // As a model's own update() passes itself.
                model(BALANCER, json!({"id": "L1", "name": "m", "healthCheckInterval": 5})),
                json!({"name": "m", "health_check_test": "TCP", "health_check_interval": 5}),
            ),
        ] {
            let mock = accept(&mut server, ("PUT", "/v1/load_balancers/L1"), sent, own()).await;
            assert_eq!(panel.call("updateLoadBalancer", json!([options])).await.unwrap(), json!([shaped()]));
            mock.assert_async().await;
        }
    }

    #[tokio::test]
    async fn says_which_option_is_missing() {
        let panel = panel(service(), &Server::new_async().await);
        let error = panel.fail("createLoadBalancer", json!([])).await;
        assert_eq!(error.message(), "test createLoadBalancer: options.name is required: a string");
        let error = panel.fail("updateLoadBalancer", json!([{"name": "n"}])).await;
        let words = "options.loadbalancer is required: a LoadBalancer or its id";
        assert_eq!(error.message(), format!("test updateLoadBalancer: {words}"));
    }
}
