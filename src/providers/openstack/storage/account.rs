//! The account: its key for temporary URLs.

use super::{Swift, metadata};
use crate::error::{Error, Result};
use crate::http::Path;

const KEY: &str = "temp-url-key";

fn header(swift: &Swift) -> String {
    format!("{}{KEY}", super::prefix(swift, "ACCOUNT_META_PREFIX", metadata::ACCOUNT))
}

pub async fn get_key(swift: Swift) -> Result<Option<String>> {
    let answer = swift.head(Path::Root).send().await?;
    Ok(answer.header(&header(&swift)).map(str::to_owned))
}

pub async fn set_key(swift: Swift, key: Option<String>) -> Result<()> {
    let key = key.filter(|key| !key.is_empty());
    let key = key.ok_or_else(|| Error::new("A temporary URL key must be provided"))?;
    swift.post(Path::Root).header(&header(&swift), &key).send().await.map(|_| ())
}
