//! SSH keys of the account.
//!
//! API: <https://docs.digitalocean.com/reference/api/digitalocean/#tag/SSH-Keys>

use serde_json::{Value, json};

use super::pages::Pages;
use crate::error::{Error, Result};
use crate::options;
use crate::providers::digitalocean::client::{Ocean, says_nothing, send_for_nothing};
use crate::surface::Id;

options! {
    /// An SSH key to be added.
    pub struct AddKey {
        /// Its name. Required.
        name: Option<String>,
        /// The public key, as in `id_ed25519.pub`. Required.
        key: Option<String>,
    }
}

pub async fn list(ocean: Ocean) -> Result<Value> {
    let mut pages = Pages::all(ocean, ["v2", "account", "keys"], "ssh_keys", "No keys found.");
    let mut all = Vec::new();
    while let Some((keys, _)) = pages.turn().await? {
        all.extend(keys.into_iter().map(Value::from));
    }
    Ok(all.into())
}

pub async fn get(ocean: Ocean, Id(id): Id) -> Result<Option<Value>> {
    let answer = ocean.get(["v2", "account", "keys", &id]).succeed().await?;
    match says_nothing(&answer) {
        true => Ok(None),
        false => Ok(Some(answer.object("ssh_key")?.into())),
    }
}

pub async fn add(ocean: Ocean, options: Option<AddKey>) -> Result<bool> {
    let Some(AddKey { name: Some(name), key: Some(key) }) = options else {
        return Err(Error::new("`key` and `name` are required options."));
    };
    let key = json!({ "name": name, "public_key": key });
    let answer = ocean.post(["v2", "account", "keys"]).json(&key).succeed().await?;
    if !says_nothing(&answer) {
        answer.object("ssh_key")?;
    }
    Ok(true)
}

pub async fn destroy(ocean: Ocean, Id(id): Id) -> Result<bool> {
    send_for_nothing(ocean.delete(["v2", "account", "keys", &id])).await?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use mockito::Server;
    use serde_json::json;

    use crate::providers::digitalocean::testing::{answer, answer_to, ocean, refuse};

    #[tokio::test]
    async fn lists_gets_adds_and_deletes() {
        let mut server = Server::new_async().await;
        let key = json!({"id": 512189, "fingerprint": "aa:bb", "public_key": "ssh-rsa AAA", "name": "kp"});
        let one = json!({"ssh_key": key});
        let _list = answer(&mut server, "GET", "/v2/account/keys", 200, json!({"ssh_keys": [key]})).await;
        let _id = answer(&mut server, "GET", "/v2/account/keys/512189", 200, one.clone()).await;
        let _print = answer(&mut server, "GET", "/v2/account/keys/aa:bb", 200, one.clone()).await;
        let sent = json!({"name": "kp", "public_key": "ssh-rsa AAA"});
        let _add = answer_to(&mut server, ("POST", "/v2/account/keys"), sent, 201, one).await;
        let _gone = refuse(&mut server, "DELETE", "/v2/account/keys/512189", 204).await;
        let ocean = ocean(&server);
        assert_eq!(ocean.call("listKeys", json!([])).await.unwrap(), json!([[key]]));
        for id in [json!(512189), json!("512189"), key.clone(), json!("aa:bb")] {
            assert_eq!(ocean.call("getKey", json!([id])).await.unwrap(), json!([key]));
        }
        let options = json!({"name": "kp", "key": "ssh-rsa AAA"});
        assert_eq!(ocean.call("addKey", json!([options])).await.unwrap(), json!([true]));
        assert_eq!(ocean.call("destroyKey", json!([512189])).await.unwrap(), json!([true]));
    }

    #[tokio::test]
    async fn says_which_option_is_missing() {
        let ocean = ocean(&Server::new_async().await);
        for options in [json!([{"name": "kp"}]), json!([{"key": "k"}]), json!([])] {
            let error = ocean.fail("addKey", options).await;
            assert_eq!(error.message(), "`key` and `name` are required options.");
        }
        let error = ocean.fail("getKey", json!([])).await;
        assert!(error.message().starts_with("test getKey: id is required"), "{error}");
    }

    #[tokio::test]
    async fn an_answer_without_a_key_is_an_error() {
        let mut server = Server::new_async().await;
        let other = json!({"ssh_keys": null, "other": 1});
        let _list = answer(&mut server, "GET", "/v2/account/keys", 200, json!({})).await;
        let _get = answer(&mut server, "GET", "/v2/account/keys/1", 200, other.clone()).await;
        let _add = answer(&mut server, "POST", "/v2/account/keys", 200, other).await;
        let ocean = ocean(&server);
        assert_eq!(ocean.fail("listKeys", json!([])).await.message(), "No keys found.");
        for (method, args) in [("getKey", json!([1])), ("addKey", json!([{"name": "k", "key": "k"}]))] {
            assert_eq!(ocean.fail(method, args).await.message(), "Unexpected empty response");
        }
    }

    #[tokio::test]
    async fn an_empty_object_is_no_error_where_2_2_0_took_it() {
        let mut server = Server::new_async().await;
        let _get = answer(&mut server, "GET", "/v2/account/keys/1", 200, json!({})).await;
        let _add = answer(&mut server, "POST", "/v2/account/keys", 200, json!({})).await;
        let _gone = answer(&mut server, "DELETE", "/v2/account/keys/1", 200, json!({})).await;
        let ocean = ocean(&server);
        assert_eq!(ocean.call("getKey", json!([1])).await.unwrap(), json!([null]));
        let options = json!({"name": "k", "key": "k"});
        assert_eq!(ocean.call("addKey", json!([options])).await.unwrap(), json!([true]));
        assert_eq!(ocean.call("destroyKey", json!([1])).await.unwrap(), json!([true]));
    }
}
