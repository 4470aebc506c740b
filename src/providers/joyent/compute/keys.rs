//! Keys: public SSH keys of the account.
//!
//! API: <https://apidocs.tritondatacenter.com/cloudapi/#keys>

use serde_json::{Value, json};

use super::Triton;
use crate::error::{Error, Result};
use crate::options;
use crate::surface::Open;

options! {
    /// A key to be added. Other options are sent, too.
    pub struct AddKey {
        /// Its name. Required.
        name: Option<String>,
        /// The public key, as in `authorized_keys`. Required.
        key: Option<String>,
    }
}

pub async fn list(triton: Triton) -> Result<Value> {
    triton.get(triton.path(["keys"])).succeed().await?.json()
}

pub async fn get(triton: Triton, name: String) -> Result<Value> {
    triton.get(triton.path(["keys", &name])).succeed().await?.json()
}

pub async fn add(triton: Triton, Open { known, rest }: Open<AddKey>) -> Result<bool> {
    let given = |option: Option<String>| option.filter(|text| !text.is_empty());
    let (Some(name), Some(key)) = (given(known.name), given(known.key)) else {
        return Err(Error::new("`key` and `name` are required options."));
    };
    let mut document = json!({ "name": name, "key": key });
    for (name, value) in rest {
        document[name] = value;
    }
    triton.post(triton.path(["keys"])).json(&document).succeed().await?;
    Ok(true)
}

pub async fn destroy(triton: Triton, name: String) -> Result<bool> {
    triton.delete(triton.path(["keys", &name])).succeed().await?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use mockito::Server;
    use serde_json::json;

    use super::super::testing::client;

    #[tokio::test]
    async fn are_listed_fetched_added_and_removed() {
        let mut server = Server::new_async().await;
        let key = json!({"name": "k p", "key": "ssh-rsa AAA"});
        let _all = server.mock("GET", "/acct/keys").with_body(json!([key]).to_string()).create_async().await;
        let _one = server.mock("GET", "/acct/keys/k%20p").with_body(key.to_string()).create_async().await;
        let _gone = server.mock("DELETE", "/acct/keys/k%20p").with_status(204).create_async().await;
        let sent = json!({"name": "k p", "key": "ssh-rsa AAA", "extra": 1}).to_string();
        let add = server.mock("POST", "/acct/keys").match_body(sent.as_str()).with_status(201);
        let _add = add.with_body(key.to_string()).create_async().await;
        let triton = client(&server, json!({}));
        assert_eq!(triton.call("listKeys", json!([])).await.unwrap(), json!([[key]]));
        assert_eq!(triton.call("getKey", json!(["k p"])).await.unwrap(), json!([key]));
        let options = json!([{"extra": 1, "name": "k p", "key": "ssh-rsa AAA"}]);
        assert_eq!(triton.call("addKey", options).await.unwrap(), json!([true]));
        assert_eq!(triton.call("destroyKey", json!(["k p"])).await.unwrap(), json!([true]));
        for missing in [json!([]), json!([{"name": "x"}]), json!([{"name": "", "key": "k"}])] {
            let error = triton.fail("addKey", missing).await;
            assert_eq!(error.message(), "`key` and `name` are required options.");
        }
        let error = triton.fail("getKey", json!([""])).await;
        assert_eq!(error.message(), "test getKey: an empty id or name has no URL");
    }

    #[tokio::test]
    async fn a_success_that_says_otherwise_is_an_error() {
        for (body, words) in [
            ("<html>Sign in</html>", "Unexpected response: "),
            (r#"{"name": "k"#, "Unexpected response: "),
            (r#"{"code": "InternalError", "message": "no"}"#, "Unexpected response: no"),
        ] {
            let mut server = Server::new_async().await;
            for method in ["GET", "POST", "DELETE"] {
                server.mock(method, mockito::Matcher::Any).with_body(body).create_async().await;
            }
            let triton = client(&server, json!({}));
            for (method, args) in [
                ("listKeys", json!([])),
                ("getKey", json!(["k"])),
                ("addKey", json!([{"name": "k", "key": "k"}])),
                ("destroyKey", json!(["k"])),
                ("rebootServer", json!(["m1"])),
                ("destroyServer", json!(["m1"])),
                ("getVersion", json!([])),
            ] {
                let error = triton.fail(method, args).await;
                assert!(error.message().starts_with(words), "{method}: {error}");
                assert_eq!(error.status(), Some(200), "{method}");
            }
        }
    }
}
