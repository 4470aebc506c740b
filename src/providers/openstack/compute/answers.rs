//! What Nova's plain answers are, for who reads the types and the reference.
//!
//! API: <https://docs.openstack.org/api-ref/compute/>

use crate::model::compute::DONE;
use crate::surface::Shape;

pub const SHAPES: &[Shape] = &[
    DONE,
    Shape {
        name: "KeyPair",
        doc: "An SSH key that servers are created with.",
        fields: &[
            ("name", "string", "Its name."),
            ("fingerprint", "string", "Its fingerprint."),
            ("public_key", "string", "Its public half, as in `authorized_keys`."),
            ("private_key?", "string", "Its private half, once: in the answer that has made the pair."),
            ("user_id?", "string", "Id of the user whose it is."),
        ],
    },
    Shape {
        name: "KeyPairEntry",
        doc: "A key pair in a list.",
        fields: &[("keypair", "KeyPair", "The key pair.")],
    },
    Shape {
        name: "SecurityGroup",
        doc: "Rules of who may reach a server.",
        fields: &[
            ("id", "string | number", "Its id."),
            ("name", "string", "Its name."),
            ("description", "string", "What it is for."),
            ("tenant_id?", "string", "Id of its project."),
            ("rules?", "SecurityGroupRule[]", "Its rules."),
        ],
    },
    Shape {
        name: "SecurityGroupRule",
        doc: "A rule of a security group.",
        fields: &[
            ("id", "string | number", "Its id."),
            ("parent_group_id", "string | number", "Id of its group."),
            ("ip_protocol", "string | null", "`tcp`, `udp` or `icmp`."),
            ("from_port", "number | null", "First port."),
            ("to_port", "number | null", "Last port."),
            ("ip_range", "{ cidr?: string }", "Addresses that may come in."),
            ("group", "{ name?: string; tenant_id?: string }", "Group whose servers may come in."),
        ],
    },
    Shape {
        name: "FloatingIp",
        doc: "An address that can be given to a server, and taken.",
        fields: &[
            ("id", "string | number", "Its id."),
            ("ip", "string", "The address."),
            ("fixed_ip", "string | null", "The server's own address behind it."),
            ("instance_id", "string | null", "Id of the server that has it."),
            ("pool?", "string", "Name of the pool that it is from."),
        ],
    },
    Shape {
        name: "Address",
        doc: "An address of a server.",
        fields: &[("version", "4 | 6", "Version of the protocol."), ("addr", "string", "The address.")],
    },
    Shape {
        name: "ApiVersion",
        doc: "A version of the API.",
        fields: &[
            ("id", "string", "`v2.1`."),
            ("status", "string", "`CURRENT`, `SUPPORTED` or `DEPRECATED`."),
            ("updated?", "string", "Since when it is so."),
            ("version?", "string", "The newest microversion."),
            ("min_version?", "string", "The oldest microversion."),
            ("links?", "Array<{ href: string; rel: string }>", "Where it is."),
        ],
    },
    Shape {
        name: "Limits",
        doc: "What a project may use, and what it uses.",
        fields: &[
            ("absolute", "{ [limit: string]: number }", "Limits and use by name: `maxTotalCores`."),
            ("rate", "JsonObject[]", "How often what may be asked."),
        ],
    },
    Shape {
        name: "Extension",
        doc: "An extension of the API.",
        fields: &[
            ("name", "string", "Its name."),
            ("alias", "string", "Its name in paths: `os-networks`."),
            ("description", "string", "What it adds."),
            ("updated?", "string", "Since when it is so."),
        ],
    },
    Shape {
        name: "Network",
        doc: "A network of Nova's, or of Neutron's behind it.",
        fields: &[
            ("id", "string", "Its id."),
            ("label?", "string", "Its name."),
            ("cidr?", "string | null", "Its addresses."),
        ],
    },
    Shape {
        name: "VolumeAttachment",
        doc: "A volume at a server.",
        fields: &[
            ("id?", "string", "Id of the attachment."),
            ("serverId", "string", "Id of the server."),
            ("volumeId", "string", "Id of the volume."),
            ("device?", "string | null", "Its device there: `/dev/vdb`."),
        ],
    },
];

pub const METHODS: &[(&str, &str)] = &[
    ("destroyImage", "Done"),
    ("updateImageMeta", "{ metadata: { [name: string]: string } }"),
    ("destroyServer", "Done"),
    ("_doServerAction", "JsonObject | undefined"),
    ("_doServerAction(body)", "object"),
    ("rebootServer", "JsonObject | undefined"),
    ("rebuildServer", "JsonObject | undefined"),
    ("resizeServer", "JsonObject | undefined"),
    ("confirmServerResize", "JsonObject | undefined"),
    ("revertServerResize", "JsonObject | undefined"),
    ("getServerAddresses", "{ [network: string]: Address[] }"),
    ("getFloatingIps", "FloatingIp[]"),
    ("allocateNewFloatingIp", "FloatingIp"),
    ("getFloatingIp", "FloatingIp"),
    ("listKeys", "KeyPairEntry[]"),
    ("addKey", "KeyPair"),
    ("getKey", "KeyPair"),
    ("listGroups", "SecurityGroup[]"),
    ("addGroup", "SecurityGroup"),
    ("addGroup(options)", "string | (JsonObject & { name: string; description?: string })"),
    ("destroyGroup(name)", "string | number"),
    ("getVersion", "ApiVersion"),
    ("getLimits", "Limits"),
];

/// What the calls bring that some of the family have.
pub const NETWORK_METHODS: &[(&str, &str)] = &[
    ("getExtensions", "Extension[]"),
    ("addRule", "SecurityGroupRule"),
    ("addRules", "SecurityGroupRule[]"),
    ("deleteRule", "Done"),
    ("deleteRule(ruleId)", "string | number"),
    ("getNetworks", "Network[]"),
    ("getNetwork", "Network"),
    ("createNetwork", "Network"),
    ("_createNetwork", "Network"),
    ("_doNetworkAction(payload)", "object"),
    ("getVolumeAttachments", "VolumeAttachment[]"),
    ("getVolumeAttachmentDetails", "VolumeAttachment"),
    ("attachVolume", "VolumeAttachment"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_are_of_methods_that_there_are() {
        let service = super::super::service();
        for (name, _) in METHODS.iter().chain(NETWORK_METHODS) {
            let (name, arguments) = crate::surface::model::parse_signature(name);
            let method = service.methods.iter().find(|method| method.name == name).expect(name);
            assert!(arguments.iter().all(|argument| method.params.contains(argument)), "{name}");
        }
    }
}
