//! Floating IPs in Nova's words, from Neutron.
//!
//! API: <https://docs.openstack.org/api-ref/network/v2/#floating-ips-floatingips>

use serde_json::{Map, Value, json};

use super::{Successor, refused};
use crate::error::Result;

const PATH: &str = "floatingips";

/// How many ids are named in one request.
const IDS: usize = 100;

type Object = Map<String, Value>;

fn text<'a>(object: &'a Object, field: &str) -> Option<&'a str> {
    object.get(field)?.as_str()
}

/// The networks that floating IPs are from: Nova's pools.
async fn pools(neutron: &Successor) -> Result<Vec<Object>> {
    neutron.get("networks")?.query([("router:external", "true")]).send().await?.objects("networks")
}

/// The ports that floating IPs lead to.
async fn ports(neutron: &Successor, ips: &[Object]) -> Result<Vec<Object>> {
    let ids: Vec<&str> = ips.iter().filter_map(|ip| text(ip, "port_id")).collect();
    let mut ports = Vec::with_capacity(ids.len());
    for ids in ids.chunks(IDS) {
        let query = ids.iter().map(|id| ("id", *id));
        ports.extend(neutron.get("ports")?.query(query).send().await?.objects("ports")?);
    }
    Ok(ports)
}

/// As Nova has them: with the server's id, and the network's name.
async fn shaped(neutron: &Successor, ips: Vec<Object>) -> Result<Vec<Value>> {
    if ips.is_empty() {
        return Ok(Vec::new());
    }
    let (pools, ports) = (pools(neutron).await?, ports(neutron, &ips).await?);
    let find = |all: &[Object], id: Option<&str>, field: &str| {
        let found = all.iter().find(|one| id.is_some() && text(one, "id") == id)?;
        found.get(field).cloned()
    };
    let shape = |ip: &Object| {
        let network = text(ip, "floating_network_id");
        let server = find(&ports, text(ip, "port_id"), "device_id").filter(|id| id != "");
        json!({
            "id": ip.get("id"),
            "ip": ip.get("floating_ip_address"),
            "fixed_ip": ip.get("fixed_ip_address"),
            "instance_id": server,
            "pool": find(&pools, network, "name").or_else(|| network.map(Value::from)),
        })
    };
    Ok(ips.iter().map(shape).collect())
}

async fn one(neutron: &Successor, ip: Object) -> Result<Option<Value>> {
    Ok(shaped(neutron, vec![ip]).await?.pop())
}

pub async fn list(neutron: Successor) -> Result<Option<Value>> {
    let ips = neutron.get(PATH)?.query(neutron.own()).send().await?.objects("floatingips")?;
    Ok(Some(shaped(&neutron, ips).await?.into()))
}

pub async fn get(neutron: Successor, id: String) -> Result<Option<Value>> {
    let ip = neutron.get([PATH, &id])?.send().await?.object("floatingip")?;
    one(&neutron, ip).await
}

/// From the pool of that name or id; from the first, if none is named.
pub async fn allocate(neutron: Successor, pool: Option<String>) -> Result<Option<Value>> {
    let pools = pools(&neutron).await?;
    let fits = |network: &&Object| match pool.as_deref() {
        Some(pool) => text(network, "name") == Some(pool) || text(network, "id") == Some(pool),
        None => true,
    };
    let network = pools.iter().find(fits).and_then(|network| network.get("id")).ok_or_else(|| {
        refused(404, format!("there is no pool {} of floating IPs", pool.as_deref().unwrap_or_default()))
    })?;
    let document = json!({ "floatingip": { "floating_network_id": network } });
    let ip = neutron.post(PATH)?.json(&document).send().await?.object("floatingip")?;
    one(&neutron, ip).await
}

pub async fn deallocate(neutron: Successor, id: String) -> Result<()> {
    neutron.delete([PATH, &id])?.send().await.map(|_| ())
}

/// The floating IP of this address.
async fn find(neutron: &Successor, address: &str) -> Result<Object> {
    let query = [("floating_ip_address", address)];
    let found = neutron.get(PATH)?.query(query).send().await?.objects("floatingips")?;
    found.into_iter().next().ok_or_else(|| refused(404, format!("there is no floating IP {address}")))
}

async fn lead(neutron: &Successor, ip: &Object, to: Value) -> Result<()> {
    let id = text(ip, "id").unwrap_or_default();
    let document = json!({ "floatingip": to });
    neutron.put([PATH, id])?.json(&document).send().await.map(|_| ())
}

/// Leads the address to the server's first port with an address of version 4, as Nova did.
pub async fn add(neutron: Successor, server: String, address: String) -> Result<()> {
    let ip = find(&neutron, &address).await?;
    let ports = neutron.get("ports")?.query([("device_id", &server)]).send().await?.objects("ports")?;
    let to = ports.iter().find_map(|port| {
        let addresses = port.get("fixed_ips")?.as_array()?;
        let mut addresses = addresses.iter().filter_map(|fixed| fixed.get("ip_address")?.as_str());
        let fixed = addresses.find(|fixed| fixed.parse::<std::net::Ipv4Addr>().is_ok())?;
        Some(json!({ "port_id": port.get("id"), "fixed_ip_address": fixed }))
    });
    match to {
        Some(to) => lead(&neutron, &ip, to).await,
        None => Err(refused(400, format!("server {server} has no address to lead {address} to"))),
    }
}

pub async fn remove(neutron: Successor, server: String, address: String) -> Result<()> {
    let ip = find(&neutron, &address).await?;
    let ports = ports(&neutron, std::slice::from_ref(&ip)).await?;
    match ports.iter().any(|port| text(port, "device_id") == Some(&server)) {
        true => lead(&neutron, &ip, json!({ "port_id": null })).await,
        false => Err(refused(409, format!("floating IP {address} does not lead to server {server}"))),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::providers::openstack::compute::service;
    use crate::providers::openstack::testing::{Cloud, cloud};

    /// A cloud whose Nova has no floating IPs, and whose Neutron has two, one of them in use.
    async fn modern() -> Cloud {
        let mut cloud = cloud().await;
        let gone = json!({"itemNotFound": {"code": 404, "message": "The resource could not be found."}});
        for (method, path) in [
            ("GET", "/compute/os-floating-ips"),
            ("POST", "/compute/os-floating-ips"),
            ("GET", "/compute/os-floating-ips/f2"),
            ("POST", "/compute/servers/s1/action"),
            ("POST", "/compute/servers/s2/action"),
        ] {
            cloud.answer(method, path, 404, gone.clone()).await;
        }
        let network = |id: &str, name: &str| json!({"id": id, "name": name});
        let networks = json!({"networks": [network("n1", "public"), network("n2", "other")]});
        cloud.answer("GET", "/network/v2.0/networks?router%3Aexternal=true", 200, networks).await;
        let fixed = json!([{"ip_address": "fd00::5"}, {"ip_address": "10.0.0.5"}]);
        let port = json!({"id": "p1", "device_id": "s1", "fixed_ips": fixed});
        cloud.answer("GET", "/network/v2.0/ports?id=p1", 200, json!({"ports": [port]})).await;
        cloud.answer("GET", "/network/v2.0/ports?device_id=s1", 200, json!({"ports": [port]})).await;
        cloud.answer("GET", "/network/v2.0/ports?device_id=s2", 200, json!({"ports": []})).await;
        let all = json!({"floatingips": [used(), free()]});
        cloud.answer("GET", "/network/v2.0/floatingips?tenant_id=t1", 200, all).await;
        for (address, found) in
            [("9.9.9.1", json!([used()])), ("9.9.9.2", json!([free()])), ("9.9.9.9", json!([]))]
        {
            let path = format!("/network/v2.0/floatingips?floating_ip_address={address}");
            cloud.answer("GET", &path, 200, json!({"floatingips": found})).await;
        }
        cloud
    }

    fn used() -> Value {
        json!({"id": "f1", "floating_ip_address": "9.9.9.1", "fixed_ip_address": "10.0.0.5", "port_id": "p1",
            "floating_network_id": "n1"})
    }

    fn free() -> Value {
        json!({"id": "f2", "floating_ip_address": "9.9.9.2", "fixed_ip_address": null, "port_id": null,
            "floating_network_id": "n3"})
    }

    #[tokio::test]
    async fn lists_and_gets() {
        let mut cloud = modern().await;
        cloud.answer("GET", "/network/v2.0/floatingips/f2", 200, json!({"floatingip": free()})).await;
        let nova = cloud.client(service());
        let first = json!({"id": "f1", "ip": "9.9.9.1", "fixed_ip": "10.0.0.5", "instance_id": "s1", "pool": "public"});
        let second =
            json!({"id": "f2", "ip": "9.9.9.2", "fixed_ip": null, "instance_id": null, "pool": "n3"});
        assert_eq!(nova.call("getFloatingIps", json!([])).await.unwrap(), json!([[first, second]]));
        assert_eq!(nova.call("getFloatingIp", json!(["f2"])).await.unwrap(), json!([second]));
    }

    #[tokio::test]
    async fn allocates_from_a_pool() {
        let mut cloud = modern().await;
        let path = "/network/v2.0/floatingips";
        for network in ["n1", "n2"] {
            let sent = json!({"floatingip": {"floating_network_id": network}});
            let mut made = free();
            made["floating_network_id"] = network.into();
            cloud.answer_to("POST", path, sent, 201, json!({"floatingip": made})).await;
        }
        let nova = cloud.client(service());
        for (args, pool) in [(json!([]), "public"), (json!(["other"]), "other"), (json!(["n2"]), "other")] {
            let made = nova.call("allocateNewFloatingIp", args).await.unwrap();
            assert_eq!((&made[0]["ip"], &made[0]["pool"]), (&json!("9.9.9.2"), &json!(pool)));
        }
        let error = nova.call("allocateNewFloatingIp", json!(["none"])).await.unwrap_err();
        assert_eq!((error.message(), error.status()), ("there is no pool none of floating IPs", Some(404)));
    }

    #[tokio::test]
    async fn leads_to_a_server_and_off_it() {
        let mut cloud = modern().await;
        let to = json!({"floatingip": {"port_id": "p1", "fixed_ip_address": "10.0.0.5"}});
        cloud.answer_to("PUT", "/network/v2.0/floatingips/f2", to, 200, json!({})).await;
        let off = json!({"floatingip": {"port_id": null}});
        cloud.answer_to("PUT", "/network/v2.0/floatingips/f1", off, 200, json!({})).await;
        let nova = cloud.client(service());
        assert_eq!(nova.call("addFloatingIp", json!(["s1", "9.9.9.2"])).await.unwrap(), json!([null]));
        assert_eq!(nova.call("removeFloatingIp", json!(["s1", "9.9.9.1"])).await.unwrap(), json!([null]));
        for (method, server, address, status) in [
            ("addFloatingIp", "s1", "9.9.9.9", 404),
            ("addFloatingIp", "s2", "9.9.9.2", 400),
            ("removeFloatingIp", "s2", "9.9.9.1", 409),
            ("removeFloatingIp", "s1", "9.9.9.2", 409),
        ] {
            let error = nova.call(method, json!([server, address])).await.unwrap_err();
            assert_eq!(error.status(), Some(status), "{}", error.message());
        }
    }
}
