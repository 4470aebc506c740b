//! Listings, page by page.
//!
//! API: <https://learn.microsoft.com/rest/api/storageservices/list-blobs>

use serde_json::{Map, Value};

use super::Blobs;
use crate::error::{Error, Result};
use crate::http::{Path, xml};

/// Most rows that Azure puts into one answer.
const PAGE: u64 = 5000;

/// Which rows to list.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    pub prefix: Option<String>,
    pub delimiter: Option<String>,
    /// The name after which the list goes on. Azure has no such thing: what comes before it is left out here.
    pub after: Option<String>,
    /// Where an earlier list has stopped, in Azure's words.
    pub next: Option<String>,
    /// Most rows in all.
    pub limit: Option<u64>,
    /// Most rows in an answer, of which then one alone is asked for.
    pub page: Option<u64>,
    pub include: Option<&'static str>,
}

/// Rows in the order of their names, and where the list has stopped, if it has.
pub struct Listed {
    pub rows: Vec<(String, Map<String, Value>)>,
    pub next: Option<String>,
}

/// Lists what is in `place`: `group` is the element around the rows, `kinds` are the rows' elements.
pub async fn list(
    azure: &Blobs,
    place: Path,
    group: &str,
    kinds: &[&str],
    mut wanted: Wanted,
) -> Result<Listed> {
    let single = wanted.page.is_some() && wanted.limit.is_none();
    let mut rows = Vec::new();
    loop {
        let left = wanted.limit.map(|limit| limit.saturating_sub(rows.len() as u64));
        if left == Some(0) {
            return Ok(Listed { rows, next: wanted.next });
        }
        // A page that is left out may be a whole one.
        let most = match (left, wanted.page, &wanted.after) {
            (Some(left), page, None) => Some(left.min(page.unwrap_or(PAGE)).min(PAGE)),
            (_, page, _) => page,
        };
        let (mut page, next) = page(azure, &place, group, kinds, &wanted, most).await?;
        if next.is_some() && next == wanted.next {
            return Err(Error::unexpected("Unexpected response: a listing that does not go on"));
        }
        wanted.next = next;
        if let Some(after) = &wanted.after {
            page.retain(|(name, _)| name > after);
            if !page.is_empty() {
                wanted.after = None;
            }
        }
        rows.extend(page);
        if let Some(limit) = wanted.limit.filter(|limit| (rows.len() as u64) > *limit) {
            // Azure has no word for a place inside of a page.
            rows.truncate(limit as usize);
            return Ok(Listed { rows, next: None });
        }
        if wanted.next.is_none() || single {
            return Ok(Listed { rows, next: wanted.next });
        }
    }
}

async fn page(
    azure: &Blobs,
    place: &Path,
    group: &str,
    kinds: &[&str],
    wanted: &Wanted,
    most: Option<u64>,
) -> Result<(Vec<(String, Map<String, Value>)>, Option<String>)> {
    let container = (*place != Path::Root).then(|| "container".to_owned());
    let query = [
        ("restype", container),
        ("comp", Some("list".to_owned())),
        ("prefix", wanted.prefix.clone()),
        ("delimiter", wanted.delimiter.clone()),
        ("marker", wanted.next.clone()),
        ("maxresults", most.map(|most| most.to_string())),
        ("include", wanted.include.map(str::to_owned)),
    ];
    let query = query.into_iter().filter_map(|(name, value)| Some((name, value?)));
    let answer = azure.get(place.clone()).query(query).send().await?;
    let document = xml::parse(&answer.body).map_err(|error| answer.about(error))?;
    let Some(content) = document.content.get(group).filter(|_| document.name == "EnumerationResults") else {
        let error = Error::unexpected(format!("Unexpected response: {} without {group}", document.name));
        return Err(answer.about(error));
    };
    let mut rows = Vec::new();
    for kind in kinds {
        for row in xml::list(content, kind).iter().filter_map(Value::as_object) {
            if let Some(name) = row.get("Name").and_then(Value::as_str) {
                let mut row = row.clone();
                if *kind == "BlobPrefix" {
                    row.insert("contentType".into(), "application/directory".into());
                }
                rows.push((name.to_owned(), row));
            }
        }
    }
    rows.sort_by(|(one, _), (other, _)| one.cmp(other));
    let next = xml::text(&document.content, "NextMarker").map(str::to_owned);
    Ok((rows, next))
}
