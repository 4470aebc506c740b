//! The account: its key for temporary URLs.

use super::{Swift, metadata};
use crate::error::{Error, Result};
use crate::http::Path;

const KEY: &str = "temp-url-key";

fn header(swift: &Swift) -> String {
    format!("{}{KEY}", super::prefix(swift, "ACCOUNT_META_PREFIX", metadata::ACCOUNT))
}

pub async fn get_key(swift: Swift) -> Result<Option<String>> {
    let answer = swift.head(Path::Root).send().await?;
    Ok(answer.header(&header(&swift)).map(str::to_owned))
}

pub async fn set_key(swift: Swift, key: Option<String>) -> Result<()> {
    let key = key.filter(|key| !key.is_empty());
    let key = key.ok_or_else(|| Error::new("A temporary URL key must be provided"))?;
    swift.post(Path::Root).header(&header(&swift), &key).send().await.map(|_| ())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::providers::openstack::testing::cloud;

    #[tokio::test]
    async fn the_key_travels_in_a_header_and_is_never_shown() {
        let mut cloud = cloud().await;
        let set =
            cloud.mock("POST", "/object-store").match_header("x-account-meta-temp-url-key", "hush-hush");
        let set = set.with_status(204).create_async().await;
        let get = cloud.mock("HEAD", "/object-store").with_header("X-Account-Meta-Temp-Url-Key", "hush-hush");
        let get = get.with_status(204).create_async().await;
        let swift = cloud.client(super::super::service());
        assert_eq!(swift.call("setTemporaryUrlKey", json!(["hush-hush"])).await.unwrap(), json!([null]));
        assert_eq!(swift.call("getTemporaryUrlKey", json!([])).await.unwrap(), json!(["hush-hush"]));
        set.assert_async().await;
        get.assert_async().await;
        assert!(!swift.log().contains("hush-hush"), "{}", swift.log());
    }

    #[tokio::test]
    async fn no_key_is_undefined_when_asked_for_and_an_error_when_set() {
        let mut cloud = cloud().await;
        cloud.answer("HEAD", "/object-store", 204, json!(null)).await;
        let swift = cloud.client(super::super::service());
        assert_eq!(swift.call("getTemporaryUrlKey", json!([])).await.unwrap(), json!([null]));
        for args in [json!([]), json!([""])] {
            let error = swift.fail("setTemporaryUrlKey", args).await;
            assert_eq!(error.message(), "A temporary URL key must be provided");
        }
        let error = swift.fail("setTemporaryUrlKey", json!(["a\r\nx-evil: 1"])).await;
        assert_eq!(
            error.message(),
            "test setTemporaryUrlKey: header x-account-meta-temp-url-key has a value with characters that HTTP does not allow"
        );
    }
}
