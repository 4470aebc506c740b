//! Key pairs.
//!
//! API: <https://docs.openstack.org/api-ref/compute/#keypairs-keypairs>

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::Nova;
use crate::error::Result;
use crate::http::Response;
use crate::options;
use crate::surface::{Either, Options};

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

pub async fn add(nova: Nova, options: Either<String, Map<String, Value>>) -> Result<Option<Value>> {
    let options = match options {
        Either::First(name) => AddKey { name, key: None, public_key: None },
        Either::Second(options) => AddKey::from_object(options, "options")?,
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
