//! Functions on servers and addresses that `pkgcloud.compute` offers.

use serde_json::{Value, json};

use crate::surface::doc::Doc;

pub struct Helper {
    service: &'static str,
    name: &'static str,
    params: &'static [&'static str],
    doc: Doc,
    ts: Doc,
    call: fn(&[Value]) -> Value,
}

pub const HELPERS: &[Helper] = &[
    Helper {
        service: "compute",
        name: "isPrivate",
        params: &["address"],
        doc: Doc::new("Whether an IP address belongs to a private, local or link-local range."),
        ts: Doc::new("(address: string) => boolean"),
        call: |args| is_private(text(args.first())).into(),
    },
    Helper {
        service: "compute",
        name: "isPublic",
        params: &["address"],
        doc: Doc::new("Whether it does not; so is a name."),
        ts: Doc::new("(address: string) => boolean"),
        call: |args| (!is_private(text(args.first()))).into(),
    },
    Helper {
        service: "compute",
        name: "serverPass",
        params: &["server"],
        doc: Doc::new(
            "The password of a server's administrator, where it is known; otherwise an empty string.",
        ),
        ts: Doc::new("(server: object) => string"),
        call: |args| server_pass(args.first().unwrap_or(&Value::Null)),
    },
    Helper {
        service: "compute",
        name: "serverIp",
        params: &["server", "options"],
        doc: Doc::new(
            "A server's address: a public one, or a private one if there is no other or `isPrivate` asks for it.",
        ),
        ts: Doc::new(
            "(server: object, options?: { isPublic?: boolean; isPrivate?: boolean }) => string | null",
        ),
        call: |args| {
            let none = Value::Null;
            server_ip(args.first().unwrap_or(&none), args.get(1).unwrap_or(&none))
        },
    },
];

impl Helper {
    pub fn describe(&self) -> Value {
        json!({ "service": self.service, "name": self.name, "params": self.params })
    }

    pub fn document(&self) -> Value {
        json!({ "service": self.service, "name": self.name, "doc": self.doc.text(), "ts": self.ts.text() })
    }
}

pub fn call(name: &str, args: &[Value]) -> Value {
    HELPERS.iter().find(|helper| helper.name == name).map_or(Value::Null, |helper| (helper.call)(args))
}

fn text(value: Option<&Value>) -> &str {
    value.and_then(Value::as_str).unwrap_or_default()
}

/// By the address's text, as 2.2.0 does it: what is no address is not private.
pub fn is_private(address: &str) -> bool {
    let address = address.to_ascii_lowercase();
    let v4 = address.strip_prefix("::ffff:").unwrap_or(&address);
    if let Ok(v4) = v4.parse::<std::net::Ipv4Addr>() {
        return v4.is_private() || v4.is_loopback() || v4.is_link_local();
    }
    match address.parse::<std::net::Ipv6Addr>() {
        Ok(v6) => {
            v6.is_loopback() || v6.is_unspecified() || v6.is_unique_local() || v6.is_unicast_link_local()
        }
        Err(_) => false,
    }
}

fn server_pass(server: &Value) -> Value {
    let password = server.get("adminPass").or_else(|| server.get("metadata")?.get("root"));
    password.filter(|password| !password.is_null()).cloned().unwrap_or_else(|| "".into())
}

/// An address as text, or as an object that has one.
fn address(value: &Value) -> Option<&str> {
    value.as_str().or_else(|| value.get("addr")?.as_str())
}

fn server_ip(server: &Value, options: &Value) -> Value {
    let list = |value: Option<&Value>| -> Vec<String> {
        let items = value.and_then(Value::as_array).into_iter().flatten();
        items.filter_map(address).map(str::to_owned).collect()
    };
    let all = match (server.get("ips"), server.get("addresses")) {
        (Some(ips), _) => list(Some(ips)),
        (None, Some(addresses))
            if addresses.get("public").is_some() || addresses.get("private").is_some() =>
        {
            let mut all = list(addresses.get("public"));
            if wanted(options, "isPublic", true) && !all.is_empty() {
                return all.swap_remove(0).into();
            }
            let private = list(addresses.get("private"));
            return private
                .into_iter()
                .next()
                .or_else(|| all.into_iter().next())
                .map_or(Value::Null, Value::from);
        }
        (None, Some(Value::Object(networks))) => {
            networks.values().flat_map(|addresses| list(Some(addresses))).collect()
        }
        _ => Vec::new(),
    };
    let public = all.iter().find(|address| !is_private(address));
    let private = all.iter().find(|address| is_private(address));
    let found = match wanted(options, "isPublic", true) {
        true => public.or(private).or(all.first()),
        false => private.or(public),
    };
    found.cloned().map_or(Value::Null, Value::from)
}

/// `isPrivate: true` asks for a private address, `isPublic: false` too.
fn wanted(options: &Value, name: &str, default: bool) -> bool {
    if options.get("isPrivate").and_then(Value::as_bool) == Some(true) {
        return false;
    }
    options.get(name).and_then(Value::as_bool).unwrap_or(default)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn private_ranges() {
        let private = [
            "10.1.2.3",
            "192.168.0.1",
            "172.31.0.1",
            "127.0.0.1",
            "169.254.1.1",
            "::ffff:10.0.0.1",
            "fd00::1",
            "FE80::1",
            "::1",
            "::",
        ];
        let public = ["8.8.8.8", "172.32.0.1", "2001:db8::1", "example.com", ""];
        assert!(private.iter().all(|address| is_private(address)));
        assert!(!public.iter().any(|address| is_private(address)));
    }

    #[test]
    fn a_servers_address() {
        let both = json!({"addresses": {"public": ["8.8.8.8"], "private": ["10.0.0.1"]}});
        assert_eq!(server_ip(&both, &Value::Null), "8.8.8.8");
        assert_eq!(server_ip(&both, &json!({"isPrivate": true})), "10.0.0.1");
        let one = json!({"addresses": {"private": [{"addr": "10.0.0.1"}]}});
        assert_eq!(server_ip(&one, &Value::Null), "10.0.0.1");
        assert_eq!(server_ip(&Value::Null, &Value::Null), Value::Null);
        let map = json!({"addresses": {"vlan": [{"addr": "10.0.0.1"}, {"addr": "9.9.9.9"}]}});
        assert_eq!(server_ip(&map, &Value::Null), "9.9.9.9");
    }
}
