//! What is stored with a file besides its bytes, and the headers that say it.
//!
//! API: <https://learn.microsoft.com/rest/api/storageservices/put-blob>

use serde_json::{Map, Value};

use crate::error::{Error, Result};
use crate::http::word;
use crate::options;
use crate::surface::Arg;

options! {
    /// What a file is stored with.
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
        /// Metadata: names of letters, digits and `_`, and values.
        metadata: Option<Map<String, Value>> as "Texts",
        /// More headers, such as `x-ms-access-tier`.
        headers: Option<Map<String, Value>> as "Texts",
    }
}

/// Headers about the content, which the request that makes a file of blocks has under names of their own.
const CONTENT: [&str; 6] = [
    "content-type",
    "content-encoding",
    "content-disposition",
    "content-language",
    "cache-control",
    "content-md5",
];

/// Headers that each block is sent with, too.
const EVERYWHERE: [&str; 5] = [
    "x-ms-lease-id",
    "x-ms-encryption-key",
    "x-ms-encryption-key-sha256",
    "x-ms-encryption-algorithm",
    "x-ms-encryption-scope",
];

impl Fields {
    /// All of it, under the names of the request that carries the bytes as well.
    fn plain(&self, default_type: impl FnOnce() -> String) -> Result<Map<String, Value>> {
        let mut out = Map::new();
        for (name, value) in self.headers.iter().flatten() {
            let name = name.to_ascii_lowercase();
            // Known better here.
            if !matches!(name.as_str(), "content-length" | "transfer-encoding" | "x-ms-blob-type") {
                out.insert(name, value.clone());
            }
        }
        let mut put = |name: &str, value: Option<&String>| {
            if let Some(value) = value {
                out.insert(name.into(), value.as_str().into());
            }
        };
        put("content-type", self.content_type.as_ref());
        put("content-encoding", self.content_encoding.as_ref());
        put("content-disposition", self.content_disposition.as_ref());
        put("content-language", self.content_language.as_ref());
        put("cache-control", self.cache_control.as_ref());
        if !out.contains_key("content-type") && !out.contains_key("x-ms-blob-content-type") {
            out.insert("content-type".into(), default_type().into());
        }
        out.extend(metadata_headers(self.metadata.as_ref())?);
        Ok(out)
    }

    /// The headers of the one request that stores a file.
    pub fn of_blob(&self, default_type: impl FnOnce() -> String) -> Result<Map<String, Value>> {
        let mut out = Map::new();
        for (name, value) in self.plain(default_type)? {
            // Those two are about the request's body, which is the file's; others would be about the request alone.
            let is_own = matches!(name.as_str(), "content-type" | "content-md5");
            let name = match CONTENT.contains(&name.as_str()) && !is_own {
                true => format!("x-ms-blob-{name}"),
                false => name,
            };
            out.insert(name, value);
        }
        out.insert("x-ms-blob-type".into(), "BlockBlob".into());
        Ok(out)
    }

    /// The headers of the request that makes a file of its blocks.
    pub fn of_list(&self, default_type: impl FnOnce() -> String) -> Result<Map<String, Value>> {
        let plain = self.plain(default_type)?;
        let rename = |(name, value): (String, Value)| match CONTENT.contains(&name.as_str()) {
            true => (format!("x-ms-blob-{name}"), value),
            false => (name, value),
        };
        Ok(plain.into_iter().map(rename).collect())
    }

    /// The headers of a block.
    pub fn of_block(&self) -> Map<String, Value> {
        let everywhere =
            |(name, _): &(&String, &Value)| EVERYWHERE.iter().any(|own| name.eq_ignore_ascii_case(own));
        let all = self.headers.iter().flatten();
        all.filter(everywhere).map(|(name, value)| (name.clone(), value.clone())).collect()
    }
}

const METADATA: &str = "x-ms-meta-";

pub fn metadata_headers(metadata: Option<&Map<String, Value>>) -> Result<Map<String, Value>> {
    let mut out = Map::new();
    for (name, value) in metadata.into_iter().flatten() {
        let value = match value {
            Value::Null => continue,
            Value::Array(_) | Value::Object(_) => {
                return Err(Error::invalid(format!("metadata {name} must be a string")));
            }
            other => other.to_query().unwrap_or_default(),
        };
        let fits = |(at, byte): (usize, u8)| match byte {
            b'0'..=b'9' => at > 0,
            byte => byte.is_ascii_alphabetic() || byte == b'_',
        };
        if name.is_empty() || !name.bytes().enumerate().all(fits) {
            return Err(Error::invalid(format!(
                "metadata {name:?} has a name that Azure can't store: it takes letters, digits and _, and no digit first"
            )));
        }
        out.insert(format!("{METADATA}{}", name.to_ascii_lowercase()), word::encode(&value).into());
    }
    Ok(out)
}

/// Metadata among headers.
pub fn metadata_of(headers: &Map<String, Value>) -> Map<String, Value> {
    let own = |(name, value): (&String, &Value)| {
        Some((name.strip_prefix(METADATA)?.to_owned(), word::decode(value.as_str()?).into()))
    };
    headers.iter().filter_map(own).collect()
}

/// Metadata of a row in a listing.
pub fn metadata_in(row: &Map<String, Value>) -> Map<String, Value> {
    let Some(Value::Object(rows)) = row.get("Metadata") else { return Map::new() };
    let own = |(name, value): (&String, &Value)| {
        Some((name.to_ascii_lowercase(), word::decode(value.as_str()?).into()))
    };
    rows.iter().filter_map(own).collect()
}

/// An ETag without the quotes that headers have and listings do not.
pub fn etag(text: &str) -> Value {
    text.trim_matches('"').into()
}

/// A time as headers and listings have it, in ISO 8601.
pub fn time(text: &str) -> Option<String> {
    if text.as_bytes().get(4) == Some(&b'-') {
        return Some(text.to_owned());
    }
    let time = httpdate::parse_http_date(text).ok()?;
    jiff::Timestamp::try_from(time).ok().map(|time| time.to_string())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::surface::Options;

    fn fields(options: Value) -> Fields {
        let Value::Object(options) = options else { panic!("options are an object") };
        Fields::from_object(options, "options").unwrap()
    }

    #[test]
    fn fields_go_by_other_names_where_a_file_is_made_of_blocks() {
        let own = fields(json!({
            "contentEncoding": "gzip", "contentDisposition": "inline", "cacheControl": "no-cache",
            "metadata": { "Owner": "é", "n": 5, "no": null },
            "headers": { "X-Ms-Access-Tier": "Cool", "content-language": "de", "Content-MD5": "m",
                "x-ms-blob-type": "AppendBlob", "content-length": 5, "x-ms-lease-id": "l" },
        }));
        let common = json!({
            "x-ms-access-tier": "Cool", "x-ms-lease-id": "l", "x-ms-meta-owner": "=?UTF-8?B?w6k=?=", "x-ms-meta-n": "5",
            "x-ms-blob-cache-control": "no-cache", "x-ms-blob-content-disposition": "inline",
        });
        let with = |more: Value| {
            let mut all = common.clone();
            all.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            all
        };
        let blob = with(json!({ "x-ms-blob-content-language": "de", "content-md5": "m",
            "x-ms-blob-content-encoding": "gzip", "content-type": "text/plain", "x-ms-blob-type": "BlockBlob" }));
        assert_eq!(Value::from(own.of_blob(|| "text/plain".into()).unwrap()), blob);
        let list = with(json!({ "x-ms-blob-content-language": "de", "x-ms-blob-content-md5": "m",
            "x-ms-blob-content-encoding": "gzip", "x-ms-blob-content-type": "text/plain" }));
        assert_eq!(Value::from(own.of_list(|| "text/plain".into()).unwrap()), list);
        assert_eq!(Value::from(own.of_block()), json!({ "x-ms-lease-id": "l" }));
        let own = fields(json!({ "contentType": "a/b", "headers": { "Content-Type": "c/d" } }));
        assert_eq!(own.of_list(|| "text/plain".into()).unwrap()["x-ms-blob-content-type"], "a/b");
        let own = fields(json!({ "headers": { "Content-Type": "c/d" } }));
        assert_eq!(own.of_blob(|| "text/plain".into()).unwrap()["content-type"], "c/d");
    }

    #[test]
    fn metadata_that_azure_can_t_store() {
        for name in ["with-dash", "1st", "é", "", "a b"] {
            let own = fields(json!({ "metadata": { name: "x" } }));
            let error = own.of_blob(String::new).unwrap_err();
            assert!(error.message().contains(&format!("{name:?}")), "{error}");
        }
        assert!(fields(json!({ "metadata": { "a": [] } })).of_blob(String::new).is_err());
    }
}
