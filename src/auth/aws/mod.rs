//! AWS Signature Version 4, and the credentials to sign with.
//!
//! API: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html>

mod chain;
mod credentials;

pub use credentials::{Credentials, read};

use http::{HeaderMap, HeaderName, HeaderValue, Method};
use reqsign_aws_v4::{Credential, RequestSigner};
use reqsign_core::{Context, SignRequest};
use sha2::{Digest, Sha256};
use url::Url;

use crate::error::{Error, Result};

pub const CONTENT_SHA256: HeaderName = HeaderName::from_static("x-amz-content-sha256");
pub const UNSIGNED_PAYLOAD: &str = "UNSIGNED-PAYLOAD";

/// Which service, and where: what a signature is good for.
pub struct Scope<'a> {
    pub service: &'a str,
    pub region: &'a str,
}

/// A body's digest, as the signature covers it.
pub fn digest(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

/// Adds the headers that prove who sends a request. All `x-amz-` headers are signed, so are those about the
/// content; `payload` is the body's digest, or says that it is not signed.
pub async fn sign(
    scope: &Scope<'_>,
    credential: &Credential,
    method: &Method,
    url: &str,
    headers: &mut HeaderMap,
    payload: &str,
) -> Result<()> {
    let failed = |e: &dyn std::fmt::Display| Error::new(format!("the request can't be signed: {e}"));
    // As it will leave: without a port that goes without saying.
    let url = Url::parse(url).map_err(|e| failed(&e))?;
    let payload = HeaderValue::from_str(payload).map_err(|e| failed(&e))?;
    let mut request =
        http::Request::builder().method(method.clone()).uri(url.as_str()).body(()).map_err(|e| failed(&e))?;
    for (name, value) in headers.iter().filter(|(name, _)| is_signed(name)) {
        request.headers_mut().append(name, collapsed(value));
    }
    request.headers_mut().insert(CONTENT_SHA256, payload);
    let (mut parts, ()) = request.into_parts();
    RequestSigner::new(scope.service, scope.region)
        .sign_request(&Context::new(), &mut parts, Some(credential), None)
        .await
        .map_err(|e| failed(&e))?;
    for name in [
        http::header::AUTHORIZATION,
        HeaderName::from_static("x-amz-date"),
        HeaderName::from_static("x-amz-security-token"),
        HeaderName::from_static("x-amz-s3session-token"),
        CONTENT_SHA256,
    ] {
        if let Some(value) = parts.headers.remove(&name) {
            headers.insert(name, value);
        }
    }
    Ok(())
}

/// Headers that a proxy has no business with. Old proofs are not part of new ones.
fn is_signed(name: &HeaderName) -> bool {
    let name = name.as_str();
    let old = matches!(
        name,
        "x-amz-date" | "x-amz-content-sha256" | "x-amz-security-token" | "x-amz-s3session-token"
    );
    (name.starts_with("x-amz-") && !old) || name == "content-md5" || name == "content-type"
}

/// A header's value as it is signed: one space where there are several.
fn collapsed(value: &HeaderValue) -> HeaderValue {
    let words = value.as_bytes().split(|byte| *byte == b' ').filter(|word| !word.is_empty());
    let text = words.collect::<Vec<_>>().join(&b' ');
    HeaderValue::from_bytes(&text).unwrap_or_else(|_| value.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_signature_is_the_one_that_the_service_works_out() {
        let credential = Credential {
            access_key_id: "AKIDEXAMPLE".into(),
            secret_access_key: "SECRET".into(),
            session_token: Some("TOKEN".into()),
            expires_in: None,
        };
        let mut headers = HeaderMap::new();
        headers.insert("x-amz-meta-a", HeaderValue::from_static(" two  words "));
        headers.insert("x-amz-date", HeaderValue::from_static("20200101T000000Z"));
        headers.insert("accept", HeaderValue::from_static("*/*"));
        let scope = Scope { service: "s3", region: "eu-west-1" };
        let url = "http://example.com:80/box/a%20b?uploads&x=1";
        sign(&scope, &credential, &Method::POST, url, &mut headers, &digest(b"")).await.unwrap();
        let text = |name: &str| headers.get(name).unwrap().to_str().unwrap().to_owned();
        let proof = text("authorization");
        let (head, signature) = proof.split_once(", Signature=").unwrap();
        let date = text("x-amz-date");
        assert_ne!(date, "20200101T000000Z");
        assert_eq!(
            head,
            format!(
                "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/{}/eu-west-1/s3/aws4_request, \
                 SignedHeaders=host;x-amz-content-sha256;x-amz-date;x-amz-meta-a;x-amz-security-token",
                &date[..8]
            )
        );
        assert_eq!(text("x-amz-meta-a"), " two  words ");
        let canonical = format!(
            "POST\n/box/a%20b\nuploads=&x=1\nhost:example.com\nx-amz-content-sha256:{empty}\nx-amz-date:{date}\n\
             x-amz-meta-a:two words\nx-amz-security-token:TOKEN\n\n\
             host;x-amz-content-sha256;x-amz-date;x-amz-meta-a;x-amz-security-token\n{empty}",
            empty = digest(b"")
        );
        assert_eq!(signature, by_hand(&date, &canonical));
    }

    /// The steps of the service's own documentation.
    fn by_hand(date: &str, canonical: &str) -> String {
        use hmac::{Hmac, KeyInit, Mac};
        let hmac = |key: &[u8], text: &str| {
            let mut mac = Hmac::<Sha256>::new_from_slice(key).unwrap();
            mac.update(text.as_bytes());
            mac.finalize().into_bytes().to_vec()
        };
        let steps = [&date[..8], "eu-west-1", "s3", "aws4_request"];
        let key = steps.iter().fold(b"AWS4SECRET".to_vec(), |key, step| hmac(&key, step));
        let hash = digest(canonical.as_bytes());
        let text = format!("AWS4-HMAC-SHA256\n{date}\n{}/eu-west-1/s3/aws4_request\n{hash}", &date[..8]);
        hex::encode(hmac(&key, &text))
    }
}
