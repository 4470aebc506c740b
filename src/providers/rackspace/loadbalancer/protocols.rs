//! Protocols and the ports that they usually have.
//!
//! API: <https://docs-ospc.rackspace.com/cloud-load-balancers/v1/api-reference/protocols/>

use serde_json::{Map, Value, json};

/// Zero where there is no usual port.
const PROTOCOLS: [(&str, u16); 18] = [
    ("DNS_TCP", 53),
    ("DNS_UDP", 53),
    ("FTP", 21),
    ("HTTP", 80),
    ("HTTPS", 443),
    ("IMAPS", 993),
    ("IMAPv4", 143),
    ("LDAP", 389),
    ("LDAPS", 636),
    ("MYSQL", 3306),
    ("POP3", 110),
    ("POP3S", 995),
    ("SMTP", 25),
    ("TCP", 0),
    ("TCP_CLIENT_FIRST", 0),
    ("UDP", 0),
    ("UDP_STREAM", 0),
    ("SFTP", 22),
];

pub fn is_known(name: &str) -> bool {
    PROTOCOLS.iter().any(|(own, _)| *own == name)
}

/// `{HTTP: {name: 'HTTP', port: 80}, …}`
pub fn all() -> Value {
    let one = |(name, port): &(&str, u16)| ((*name).to_owned(), json!({ "name": name, "port": port }));
    PROTOCOLS.iter().map(one).collect::<Map<_, _>>().into()
}
