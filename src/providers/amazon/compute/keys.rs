//! Key pairs.
//!
//! API: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportKeyPair.html>

use base64::prelude::{BASE64_STANDARD, Engine};
use serde_json::Value;

use super::Ec2;
use super::query::{self, Params};
use super::shape::KEY;
use crate::error::{Error, Result};
use crate::options;

options! {
    /// Which key pairs to list.
    pub struct ListKeys {
        /// Their names. Default: all.
        "keyNames" => key_names: Option<Vec<String>>,
    }

    /// A public key to be imported.
    pub struct AddKey {
        /// Its name. Required.
        name: Option<String>,
        /// The key, as in `~/.ssh/id_ed25519.pub`. Required.
        key: Option<String>,
    }
}

pub async fn list(ec2: Ec2, options: Option<ListKeys>) -> Result<Value> {
    let names = options.and_then(|options| options.key_names);
    found(&ec2, names).await.map(Value::from)
}

async fn found(ec2: &Ec2, names: Option<Vec<String>>) -> Result<Vec<Value>> {
    let params = Params::new().with("KeyNames", names);
    let content = query::send(ec2, "DescribeKeyPairs", &params).await?;
    Ok(query::items(&content, "keySet").iter().map(|key| KEY.read(key).into()).collect())
}

pub async fn get(ec2: Ec2, name: String) -> Result<Option<Value>> {
    Ok(found(&ec2, Some(vec![name])).await?.into_iter().next())
}

pub async fn add(ec2: Ec2, options: Option<AddKey>) -> Result<bool> {
    let (Some(name), Some(key)) = options.map_or((None, None), |options| (options.name, options.key)) else {
        return Err(Error::new("`key` and `name` are required options."));
    };
    let params =
        Params::new().with("KeyName", name).with("PublicKeyMaterial", BASE64_STANDARD.encode(key.as_bytes()));
    query::send(&ec2, "ImportKeyPair", &params).await?;
    Ok(true)
}

pub async fn destroy(ec2: Ec2, name: String) -> Result<bool> {
    query::send(&ec2, "DeleteKeyPair", &Params::new().with("KeyName", name)).await?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::service;
    use crate::providers::amazon::testing::store;

    #[tokio::test]
    async fn key_pairs_come_and_go() {
        let mut store = store().await;
        let keys = "<keySet><item><keyName>kp</keyName><keyFingerprint>aa</keyFingerprint></item></keySet>";
        store.action("DescribeKeyPairs", "KeyName.1=kp", keys).await;
        store.action("ImportKeyPair", "KeyName=kp&PublicKeyMaterial=c3NoLXJzYSBBQUE%3D", "").await;
        store.action("DeleteKeyPair", "KeyName=kp", "").await;
        let client = store.client(service());
        let pair = json!({ "KeyName": "kp", "KeyFingerprint": "aa" });
        assert_eq!(client.call("getKey", json!(["kp"])).await.unwrap()[0], pair);
        let listed = client.call("listKeys", json!([{ "keyNames": ["kp"] }])).await.unwrap();
        assert_eq!(listed[0], json!([pair]));
        let key = json!({ "name": "kp", "key": "ssh-rsa AAA" });
        assert_eq!(client.call("addKey", json!([key])).await.unwrap()[0], true);
        assert_eq!(client.call("destroyKey", json!(["kp"])).await.unwrap()[0], true);
        assert!(client.call("addKey", json!([{ "name": "kp" }])).await.is_err());
        store.all_called().await;
    }
}
