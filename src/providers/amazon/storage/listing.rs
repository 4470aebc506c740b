//! A listing of a bucket's objects, page by page.
//!
//! API: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjects.html>

use serde_json::{Map, Value};

use super::S3;
use super::containers::{is_true, read};
use crate::error::{Error, Result};
use crate::http::Path;

pub const XMLNS: &str = "http://s3.amazonaws.com/doc/2006-03-01/";

/// Most rows that S3 puts into one answer.
pub const PAGE: u64 = 1000;

/// Which objects to list.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    pub marker: Option<String>,
    pub prefix: Option<String>,
    pub delimiter: Option<String>,
    pub max_keys: Option<u64>,
}

pub struct Page {
    /// The answer, its objects as a list.
    pub document: Map<String, Value>,
    pub is_truncated: bool,
    /// Where the next page starts, if there is one.
    pub next: Option<String>,
}

impl Page {
    /// The objects' names.
    pub fn names(&self) -> Vec<String> {
        self.rows().filter_map(|row| Some(row.get("Key")?.as_str()?.to_owned())).collect()
    }

    pub fn rows(&self) -> impl Iterator<Item = &Map<String, Value>> {
        self.document
            .get("Contents")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_object)
    }

    /// Common prefixes, where a delimiter makes them.
    pub fn prefixes(&self) -> Vec<String> {
        let prefixes = self.document.get("CommonPrefixes").map(std::slice::from_ref).unwrap_or_default();
        let prefixes = match prefixes {
            [Value::Array(items)] => items,
            other => other,
        };
        prefixes.iter().filter_map(|one| Some(one.get("Prefix")?.as_str()?.to_owned())).collect()
    }

    pub fn text(&self, name: &str) -> Option<&str> {
        self.document.get(name)?.as_str()
    }
}

pub async fn page(s3: &S3, container: &str, wanted: &Wanted) -> Result<Page> {
    let query = [
        ("delimiter", wanted.delimiter.clone()),
        ("marker", wanted.marker.clone()),
        ("max-keys", wanted.max_keys.map(|keys| keys.to_string())),
        ("prefix", wanted.prefix.clone()),
    ];
    let query = query.into_iter().filter_map(|(name, value)| Some((name, value?)));
    let answer = s3.get(Path::container(container)).query(query).send().await?;
    let Value::Object(mut document) = read(&answer, "ListBucketResult")? else {
        return Err(answer.about(Error::empty_response()));
    };
    let rows = match document.shift_remove("Contents") {
        Some(Value::Array(rows)) => rows,
        Some(row) => vec![row],
        None => Vec::new(),
    };
    document.insert("Contents".into(), rows.into());
    let is_truncated = document.get("IsTruncated").is_some_and(is_true);
    let mut page = Page { document, is_truncated, next: None };
    if is_truncated {
        // S3 names the next marker only where a delimiter makes it hard to tell.
        let named = page.text("NextMarker").filter(|marker| !marker.is_empty()).map(str::to_owned);
        let last = page.names().into_iter().chain(page.prefixes()).max();
        page.next = named.or(last);
        if page.next.is_none() || page.next == wanted.marker {
            return Err(answer.about(Error::unexpected("Unexpected response: a listing that does not go on")));
        }
    }
    Ok(page)
}

/// The page as 2.2.0 tells of it.
pub fn describe(page: &Page) -> Value {
    let mut out = Map::new();
    out.insert("isTruncated".into(), page.is_truncated.into());
    out.insert("marker".into(), page.document.get("Marker").cloned().unwrap_or_else(|| "".into()));
    if let Some(next) = &page.next {
        out.insert("nextMarker".into(), next.as_str().into());
    }
    out.into()
}
