//! From EC2's XML to what apps have read since the days of the AWS SDK: names with a capital, numbers, booleans,
//! lists that are there even when they are empty.

use serde_json::{Map, Value};

use crate::http::xml;

/// What is particular about a resource.
pub struct Shape {
    /// Names that are not the wire's with a capital.
    pub names: &'static [(&'static str, &'static str)],
    /// Lists that are `[]` where the answer has none.
    pub lists: &'static [&'static str],
}

pub static INSTANCE: Shape = Shape {
    names: &[
        ("dnsName", "PublicDnsName"),
        ("ipAddress", "PublicIpAddress"),
        ("instanceState", "State"),
        ("reason", "StateTransitionReason"),
        ("groupSet", "SecurityGroups"),
        ("networkInterfaceSet.groupSet", "Groups"),
    ],
    lists: &[
        "ProductCodes",
        "BlockDeviceMappings",
        "ElasticGpuAssociations",
        "ElasticInferenceAcceleratorAssociations",
        "NetworkInterfaces",
        "SecurityGroups",
        "Tags",
        "Licenses",
    ],
};

pub static IMAGE: Shape = Shape {
    names: &[("isPublic", "Public"), ("imageOwnerId", "OwnerId"), ("imageState", "State")],
    lists: &["ProductCodes", "BlockDeviceMappings", "Tags"],
};

pub static GROUP: Shape = Shape {
    names: &[("groupDescription", "Description"), ("groups", "UserIdGroupPairs")],
    lists: &["IpPermissions", "IpPermissionsEgress", "Tags"],
};

pub static RULE_LISTS: &[&str] = &["IpRanges", "Ipv6Ranges", "PrefixListIds", "UserIdGroupPairs"];

pub static KEY: Shape = Shape { names: &[], lists: &[] };

/// Names that are the same in all of them.
const NAMES: &[(&str, &str)] = &[
    ("blockDeviceMapping", "BlockDeviceMappings"),
    ("elasticGpuAssociationSet", "ElasticGpuAssociations"),
    ("elasticInferenceAcceleratorAssociationSet", "ElasticInferenceAcceleratorAssociations"),
    ("ipv4PrefixSet", "Ipv4Prefixes"),
    ("ipv6PrefixSet", "Ipv6Prefixes"),
    ("ipv6AddressesSet", "Ipv6Addresses"),
    ("licenseSet", "Licenses"),
    ("networkInterfaceSet", "NetworkInterfaces"),
    ("privateIpAddressesSet", "PrivateIpAddresses"),
    ("productCodes.productCode", "ProductCodeId"),
    ("productCodes.type", "ProductCodeType"),
    ("tagSet", "Tags"),
];

const NUMBERS: &[&str] = &[
    "amiLaunchIndex",
    "coreCount",
    "deviceIndex",
    "fromPort",
    "httpPutResponseHopLimit",
    "instanceState.code",
    "iops",
    "networkCardIndex",
    "partitionNumber",
    "tcpEstablishedTimeout",
    "threadsPerCore",
    "throughput",
    "toPort",
    "udpStreamTimeout",
    "udpTimeout",
    "volumeSize",
];

const BOOLEANS: &[&str] = &[
    "configured",
    "deleteOnTermination",
    "ebsOptimized",
    "enaSrdEnabled",
    "enaSrdUdpEnabled",
    "enaSupport",
    "enableResourceNameDnsAAAARecord",
    "enableResourceNameDnsARecord",
    "enclaveOptions.enabled",
    "encrypted",
    "isPrimaryIpv6",
    "isPublic",
    "primary",
    "sourceDestCheck",
];

/// Fields that are a `Date` in the SDK, by its names.
pub const DATES: &[&str] = &[
    "AttachTime",
    "CreateTime",
    "ElasticInferenceAcceleratorAssociationTime",
    "LaunchTime",
    "UsageOperationUpdateTime",
];

impl Shape {
    /// A resource in the SDK's words.
    pub fn read(&self, content: &Value) -> Map<String, Value> {
        let mut out = match self.convert(content, "") {
            Value::Object(fields) => fields,
            _ => Map::new(),
        };
        for list in self.lists {
            out.entry(*list).or_insert_with(|| Value::Array(Vec::new()));
        }
        out
    }

    fn convert(&self, content: &Value, parent: &str) -> Value {
        let Value::Object(fields) = content else { return content.clone() };
        let mut out = Map::new();
        for (wire, value) in fields {
            let name = self.name(parent, wire);
            let value = match value {
                Value::Object(inner) if inner.len() == 1 && inner.contains_key("item") => {
                    xml::list(value, "item").iter().map(|item| self.convert(item, wire)).collect()
                }
                Value::String(text) if text.is_empty() && self.is_list(wire, &name) => {
                    Value::Array(Vec::new())
                }
                Value::String(text) => typed(parent, wire, text),
                other => self.convert(other, wire),
            };
            out.insert(name, value);
        }
        out.into()
    }

    fn name(&self, parent: &str, wire: &str) -> String {
        let whole = format!("{parent}.{wire}");
        let tables = [self.names, NAMES];
        let find = |name: &str| tables.iter().flat_map(|table| *table).find(|(own, _)| *own == name);
        match find(&whole).or_else(|| find(wire)) {
            Some((_, sdk)) => (*sdk).to_owned(),
            None => capital(wire),
        }
    }

    fn is_list(&self, wire: &str, name: &str) -> bool {
        wire.ends_with("Set") || self.lists.contains(&name) || RULE_LISTS.contains(&name)
    }
}

fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_ascii_uppercase().to_string() + letters.as_str()).unwrap_or_default()
}

fn typed(parent: &str, wire: &str, text: &str) -> Value {
    let whole = format!("{parent}.{wire}");
    let is = |table: &[&str]| table.iter().any(|own| *own == wire || *own == whole);
    if is(NUMBERS)
        && let Ok(number) = text.parse::<i64>()
    {
        return number.into();
    }
    match text {
        "true" if is(BOOLEANS) => true.into(),
        "false" if is(BOOLEANS) => false.into(),
        text => text.into(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_instance_in_the_words_of_the_sdk() {
        let body = "<item><instanceId>i-1</instanceId><instanceState><code>16</code><name>running</name></instanceState>\
            <groupSet><item><groupId>sg-1</groupId></item></groupSet><tagSet><item><key>a</key><value>true</value></item>\
            </tagSet><stateReason><code>0</code></stateReason><ebsOptimized>false</ebsOptimized><productCodes/>\
            <networkInterfaceSet><item><groupSet><item><groupId>sg-1</groupId></item></groupSet>\
            <attachment><deviceIndex>0</deviceIndex></attachment></item></networkInterfaceSet><newThing>x</newThing></item>";
        let read = INSTANCE.read(&xml::parse(body.as_bytes()).unwrap().content);
        assert_eq!(
            Value::from(read),
            json!({
                "InstanceId": "i-1",
                "State": { "Code": 16, "Name": "running" },
                "SecurityGroups": [{ "GroupId": "sg-1" }],
                "Tags": [{ "Key": "a", "Value": "true" }],
                "StateReason": { "Code": "0" },
                "EbsOptimized": false,
                "ProductCodes": [],
                "NetworkInterfaces": [{ "Groups": [{ "GroupId": "sg-1" }], "Attachment": { "DeviceIndex": 0 } }],
                "NewThing": "x",
                "BlockDeviceMappings": [],
                "ElasticGpuAssociations": [],
                "ElasticInferenceAcceleratorAssociations": [],
                "Licenses": [],
            })
        );
    }
}
