//! What a server needs to be reached: a network with a subnet, rules, a public address, and an interface.
//!
//! API: <https://learn.microsoft.com/rest/api/virtualnetwork/>

use serde_json::{Map, Value, json};

use super::super::client::Azure;
use super::super::servers::Order;
use super::{Id, get, put};
use crate::error::{Error, Result};

/// Kinds of resources that are created for a server, in the order in which they can be removed.
pub const KINDS: [&str; 4] = [
    "Microsoft.Network/networkInterfaces",
    "Microsoft.Network/publicIPAddresses",
    "Microsoft.Network/virtualNetworks",
    "Microsoft.Network/networkSecurityGroups",
];

fn id(azure: &Azure, order: &Order, group: &str, kind: &str, suffix: &str) -> Result<Id> {
    Id::new(azure, group, "Microsoft.Network", kind, &format!("{}-pkgcloud-{suffix}", order.name))
}

/// What may come in: logins, and the ports of the order.
pub fn rules(order: &Order, is_windows: bool) -> Result<Vec<Value>> {
    let unmapped = |place: &str, port: &str, local: &str| match port == local {
        true => Ok(port.to_owned()),
        false => Err(Error::invalid(format!(
            "options.{place}.localPort must be the same as its port: Resource Manager maps no ports"
        ))),
    };
    let login = match is_windows {
        true => ("rdp", "3389", order.rdp.as_ref().map(|rdp| (&rdp.port, &rdp.local_port))),
        false => ("ssh", "22", order.ssh.as_ref().map(|ssh| (&ssh.port, &ssh.local_port))),
    };
    let (name, usual, own) = login;
    let (port, local) = own.unwrap_or((&None, &None));
    let local = local.as_deref().unwrap_or(usual);
    let port = unmapped(name, port.as_deref().unwrap_or(local), local)?;
    let mut all = vec![(name.to_owned(), "Tcp".to_owned(), port)];
    for (i, own) in order.ports.iter().enumerate() {
        let local = own.local_port.as_deref().unwrap_or(&own.port);
        let port = unmapped(&format!("ports[{i}]"), &own.port, local)?;
        let protocol = match own.protocol.as_deref().unwrap_or("tcp").to_ascii_lowercase().as_str() {
            "tcp" => "Tcp",
            "udp" => "Udp",
            other => {
                let words = format!("options.ports[{i}].protocol must be 'tcp' or 'udp', not {other:?}");
                return Err(Error::invalid(words));
            }
        };
        all.push((own.name.clone(), protocol.to_owned(), port));
    }
    let rule = |(i, (name, protocol, port)): (usize, (String, String, String))| {
        json!({ "name": name, "properties": {
            "priority": 1000 + i,
            "direction": "Inbound",
            "access": "Allow",
            "protocol": protocol,
            "sourceAddressPrefix": "*",
            "sourcePortRange": "*",
            "destinationAddressPrefix": "*",
            "destinationPortRange": port,
        } })
    };
    Ok(all.into_iter().enumerate().map(rule).collect())
}

/// Creates all of it; `made` gets what has to be removed if something goes wrong. The interface's id.
pub async fn create(
    azure: &Azure,
    order: &Order,
    group: &str,
    rules: Vec<Value>,
    tags: &Value,
    made: &mut Vec<Id>,
) -> Result<Id> {
    let location = &order.location;
    let firewall = id(azure, order, group, "networkSecurityGroups", "nsg")?;
    made.push(firewall.clone());
    let body = json!({ "location": location, "tags": tags, "properties": { "securityRules": rules } });
    put(azure, &firewall, &body).await?;

    let subnet = match &order.subnet {
        Some(subnet) => subnet.clone(),
        None => {
            let network = id(azure, order, group, "virtualNetworks", "vnet")?;
            made.push(network.clone());
            let body = json!({ "location": location, "tags": tags, "properties": {
                "addressSpace": { "addressPrefixes": ["10.0.0.0/16"] },
                "subnets": [{ "name": "default", "properties": { "addressPrefix": "10.0.0.0/24" } }],
            } });
            put(azure, &network, &body).await?;
            format!("{network}/subnets/default")
        }
    };

    let mut address = json!({ "subnet": { "id": subnet }, "privateIPAllocationMethod": "Dynamic" });
    if order.public_address {
        let public = id(azure, order, group, "publicIPAddresses", "ip")?;
        made.push(public.clone());
        let body = json!({ "location": location, "tags": tags, "sku": { "name": "Standard" },
            "properties": { "publicIPAllocationMethod": "Static" } });
        put(azure, &public, &body).await?;
        address["publicIPAddress"] = json!({ "id": public.to_string() });
    }

    let interface = id(azure, order, group, "networkInterfaces", "nic")?;
    made.push(interface.clone());
    let body = json!({ "location": location, "tags": tags, "properties": {
        "ipConfigurations": [{ "name": "default", "properties": address }],
        "networkSecurityGroup": { "id": firewall.to_string() },
    } });
    put(azure, &interface, &body).await?;
    Ok(interface)
}

/// The addresses of a server's interfaces.
pub async fn addresses(azure: &Azure, server: &Map<String, Value>) -> Result<Value> {
    let (mut public, mut private) = (Vec::new(), Vec::new());
    let interfaces = crate::surface::model::lookup(server, "properties.networkProfile.networkInterfaces");
    for interface in interfaces.and_then(Value::as_array).into_iter().flatten() {
        let Some(id) = interface.get("id").and_then(Value::as_str).and_then(Id::parse) else { continue };
        let query = [("api-version", id.version()), ("$expand", "ipConfigurations/publicIPAddress")];
        let found = match get(azure, id.path(), &query).await {
            // Gone together with the server.
            Err(error) if error.status() == Some(404) => continue,
            found => found?.0,
        };
        let text = |value: Option<&Value>| value.and_then(Value::as_str).map(str::to_owned);
        let own = crate::surface::model::lookup(&found, "properties.ipConfigurations");
        for address in own.and_then(Value::as_array).into_iter().flatten() {
            let address = &address["properties"];
            private.extend(text(address.get("privateIPAddress")));
            public.extend(text(address["publicIPAddress"]["properties"].get("ipAddress")));
        }
    }
    Ok(json!({ "public": public, "private": private }))
}
