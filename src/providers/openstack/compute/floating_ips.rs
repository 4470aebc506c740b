//! Floating IPs.
//!
//! API: <https://docs.openstack.org/api-ref/compute/#floating-ips-os-floating-ips-deprecated>

use serde_json::{Map, Value, json};

use super::Nova;
use super::servers::{Server, action};
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

pub async fn list(nova: Nova) -> Result<Option<Value>> {
    nova.get(["os-floating-ips"]).send().await?.get("floating_ips")
}

pub async fn allocate(nova: Nova, pool: Option<String>) -> Result<Option<Value>> {
    let mut document = Map::new();
    if let Some(pool) = pool {
        document.insert("pool".into(), pool.into());
    }
    nova.post(["os-floating-ips"]).json(&document).send().await?.get("floating_ip")
}

pub async fn get(nova: Nova, FloatingIp(id): FloatingIp) -> Result<Option<Value>> {
    nova.get(["os-floating-ips", &id]).send().await?.get("floating_ip")
}

pub async fn deallocate(nova: Nova, FloatingIp(id): FloatingIp) -> Result<()> {
    nova.delete(["os-floating-ips", &id]).send().await.map(|_| ())
}

pub async fn add(nova: Nova, server: Ref<Server>, Address(address): Address) -> Result<()> {
    action(nova, server, json!({ "addFloatingIp": { "address": address } })).await.map(|_| ())
}

pub async fn remove(nova: Nova, server: Ref<Server>, Address(address): Address) -> Result<()> {
    action(nova, server, json!({ "removeFloatingIp": { "address": address } })).await.map(|_| ())
}
