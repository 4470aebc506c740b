//! Azure Storage's Shared Key: requests signed with a storage account's key.
//!
//! API: <https://learn.microsoft.com/rest/api/storageservices/authorize-with-shared-key>

use std::collections::BTreeMap;
use std::fmt;
use std::time::SystemTime;

use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use base64::prelude::{BASE64_STANDARD, Engine};
use hmac::{Hmac, KeyInit, Mac};
use http::{HeaderMap, HeaderName, HeaderValue, Method, header};
use sha2::Sha256;
use url::Url;

use crate::error::{Error, Result};

const DATE: HeaderName = HeaderName::from_static("x-ms-date");

/// Keys are taken without their padding, too.
const LENIENT: GeneralPurpose = GeneralPurpose::new(
    &base64::alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// What a signature covers: tables have a shorter form than the other services.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Blob,
    Table,
}

/// An account and its key.
pub struct SharedKey {
    account: String,
    key: Vec<u8>,
}

impl fmt::Debug for SharedKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SharedKey").field("account", &self.account).finish_non_exhaustive()
    }
}

impl SharedKey {
    /// `key` is in base64; `None` if it is not.
    pub fn new(account: &str, key: &str) -> Option<Self> {
        let key = LENIENT.decode(key.trim()).ok().filter(|key| !key.is_empty())?;
        Some(Self { account: account.to_owned(), key })
    }

    /// Adds the date and the signature to a request that is otherwise complete. `length` is that of its body.
    pub fn sign(
        &self,
        form: Form,
        method: &Method,
        url: &str,
        headers: &mut HeaderMap,
        length: u64,
    ) -> Result<()> {
        let failed = |e: &dyn fmt::Display| Error::new(format!("the request can't be signed: {e}"));
        // As it will leave: without a port that goes without saying, with a slash where there is no path.
        let url = Url::parse(url).map_err(|e| failed(&e))?;
        let now = httpdate::fmt_http_date(SystemTime::now());
        headers.remove(header::DATE);
        headers.insert(DATE, HeaderValue::from_str(&now).map_err(|e| failed(&e))?);
        let text = match form {
            Form::Blob => self.blob_text(method, &url, headers, length),
            Form::Table => self.table_text(method, &url, headers, &now),
        };
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.key).map_err(|e| failed(&e))?;
        mac.update(text.as_bytes());
        let signature = BASE64_STANDARD.encode(mac.finalize().into_bytes());
        let mut proof = HeaderValue::from_str(&format!("SharedKey {}:{signature}", self.account))
            .map_err(|e| failed(&e))?;
        proof.set_sensitive(true);
        headers.insert(header::AUTHORIZATION, proof);
        Ok(())
    }

    fn blob_text(&self, method: &Method, url: &Url, headers: &HeaderMap, length: u64) -> String {
        let length = if length == 0 { String::new() } else { length.to_string() };
        let mut lines = vec![method.as_str().to_owned()];
        let own = |name: HeaderName| value(headers, &name);
        lines.extend([own(header::CONTENT_ENCODING), own(header::CONTENT_LANGUAGE), length]);
        lines.extend([value(headers, &HeaderName::from_static("content-md5")), own(header::CONTENT_TYPE)]);
        // The date stands among the x-ms headers.
        lines.push(String::new());
        lines.extend([own(header::IF_MODIFIED_SINCE), own(header::IF_MATCH), own(header::IF_NONE_MATCH)]);
        lines.extend([own(header::IF_UNMODIFIED_SINCE), own(header::RANGE)]);
        let mut extra: Vec<&HeaderName> =
            headers.keys().filter(|name| name.as_str().starts_with("x-ms-")).collect();
        extra.sort_by_cached_key(|name| weights(name.as_str()));
        lines.extend(extra.into_iter().map(|name| format!("{name}:{}", value(headers, name))));
        lines.push(self.resource(url));
        let mut query: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (name, value) in url.query_pairs() {
            query.entry(name.to_lowercase()).or_default().push(value.into_owned());
        }
        for (name, mut values) in query {
            values.sort();
            lines.push(format!("{name}:{}", values.join(",")));
        }
        lines.join("\n")
    }

    fn table_text(&self, method: &Method, url: &Url, headers: &HeaderMap, date: &str) -> String {
        let md5 = value(headers, &HeaderName::from_static("content-md5"));
        let kind = value(headers, &header::CONTENT_TYPE);
        let comp = url.query_pairs().find(|(name, _)| name == "comp");
        let comp = comp.map(|(_, value)| format!("?comp={value}")).unwrap_or_default();
        format!("{method}\n{md5}\n{kind}\n{date}\n{}{comp}", self.resource(url))
    }

    /// The path as it is sent, below the account's name: twice that name where the path begins with it.
    fn resource(&self, url: &Url) -> String {
        format!("/{}{}", self.account, url.path())
    }
}

fn value(headers: &HeaderMap, name: &HeaderName) -> String {
    let values: Vec<String> = headers
        .get_all(name)
        .iter()
        .map(|one| String::from_utf8_lossy(one.as_bytes()).trim().into())
        .collect();
    values.join(",")
}

/// The order that the service puts headers into is a dictionary's: dashes hardly count, and underscores come before
/// digits.
fn weights(name: &str) -> (Vec<u8>, String) {
    let weight = |byte: u8| match byte {
        b'-' => None,
        b'_' => Some(b' '),
        other => Some(other),
    };
    (name.bytes().filter_map(weight).collect(), name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        let pair = |(name, value): &(&'static str, &'static str)| {
            (HeaderName::from_static(name), HeaderValue::from_static(value))
        };
        pairs.iter().map(pair).collect()
    }

    /// The signature of a text, by the service's own documentation.
    fn by_hand(text: &str) -> String {
        let mut mac = Hmac::<Sha256>::new_from_slice(b"key").unwrap();
        mac.update(text.as_bytes());
        format!("SharedKey acct:{}", BASE64_STANDARD.encode(mac.finalize().into_bytes()))
    }

    fn signed(form: Form, url: &str, own: &[(&'static str, &'static str)], length: u64) -> (String, String) {
        let mut headers = headers(own);
        let key = SharedKey::new("acct", "a2V5").unwrap();
        key.sign(form, &Method::PUT, url, &mut headers, length).unwrap();
        let text = |name: &str| headers[name].to_str().unwrap().to_owned();
        (text("authorization"), text("x-ms-date"))
    }

    #[test]
    fn a_blob_s_signature_covers_all_that_counts() {
        let (proof, date) = signed(
            Form::Blob,
            "http://acct.blob.core.windows.net:80/box/a%20b'(%C3%A9)?comp=block&BlockId=a%2Bb&comp=a",
            &[
                ("content-type", "text/plain"),
                ("content-encoding", "gzip"),
                ("content-language", "de"),
                ("content-md5", "m"),
                ("date", "x"),
                ("if-match", "*"),
                ("range", "bytes=1-2"),
                ("x-ms-version", "2025-11-05"),
                ("x-ms-meta-a1", " two  words "),
                ("x-ms-meta-a_b", "u"),
                ("user-agent", "own"),
            ],
            5,
        );
        assert_eq!(
            proof,
            by_hand(&format!(
                "PUT\ngzip\nde\n5\nm\ntext/plain\n\n\n*\n\n\nbytes=1-2\nx-ms-date:{date}\nx-ms-meta-a_b:u\n\
                 x-ms-meta-a1:two  words\nx-ms-version:2025-11-05\n/acct/box/a%20b'(%C3%A9)\nblockid:a+b\n\
                 comp:a,block"
            ))
        );
    }

    #[test]
    fn nothing_is_the_length_of_no_body_and_a_slash_the_path_of_no_path() {
        let (proof, date) = signed(Form::Blob, "http://127.0.0.1:10000/acct?comp=list", &[], 0);
        let text = format!("PUT\n\n\n\n\n\n\n\n\n\n\n\nx-ms-date:{date}\n/acct/acct\ncomp:list");
        assert_eq!(proof, by_hand(&text));
        let (proof, date) = signed(Form::Blob, "https://acct.blob.core.windows.net", &[], 0);
        assert_eq!(proof, by_hand(&format!("PUT\n\n\n\n\n\n\n\n\n\n\n\nx-ms-date:{date}\n/acct/")));
    }

    #[test]
    fn a_table_s_signature_is_shorter() {
        let own = [("content-type", "application/json"), ("x-ms-version", "v")];
        let url = "http://h/Tables%28%27t%27%29?x=1";
        let (proof, date) = signed(Form::Table, url, &own, 9);
        assert_eq!(proof, by_hand(&format!("PUT\n\napplication/json\n{date}\n/acct/Tables%28%27t%27%29")));
        let (proof, date) = signed(Form::Table, "http://h/t?comp=acl", &[], 0);
        assert_eq!(proof, by_hand(&format!("PUT\n\n\n{date}\n/acct/t?comp=acl")));
    }

    #[test]
    fn keys_are_base64_and_not_seen() {
        assert!(SharedKey::new("a", "no base64!").is_none());
        assert!(SharedKey::new("a", "").is_none());
        assert_eq!(SharedKey::new("a", " a2V5Cg \n").unwrap().key, b"key\n");
        assert!(!format!("{:?}", SharedKey::new("acct", "a2V5")).contains("107"));
    }
}
