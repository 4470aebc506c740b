//! Floating IPs.
//!
//! API: <https://docs.openstack.org/api-ref/compute/#floating-ips-os-floating-ips-deprecated>

use serde_json::{Map, Value, json};

use super::Nova;
use super::servers::{Server, action};
use super::successors::{FLOATING_IP_ACTIONS, FLOATING_IPS, floating_ips as neutrons};
use crate::error::{Error, Result};
use crate::surface::{Arg, Ref};

/// A floating IP by its id, or as an object that has one.
pub struct FloatingIp(String);

impl Arg for FloatingIp {
    fn decode(value: Value, name: &str) -> Result<Self> {
        named(value, name, "id").map(Self)
    }
    fn ts() -> String {
        "string | number | { id: string | number }".into()
    }
}

/// An address, or a floating IP that has one.
pub struct Address(String);

impl Arg for Address {
    fn decode(value: Value, name: &str) -> Result<Self> {
        named(value, name, "ip").map(Self)
    }
    fn ts() -> String {
        "string | { ip: string }".into()
    }
}

/// A value, or the `field` of an object.
pub fn named(value: Value, name: &str, field: &str) -> Result<String> {
    let value = match value {
        Value::Object(mut object) => object.shift_remove(field).unwrap_or_default(),
        value => value,
    };
    match value {
        Value::String(text) if !text.is_empty() => Ok(text),
        Value::Number(number) => Ok(number.to_string()),
        _ => Err(Error::invalid(format!("{name} must be a string or an object with {field}"))),
    }
}

const PATH: &str = "os-floating-ips";

pub async fn list(nova: Nova) -> Result<Option<Value>> {
    let own = async { nova.get(PATH).send().await?.get("floating_ips") };
    FLOATING_IPS.call(&nova, own, neutrons::list).await
}

pub async fn allocate(nova: Nova, pool: Option<String>) -> Result<Option<Value>> {
    let mut document = Map::new();
    if let Some(pool) = &pool {
        document.insert("pool".into(), pool.as_str().into());
    }
    let own = async { nova.post(PATH).json(&document).send().await?.get("floating_ip") };
    FLOATING_IPS.call(&nova, own, |neutron| neutrons::allocate(neutron, pool)).await
}

pub async fn get(nova: Nova, FloatingIp(id): FloatingIp) -> Result<Option<Value>> {
    let own = async { nova.get([PATH, &id]).send().await?.get("floating_ip") };
    FLOATING_IPS.call(&nova, own, |neutron| neutrons::get(neutron, id.clone())).await
}

pub async fn deallocate(nova: Nova, FloatingIp(id): FloatingIp) -> Result<()> {
    let own = async { nova.delete([PATH, &id]).send().await.map(|_| ()) };
    FLOATING_IPS.call(&nova, own, |neutron| neutrons::deallocate(neutron, id.clone())).await
}

pub async fn add(nova: Nova, server: Ref<Server>, Address(address): Address) -> Result<()> {
    let (id, body) = (server.id.clone(), json!({ "addFloatingIp": { "address": address } }));
    let own = async { action(nova.clone(), server, body).await.map(|_| ()) };
    FLOATING_IP_ACTIONS.call(&nova, own, |neutron| neutrons::add(neutron, id, address)).await
}

pub async fn remove(nova: Nova, server: Ref<Server>, Address(address): Address) -> Result<()> {
    let (id, body) = (server.id.clone(), json!({ "removeFloatingIp": { "address": address } }));
    let own = async { action(nova.clone(), server, body).await.map(|_| ()) };
    FLOATING_IP_ACTIONS.call(&nova, own, |neutron| neutrons::remove(neutron, id, address)).await
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::providers::openstack::testing::cloud;
    use crate::surface::testing::model;

    #[tokio::test]
    async fn lists_allocates_gets_and_gives_back() {
        let mut cloud = cloud().await;
        let ip = json!({"id": "f1", "ip": "9.9.9.9", "pool": "nova"});
        cloud.answer("GET", "/compute/os-floating-ips", 200, json!({"floating_ips": [ip]})).await;
        let root = "/compute/os-floating-ips";
        cloud.answer_to("POST", root, json!({}), 200, json!({"floating_ip": ip})).await;
        cloud
            .answer_to("POST", root, json!({"pool": "ext"}), 200, json!({"floating_ip": {"id": "f2"}}))
            .await;
        cloud.answer("GET", "/compute/os-floating-ips/f1", 200, json!({"floating_ip": ip})).await;
        cloud.answer("DELETE", "/compute/os-floating-ips/f1", 202, json!(null)).await;
        let nova = cloud.client(super::super::service());
        assert_eq!(nova.call("getFloatingIps", json!([])).await.unwrap(), json!([[ip]]));
        assert_eq!(nova.call("allocateNewFloatingIp", json!([])).await.unwrap(), json!([ip]));
        assert_eq!(nova.call("allocateNewFloatingIp", json!(["ext"])).await.unwrap(), json!([{"id": "f2"}]));
        for given in [json!("f1"), ip.clone()] {
            assert_eq!(nova.call("getFloatingIp", json!([given])).await.unwrap(), json!([ip]));
            assert_eq!(nova.call("deallocateFloatingIp", json!([given])).await.unwrap(), json!([null]));
        }
    }

    #[tokio::test]
    async fn adds_to_and_takes_from_a_server() {
        let mut cloud = cloud().await;
        let path = "/compute/servers/s1/action";
        let address = json!({"address": "9.9.9.9"});
        cloud.answer_to("POST", path, json!({"addFloatingIp": address}), 202, json!(null)).await;
        cloud.answer_to("POST", path, json!({"removeFloatingIp": address}), 202, json!(null)).await;
        let nova = cloud.client(super::super::service());
        let server = model("openstack.compute.Server compute.Server", json!({"id": "s1"}));
        for given in [json!("9.9.9.9"), json!({"id": "f1", "ip": "9.9.9.9"})] {
            assert_eq!(nova.call("addFloatingIp", json!(["s1", given])).await.unwrap(), json!([null]));
            assert_eq!(nova.call("removeFloatingIp", json!([server, given])).await.unwrap(), json!([null]));
        }
    }

    #[tokio::test]
    async fn says_what_is_missing() {
        let nova = cloud().await.client(super::super::service());
        for (name, args, words) in [
            ("getFloatingIp", json!([]), "floatingIp must be a string or an object with id"),
            ("getFloatingIp", json!([{"ip": "9.9.9.9"}]), "floatingIp must be a string or an object with id"),
            (
                "addFloatingIp",
                json!(["s1", {"id": "f1"}]),
                "floatingIp must be a string or an object with ip",
            ),
            ("addFloatingIp", json!([null, "9.9.9.9"]), "server is required: a Server or its id"),
        ] {
            assert_eq!(nova.fail(name, args).await.message(), format!("test {name}: {words}"));
        }
    }
}
