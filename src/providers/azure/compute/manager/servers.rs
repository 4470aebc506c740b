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
            return Err(Error::new("options.password is a required argument."));
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
