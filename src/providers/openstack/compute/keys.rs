//! Key pairs.
//!
//! API: <https://docs.openstack.org/api-ref/compute/#keypairs-keypairs>

use std::sync::Arc;

use serde_json::{Value, json};

use super::Nova;
use crate::error::Result;
use crate::http::Response;
use crate::options;
use crate::surface::Either;

options! {
    /// A key pair to be created, or imported.
    pub struct AddKey {
        /// Its name.
        name: String,
        /// The public key to import; without one, Nova makes a pair and answers with the private key.
        key: Option<String>,
        /// The same as `key`.
        public_key: Option<String>,
    }
}

pub async fn list(nova: Nova) -> Result<(Option<Value>, Arc<Response>)> {
    let answer = nova.get(["os-keypairs"]).send().await?;
    Ok((answer.get("keypairs")?, answer))
}

pub async fn add(nova: Nova, options: Either<String, AddKey>) -> Result<Option<Value>> {
    let options = match options {
        Either::First(name) => AddKey { name, key: None, public_key: None },
        Either::Second(options) => options,
    };
    let mut pair = json!({ "name": options.name });
    if let Some(key) = options.key.or(options.public_key) {
        pair["public_key"] = key.into();
    }
    nova.post(["os-keypairs"]).json(&json!({ "keypair": pair })).send().await?.get("keypair")
}

pub async fn destroy(nova: Nova, name: String) -> Result<()> {
    nova.delete(["os-keypairs", &name]).send().await.map(|_| ())
}

pub async fn get(nova: Nova, name: String) -> Result<Option<Value>> {
    nova.get(["os-keypairs", &name]).send().await?.get("keypair")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::providers::openstack::testing::cloud;

    #[tokio::test]
    async fn lists_with_the_response() {
        let mut cloud = cloud().await;
        let pairs = json!([{"keypair": {"name": "kp"}}]);
        cloud.answer("GET", "/compute/os-keypairs", 200, json!({"keypairs": pairs})).await;
        let nova = cloud.client(super::super::service());
        let values = nova.call("listKeys", json!([])).await.unwrap();
        assert_eq!(values[0], pairs);
        assert_eq!(values[1]["statusCode"], 200);
        assert_eq!(values[1]["text"], json!({"keypairs": pairs}).to_string());
    }

    #[tokio::test]
    async fn makes_a_pair_or_imports_a_key() {
        let mut cloud = cloud().await;
        let path = "/compute/os-keypairs";
        let made = json!({"name": "kp", "private_key": "secret"});
        cloud
            .answer_to("POST", path, json!({"keypair": {"name": "kp"}}), 200, json!({"keypair": made}))
            .await;
        let imported = json!({"keypair": {"name": "kp", "public_key": "ssh-rsa A"}});
        cloud.answer_to("POST", path, imported.clone(), 201, imported.clone()).await;
        let nova = cloud.client(super::super::service());
        assert_eq!(nova.call("addKey", json!(["kp"])).await.unwrap(), json!([made]));
        for option in ["key", "public_key"] {
            let options = json!({"name": "kp", option: "ssh-rsa A"});
            assert_eq!(nova.call("addKey", json!([options])).await.unwrap(), json!([imported["keypair"]]));
        }
        assert!(!nova.log().contains("secret"), "{}", nova.log());
    }

    #[tokio::test]
    async fn gets_and_deletes_by_name() {
        let mut cloud = cloud().await;
        let pair = json!({"name": "my key/1"});
        cloud.answer("GET", "/compute/os-keypairs/my%20key%2F1", 200, json!({"keypair": pair})).await;
        cloud.answer("DELETE", "/compute/os-keypairs/my%20key%2F1", 202, json!(null)).await;
        let nova = cloud.client(super::super::service());
        assert_eq!(nova.call("getKey", json!(["my key/1"])).await.unwrap(), json!([pair]));
        assert_eq!(nova.call("destroyKey", json!(["my key/1"])).await.unwrap(), json!([null]));
    }

    #[tokio::test]
    async fn a_name_must_be_given() {
        let cloud = cloud().await;
        let nova = cloud.client(super::super::service());
        let error = nova.fail("destroyKey", json!([])).await;
        assert_eq!(error.message(), "test destroyKey: name is required: a string");
        // An empty name would be the URL of the list.
        let error = nova.fail("destroyKey", json!([""])).await;
        assert_eq!(error.message(), "test destroyKey: an empty id or name has no URL");
        let error = nova.fail("addKey", json!([{"key": "k"}])).await;
        assert_eq!(error.message(), "test addKey: options.name is required: a string");
    }

    #[tokio::test]
    async fn a_refusal_keeps_what_nova_said() {
        let mut cloud = cloud().await;
        let fault = json!({"conflictingRequest": {"code": 409, "message": "exists"}});
        cloud.answer("POST", "/compute/os-keypairs", 409, fault.clone()).await;
        let error = cloud.client(super::super::service()).fail("addKey", json!(["kp"])).await;
        assert_eq!(error.message(), "openstack Error (409): Build in progress");
        for (field, value) in [
            ("provider", json!("openstack")),
            ("failCode", json!("Build in progress")),
            ("statusCode", json!(409)),
            ("method", json!("POST")),
            ("href", json!(format!("{}/compute/os-keypairs", cloud.server.url()))),
            ("result", fault),
        ] {
            assert_eq!(error.field(field), Some(&value), "{field}");
        }
    }
}
