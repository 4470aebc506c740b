//! Metadata of accounts, containers and objects, which travels in headers.

use serde_json::{Map, Value};

use super::Swift;
use crate::error::{Error, Result};

pub const ACCOUNT: &str = "x-account-meta-";
pub const CONTAINER: &str = "x-container-meta-";
pub const REMOVE_CONTAINER: &str = "x-remove-container-meta-";
pub const OBJECT: &str = "x-object-meta-";
pub const REMOVE_OBJECT: &str = "x-object-remove-meta-";

/// Headers for metadata; Swift keeps the values as UTF-8.
pub fn headers(prefix: &str, metadata: &Map<String, Value>) -> Result<Map<String, Value>> {
    metadata
        .iter()
        .filter(|(_, value)| !value.is_null())
        .map(|(name, value)| {
            let text = match value {
                Value::String(text) => text.clone(),
                Value::Array(_) | Value::Object(_) => {
                    return Err(Error::invalid(format!("metadata {name} must be a string")));
                }
                other => other.to_string(),
            };
            Ok((format!("{prefix}{name}"), text.into()))
        })
        .collect()
}

/// Metadata among headers.
pub fn read<'a>(prefix: &str, headers: impl Iterator<Item = (&'a str, &'a Value)>) -> Map<String, Value> {
    headers
        .filter_map(|(name, value)| {
            let start = name.get(..prefix.len())?;
            start.eq_ignore_ascii_case(prefix).then(|| (name[prefix.len()..].to_owned(), value.clone()))
        })
        .collect()
}

pub fn serialize(_swift: Swift, prefix: String, metadata: Option<Map<String, Value>>) -> Result<Value> {
    let prefixed = |(name, value)| (format!("{prefix}{name}"), value);
    Ok(metadata.unwrap_or_default().into_iter().map(prefixed).collect::<Map<_, _>>().into())
}

/// Takes the prefix wherever it stands in a header's name, as 2.2.0 does.
pub fn deserialize(_swift: Swift, prefix: String, metadata: Option<Map<String, Value>>) -> Result<Value> {
    let named = |(name, value): (String, Value)| {
        let at = name.find(&prefix)?;
        Some((name[at + prefix.len()..].to_owned(), value))
    };
    Ok(metadata.unwrap_or_default().into_iter().filter_map(named).collect::<Map<_, _>>().into())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::providers::openstack::testing::cloud;

    #[test]
    fn headers_for_metadata() {
        let own = json!({"a-b": "é", "n": 1, "yes": true, "none": null});
        let headers = super::headers("x-object-meta-", own.as_object().unwrap()).unwrap();
        let wanted = json!({"x-object-meta-a-b": "é", "x-object-meta-n": "1", "x-object-meta-yes": "true"});
        assert_eq!(json!(headers), wanted);
        let error = super::headers("x-", json!({"list": []}).as_object().unwrap()).unwrap_err();
        assert_eq!(error.message(), "metadata list must be a string");
    }

    #[test]
    fn metadata_among_headers() {
        let all = json!({"X-Object-Meta-Multi-Word": "1", "x-object-meta": "no", "etag": "no", "é": "no"});
        let named = all.as_object().unwrap().iter().map(|(name, value)| (name.as_str(), value));
        assert_eq!(json!(super::read(super::OBJECT, named)), json!({"Multi-Word": "1"}));
    }

    #[tokio::test]
    async fn an_app_can_do_both() {
        let cloud = cloud().await;
        let swift = cloud.client(super::super::service());
        let plain = json!({"a": "1", "B-c": 2});
        let prefixed = json!({"x-object-meta-a": "1", "x-object-meta-B-c": 2});
        let args = json!(["x-object-meta-", plain]);
        assert_eq!(swift.call("serializeMetadata", args).await.unwrap(), json!([prefixed]));
        let args = json!(["x-object-meta-", prefixed]);
        assert_eq!(swift.call("deserializeMetadata", args).await.unwrap(), json!([plain]));
        let args = json!(["x-object-meta-"]);
        assert_eq!(swift.call("serializeMetadata", args.clone()).await.unwrap(), json!([{}]));
        assert_eq!(swift.call("deserializeMetadata", args).await.unwrap(), json!([{}]));
    }
}
