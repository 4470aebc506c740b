//! Servers: virtual machines.
//!
//! API: <https://learn.microsoft.com/rest/api/compute/virtual-machines>

use futures::stream::{self, StreamExt, TryStreamExt};
use http::Method;
use serde_json::{Map, Value, json};

use super::super::classic::ssh_key;
use super::super::client::Azure;
use super::super::servers::Order;
use super::{COMPUTE_VERSION, Id, TAG, delete, get, groups, images, list as pages, network, path, put};
use crate::error::{Error, Result};
use crate::surface::model::lookup;

/// How many servers are asked about at once.
const PARALLEL: usize = 10;

const VERSION: (&str, &str) = ("api-version", COMPUTE_VERSION);

/// What a server does, by Azure's power states.
const POWER: &[(&str, &str)] = &[
    ("starting", "PROVISIONING"),
    ("running", "RUNNING"),
    ("stopping", "STOPPED"),
    ("stopped", "STOPPED"),
    ("deallocating", "STOPPED"),
    ("deallocated", "STOPPED"),
];

/// What is being done to it, by the states of its provisioning; those that leave its power to say more are last.
const PROVISIONING: &[(&str, &str)] = &[
    ("Deleting", "TERMINATED"),
    ("Failed", "ERROR"),
    ("Creating", "PROVISIONING"),
    ("Updating", "UPDATING"),
];

/// The status of a server in pkgcloud's words.
pub fn status(details: &Map<String, Value>) -> &'static str {
    let find = |table: &[(&str, &'static str)], own: &str| {
        table.iter().find(|(state, _)| state.eq_ignore_ascii_case(own)).map(|(_, status)| *status)
    };
    let statuses = lookup(details, "properties.instanceView.statuses").and_then(Value::as_array);
    let codes = statuses.into_iter().flatten().filter_map(|status| status.get("code")?.as_str());
    let power = codes.filter_map(|code| code.strip_prefix("PowerState/")).find_map(|own| find(POWER, own));
    let provisioning = lookup(details, "properties.provisioningState").and_then(Value::as_str);
    match (provisioning.and_then(|own| find(PROVISIONING, own)), power) {
        (Some("UPDATING") | None, Some(power)) => power,
        (Some(provisioning), _) => provisioning,
        (None, None) => "UNKNOWN",
    }
}

async fn all(azure: &Azure) -> Result<Vec<Map<String, Value>>> {
    let place = match &azure.options.resource_group {
        Some(group) => {
            path(azure, ["resourceGroups", group, "providers", "Microsoft.Compute", "virtualMachines"])?
        }
        None => path(azure, ["providers", "Microsoft.Compute", "virtualMachines"])?,
    };
    Ok(pages(azure, place, &[VERSION]).await?.0)
}

pub async fn list(azure: &Azure) -> Result<Vec<Map<String, Value>>> {
    let ids = all(azure).await?.into_iter().filter_map(|server| groups::id(&server));
    let found = stream::iter(ids.collect::<Vec<_>>()).map(|id| async move {
        match details(azure, &id).await {
            // Gone since it was listed.
            Err(error) if error.status() == Some(404) => Ok(None),
            found => found.map(Some),
        }
    });
    let found: Vec<_> = found.buffered(PARALLEL).try_collect().await?;
    Ok(found.into_iter().flatten().collect())
}

pub async fn find(azure: &Azure, server: &str) -> Result<Map<String, Value>> {
    details(azure, &locate(azure, server).await?).await
}

/// A server with its state and its addresses.
async fn details(azure: &Azure, id: &Id) -> Result<Map<String, Value>> {
    let (mut found, _) = get(azure, id.path(), &[VERSION, ("$expand", "instanceView")]).await?;
    let addresses = network::addresses(azure, &found).await?;
    found.insert("addresses".into(), addresses);
    Ok(found)
}

/// A server's id, by its id or its name.
pub async fn locate(azure: &Azure, server: &str) -> Result<Id> {
    if server.starts_with('/') {
        let unfit = || Error::invalid(format!("{server:?} is not the id of a server"));
        return Id::parse(server).filter(Id::is_server).ok_or_else(unfit);
    }
    match &azure.options.resource_group {
        Some(group) => Id::server(azure, group, server),
        None => only(all(azure).await?, server, "server"),
    }
}

/// The one resource of that name.
pub fn only(all: Vec<Map<String, Value>>, name: &str, what: &str) -> Result<Id> {
    let named = all.iter().filter_map(groups::id).filter(|id| id.name().eq_ignore_ascii_case(name));
    let found: Vec<Id> = named.collect();
    match found.as_slice() {
        [one] => Ok(one.clone()),
        [] => Err(images::missing(&format!("the subscription has no {what} called {name}"))),
        _ => {
            let ids: Vec<String> = found.iter().map(Id::to_string).collect();
            let words = format!("several {what}s are called {name}, name one by its id: {}", ids.join(", "));
            Err(Error::invalid(words))
        }
    }
}

pub async fn create(azure: &Azure, order: Order) -> Result<Map<String, Value>> {
    let source = images::source(azure, &order.image, &order.location).await?;
    let rules = network::rules(&order, source.is_windows)?;
    let profile = profile(&order, source.is_windows)?;
    let own_group = order.resource_group.is_none();
    let group = order.resource_group.clone().unwrap_or_else(|| groups::own(&order.name));
    let id = Id::server(azure, &group, &order.name)?;
    let is_new = groups::ensure(azure, &group, &order.location, own_group.then_some(&order.name)).await?;
    if !is_new {
        unused(azure, &id).await?;
    }
    let mut made = Vec::new();
    let done = build(azure, &order, &id, source, rules, profile, &mut made).await;
    if let Err(error) = done {
        undo(azure, &group, is_new, made).await;
        return Err(error);
    }
    details(azure, &id).await
}

/// An error if the server is there already.
async fn unused(azure: &Azure, id: &Id) -> Result<()> {
    match get(azure, id.path(), &[VERSION]).await {
        Err(error) if error.status() == Some(404) => Ok(()),
        found => {
            found?;
            let words = format!("azure Error (409): the server {} exists already", id.name());
            let error = Error::new(words).with("provider", "azure").with("statusCode", 409);
            Err(error.with("failCode", "Already exists or in progress"))
        }
    }
}

async fn build(
    azure: &Azure,
    order: &Order,
    id: &Id,
    source: images::Source,
    rules: Vec<Value>,
    profile: Value,
    made: &mut Vec<Id>,
) -> Result<()> {
    let mut tags = order.tags.clone();
    tags.insert(TAG.into(), order.name.as_str().into());
    let tags = Value::from(tags);
    let interface = network::create(azure, order, &id.group, rules, &tags, made).await?;
    let mut disk = json!({ "createOption": "FromImage", "deleteOption": "Delete" });
    if let Some(kind) = &order.disk_type {
        disk["managedDisk"] = json!({ "storageAccountType": kind });
    }
    let mut body = json!({ "location": order.location, "tags": tags, "properties": {
        "hardwareProfile": { "vmSize": order.flavor },
        "storageProfile": { "imageReference": source.reference, "osDisk": disk },
        "osProfile": profile,
        "networkProfile": { "networkInterfaces": [{ "id": interface.to_string() }] },
    } });
    if let Some(plan) = source.plan {
        body["plan"] = plan;
    }
    made.push(id.clone());
    put(azure, id, &body).await
}

/// Who is let in, and how.
fn profile(order: &Order, is_windows: bool) -> Result<Value> {
    let short = || order.name.chars().take(if is_windows { 15 } else { 64 }).collect();
    let computer: String = order.computer_name.clone().unwrap_or_else(short);
    let mut profile = json!({ "computerName": computer, "adminUsername": order.username });
    if !order.password.is_empty() {
        profile["adminPassword"] = order.password.as_str().into();
    }
    if let Some(data) = &order.custom_data {
        profile["customData"] = data.as_str().into();
    }
    if is_windows {
        if order.password.is_empty() {
            return Err(Error::missing("password"));
        }
        return Ok(profile);
    }
    let ssh = order.ssh.as_ref();
    let key = match (ssh.and_then(|ssh| ssh.public_key.as_deref()), ssh.and_then(|ssh| ssh.cert.as_deref())) {
        (Some(key), _) => Some(key.trim().to_owned()),
        (None, Some(cert)) => Some(ssh_key(cert)?),
        (None, None) => None,
    };
    let mut linux = json!({ "disablePasswordAuthentication": order.password.is_empty() });
    if let Some(key) = key {
        let file = format!("/home/{}/.ssh/authorized_keys", order.username);
        linux["ssh"] = json!({ "publicKeys": [{ "path": file, "keyData": key }] });
    }
    profile["linuxConfiguration"] = linux;
    Ok(profile)
}

/// Removes what was made for a server that could not be made. What can't be removed is left: the reason why there
/// is no server is what the app has to hear.
async fn undo(azure: &Azure, group: &str, is_new: bool, made: Vec<Id>) {
    if is_new {
        drop(groups::delete(azure, group).await);
        return;
    }
    for id in made.iter().rev() {
        drop(delete(azure, id).await);
    }
}

pub async fn destroy(azure: &Azure, server: &str) -> Result<()> {
    let id = locate(azure, server).await?;
    let (details, _) = get(azure, id.path(), &[VERSION]).await?;
    let disk = lookup(&details, "properties.storageProfile.osDisk.managedDisk.id").and_then(Value::as_str);
    let resources = groups::resources(azure, &id.group).await?;
    let is_part = |resource: &Map<String, Value>| {
        let text = resource.get("id").and_then(Value::as_str).unwrap_or_default();
        let server = id.to_string().to_ascii_lowercase();
        let own = text.to_ascii_lowercase();
        own == server
            || own.starts_with(&format!("{server}/"))
            || disk.is_some_and(|disk| disk.eq_ignore_ascii_case(text))
    };
    let is_own = |resource: &Map<String, Value>| groups::is_tagged(resource, id.name());
    let only_own = resources.iter().all(|resource| is_own(resource) || is_part(resource));
    if only_own && groups::is_own(azure, &id.group, id.name()).await? {
        return groups::delete(azure, &id.group).await;
    }
    delete(azure, &id).await?;
    let own: Vec<Id> = resources.iter().filter(|resource| is_own(resource)).filter_map(groups::id).collect();
    for kind in network::KINDS {
        for own in own.iter().filter(|own| own.is_of(kind)) {
            delete(azure, own).await?;
        }
    }
    Ok(())
}

/// Starts, stops or restarts a server, and waits until that is done.
pub async fn act(azure: &Azure, server: &str, action: &str) -> Result<()> {
    let id = locate(azure, server).await?;
    super::act(azure, Method::POST, id.action(action), COMPUTE_VERSION).await
}

#[cfg(test)]
mod tests {
    use super::super::super::testing::{CERT, Cloud, SSH_KEY, cloud};
    use super::*;

    const SUBSCRIPTION: &str = "/subscriptions/sub";
    const API: &str = "api-version=2024-07-01";
    const NET: &str = "api-version=2024-05-01";
    const GROUPS: &str = "api-version=2021-04-01";

    fn of(group: &str, kind: &str) -> String {
        format!("{SUBSCRIPTION}/resourceGroups/{group}/providers/{kind}")
    }

    fn web(group: &str) -> String {
        of(group, "Microsoft.Compute/virtualMachines/web")
    }

    fn nic(group: &str) -> String {
        of(group, "Microsoft.Network/networkInterfaces/web-pkgcloud-nic")
    }

    fn vm(group: &str) -> Value {
        json!({"id": web(group), "name": "web", "location": "west", "properties": {
            "provisioningState": "Succeeded",
            "hardwareProfile": {"vmSize": "Standard_B1s"},
            "storageProfile": {
                "imageReference": {"publisher": "P", "offer": "o", "sku": "s", "version": "latest", "exactVersion": "1.0"},
                "osDisk": {"managedDisk": {"id": of(group, "Microsoft.Compute/disks/web_disk")}},
            },
            "networkProfile": {"networkInterfaces": [{"id": nic(group)}]},
            "instanceView": {"statuses": [{"code": "ProvisioningState/succeeded"}, {"code": "PowerState/running"}]},
        }})
    }

    /// Answers for a server that is asked for.
    async fn there(cloud: &mut Cloud, group: &str) {
        cloud.json(&format!("GET {}?{API}&%24expand=instanceView", web(group)), 200, vm(group)).await;
        let interface = json!({"properties": {"ipConfigurations": [{"properties": {
            "privateIPAddress": "10.0.0.4", "publicIPAddress": {"properties": {"ipAddress": "1.2.3.4"}}}}]}});
        let expand = "%24expand=ipConfigurations%2FpublicIPAddress";
        cloud.json(&format!("GET {}?{NET}&{expand}", nic(group)), 200, interface).await;
    }

    #[test]
    fn what_a_server_does() {
        let of = |provisioning: &str, power: &str| {
            let details = json!({"properties": {"provisioningState": provisioning,
                "instanceView": {"statuses": [{"code": format!("PowerState/{power}")}]}}});
            status(details.as_object().unwrap())
        };
        for (provisioning, power, expected) in [
            ("Succeeded", "running", "RUNNING"),
            ("Succeeded", "deallocated", "STOPPED"),
            ("Succeeded", "stopping", "STOPPED"),
            ("Succeeded", "starting", "PROVISIONING"),
            ("Succeeded", "odd", "UNKNOWN"),
            ("Creating", "running", "PROVISIONING"),
            ("Updating", "running", "RUNNING"),
            ("Updating", "odd", "UPDATING"),
            ("Failed", "running", "ERROR"),
            ("Deleting", "running", "TERMINATED"),
        ] {
            assert_eq!(of(provisioning, power), expected, "{provisioning} {power}");
        }
    }

    #[tokio::test]
    async fn servers_are_listed_page_by_page() {
        let mut cloud = cloud().await;
        let next = format!("{}/next?page=2", cloud.url());
        let other = json!({"id": web("gone"), "name": "web"});
        let first = json!({"value": [vm("g")], "nextLink": next});
        cloud.json(&format!("GET /providers/Microsoft.Compute/virtualMachines?{API}"), 200, first).await;
        cloud.state("GET /next?page=2", json!({"value": [other]})).await;
        there(&mut cloud, "g").await;
        let gone = format!("GET {}?{API}&%24expand=instanceView", web("gone"));
        cloud.json(&gone, 404, json!({"error": {"code": "ResourceNotFound", "message": "Gone."}})).await;
        let found = cloud.manager(json!({})).call("getServers", json!([])).await.unwrap();
        assert_eq!(found[0].as_array().unwrap().len(), 1);
        assert_eq!(
            found[0][0][0],
            json!({"id": web("g"), "name": "web", "status": "RUNNING", "imageId": "P:o:s:1.0",
                "addresses": {"public": ["1.2.3.4"], "private": ["10.0.0.4"]}, "flavorId": "Standard_B1s",
                "location": "west", "resourceGroup": "g", "requestPending": false})
        );
        cloud.all_called().await;
    }

    #[tokio::test]
    async fn a_server_is_found_by_its_name() {
        let mut cloud = cloud().await;
        let all = format!("GET /providers/Microsoft.Compute/virtualMachines?{API}");
        let client = cloud.manager(json!({}));
        cloud.json(&all, 200, json!({"value": [vm("g")]})).await;
        there(&mut cloud, "g").await;
        assert_eq!(client.call("getServer", json!(["WEB"])).await.unwrap()[0][0]["id"], web("g"));
        cloud.json(&all, 200, json!({"value": []})).await;
        let error = client.fail("getServer", json!(["web"])).await;
        let words = "azure Error (404): Item not found: the subscription has no server called web";
        assert_eq!((error.message(), error.status()), (words, Some(404)));
        cloud.json(&all, 200, json!({"value": [vm("g"), vm("h")]})).await;
        let error = client.fail("getServer", json!(["web"])).await;
        assert!(error.message().ends_with(&format!("{}, {}", web("g"), web("h"))), "{error}");
        let error = client.fail("getServer", json!(["/subscriptions/sub"])).await;
        let words = "test getServer: \"/subscriptions/sub\" is not the id of a server";
        assert_eq!(error.message(), words);
        // A group's own server needs no search.
        there(&mut cloud, "g").await;
        let own = cloud.manager(json!({"resourceGroup": "g"}));
        assert_eq!(own.call("getServer", json!(["web"])).await.unwrap()[0][0]["id"], web("g"));
        cloud.all_called().await;
    }

    async fn image(cloud: &mut Cloud, os: &str) {
        let market =
            "/providers/Microsoft.Compute/locations/west/publishers/P/artifacttypes/vmimage/offers/o/skus/s";
        let image = json!({"properties": {"osDiskImage": {"operatingSystem": os}, "plan": {"name": "sold"}}});
        cloud.json(&format!("GET {market}/versions/1.0?{API}"), 200, image).await;
    }

    fn order() -> Value {
        json!({"name": "web", "flavor": "Standard_B1s", "image": "P:o:s:1.0", "username": "u", "location": "west",
            "ssh": {"cert": CERT}, "ports": [{"name": "dns", "protocol": "udp", "port": 53}]})
    }

    /// Answers for a network that is put up around a server.
    async fn network(cloud: &mut Cloud, group: &str) {
        let place = |kind: &str| format!("PUT {}?{NET}", of(group, &format!("Microsoft.Network/{kind}")));
        let done = json!({"properties": {"provisioningState": "Succeeded"}});
        let tags = json!({"pkgcloud-server": "web"});
        let rules = json!({"tags": tags, "properties": {"securityRules": [
            {"name": "ssh", "properties": {"priority": 1000, "protocol": "Tcp", "destinationPortRange": "22"}},
            {"name": "dns", "properties": {"priority": 1001, "protocol": "Udp", "destinationPortRange": "53"}}]}});
        cloud.put(&place("networkSecurityGroups/web-pkgcloud-nsg"), rules, 201, done.clone()).await;
        let subnets = json!({"tags": tags, "properties": {"subnets": [{"name": "default"}]}});
        cloud.put(&place("virtualNetworks/web-pkgcloud-vnet"), subnets, 201, done.clone()).await;
        let address = json!({"tags": tags, "sku": {"name": "Standard"}});
        cloud.put(&place("publicIPAddresses/web-pkgcloud-ip"), address, 200, done.clone()).await;
        let own = |name: &str| of(group, &format!("Microsoft.Network/{name}"));
        let interface = json!({"tags": tags, "properties": {
            "networkSecurityGroup": {"id": own("networkSecurityGroups/web-pkgcloud-nsg")},
            "ipConfigurations": [{"properties": {
                "subnet": {"id": own("virtualNetworks/web-pkgcloud-vnet/subnets/default")},
                "publicIPAddress": {"id": own("publicIPAddresses/web-pkgcloud-ip")}}}]}});
        let nic = format!("PUT {}?{NET}", nic(group));
        cloud.put(&nic, interface, 201, json!({"properties": {"provisioningState": "Updating"}})).await;
        cloud.json(&nic.replace("PUT", "GET"), 200, done).await;
    }

    #[tokio::test]
    async fn a_server_is_made_with_a_group_and_a_network_of_its_own() {
        let mut cloud = cloud().await;
        image(&mut cloud, "Linux").await;
        let group = "pkgcloud-web";
        let route = format!("/resourcegroups/{group}?{GROUPS}");
        cloud.json(&format!("GET {route}"), 404, json!({"error": {"code": "ResourceGroupNotFound"}})).await;
        let body = json!({"location": "west", "tags": {"pkgcloud-server": "web"}});
        cloud.put(&format!("PUT {route}"), body.clone(), 201, body).await;
        network(&mut cloud, group).await;
        let sent = json!({
            "location": "west", "tags": {"pkgcloud-server": "web"}, "plan": {"name": "sold"},
            "properties": {
                "hardwareProfile": {"vmSize": "Standard_B1s"},
                "storageProfile": {
                    "imageReference": {"publisher": "P", "offer": "o", "sku": "s", "version": "1.0"},
                    "osDisk": {"createOption": "FromImage", "deleteOption": "Delete"}},
                "osProfile": {"computerName": "web", "adminUsername": "u", "linuxConfiguration": {
                    "disablePasswordAuthentication": true,
                    "ssh": {"publicKeys": [{"path": "/home/u/.ssh/authorized_keys", "keyData": SSH_KEY}]}}},
                "networkProfile": {"networkInterfaces": [{"id": nic(group)}]}}});
        let operation = format!("{}/operations/op?t=1", cloud.url());
        let put = cloud
            .managed(&format!("PUT {}?{API}", web(group)))
            .match_header("if-none-match", "*")
            .match_body(mockito::Matcher::Json(sent))
            .with_status(201)
            .with_header("azure-asyncoperation", &operation)
            .with_body(vm(group).to_string());
        cloud.keep(put).await;
        cloud.state("GET /operations/op?t=1", json!({"status": "InProgress"})).await;
        cloud.state("GET /operations/op?t=1", json!({"status": "Succeeded"})).await;
        there(&mut cloud, group).await;
        let made = cloud.manager(json!({})).call("createServer", json!([order()])).await.unwrap();
        assert_eq!((&made[0][0]["status"], &made[0][0]["resourceGroup"]), (&json!("RUNNING"), &json!(group)));
        cloud.all_called().await;
    }

    #[tokio::test]
    async fn what_was_made_for_a_server_that_failed_is_removed() {
        let mut cloud = cloud().await;
        image(&mut cloud, "Linux").await;
        let missing = json!({"error": {"code": "ResourceNotFound", "message": "No."}});
        cloud.json(&format!("GET /resourcegroups/g?{GROUPS}"), 200, json!({"name": "g"})).await;
        cloud.json(&format!("GET {}?{API}", web("g")), 404, missing).await;
        network(&mut cloud, "g").await;
        let refusal = json!({"error": {"code": "InvalidParameter", "message": "No such size.",
            "details": [{"code": "x", "message": "Try Standard_B1s."}]}});
        cloud.json(&format!("PUT {}?{API}", web("g")), 400, refusal).await;
        cloud.json(&format!("DELETE {}?{API}", web("g")), 204, json!("")).await;
        cloud.json(&format!("DELETE {}?{NET}", nic("g")), 204, json!("")).await;
        for kind in [
            "publicIPAddresses/web-pkgcloud-ip",
            "virtualNetworks/web-pkgcloud-vnet",
            "networkSecurityGroups/web-pkgcloud-nsg",
        ] {
            let place = of("g", &format!("Microsoft.Network/{kind}"));
            cloud.json(&format!("DELETE {place}?{NET}"), 204, json!("")).await;
        }
        let error = cloud.manager(json!({"resourceGroup": "g"})).fail("createServer", json!([order()])).await;
        let words = "azure Error (400): InvalidParameter: No such size. Try Standard_B1s.";
        assert_eq!((error.message(), error.code()), (words, Some("InvalidParameter")));
        cloud.all_called().await;
    }

    #[tokio::test]
    async fn a_server_that_is_there_already_is_left_alone() {
        let mut cloud = cloud().await;
        image(&mut cloud, "Linux").await;
        cloud.json(&format!("GET /resourcegroups/g?{GROUPS}"), 200, json!({"name": "g"})).await;
        cloud.json(&format!("GET {}?{API}", web("g")), 200, vm("g")).await;
        let error = cloud.manager(json!({"resourceGroup": "g"})).fail("createServer", json!([order()])).await;
        assert_eq!(error.message(), "azure Error (409): the server web exists already");
        cloud.all_called().await;
    }

    #[tokio::test]
    async fn what_can_t_be_ordered_is_refused_before_anything_is_made() {
        let mut cloud = cloud().await;
        let client = cloud.manager(json!({}));
        let change = |name: &str, value: Value| {
            let mut order = order();
            order[name] = value;
            order
        };
        let unmapped = "must be the same as its port: Resource Manager maps no ports";
        let cases = [
            (
                "ssh",
                json!({"publicKey": "ssh-ed25519 A", "port": 2222, "localPort": 22}),
                "Linux",
                format!("test createServer: options.ssh.localPort {unmapped}"),
            ),
            (
                "ports",
                json!([{"name": "http", "port": 80, "localPort": 8080}]),
                "Linux",
                format!("test createServer: options.ports[0].localPort {unmapped}"),
            ),
            (
                "ports",
                json!([{"name": "http", "port": 80, "protocol": "sctp"}]),
                "Linux",
                "test createServer: options.ports[0].protocol must be 'tcp' or 'udp', not \"sctp\"".into(),
            ),
            (
                "ssh",
                json!({"cert": "none"}),
                "Linux",
                "test createServer: options.ssh.cert is not a certificate in PEM form".into(),
            ),
            ("tags", json!({}), "Windows", "options.password is a required argument.".into()),
        ];
        for (name, value, os, words) in cases {
            image(&mut cloud, os).await;
            let error = client.fail("createServer", json!([change(name, value)])).await;
            assert_eq!(error.message(), words);
        }
        let error = client.fail("createServer", json!([change("ssh", json!({}))])).await;
        assert_eq!(error.message(), "options.password is a required argument.");
        cloud.all_called().await;
    }

    #[tokio::test]
    async fn a_server_s_own_group_goes_with_it() {
        let mut cloud = cloud().await;
        let group = "pkgcloud-web";
        cloud.json(&format!("GET {}?{API}", web(group)), 200, vm(group)).await;
        let tags = json!({"pkgcloud-server": "web"});
        let resources = json!({"value": [
            {"id": web(group).to_uppercase()},
            {"id": format!("{}/extensions/x", web(group))},
            {"id": of(group, "Microsoft.Compute/disks/web_disk")},
            {"id": nic(group), "tags": tags},
        ]});
        cloud.json(&format!("GET /resourceGroups/{group}/resources?{GROUPS}"), 200, resources).await;
        let route = format!("/resourcegroups/{group}?{GROUPS}");
        cloud.json(&format!("GET {route}"), 200, json!({"tags": tags})).await;
        let place = format!("{}/gone/1", cloud.url());
        let removed = cloud.managed(&format!("DELETE {route}")).with_status(202);
        cloud.keep(removed.with_header("location", &place).with_header("retry-after", "0")).await;
        cloud.outcome("GET /gone/1", 200).await;
        let done = cloud.manager(json!({})).call("destroyServer", json!([web(group)])).await.unwrap();
        assert_eq!(done[0], json!({"ok": web(group)}));
        cloud.all_called().await;
    }

    #[tokio::test]
    async fn from_a_shared_group_only_what_was_made_for_the_server_goes() {
        let mut cloud = cloud().await;
        cloud.json(&format!("GET {}?{API}", web("g")), 200, vm("g")).await;
        let tagged = |id: String, server: &str| json!({"id": id, "tags": {"pkgcloud-server": server}});
        let net = |name: &str| of("g", &format!("Microsoft.Network/{name}"));
        let resources = json!({"value": [
            tagged(net("networkSecurityGroups/web-pkgcloud-nsg"), "web"),
            tagged(net("virtualNetworks/db-pkgcloud-vnet"), "db"),
            tagged(net("publicIPAddresses/web-pkgcloud-ip"), "web"),
            tagged(nic("g"), "web"),
            {"id": web("g")},
        ]});
        cloud.json(&format!("GET /resourceGroups/g/resources?{GROUPS}"), 200, resources).await;
        for gone in [
            web("g"),
            nic("g"),
            net("publicIPAddresses/web-pkgcloud-ip"),
            net("networkSecurityGroups/web-pkgcloud-nsg"),
        ] {
            let version = if gone.contains("Compute") { API } else { NET };
            cloud.json(&format!("DELETE {gone}?{version}"), 204, json!("")).await;
        }
        cloud.manager(json!({"resourceGroup": "g"})).call("destroyServer", json!(["web"])).await.unwrap();
        cloud.all_called().await;
    }

    #[tokio::test]
    async fn operations_are_followed_to_their_end() {
        let mut cloud = cloud().await;
        let client = cloud.manager(json!({"resourceGroup": "g"}));
        let operation = format!("{}/operations/7?t=1", cloud.url());
        for (method, action) in
            [("startServer", "start"), ("stopServer", "powerOff"), ("rebootServer", "restart")]
        {
            let posted = cloud.managed(&format!("POST {}/{action}?{API}", web("g"))).with_status(202);
            cloud.keep(posted.with_header("azure-asyncoperation", &operation)).await;
            cloud.state("GET /operations/7?t=1", json!({"status": "Succeeded"})).await;
            assert_eq!(client.call(method, json!(["web"])).await.unwrap()[0], json!({"ok": "web"}));
        }
        for (state, words) in [
            (
                json!({"status": "Failed", "error": {"code": "Broken", "message": "It broke."}}),
                "azure Error (Broken): It broke.",
            ),
            (json!({"status": "Canceled"}), "azure Error (Canceled): the operation has ended as Canceled"),
            (json!({}), "Unexpected response: the operation has no status"),
            (json!([]), "Unexpected response: no object"),
        ] {
            let posted = cloud.managed(&format!("POST {}/restart?{API}", web("g"))).with_status(202);
            cloud.keep(posted.with_header("azure-asyncoperation", &operation)).await;
            cloud.state("GET /operations/7?t=1", state).await;
            assert_eq!(client.fail("rebootServer", json!(["web"])).await.message(), words);
        }
        let hasty = cloud.manager(json!({"resourceGroup": "g", "operationTimeout": 1000}));
        let posted = cloud.managed(&format!("POST {}/restart?{API}", web("g"))).with_status(202);
        let posted = posted.with_header("azure-asyncoperation", &operation).with_header("retry-after", "9");
        cloud.keep(posted).await;
        let error = hasty.fail("rebootServer", json!(["web"])).await;
        let words = "azure operation 7 is not done after 1000 ms (options.operationTimeout)";
        assert_eq!((error.message(), error.code()), (words, Some("ETIMEDOUT")));
        cloud.all_called().await;
    }

    #[tokio::test]
    async fn nobody_else_gets_the_token() {
        let mut cloud = cloud().await;
        let mut other = mockito::Server::new_async().await;
        let asked = other
            .mock("GET", "/next")
            .match_header("authorization", mockito::Matcher::Missing)
            .with_body("{\"value\": []}")
            .create_async()
            .await;
        let page = json!({"value": [], "nextLink": format!("{}/next", other.url())});
        cloud.json(&format!("GET /providers/Microsoft.Compute/virtualMachines?{API}"), 200, page).await;
        let client = cloud.manager(json!({}));
        assert_eq!(client.call("getServers", json!([])).await.unwrap(), json!([[]]));
        asked.assert_async().await;
        assert!(!client.log().contains("given"));
    }

    #[tokio::test]
    async fn answers_that_are_none_are_errors() {
        let mut cloud = cloud().await;
        let client = cloud.manager(json!({}));
        for (body, words) in [
            ("", "Unexpected empty response"),
            ("<html>", "Unexpected response: expected value at line 1 column 1 in \"<html>\""),
            (
                "{\"value\": [",
                "Unexpected response: EOF while parsing a list at line 1 column 11 in \"{\\\"value\\\": [\"",
            ),
            ("{}", "Unexpected response: no list of values"),
            ("{\"value\": [1]}", "Unexpected response: no list of objects"),
        ] {
            let all = cloud.managed(&format!("GET /providers/Microsoft.Compute/virtualMachines?{API}"));
            cloud.keep(all.with_body(body)).await;
            assert_eq!(client.fail("getServers", json!([])).await.message(), words);
        }
        let again = format!("{}/again", cloud.url());
        let page = json!({"value": [], "nextLink": again});
        cloud
            .json(&format!("GET /providers/Microsoft.Compute/virtualMachines?{API}"), 200, page.clone())
            .await;
        cloud.state("GET /again", page).await;
        let error = client.fail("getServers", json!([])).await;
        assert_eq!(error.message(), "Unexpected response: the pages go round in a circle");
    }
}
