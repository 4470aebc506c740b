//! EC2's requests: an action and its parameters as a form, answers as XML.
//!
//! API: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/Query-Requests.html>

use serde_json::{Map, Value};

use super::Ec2;
use crate::error::{Error, Result};
use crate::http::{Path, encode_component, xml};
use crate::surface::Arg;

const VERSION: &str = "2016-11-15";

/// Lists that the SDK names in the plural and the wire in the singular, or otherwise altogether.
const LISTS: &[(&str, &str)] = &[
    ("BlockDeviceMappings", "BlockDeviceMapping"),
    ("Filters", "Filter"),
    ("GroupIds", "GroupId"),
    ("GroupNames", "GroupName"),
    ("ImageIds", "ImageId"),
    ("InstanceIds", "InstanceId"),
    ("KeyNames", "KeyName"),
    ("NetworkInterfaces", "NetworkInterface"),
    ("NetworkInterfaces.Groups", "SecurityGroupId"),
    ("Owners", "Owner"),
    ("SecurityGroupIds", "SecurityGroupId"),
    ("SecurityGroups", "SecurityGroup"),
    ("TagSpecifications", "TagSpecification"),
    ("Tags", "Tag"),
    ("UserIdGroupPairs", "Groups"),
    ("Values", "Value"),
];

/// The parameters of an action, in the SDK's words.
#[derive(Default)]
pub struct Params(Map<String, Value>);

impl Params {
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        match value.into() {
            Value::Null => {}
            value => drop(self.0.insert(name.into(), value)),
        }
        self
    }

    /// Flat, as the wire has them: `Filter.1.Value.2`.
    fn flat(&self) -> Vec<(String, String)> {
        let mut out = Vec::new();
        for (name, value) in &self.0 {
            flatten(wire("", name), name, value, &mut out);
        }
        out
    }
}

fn wire<'a>(parent: &str, name: &'a str) -> &'a str {
    let whole = format!("{parent}.{name}");
    let found =
        LISTS.iter().find(|(sdk, _)| *sdk == whole).or_else(|| LISTS.iter().find(|(sdk, _)| *sdk == name));
    found.map_or(name, |(_, wire)| wire)
}

fn flatten(path: &str, name: &str, value: &Value, out: &mut Vec<(String, String)>) {
    match value {
        Value::Null => {}
        Value::Array(items) => {
            for (i, item) in items.iter().enumerate() {
                flatten(&format!("{path}.{}", i + 1), name, item, out);
            }
        }
        Value::Object(fields) => {
            for (field, value) in fields {
                flatten(&format!("{path}.{}", wire(name, field)), field, value, out);
            }
        }
        plain => out.push((path.to_owned(), plain.to_query().unwrap_or_default())),
    }
}

/// Sends an action; the content of the answer.
pub async fn send(ec2: &Ec2, action: &str, params: &Params) -> Result<Value> {
    let mut form = vec![("Action".to_owned(), action.to_owned())];
    form.extend(params.flat());
    form.push(("Version".into(), VERSION.into()));
    let pair =
        |(name, value): &(String, String)| format!("{}={}", encode_component(name), encode_component(value));
    let form: Vec<String> = form.iter().map(pair).collect();
    let answer = ec2
        .post(Path::Root)
        .header("content-type", "application/x-www-form-urlencoded; charset=utf-8")
        .body(form.join("&"))
        .send()
        .await?;
    let document = xml::parse(&answer.body).map_err(|error| answer.about(error))?;
    if document.name != format!("{action}Response") {
        let error = format!("Unexpected response: {} to {action}", document.name);
        return Err(answer.about(Error::unexpected(error)));
    }
    Ok(document.content)
}

/// All items of a list that comes in pages; one page only if the app has asked for that.
pub async fn pages(ec2: &Ec2, action: &str, list: &str, params: Params, single: bool) -> Result<Vec<Value>> {
    let mut params = params;
    let mut out = Vec::new();
    loop {
        let content = send(ec2, action, &params).await?;
        out.extend(items(&content, list));
        match xml::text(&content, "nextToken") {
            Some(next) if !single => {
                if params.0.get("NextToken").and_then(Value::as_str) == Some(next) {
                    return Err(Error::unexpected("Unexpected response: a list that does not go on"));
                }
                params.0.insert("NextToken".into(), next.into());
            }
            _ => return Ok(out),
        }
    }
}

/// The items of a list in an answer.
pub fn items(content: &Value, list: &str) -> Vec<Value> {
    content.get(list).map(|list| xml::list(list, "item").to_vec()).unwrap_or_default()
}

/// One value or several, as a list.
pub fn listed(value: Option<Value>) -> Value {
    match value {
        None | Some(Value::Null) => Value::Null,
        Some(Value::Array(items)) => items.into(),
        Some(one) => vec![one].into(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn parameters_in_the_words_of_the_sdk_are_flat_on_the_wire() {
        let rules = json!([{
            "IpProtocol": "tcp", "FromPort": 80, "IpRanges": [{ "CidrIp": "0.0.0.0/0" }],
            "UserIdGroupPairs": [{ "GroupId": "sg-2" }],
        }]);
        let flat = Params::new()
            .with("Filters", json!([{ "Name": "tag:a", "Values": ["x", "y"] }]))
            .with("IpPermissions", rules)
            .with("NetworkInterfaces", json!([{ "DeviceIndex": 0, "Groups": ["sg-1"] }]))
            .with("EbsOptimized", true)
            .with("KeyName", Value::Null)
            .flat();
        let flat: Vec<String> = flat.iter().map(|(name, value)| format!("{name}={value}")).collect();
        assert_eq!(
            flat,
            [
                "Filter.1.Name=tag:a",
                "Filter.1.Value.1=x",
                "Filter.1.Value.2=y",
                "IpPermissions.1.IpProtocol=tcp",
                "IpPermissions.1.FromPort=80",
                "IpPermissions.1.IpRanges.1.CidrIp=0.0.0.0/0",
                "IpPermissions.1.Groups.1.GroupId=sg-2",
                "NetworkInterface.1.DeviceIndex=0",
                "NetworkInterface.1.SecurityGroupId.1=sg-1",
                "EbsOptimized=true",
            ]
        );
    }
}
