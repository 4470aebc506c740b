//! What plain answers are, for who reads the types and the reference.
//!
//! API: <https://docs-ospc.rackspace.com/cloud-load-balancers/v1/api-reference/>

use crate::surface::Shape;

pub const SHAPES: &[Shape] = &[
    Shape {
        name: "AccessListItem",
        doc: "Who may connect, or may not.",
        fields: &[
            ("id?", "number", "Its id."),
            ("address", "string", "An address, or several in CIDR."),
            ("type", "string", "`ALLOW` or `DENY`."),
        ],
    },
    Shape {
        name: "ConnectionThrottle",
        doc: "How connections are limited.",
        fields: &[
            ("maxConnections", "number", "Most connections of one address; 0 for no limit."),
            ("minConnections?", "number", "Connections of one address that are allowed at all times."),
            ("maxConnectionRate?", "number", "Most connections within `rateInterval`; 0 for no limit."),
            ("rateInterval?", "number", "Seconds for which `maxConnectionRate` counts."),
        ],
    },
    Shape {
        name: "HealthMonitor",
        doc: "How nodes are watched.",
        fields: &[
            ("type", "string", "`CONNECT`, `HTTP` or `HTTPS`."),
            ("delay", "number", "Seconds between two looks."),
            ("timeout", "number", "Seconds until a look has failed."),
            ("attemptsBeforeDeactivation", "number", "How many looks must fail until a node is left out."),
            ("path?", "string", "Path that is asked for (HTTP, HTTPS)."),
            ("statusRegex?", "string", "What the answer's status must match (HTTP, HTTPS)."),
            ("bodyRegex?", "string", "What the answer's body must match (HTTP, HTTPS)."),
            ("hostHeader?", "string", "Name of the host that is asked (HTTP, HTTPS)."),
        ],
    },
    Shape {
        name: "NodeServiceEvent",
        doc: "Something that has happened to a node.",
        fields: &[
            ("id", "number", "Its id."),
            ("nodeId", "number", "Id of the node."),
            ("loadbalancerId", "number", "Id of the load balancer."),
            ("type", "string", "`UPDATE_NODE` and more."),
            ("category", "string", "`UPDATE` and more."),
            ("severity", "string", "`INFO` and more."),
            ("title", "string", "What it was."),
            ("description", "string", "The same, at length."),
            ("created", "string", "When it was."),
        ],
    },
    Shape {
        name: "SSLConfig",
        doc: "How TLS is ended.",
        fields: &[
            ("certificate", "string", "Certificate, in PEM."),
            ("intermediateCertificate?", "string", "Certificates between it and its authority, in PEM."),
            ("enabled", "boolean", "Whether TLS is ended."),
            ("secureTrafficOnly", "boolean", "Whether there is nothing but TLS."),
            ("securePort", "number", "Port for TLS."),
        ],
    },
];

pub const METHODS: &[(&str, &str)] = &[
    ("addNodes(nodes)", "Partial<Node> | Array<Partial<Node>>"),
    ("getNodeServiceEvents", "NodeServiceEvent[]"),
    ("getVirtualIps", "VirtualIp[]"),
    ("addIPV6VirtualIp", "VirtualIp"),
    ("getSSLConfig", "SSLConfig"),
    ("getAccessList", "AccessListItem[]"),
    ("addAccessList(accessList)", "AccessListItem | AccessListItem[]"),
    ("getHealthMonitor", "Partial<HealthMonitor>"),
    ("getSessionPersistence", "{ persistenceType?: string }"),
    ("getConnectionLoggingConfig", "{ enabled: boolean }"),
    ("getConnectionThrottleConfig", "Partial<ConnectionThrottle>"),
    ("getContentCachingConfig", "{ enabled: boolean }"),
    ("getErrorPage", "string"),
    ("getStats", "{ [counter: string]: number }"),
    ("getAccountUsage", "JsonObject"),
    ("getHistoricalUsage", "JsonObject"),
    ("getCurrentUsage", "JsonObject"),
    ("getAllowedDomains", "Array<{ allowedDomain: { name: string } }>"),
    ("getProtocols", "Array<{ name: string; port: number }>"),
    ("getAlgorithms", "Array<{ name: string }>"),
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
