//! What EC2's plain answers are, for who reads the types and the reference: in the names of Amazon's SDK, as in 2.2.0.
//!
//! API: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Types.html>

use crate::model::compute::DONE;
use crate::surface::Shape;

pub const SHAPES: &[Shape] = &[
    DONE,
    Shape {
        name: "KeyPair",
        doc: "An SSH key that servers are created with.",
        fields: &[
            ("KeyName", "string", "Its name."),
            ("KeyFingerprint", "string", "Its fingerprint."),
            ("KeyPairId?", "string", "Its id."),
        ],
    },
    Shape {
        name: "SecurityGroup",
        doc: "Rules of who may reach a server.",
        fields: &[
            ("GroupId", "string", "Its id."),
            ("GroupName", "string", "Its name."),
            ("Description", "string", "What it is for."),
            ("OwnerId?", "string", "Id of the account."),
            ("VpcId?", "string", "Id of its network."),
            ("IpPermissions?", "SecurityGroupRule[]", "What may come in."),
            ("IpPermissionsEgress?", "SecurityGroupRule[]", "What may go out."),
        ],
    },
    Shape {
        name: "SecurityGroupRule",
        doc: "A rule of a security group.",
        fields: &[
            ("IpProtocol", "string", "`tcp`, `udp`, `icmp`, or `-1` for all."),
            ("FromPort?", "number", "First port."),
            ("ToPort?", "number", "Last port."),
            ("IpRanges", "Array<{ CidrIp: string; Description?: string }>", "Addresses."),
            ("UserIdGroupPairs", "JsonObject[]", "Groups whose servers are meant."),
        ],
    },
];

pub const METHODS: &[(&str, &str)] = &[
    ("destroyImage", "Done"),
    ("destroyServer", "Done"),
    ("rebootServer", "Done"),
    ("listKeys", "KeyPair[]"),
    ("getKey", "KeyPair | undefined"),
    ("listGroups", "SecurityGroup[]"),
    ("getGroup", "SecurityGroup"),
    ("addGroup", "SecurityGroup"),
    ("_getDetails", "JsonObject"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_are_of_methods_that_there_are() {
        let service = super::super::service();
        for (name, _) in METHODS {
            let (name, arguments) = crate::surface::model::parse_signature(name);
            let method = service.methods.iter().find(|method| method.name == name).expect(name);
            assert!(arguments.iter().all(|argument| method.params.contains(argument)), "{name}");
        }
    }
}
