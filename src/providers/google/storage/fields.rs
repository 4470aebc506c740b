//! What can be said of a file besides its bytes.
//!
//! API: <https://cloud.google.com/storage/docs/json_api/v1/objects#resource-representations>

use serde_json::{Map, Value};

use crate::error::{Error, Result};
use crate::options;
use crate::surface::Arg;

options! {
    /// What a file is stored with.
    pub struct Fields {
        /// Media type. Default: by the name's extension.
        "contentType" => content_type: Option<String>,
        /// How the bytes are encoded, such as `gzip`.
        "contentEncoding" => content_encoding: Option<String>,
        /// How a browser shows it, such as `attachment; filename="a.txt"`.
        "contentDisposition" => content_disposition: Option<String>,
        /// Language of the content.
        "contentLanguage" => content_language: Option<String>,
        /// How long it may be cached, such as `public, max-age=3600`.
        "cacheControl" => cache_control: Option<String>,
        /// How it is stored, such as `NEARLINE`.
        "storageClass" => storage_class: Option<String>,
        /// A time of your own, in ISO 8601.
        "customTime" => custom_time: Option<String>,
        /// Metadata: names and values.
        metadata: Option<Map<String, Value>> as "Texts",
    }

    /// How a file comes into its container.
    pub struct Terms {
        /// Access that it starts with, such as `publicRead`.
        "predefinedAcl" => predefined_acl: Option<String>,
        /// Name of the key that it is encrypted with.
        "kmsKeyName" => kms_key_name: Option<String>,
        /// Version that it takes the place of; `0` if there must be none.
        "ifGenerationMatch" => if_generation_match: Option<u64>,
        /// Project that is billed.
        "userProject" => user_project: Option<String>,
    }
}

impl Fields {
    /// The resource that is asked to be stored.
    pub fn resource(self, default_type: impl FnOnce() -> String) -> Result<Map<String, Value>> {
        let mut out = Map::new();
        out.insert("contentType".into(), self.content_type.unwrap_or_else(default_type).into());
        let more = [
            ("contentEncoding", self.content_encoding),
            ("contentDisposition", self.content_disposition),
            ("contentLanguage", self.content_language),
            ("cacheControl", self.cache_control),
            ("storageClass", self.storage_class),
            ("customTime", self.custom_time),
        ];
        out.extend(more.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?.into()))));
        if let Some(metadata) = self.metadata.filter(|metadata| !metadata.is_empty()) {
            out.insert("metadata".into(), texts(metadata)?.into());
        }
        Ok(out)
    }
}

/// Google keeps text only.
fn texts(metadata: Map<String, Value>) -> Result<Map<String, Value>> {
    let mut out = Map::new();
    for (name, value) in metadata {
        match value {
            Value::Null => {}
            Value::Array(_) | Value::Object(_) => {
                return Err(Error::invalid(format!("options.metadata.{name} must be a string")));
            }
            other => drop(out.insert(name, other.to_query().unwrap_or_default().into())),
        }
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::surface::Options;

    fn resource(options: Value) -> Result<Value> {
        let fields = Fields::from_object(options.as_object().cloned().unwrap(), "options")?;
        Ok(fields.resource(|| "text/plain".into())?.into())
    }

    #[test]
    fn what_is_said_is_stored() {
        assert_eq!(resource(json!({})).unwrap(), json!({ "contentType": "text/plain" }));
        let own = json!({ "contentType": "x/y", "cacheControl": "no-store", "metadata": { "a": 1, "b": true, "c": null } });
        let wanted = json!({ "contentType": "x/y", "cacheControl": "no-store", "metadata": { "a": "1", "b": "true" } });
        assert_eq!(resource(own).unwrap(), wanted);
    }

    #[test]
    fn metadata_is_text() {
        let error = resource(json!({ "metadata": { "a": {} } })).unwrap_err();
        assert_eq!(error.message(), "options.metadata.a must be a string");
    }
}
