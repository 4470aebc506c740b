//! What can be said of an object besides its bytes, and the headers that say it.
//!
//! API: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html>

use base64::prelude::{BASE64_STANDARD, Engine};
use serde_json::{Map, Value};

use crate::error::{Error, Result};
use crate::http::{encode_component, word};
use crate::options;
use crate::providers::amazon::client::md5_header;
use crate::surface::Arg;

options! {
    /// What an object is stored with. All but `headers` may be named as the AWS SDK names them, too.
    pub struct Fields {
        /// Media type. Default: by the name's extension, or `application/octet-stream`.
        "contentType" => content_type: Option<String>,
        /// How the bytes are encoded, such as `gzip`.
        "contentEncoding" => content_encoding: Option<String>,
        /// How a browser shows it, such as `attachment; filename="a.txt"`.
        "contentDisposition" => content_disposition: Option<String>,
        /// Language of the content.
        "contentLanguage" => content_language: Option<String>,
        /// How long it may be cached.
        "cacheControl" => cache_control: Option<String>,
        /// When it is no longer good, as an HTTP date.
        expires: Option<String>,
        /// Canned access control list, such as `public-read`.
        acl: Option<String>,
        /// How it is stored, such as `STANDARD_IA`.
        "storageClass" => storage_class: Option<String>,
        /// Encryption at rest: `AES256` or `aws:kms`.
        "serverSideEncryption" => server_side_encryption: Option<String>,
        /// Id of the key for `aws:kms`.
        "ssekmsKeyId" => sse_kms_key_id: Option<String>,
        /// Encryption with a key of your own: `AES256`. Default with such a key.
        "sseCustomerAlgorithm" => sse_customer_algorithm: Option<String>,
        /// The key of your own: 32 bytes.
        "sseCustomerKey" => sse_customer_key: Option<String>,
        /// Tags, as an object or as a query string.
        tagging: Option<Value> as "Texts | string",
        /// Where a website's request for it is sent on to.
        "websiteRedirectLocation" => website_redirect_location: Option<String>,
        /// Metadata: names and values.
        metadata: Option<Map<String, Value>> as "Texts",
        /// More headers.
        headers: Option<Map<String, Value>> as "Texts",
    }

    /// The key that an object is encrypted with, if that is the app's own.
    pub struct OwnKey {
        /// Encryption with a key of your own: `AES256`. Default with such a key.
        "sseCustomerAlgorithm" => sse_customer_algorithm: Option<String>,
        /// The key of your own: 32 bytes.
        "sseCustomerKey" => sse_customer_key: Option<String>,
    }
}

/// Names that the AWS SDK spells differently by more than the case of the first letter.
const SDK: &[(&str, &str)] = &[
    ("ACL", "acl"),
    ("SSEKMSKeyId", "ssekmsKeyId"),
    ("SSECustomerAlgorithm", "sseCustomerAlgorithm"),
    ("SSECustomerKey", "sseCustomerKey"),
    ("SSECustomerKeyMD5", "sseCustomerKeyMD5"),
];

/// Options under the SDK's names get ours; ours win where both are given.
pub fn in_our_words(options: Map<String, Value>) -> Map<String, Value> {
    let mut out = Map::new();
    let mut foreign = Vec::new();
    for (name, value) in options {
        let ours = SDK.iter().find(|(sdk, _)| *sdk == name).map(|(_, ours)| (*ours).to_owned());
        let ours = ours.or_else(|| {
            let first = name.chars().next().filter(char::is_ascii_uppercase)?;
            Some(format!("{}{}", first.to_ascii_lowercase(), &name[1..]))
        });
        match ours {
            Some(ours) => foreign.push((ours, value)),
            None => drop(out.insert(name, value)),
        }
    }
    for (name, value) in foreign {
        out.entry(name).or_insert(value);
    }
    out
}

impl Fields {
    /// The headers of the request that creates the object.
    pub fn headers(&self, default_type: impl FnOnce() -> String) -> Result<Map<String, Value>> {
        let mut out = self.headers.clone().unwrap_or_default();
        let mut put = |name: &str, value: Option<String>| {
            if let Some(value) = value {
                out.retain(|own, _| !own.eq_ignore_ascii_case(name));
                out.insert(name.into(), value.into());
            }
        };
        put("content-type", self.content_type.clone());
        put("content-encoding", self.content_encoding.clone());
        put("content-disposition", self.content_disposition.clone());
        put("content-language", self.content_language.clone());
        put("cache-control", self.cache_control.clone());
        put("expires", self.expires.clone());
        put("x-amz-acl", self.acl.clone());
        put("x-amz-storage-class", self.storage_class.clone());
        put("x-amz-server-side-encryption", self.server_side_encryption.clone());
        put("x-amz-server-side-encryption-aws-kms-key-id", self.sse_kms_key_id.clone());
        put("x-amz-tagging", self.tagging.as_ref().map(tags).transpose()?);
        put("x-amz-website-redirect-location", self.website_redirect_location.clone());
        for (name, value) in self.metadata.iter().flatten() {
            let value = match value {
                Value::Null => continue,
                Value::Array(_) | Value::Object(_) => {
                    return Err(Error::invalid(format!("metadata {name} must be a string")));
                }
                other => other.to_query().unwrap_or_default(),
            };
            put(&format!("x-amz-meta-{}", name.to_ascii_lowercase()), Some(word::encode(&value)));
        }
        out.extend(self.own_key().headers()?);
        if !out.keys().any(|name| name.eq_ignore_ascii_case("content-type")) {
            out.insert("content-type".into(), default_type().into());
        }
        Ok(out)
    }

    pub fn own_key(&self) -> OwnKey {
        OwnKey {
            sse_customer_algorithm: self.sse_customer_algorithm.clone(),
            sse_customer_key: self.sse_customer_key.clone(),
        }
    }
}

impl OwnKey {
    /// The headers of every request that reads or writes the object's bytes.
    pub fn headers(&self) -> Result<Map<String, Value>> {
        let mut out = Map::new();
        let Some(given) = &self.sse_customer_key else { return Ok(out) };
        // Bytes arrive in base64, text as it is.
        let key = match given.len() {
            32 => given.clone().into_bytes(),
            _ => BASE64_STANDARD
                .decode(given)
                .ok()
                .filter(|key| key.len() == 32)
                .ok_or_else(|| Error::invalid("options.sseCustomerKey must be 32 bytes"))?,
        };
        let algorithm = self.sse_customer_algorithm.as_deref().unwrap_or("AES256");
        let prefix = "x-amz-server-side-encryption-customer";
        out.insert(format!("{prefix}-algorithm"), algorithm.into());
        out.insert(format!("{prefix}-key"), BASE64_STANDARD.encode(&key).into());
        out.insert(format!("{prefix}-key-md5"), md5_header(&key).into());
        Ok(out)
    }
}

fn tags(tagging: &Value) -> Result<String> {
    match tagging {
        Value::String(query) => Ok(query.clone()),
        Value::Object(tags) => {
            let pair = |(name, value): (&String, &Value)| {
                let value = value.to_query().unwrap_or_default();
                format!("{}={}", encode_component(name), encode_component(&value))
            };
            Ok(tags.iter().map(pair).collect::<Vec<_>>().join("&"))
        }
        _ => Err(Error::invalid("options.tagging must be an object or a query string")),
    }
}

/// Metadata among headers.
pub fn metadata_of(headers: &Map<String, Value>) -> Map<String, Value> {
    let own = |(name, value): (&String, &Value)| {
        let name = name.strip_prefix("x-amz-meta-")?;
        Some((name.to_owned(), word::decode(value.as_str()?).into()))
    };
    headers.iter().filter_map(own).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::surface::Options;

    fn headers(options: Value) -> Result<Map<String, Value>> {
        let Value::Object(options) = options else { panic!("options are an object") };
        Fields::from_object(in_our_words(options), "options")?.headers(|| "text/plain".into())
    }

    #[test]
    fn fields_under_either_name_become_headers() {
        let key = "0123456789abcdef0123456789abcdef";
        let sent = headers(json!({
            "ACL": "public-read", "CacheControl": "no-cache", "contentDisposition": "inline",
            "ServerSideEncryption": "AES256", "StorageClass": "STANDARD_IA", "storageClass": "GLACIER",
            "tagging": { "a b": "1&2" }, "metadata": { "Owner": "me", "n": 5, "no": null, "é": null },
            "SSECustomerKey": key, "headers": { "X-Amz-Acl": "private", "x-amz-grant-read": "id=1" },
        }))
        .unwrap();
        assert_eq!(
            Value::from(sent),
            json!({
                "x-amz-grant-read": "id=1",
                "content-disposition": "inline",
                "cache-control": "no-cache",
                "x-amz-acl": "public-read",
                "x-amz-storage-class": "GLACIER",
                "x-amz-server-side-encryption": "AES256",
                "x-amz-tagging": "a%20b=1%262",
                "x-amz-meta-owner": "me",
                "x-amz-meta-n": "5",
                "x-amz-server-side-encryption-customer-algorithm": "AES256",
                "x-amz-server-side-encryption-customer-key": BASE64_STANDARD.encode(key),
                "x-amz-server-side-encryption-customer-key-md5": md5_header(key.as_bytes()),
                "content-type": "text/plain",
            })
        );
        assert!(headers(json!({ "sseCustomerKey": "short" })).is_err());
        assert!(headers(json!({ "metadata": { "a": [] } })).is_err());
    }
}
