//! A client of a mock server, and what Triton says.

use mockito::ServerGuard;
use serde_json::{Value, json};

use crate::surface::testing;

pub fn client(server: &ServerGuard, options: Value) -> testing::Client {
    let mut config = json!({
        "serversUrl": server.url(),
        "account": "acct",
        "keyId": "own",
        "key": include_str!("../../../../test/fixtures/keys/ed25519"),
        "pollInterval": 1,
    });
    if let Value::Object(options) = options {
        for (name, value) in options {
            config[name] = value;
        }
    }
    testing::client(super::service(), config)
}

pub fn machine() -> Value {
    json!({
        "id": "m1", "name": "web", "type": "smartmachine", "brand": "joyent", "state": "running", "image": "i1",
        "package": "small", "ips": ["8.8.8.8", "10.0.0.1"], "memory": 1024, "disk": 100,
        "metadata": {"credentials": {"admin": "pw"}}, "created": "c", "updated": "u",
    })
}
