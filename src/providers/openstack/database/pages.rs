//! Lists in pages.

use serde_json::{Map, Value};

use crate::error::Result;
use crate::http::Response;
use crate::surface::{Item, OrNull};

/// A page of a list, and the marker of the next.
pub type Page<M> = (Vec<Item<M>>, OrNull<String>);

/// The query for a page; the marker is called `offset`, as 2.2.0 has it.
pub fn query(limit: Option<u64>, offset: Option<String>) -> Vec<(&'static str, String)> {
    let limit = limit.map(|limit| ("limit", limit.to_string()));
    limit.into_iter().chain(offset.map(|marker| ("marker", marker))).collect()
}

/// Reads a page, each of its items by `item`.
pub fn read<M>(
    answer: &Response,
    field: &str,
    item: impl Fn(Map<String, Value>) -> Item<M>,
) -> Result<Page<M>> {
    let items = answer.objects(field)?.into_iter().map(item).collect();
    let links = answer.get("links")?;
    let next = links.as_ref().and_then(|links| links.get(0)?.get("href")?.as_str());
    let marker = next.and_then(|next| {
        let query = next.split_once('?')?.1;
        url::form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "marker")
    });
    Ok((items, OrNull(marker.map(|(_, marker)| marker.into_owned()))))
}
