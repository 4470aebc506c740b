//! Lists that come in pages.
//!
//! API: <https://docs.digitalocean.com/reference/api/digitalocean/#section/Introduction/Links-and-Pagination>

use std::sync::Arc;

use serde_json::{Map, Value};

use crate::error::{Error, Result};
use crate::http::{Path, Response};
use crate::options;
use crate::providers::digitalocean::client::{Ocean, unexpected};
use crate::surface::Item;

options! {
    /// Which part of a list.
    pub struct Part {
        /// How many entries a page has, 200 at most. Default 200.
        per_page: Option<u64>,
        /// Only this page, from 1 on. Default: all pages.
        page: Option<u64>,
    }
}

/// Pages of a list, to be asked for one by one.
pub struct Pages {
    ocean: Ocean,
    path: Path,
    /// The list's name in an answer.
    list: &'static str,
    /// What an answer without a list is.
    absent: &'static str,
    per_page: Option<u64>,
    /// The page to be asked for; the first one may go without a number.
    next: Option<u64>,
    numbered: bool,
    /// Whether it is the only one.
    single: bool,
    seen: u64,
}

/// A page: its entries in the API's own words, and the answer.
pub type Page = (Vec<Map<String, Value>>, Arc<Response>);

/// More pages than any account has: the API takes 200 entries a page.
const MOST: u64 = 10_000;

impl Pages {
    /// All pages, of the API's own size.
    pub fn all(ocean: Ocean, path: impl Into<Path>, list: &'static str, absent: &'static str) -> Self {
        let path = path.into();
        let (next, numbered, single) = (Some(1), false, false);
        Self { ocean, path, list, absent, per_page: None, next, numbered, single, seen: 0 }
    }

    /// Those that the app asks for.
    #[must_use]
    pub fn part(mut self, part: Option<Part>) -> Self {
        let part = part.unwrap_or(Part { per_page: None, page: None });
        self.per_page = Some(part.per_page.unwrap_or(200));
        self.single = part.page.is_some();
        self.next = Some(part.page.unwrap_or(1));
        self.numbered = true;
        self
    }

    /// The next page, if there is one.
    pub async fn turn(&mut self) -> Result<Option<Page>> {
        let Some(page) = self.next.take() else { return Ok(None) };
        let numbered = self.numbered || page > 1;
        let query = [("per_page", self.per_page), ("page", numbered.then_some(page))];
        let query = query.into_iter().filter_map(|(name, number)| Some((name, number?.to_string())));
        let answer = self.ocean.get(self.path.clone()).query(query).succeed().await?;
        let document = answer.json()?;
        if document.get(self.list).is_none_or(Value::is_null) {
            return Err(Error::new(self.absent));
        }
        let entries = answer.objects(self.list)?;
        self.seen += entries.len() as u64;
        let total = document.pointer("/meta/total").and_then(Value::as_u64);
        // The link itself may lead to another server than the one that has this token.
        let goes_on = document.pointer("/links/pages/next").is_some_and(Value::is_string)
            && total.is_none_or(|total| self.seen < total)
            && !entries.is_empty();
        if goes_on && !self.single {
            if page >= MOST {
                return Err(unexpected(&answer, format!("more than {MOST} pages of {}", self.list)));
            }
            self.next = Some(page + 1);
        }
        Ok(Some((entries, answer)))
    }

    /// The entries of all pages, and the last answer.
    pub async fn collect<M>(mut self) -> Result<(Vec<Item<M>>, Arc<Response>)> {
        let mut all = Vec::new();
        let mut last = None;
        while let Some((entries, answer)) = self.turn().await? {
            all.extend(entries.into_iter().map(Item::new));
            last = Some(answer);
        }
        Ok((all, last.ok_or_else(|| Error::new(self.absent))?))
    }
}

#[cfg(test)]
mod tests {
    use mockito::Server;
    use serde_json::{Value, json};

    use crate::providers::digitalocean::testing::{answer, ocean};

    fn page(ids: &[u64], next: Option<u64>, total: Option<u64>) -> Value {
        let droplets: Vec<Value> = ids.iter().map(|id| json!({"id": id})).collect();
        let pages =
            next.map_or(json!({}), |next| json!({"next": format!("https://other.host/v2/x?page={next}")}));
        json!({"droplets": droplets, "links": {"pages": pages}, "meta": {"total": total}})
    }

    fn ids(values: &Value) -> Vec<u64> {
        values[0].as_array().unwrap().iter().map(|server| server[0]["id"].as_u64().unwrap()).collect()
    }

    #[tokio::test]
    async fn all_pages_are_followed_on_the_clients_own_server() {
        let mut server = Server::new_async().await;
        let at = |page: u64| format!("/v2/droplets?per_page=200&page={page}");
        let _one = answer(&mut server, "GET", &at(1), 200, page(&[1, 2], Some(2), Some(5))).await;
        let _two = answer(&mut server, "GET", &at(2), 200, page(&[3, 4], Some(3), Some(5))).await;
        let _three = answer(&mut server, "GET", &at(3), 200, page(&[5], None, Some(5))).await;
        let values = ocean(&server).call("getServers", json!([])).await.unwrap();
        assert_eq!(ids(&values), [1, 2, 3, 4, 5]);
        // The answer beside the list is the last page's.
        assert!(values[1]["text"].as_str().unwrap().contains(r#"[{"id":5}]"#));
    }

    #[tokio::test]
    async fn a_page_that_is_asked_for_is_the_only_one() {
        let mut server = Server::new_async().await;
        let at = "/v2/droplets?per_page=200&page=2";
        let mock = answer(&mut server, "GET", at, 200, page(&[3], Some(3), Some(9))).await;
        let values = ocean(&server).call("getServers", json!([{"page": 2}])).await.unwrap();
        assert_eq!(ids(&values), [3]);
        mock.assert_async().await;
    }

    #[tokio::test]
    async fn a_server_that_always_names_a_next_page_is_left() {
        for (first, total) in [(page(&[1], Some(2), Some(1)), 1), (page(&[], Some(2), None), 0)] {
            let mut server = Server::new_async().await;
            let at = "/v2/droplets?per_page=7&page=1";
            let mock = answer(&mut server, "GET", at, 200, first).await;
            let values = ocean(&server).call("getServers", json!([{"per_page": 7}])).await.unwrap();
            assert_eq!(ids(&values).len(), total);
            mock.assert_async().await;
        }
    }

    #[tokio::test]
    async fn an_error_on_a_later_page_is_the_lists() {
        let mut server = Server::new_async().await;
        let at = |page: u64| format!("/v2/droplets?per_page=200&page={page}");
        let _one = answer(&mut server, "GET", &at(1), 200, page(&[1], Some(2), None)).await;
        let _two = answer(&mut server, "GET", &at(2), 500, json!({"message": "x"})).await;
        let error = ocean(&server).fail("getServers", json!([])).await;
        assert_eq!(error.message(), "digitalocean Error (500): Internal Error");
    }

    #[tokio::test]
    async fn lists_that_go_without_a_number_get_one_on_the_second_page() {
        let mut server = Server::new_async().await;
        let sizes = |slug: &str, next: bool| {
            let pages = if next { json!({"next": "x"}) } else { json!({}) };
            json!({"sizes": [{"slug": slug}], "links": {"pages": pages}})
        };
        let _one = answer(&mut server, "GET", "/v2/sizes", 200, sizes("a", true)).await;
        let _two = answer(&mut server, "GET", "/v2/sizes?page=2", 200, sizes("b", false)).await;
        let values = ocean(&server).call("getFlavors", json!([])).await.unwrap();
        assert_eq!((&values[0][0][0]["id"], &values[0][1][0]["id"]), (&json!("a"), &json!("b")));
    }
}
