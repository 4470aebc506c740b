//! Temporary URLs: a signature in place of a token.
//!
//! API: <https://docs.openstack.org/swift/latest/api/temporary_url_middleware.html>

use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;

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
    let (_, base) = OpenStack::credentials(&swift).await?;
    let path = Path::object(container.id, file.id);
    let url = path.below(&base)?;
    let expires = jiff::Timestamp::now().as_second().saturating_add(i64::try_from(time).unwrap_or(i64::MAX));
    let signature = sign(&method.to_uppercase(), expires, signed_path(&path, &base)?, &key)?;
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

fn sign(method: &str, expires: i64, path: String, key: &str) -> Result<String> {
    let mut mac = Hmac::<Sha1>::new_from_slice(key.as_bytes()).map_err(|e| Error::new(e.to_string()))?;
    mac.update(format!("{method}\n{expires}\n{path}").as_bytes());
    Ok(hex::encode(mac.finalize().into_bytes()))
}
