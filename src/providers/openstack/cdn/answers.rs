//! What services consist of, for who reads the types and the reference: in Poppy's own words.
//!
//! API: <https://docs.openstack.org/developer/poppy/>

use crate::surface::Shape;

pub const SHAPES: &[Shape] = &[
    Shape {
        name: "Domain",
        doc: "A domain that a service's files are found under.",
        fields: &[
            ("domain", "string", "The name."),
            ("protocol?", "string", "`http` (default) or `https`."),
            ("certificate?", "string", "Whose certificate it has: `shared`, `san` or `custom`."),
        ],
    },
    Shape {
        name: "Origin",
        doc: "Where a service's files come from.",
        fields: &[
            ("origin", "string", "Name or address of the server."),
            ("port?", "number", "Its port. Default 80."),
            ("ssl?", "boolean", "Whether it is asked by TLS. Default `false`."),
            ("rules?", "Rule[]", "Which files come from there. Default: all."),
            ("hostheadertype?", "string", "Which `Host` it is sent: `domain`, `origin` or `custom`."),
        ],
    },
    Shape {
        name: "Caching",
        doc: "How long files are kept.",
        fields: &[
            ("name", "string", "Its name; `default` for all other files."),
            ("ttl", "number", "For how many seconds."),
            ("rules?", "Rule[]", "Which files are meant."),
        ],
    },
    Shape {
        name: "Restriction",
        doc: "Who may read files.",
        fields: &[
            ("name", "string", "Its name."),
            ("access?", "string", "What its rules do: `whitelist` or `blacklist`."),
            ("rules?", "Rule[]", "Which requests are meant."),
        ],
    },
    Shape {
        name: "Rule",
        doc: "Which requests are meant.",
        fields: &[
            ("name", "string", "Its name."),
            ("request_url?", "string", "By their paths."),
            ("referrer?", "string", "By the page that they come from."),
            ("geography?", "string", "By the country that they come from."),
            ("client_ip?", "string", "By the address that they come from."),
        ],
    },
];
