//! Servers (instances).
//!
//! API: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html>

use base64::prelude::{BASE64_STANDARD, Engine};
use futures::{StreamExt, stream};
use serde_json::{Map, Value, json};

use super::query::{self, Params};
use super::shape::{DATES, INSTANCE};
use super::{Ec2, Flavor, Image};
use crate::error::{Error, Result};
use crate::http::xml;
use crate::options;
use crate::surface::{Item, Model, ModelDecl, Ref};

pub struct Server;

impl Model for Server {
    fn declare() -> ModelDecl {
        ModelDecl::new("amazon.compute", "Server", "A virtual machine (an instance).")
            .extends("compute.Server")
            .property("id", "string", "Its id.", &["InstanceId", "instanceId", "id"])
            .computed("name", "string", "Its name: by its `Name` tag, or from its user data.", name_of)
            .computed("status", "ServerStatus", "What it is doing, in pkgcloud's words.", status)
            .property("imageId", "string", "Id of the image it was made from.", &["ImageId", "imageId"])
            .computed(
                "addresses",
                "ServerAddresses",
                "Its addresses and names, public and private ones.",
                |details| Some(addresses(details)),
            )
            .property("launchTime", "Date", "When it was started.", &["LaunchTime", "launchTime"])
            .property("flavorId", "string", "Its flavor (instance type).", &["InstanceType", "flavorId"])
            .raw(&["original", "amazon"])
            .raw_dates(DATES)
            .to_json(&["id", "name", "status", "imageId", "addresses", "launchTime", "flavorId"])
    }
}

/// EC2's states in pkgcloud's words.
const STATUSES: &[(&str, &str)] = &[
    ("pending", "PROVISIONING"),
    ("running", "RUNNING"),
    ("stopping", "STOPPED"),
    ("stopped", "STOPPED"),
    ("terminated", "TERMINATED"),
];

fn status(details: &Map<String, Value>) -> Option<Value> {
    let own = details.get("State").and_then(|state| state.get("Name")).and_then(Value::as_str);
    let Some(own) = own else { return details.get("status").cloned() };
    let known = STATUSES.iter().find(|(ec2, _)| *ec2 == own);
    Some(known.map_or("UNKNOWN", |(_, ours)| ours).into())
}

fn name_of(details: &Map<String, Value>) -> Option<Value> {
    let given = details.get("name").or_else(|| details.get("meta")?.get("name"));
    given.filter(|name| !name.is_null()).cloned().or_else(|| tagged_name(details).map(Value::from))
}

fn tagged_name(details: &Map<String, Value>) -> Option<&str> {
    let tags = details.get("Tags")?.as_array()?;
    let name = tags.iter().find(|tag| tag.get("Key").and_then(Value::as_str) == Some("Name"))?;
    name.get("Value")?.as_str().filter(|name| !name.is_empty())
}

fn addresses(details: &Map<String, Value>) -> Value {
    let texts = |names: [&str; 2]| -> Vec<Value> {
        let found = names.iter().filter_map(|name| details.get(*name));
        found.filter(|value| value.as_str().is_some_and(|text| !text.is_empty())).cloned().collect()
    };
    json!({
        "private": texts(["PrivateIpAddress", "PrivateDnsName"]),
        "public": texts(["PublicIpAddress", "PublicDnsName"]),
    })
}

fn item(mut details: Map<String, Value>) -> Item<Server> {
    let addresses = addresses(&details);
    details.insert("Addresses".into(), addresses);
    Item::new(details)
}

options! {
    /// Which servers to list.
    pub struct ListServers {
        /// Filters: `[{Name, Values}]`.
        "Filters" => filters: Option<Value> as "Array<{ Name: string; Values: string[] }>",
        /// Ids of servers.
        "InstanceIds" => instance_ids: Option<Vec<String>>,
        /// Most servers in the one answer that is asked for. Default: all, page by page.
        "MaxResults" => max_results: Option<u64>,
        /// Where the list goes on.
        "NextToken" => next_token: Option<String>,
    }

    /// A server to be created.
    pub struct CreateServer {
        /// Its name. It goes into the user data, as in 2.2.0; with user data or tags of your own, into the `Name` tag.
        name: Option<String>,
        /// The image it is made from. Required.
        image: Option<Ref<Image>>,
        /// Its flavor. Default: EC2's own.
        flavor: Option<Ref<Flavor>>,
        /// Name of the key pair to let in.
        keyname: Option<String>,
        /// The same as `keyname`.
        "KeyName" => key_name: Option<String>,
        /// Availability zone.
        zone: Option<String>,
        /// Names of security groups, one or several. The client's `securityGroup` wins.
        "SecurityGroup" => security_group: Option<Value> as "string | string[]",
        /// Ids of security groups, one or several. The client's `securityGroupId` wins.
        "SecurityGroupId" => security_group_id: Option<Value> as "string | string[]",
        /// Id of the subnet it is in.
        subnet: Option<String>,
        /// The same as `subnet`.
        "SubnetId" => subnet_id: Option<String>,
        /// User data, in base64.
        "userData" => user_data: Option<String>,
        /// The same as `userData`.
        "UserData" => user_data_: Option<String>,
        /// Tags: names and values.
        tags: Option<Map<String, Value>> as "Texts",
        /// Its disks: `[{DeviceName, Ebs: {VolumeSize}}]`.
        "BlockDeviceMappings" => block_device_mappings: Option<Value> as "JsonObject[]",
        /// Its network interfaces: `[{DeviceIndex, SubnetId, Groups}]`.
        "NetworkInterfaces" => network_interfaces: Option<Value> as "JsonObject[]",
        /// The role that its programs have: `{Name}` or `{Arn}`.
        "IamInstanceProfile" => iam_instance_profile: Option<Value> as "{ Name?: string; Arn?: string }",
        /// Where it is placed: `{AvailabilityZone, GroupName, Tenancy}`.
        "Placement" => placement: Option<Map<String, Value>>,
    }
}

/// How many names are looked up at once.
const PARALLEL: usize = 10;

pub async fn list(ec2: Ec2, options: Option<ListServers>) -> Result<Vec<Item<Server>>> {
    let (mut params, mut single) = (Params::new(), false);
    if let Some(ListServers { filters, instance_ids, max_results, next_token }) = options {
        single = max_results.is_some();
        params = params
            .with("Filters", filters)
            .with("InstanceIds", instance_ids)
            .with("MaxResults", max_results)
            .with("NextToken", next_token);
    }
    let found = describe(&ec2, params, single).await?;
    let named: Vec<_> = found.into_iter().map(|details| with_name(ec2.clone(), details)).collect();
    Ok(stream::iter(named).buffered(PARALLEL).map(item).collect().await)
}

async fn describe(ec2: &Ec2, params: Params, single: bool) -> Result<Vec<Map<String, Value>>> {
    let reservations = query::pages(ec2, "DescribeInstances", "reservationSet", params, single).await?;
    let instances = reservations.iter().flat_map(|reservation| query::items(reservation, "instancesSet"));
    Ok(instances.map(|instance| INSTANCE.read(&instance)).collect())
}

/// Adds the name that 2.2.0 has put into the user data, for a server without a `Name` tag. It is no error if it
/// can't be told.
async fn with_name(ec2: Ec2, mut details: Map<String, Value>) -> Map<String, Value> {
    if let Some(name) = tagged_name(&details).map(str::to_owned) {
        details.insert("name".into(), name.into());
        return details;
    }
    let id = details.get("InstanceId").and_then(Value::as_str).unwrap_or_default();
    let params = Params::new().with("Attribute", "userData").with("InstanceId", id);
    if let Ok(content) = query::send(&ec2, "DescribeInstanceAttribute", &params).await
        && let Some(name) = name_in(&content)
    {
        details.insert("name".into(), name);
    }
    details
}

fn name_in(content: &Value) -> Option<Value> {
    let data = BASE64_STANDARD.decode(xml::text(content.get("userData")?, "value")?).ok()?;
    let data: Value = serde_json::from_slice(&data).ok()?;
    data.get("name").filter(|name| name.is_string()).cloned()
}

pub async fn details(ec2: Ec2, details: Map<String, Value>) -> Result<Value> {
    Ok(with_name(ec2, details).await.into())
}

/// States of a server that is still there: pending, running, shutting down, stopping, stopped.
const THERE: [&str; 5] = ["0", "16", "32", "64", "80"];

pub async fn get(ec2: Ec2, server: Ref<Server>) -> Result<Item<Server>> {
    let which = || Params::new().with("InstanceIds", vec![server.id.clone()]);
    let filters = json!([{ "Name": "instance-state-code", "Values": THERE }]);
    let found = match describe(&ec2, which().with("Filters", filters), false).await {
        // A service that is not Amazon's may not know the filter.
        Err(error) if error.status().is_some_and(|status| status >= 500) => {
            describe(&ec2, which(), false).await?
        }
        found => found?,
    };
    let is_there = |details: &Map<String, Value>| {
        let state = details.get("State").and_then(|state| state.get("Name")).and_then(Value::as_str);
        state != Some("terminated")
    };
    let found = found.into_iter().find(is_there).ok_or_else(|| Error::new("Server not found"))?;
    Ok(item(with_name(ec2, found).await))
}

pub async fn create(ec2: Ec2, options: Option<CreateServer>) -> Result<Item<Server>> {
    let required = || Error::missing("image");
    let options = options.ok_or_else(required)?;
    let image = options.image.ok_or_else(required)?;
    let name = options.name.unwrap_or_default();
    let meta = json!({ "name": name });
    let own_data = options.user_data.or(options.user_data_);
    let mut tags = options.tags.clone().unwrap_or_default();
    if (own_data.is_some() || options.tags.is_some()) && !name.is_empty() {
        tags.entry("Name").or_insert_with(|| name.into());
    }
    let tags: Vec<Value> =
        tags.into_iter().map(|(key, value)| json!({ "Key": key, "Value": value })).collect();
    let tags = (!tags.is_empty()).then(|| json!([{ "ResourceType": "instance", "Tags": tags }]));
    let mut placement = options.placement.unwrap_or_default();
    if let Some(zone) = options.zone {
        placement.insert("AvailabilityZone".into(), zone.into());
    }
    let given = |text: &Option<String>| text.clone().map(Value::from);
    let groups = given(&ec2.options.security_group).or(options.security_group);
    let group_ids = given(&ec2.options.security_group_id).or(options.security_group_id);
    let params = Params::new()
        .with("ImageId", image.id)
        .with("InstanceType", options.flavor.map(|flavor| flavor.id))
        .with("KeyName", options.key_name.or(options.keyname))
        .with("MaxCount", 1)
        .with("MinCount", 1)
        .with("UserData", own_data.unwrap_or_else(|| BASE64_STANDARD.encode(meta.to_string())))
        .with("SecurityGroups", query::listed(groups))
        .with("SecurityGroupIds", query::listed(group_ids))
        .with("SubnetId", options.subnet_id.or(options.subnet))
        .with("Placement", placement)
        .with("BlockDeviceMappings", options.block_device_mappings)
        .with("NetworkInterfaces", options.network_interfaces)
        .with("IamInstanceProfile", options.iam_instance_profile)
        .with("TagSpecifications", tags);
    let content = query::send(&ec2, "RunInstances", &params).await?;
    let made = query::items(&content, "instancesSet");
    let mut details = INSTANCE.read(made.last().ok_or_else(Error::empty_response)?);
    details.insert("meta".into(), meta);
    Ok(item(details))
}

pub async fn destroy(ec2: Ec2, server: Ref<Server>) -> Result<Value> {
    act(&ec2, "TerminateInstances", server).await
}

pub async fn reboot(ec2: Ec2, server: Ref<Server>) -> Result<Value> {
    act(&ec2, "RebootInstances", server).await
}

async fn act(ec2: &Ec2, action: &str, server: Ref<Server>) -> Result<Value> {
    query::send(ec2, action, &Params::new().with("InstanceIds", vec![server.id.clone()])).await?;
    Ok(json!({ "ok": server.id }))
}

pub async fn rename(_: Ec2, _: Option<Value>, _: Option<Value>) -> Result<()> {
    Err(Error::new("Not supported by AWS."))
}

#[cfg(test)]
mod tests {
    use super::super::service;
    use super::*;
    use crate::providers::amazon::testing::store;

    fn instance(id: &str, state: &str, rest: &str) -> String {
        format!(
            "<item><instanceId>{id}</instanceId><imageId>ami-1</imageId><instanceType>m1.small</instanceType>\
             <instanceState><code>16</code><name>{state}</name></instanceState><ipAddress>1.2.3.4</ipAddress>\
             <dnsName/><privateIpAddress>10.0.0.1</privateIpAddress><launchTime>2020-01-01T00:00:00.000Z</launchTime>\
             {rest}</item>"
        )
    }

    fn reservations(instances: &str, rest: &str) -> String {
        format!(
            "<reservationSet><item><instancesSet>{instances}</instancesSet></item></reservationSet>{rest}"
        )
    }

    const NAMED: &str = "<tagSet><item><key>Name</key><value>db</value></item></tagSet>";

    #[tokio::test]
    async fn servers_are_listed_page_by_page_with_their_names() {
        let mut store = store().await;
        let more = "<nextToken>T</nextToken>";
        let first = reservations(&instance("i-1", "running", ""), more);
        store.action("DescribeInstances", "", &first).await;
        let second = reservations(&instance("i-2", "shutting-down", NAMED), "");
        store.action("DescribeInstances", "NextToken=T", &second).await;
        let data = BASE64_STANDARD.encode("{\"name\":\"web\"}");
        let data = format!("<userData><value>{data}</value></userData>");
        store.action("DescribeInstanceAttribute", "Attribute=userData&InstanceId=i-1", &data).await;
        let found = store.client(service()).call("getServers", json!([])).await.unwrap();
        let (one, two) = (&found[0][0][0], &found[0][1][0]);
        assert_eq!((&one["name"], &one["status"]), (&json!("web"), &json!("RUNNING")));
        assert_eq!((&two["name"], &two["status"]), (&json!("db"), &json!("UNKNOWN")));
        assert_eq!(one["addresses"], json!({ "private": ["10.0.0.1"], "public": ["1.2.3.4"] }));
        assert_eq!(found[0][0][1]["State"]["Code"], 16);
        store.all_called().await;
    }

    #[tokio::test]
    async fn one_page_if_that_is_asked_for() {
        let mut store = store().await;
        let page = reservations(&instance("i-1", "running", NAMED), "<nextToken>T</nextToken>");
        let sent = "Filter.1.Name=n&Filter.1.Value.1=v&MaxResults=5";
        store.action("DescribeInstances", sent, &page).await;
        let options = json!({ "MaxResults": 5, "Filters": [{ "Name": "n", "Values": ["v"] }] });
        let found = store.client(service()).call("getServers", json!([options])).await.unwrap();
        assert_eq!(found[0].as_array().unwrap().len(), 1);
    }

    const THERE: &str = "InstanceId.1=i-1&Filter.1.Name=instance-state-code&Filter.1.Value.1=0&Filter.1.Value.2=16\
        &Filter.1.Value.3=32&Filter.1.Value.4=64&Filter.1.Value.5=80";

    #[tokio::test]
    async fn a_terminated_server_is_not_there() {
        let mut store = store().await;
        store
            .action("DescribeInstances", THERE, &reservations(&instance("i-1", "terminated", NAMED), ""))
            .await;
        let error = store.client(service()).call("getServer", json!(["i-1"])).await.unwrap_err();
        assert_eq!(error.message(), "Server not found");
    }

    #[tokio::test]
    async fn a_service_that_does_not_know_the_filter_is_asked_without_it() {
        let mut store = store().await;
        store.refusal("DescribeInstances", THERE, 500).await;
        store
            .action(
                "DescribeInstances",
                "InstanceId.1=i-1",
                &reservations(&instance("i-1", "running", NAMED), ""),
            )
            .await;
        let found = store.client(service()).call("getServer", json!(["i-1"])).await.unwrap();
        assert_eq!(found[0][0]["name"], "db");
    }

    #[tokio::test]
    async fn a_new_server_has_its_name_in_its_user_data() {
        let mut store = store().await;
        let sent = "ImageId=ami-1&InstanceType=m1.large&KeyName=kp&MaxCount=1&MinCount=1\
            &UserData=eyJuYW1lIjoid2ViIn0%3D&SecurityGroup.1=a&SecurityGroup.2=b&SubnetId=s-1\
            &Placement.AvailabilityZone=eu-west-1a";
        let made = format!("<instancesSet>{}</instancesSet>", instance("i-5", "pending", ""));
        store.action("RunInstances", sent, &made).await;
        let options = json!({
            "name": "web", "image": "ami-1", "flavor": "m1.large", "keyname": "kp", "zone": "eu-west-1a",
            "SecurityGroup": ["a", "b"], "subnet": "s-1",
        });
        let made = store.client(service()).call("createServer", json!([options])).await.unwrap();
        assert_eq!(made[0][0]["name"], "web");
        assert_eq!(made[0][0]["status"], "PROVISIONING");
        store.all_called().await;
    }

    #[tokio::test]
    async fn why_there_is_no_server_is_told_in_ec2_s_words() {
        let data = "MaxCount=1&MinCount=1&UserData=eyJuYW1lIjoid2ViIn0%3D";
        for (own, sent, code, message) in [
            (
                json!({}),
                format!("ImageId=none&{data}"),
                "InvalidAMIID.NotFound",
                "The image id '[none]' does not exist",
            ),
            (
                json!({"flavor": "none"}),
                format!("ImageId=none&InstanceType=none&{data}"),
                "InvalidParameterValue",
                "Invalid value 'none' for InstanceType.",
            ),
            (
                json!({"zone": "none"}),
                format!("ImageId=none&{data}&Placement.AvailabilityZone=none"),
                "InvalidParameterValue",
                "Invalid availability zone: [none]",
            ),
        ] {
            let mut store = store().await;
            store.error("RunInstances", &sent, code, message).await;
            let mut options = json!({"name": "web", "image": "none"});
            options.as_object_mut().unwrap().extend(own.as_object().unwrap().clone());
            let error = store.client(service()).fail("createServer", json!([options])).await;
            assert_eq!((error.code(), error.message(), error.status()), (Some(code), message, Some(400)));
            store.all_called().await;
        }
    }

    #[tokio::test]
    async fn with_user_data_of_its_own_a_server_is_named_by_a_tag() {
        let mut store = store().await;
        let sent = "ImageId=ami-1&MaxCount=1&MinCount=1&UserData=aGk%3D&TagSpecification.1.ResourceType=instance\
            &TagSpecification.1.Tag.1.Key=env&TagSpecification.1.Tag.1.Value=test\
            &TagSpecification.1.Tag.2.Key=Name&TagSpecification.1.Tag.2.Value=web";
        let made = format!("<instancesSet>{}</instancesSet>", instance("i-5", "pending", ""));
        store.action("RunInstances", sent, &made).await;
        let options =
            json!({ "name": "web", "image": "ami-1", "userData": "aGk=", "tags": { "env": "test" } });
        store.client(service()).call("createServer", json!([options])).await.unwrap();
    }

    #[tokio::test]
    async fn servers_are_rebooted_and_terminated() {
        let mut store = store().await;
        store.action("RebootInstances", "InstanceId.1=i-1", "").await;
        store.action("TerminateInstances", "InstanceId.1=i-1", "").await;
        let client = store.client(service());
        let server = json!({ "id": "i-1", "$model": "amazon.compute.Server compute.Server" });
        assert_eq!(client.call("rebootServer", json!([server])).await.unwrap()[0], json!({ "ok": "i-1" }));
        assert_eq!(client.call("destroyServer", json!(["i-1"])).await.unwrap()[0], json!({ "ok": "i-1" }));
        assert!(client.call("renameServer", json!(["i-1", "n"])).await.is_err());
        assert!(client.call("getLimits", json!([])).await.is_err());
        assert_eq!(client.call("getVersion", json!([])).await.unwrap()[0], "2014-06-15");
        let error = client.call("createServer", json!([{}])).await.unwrap_err();
        assert_eq!(error.message(), "options.image is a required argument.");
    }

    #[tokio::test]
    async fn without_a_region_there_is_no_service() {
        let client = crate::surface::testing::client(service(), json!({ "keyId": "A", "key": "S" }));
        let error = client.call("listKeys", json!([])).await.unwrap_err();
        assert_eq!((error.code(), error.message()), (Some("ConfigError"), "Missing region in config"));
    }
}
