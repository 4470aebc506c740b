//! Temporary URLs: a signature in place of a token.
//!
//! API: <https://docs.openstack.org/swift/latest/api/temporary_url_middleware.html>

use hmac::digest::block_api::EagerHash;
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use sha2::{Sha256, Sha512};

use super::{Container, File, Swift};
use crate::error::{Error, Result};
use crate::http::Path;
use crate::providers::openstack::client::OpenStack;
use crate::surface::Ref;

pub async fn generate(
    swift: Swift,
    container: Ref<Container>,
    file: Ref<File>,
    method: String,
    time: u64,
    key: String,
) -> Result<String> {
    let sign = match swift.temp_url_digest().unwrap_or("sha1") {
        "sha1" => sign::<Sha1>,
        "sha256" => sign::<Sha256>,
        "sha512" => sign::<Sha512>,
        other => {
            return Err(Error::invalid(format!(
                "options.tempUrlDigest must be 'sha1', 'sha256' or 'sha512', not {other:?}"
            )));
        }
    };
    let (_, base) = OpenStack::credentials(&swift).await?;
    let path = Path::object(container.id, file.id);
    let url = path.below(&base)?;
    let expires = jiff::Timestamp::now().as_second().saturating_add(i64::try_from(time).unwrap_or(i64::MAX));
    let signature = sign(&method.to_uppercase(), expires, &signed_path(&path, &base)?, &key)?;
    Ok(format!("{url}?temp_url_sig={signature}&temp_url_expires={expires}"))
}

/// What Swift signs is the path as it knows it: from its version on, without a proxy's prefix, and decoded.
fn signed_path(path: &Path, base: &str) -> Result<String> {
    let parsed = url::Url::parse(base).map_err(|_| Error::new(format!("{base} is not a URL")))?;
    let above = parsed.path();
    let above = above.rfind("/v1").map_or(above, |at| &above[at..]);
    let path = path.below(above)?;
    Ok(percent_encoding::percent_decode_str(&path).decode_utf8_lossy().into_owned())
}

fn sign<D: EagerHash>(method: &str, expires: i64, path: &str, key: &str) -> Result<String> {
    let mut mac = Hmac::<D>::new_from_slice(key.as_bytes()).map_err(|e| Error::new(e.to_string()))?;
    mac.update(format!("{method}\n{expires}\n{path}").as_bytes());
    Ok(hex::encode(mac.finalize().into_bytes()))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::providers::openstack::testing::cloud;

    /// `openssl dgst -sha1 -hmac mykey` of the text.
    #[test]
    fn the_signature_is_an_hmac_in_hexadecimal() {
        let (time, path, key) = (1_400_000_000, "/v1/AUTH_t/box/a b.txt", "mykey");
        assert_eq!(sign::<Sha1>("GET", time, path, key).unwrap(), "c2556b9c221e7db706ab57ebefb676794d59cb98");
        assert_eq!(
            sign::<Sha256>("GET", time, path, key).unwrap(),
            "13dedeb349b6f705f417e6d83c000cb7a048995e0ed48e5d4871fccc05dca7dc"
        );
        assert_eq!(
            sign::<Sha512>("GET", time, path, key).unwrap(),
            "a8b25ded4bf252df4c621fbd6a0b3090659d2b5502af4ad8989ae1b6520e7c53116396ea5d62d6f63084613cc9a8f061f5fdc2f710afd500b4e94b88384433ad"
        );
    }

    #[tokio::test]
    async fn the_app_chooses_the_digest() {
        let cloud = cloud().await;
        let signing = |digest| cloud.client_with(super::super::service(), json!({ "tempUrlDigest": digest }));
        let args = json!(["box", "a", "GET", 60, "key"]);
        for (digest, length) in
            [(json!(null), 40), (json!("sha1"), 40), (json!("sha256"), 64), (json!("sha512"), 128)]
        {
            let values = signing(digest).call("generateTempUrl", args.clone()).await.unwrap();
            let url = url::Url::parse(values[0].as_str().unwrap()).unwrap();
            assert_eq!(url.query_pairs().next().unwrap().1.len(), length);
        }
        let error = signing(json!("md5")).fail("generateTempUrl", args).await;
        assert_eq!(
            error.message(),
            "test generateTempUrl: options.tempUrlDigest must be 'sha1', 'sha256' or 'sha512', not \"md5\""
        );
    }

    #[test]
    fn signed_is_the_path_from_its_version_on_and_decoded() {
        let path = crate::http::Path::object("b x", "dir/é v1/v1.txt");
        for (base, signed) in [
            ("http://h/v1/AUTH_t", "/v1/AUTH_t/b x/dir/é v1/v1.txt"),
            ("http://v1.example/v1beta/swift/v1/", "/v1/b x/dir/é v1/v1.txt"),
            ("http://h/files", "/files/b x/dir/é v1/v1.txt"),
        ] {
            assert_eq!(super::signed_path(&path, base).unwrap(), signed, "{base}");
        }
    }

    #[tokio::test]
    async fn methods_in_any_case_and_times_as_numbers_or_text() {
        let mut cloud = cloud().await;
        cloud.endpoint("object-store", "/swift/v1/AUTH_t").await;
        let swift = cloud.client(super::super::service());
        let root = format!("{}/swift/v1/AUTH_t/box/a%20b.txt", cloud.server.url());
        for (method, time) in [("get", json!(60)), ("PUT", json!("60")), ("HEAD", json!(60.5))] {
            let now = jiff::Timestamp::now().as_second();
            let args = json!(["box", "a b.txt", method, time, "key"]);
            let values = swift.call("generateTempUrl", args).await.unwrap();
            let url = url::Url::parse(values[0].as_str().unwrap()).unwrap();
            let query: std::collections::HashMap<_, _> = url.query_pairs().into_owned().collect();
            let expires: i64 = query["temp_url_expires"].parse().unwrap();
            assert!((now + 60..=now + 90).contains(&expires), "{expires}");
            let path = "/v1/AUTH_t/box/a b.txt";
            let signature = sign::<Sha1>(&method.to_uppercase(), expires, path, "key").unwrap();
            assert_eq!(query["temp_url_sig"], signature);
            assert!(url.as_str().starts_with(&format!("{root}?temp_url_sig=")), "{url}");
        }
    }

    #[tokio::test]
    async fn a_time_beyond_all_time_does_not_wrap() {
        let cloud = cloud().await;
        let swift = cloud.client(super::super::service());
        let args = json!(["box", "a", "GET", i64::MAX, "key"]);
        let values = swift.call("generateTempUrl", args).await.unwrap();
        let url = values[0].as_str().unwrap();
        assert!(url.ends_with(&format!("&temp_url_expires={}", i64::MAX)), "{url}");
        let error = swift.fail("generateTempUrl", json!(["box", "a", "GET", -1, "key"])).await;
        assert_eq!(
            error.message(),
            "test generateTempUrl: time must be a whole number, 0 or more, not a number"
        );
        let error = swift.fail("generateTempUrl", json!(["box", "a", "GET", 60])).await;
        assert_eq!(error.message(), "test generateTempUrl: key is required: a string");
    }
}
