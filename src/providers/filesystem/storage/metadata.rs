//! Metadata of containers and files: names and texts.

use serde_json::{Map, Value};

use crate::error::{Error, Result};

/// What an app passes, as it is kept: texts, and nothing where there is nothing.
pub fn texts(metadata: Option<Map<String, Value>>) -> Result<Map<String, Value>> {
    let text = |(name, value): (String, Value)| {
        let text = match value {
            Value::String(text) => text,
            Value::Array(_) | Value::Object(_) => {
                return Err(Error::invalid(format!("metadata {name} must be a string")));
            }
            other => other.to_string(),
        };
        Ok((name, text.into()))
    };
    metadata.unwrap_or_default().into_iter().filter(|(_, value)| !value.is_null()).map(text).collect()
}

/// The metadata of a model that an app has passed.
pub fn own(details: &Map<String, Value>) -> Option<Map<String, Value>> {
    details.get("metadata")?.as_object().cloned()
}

/// Puts entries among others, as Swift does: an empty text removes one.
pub fn merge(metadata: &mut Map<String, Value>, changes: Map<String, Value>) {
    for (name, value) in changes {
        match value.as_str() {
            Some("") => drop(metadata.shift_remove(&name)),
            _ => drop(metadata.insert(name, value)),
        }
    }
}
