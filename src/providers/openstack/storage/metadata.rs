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
