//! Which files of a container a listing has, and in which order: by Swift's rules.

use std::collections::BTreeMap;

use crate::model::storage::ListFiles;
use crate::providers::filesystem::disk::{Entry, Folder, Version};
use crate::providers::filesystem::fault::Outcome;

/// A row of a listing.
pub enum Row {
    File(String, Version),
    /// What several names start with, up to the delimiter.
    Prefix(String),
}

/// What is wanted, in the words that the rules are in.
struct Rules {
    prefix: String,
    delimiter: Option<String>,
    /// Only files right below a pseudo-directory, and no rows for those below.
    path: bool,
    marker: String,
    end: Option<String>,
    limit: usize,
}

impl From<Option<ListFiles>> for Rules {
    fn from(options: Option<ListFiles>) -> Self {
        let Some(options) = options else {
            return Self {
                prefix: String::new(),
                delimiter: None,
                path: false,
                marker: String::new(),
                end: None,
                limit: usize::MAX,
            };
        };
        let below = |path: &str| match path.trim_end_matches('/') {
            "" => String::new(),
            path => format!("{path}/"),
        };
        let path = options.path.is_some();
        Self {
            prefix: options.path.as_deref().map(below).or(options.prefix).unwrap_or_default(),
            delimiter: if path {
                Some("/".into())
            } else {
                options.delimiter.filter(|text| !text.is_empty())
            },
            path,
            marker: options.marker.unwrap_or_default(),
            end: options.end_marker.or(options.end_marker_),
            limit: options.limit.map_or(usize::MAX, |limit| limit.try_into().unwrap_or(usize::MAX)),
        }
    }
}

impl Rules {
    /// Whether one name below a directory says all that the listing will say about it.
    fn sums_up(&self, directory: &str) -> bool {
        let inside = |name: &str| name.starts_with(directory);
        self.delimiter.as_deref() == Some("/")
            && !self.path
            && directory.len() > self.prefix.len()
            && directory.starts_with(&self.prefix)
            && !inside(&self.marker)
            && !self.end.as_deref().is_some_and(inside)
    }

    /// The name of a file's row, and whether it stands for several.
    fn row(&self, name: &str) -> Option<(String, bool)> {
        if name <= self.marker.as_str() || self.end.as_deref().is_some_and(|end| name >= end) {
            return None;
        }
        let Some(delimiter) = &self.delimiter else { return Some((name.to_owned(), false)) };
        let rest = name.strip_prefix(self.prefix.as_str())?;
        let end = rest.find(delimiter.as_str()).map(|at| self.prefix.len() + at + delimiter.len());
        match end {
            _ if self.path && name == self.prefix => None,
            Some(end) if self.path && end < name.len() => None,
            Some(end) if !self.path => Some((name[..end].to_owned(), true)),
            _ => Some((name.to_owned(), false)),
        }
    }
}

pub fn rows(folder: &Folder, options: Option<ListFiles>) -> Outcome<Vec<Row>> {
    let rules = Rules::from(options);
    let mut wanted: BTreeMap<String, Option<Entry>> = BTreeMap::new();
    for entry in folder.entries(&rules.prefix, |directory| rules.sums_up(directory))? {
        match rules.row(&entry.name) {
            Some((prefix, true)) if prefix != rules.marker => drop(wanted.insert(prefix, None)),
            Some((name, false)) => drop(wanted.entry(name).or_insert(Some(entry))),
            _ => {}
        }
    }
    let mut rows = Vec::with_capacity(wanted.len().min(rules.limit));
    for (name, entry) in wanted {
        if rows.len() >= rules.limit {
            break;
        }
        match entry {
            None => rows.push(Row::Prefix(name)),
            Some(entry) => {
                rows.extend(folder.describe_entry(&entry)?.map(|version| Row::File(name, version)))
            }
        }
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value, json};

    use super::*;
    use crate::providers::filesystem::disk::Store;
    use crate::surface::Options;

    fn list(names: &[&str], options: Value) -> Vec<String> {
        let dir = tempfile::tempdir().unwrap();
        let folder = Store::new(dir.path().to_owned(), false).create("box").unwrap();
        for name in names {
            folder.put(name, folder.draft().unwrap(), String::new(), Map::new()).unwrap();
        }
        let Value::Object(options) = options else { panic!("options are an object") };
        let options = ListFiles::from_object(options, "options").unwrap();
        let name = |row| match row {
            Row::File(name, _) => name,
            Row::Prefix(name) => format!("{name}*"),
        };
        rows(&folder, Some(options)).unwrap().into_iter().map(name).collect()
    }

    #[test]
    fn names_are_in_the_order_of_their_bytes() {
        let names = ["é", "a", "Z", "a/b", "a.b", "a b", "日", "\u{10000}"];
        assert_eq!(list(&names, json!({})), ["Z", "a", "a b", "a.b", "a/b", "é", "日", "\u{10000}"]);
    }

    #[test]
    fn options_choose_as_swift_does() {
        const NAMES: [&str; 8] = ["a", "a/1", "a/2", "a/x/1", "a/x/2", "ab", "b/", "b/y"];
        let cases = [
            (json!({}), &NAMES[..]),
            (json!({ "prefix": "a/" }), &["a/1", "a/2", "a/x/1", "a/x/2"]),
            (json!({ "prefix": "a/x" }), &["a/x/1", "a/x/2"]),
            (json!({ "prefix": "c" }), &[]),
            (json!({ "delimiter": "/" }), &["a", "a/*", "ab", "b/*"]),
            (json!({ "delimiter": "/", "prefix": "a/" }), &["a/1", "a/2", "a/x/*"]),
            (json!({ "delimiter": "/", "prefix": "a" }), &["a", "a/*", "ab"]),
            (json!({ "delimiter": "/", "marker": "a/" }), &["ab", "b/*"]),
            (json!({ "delimiter": "/", "marker": "a/1" }), &["a/*", "ab", "b/*"]),
            (json!({ "delimiter": "/", "endMarker": "a/1" }), &["a"]),
            (json!({ "delimiter": "x" }), &["a", "a/1", "a/2", "a/x*", "ab", "b/", "b/y"]),
            (json!({ "delimiter": "/", "limit": 2 }), &["a", "a/*"]),
            (json!({ "path": "a" }), &["a/1", "a/2"]),
            (json!({ "path": "a/x/" }), &["a/x/1", "a/x/2"]),
            (json!({ "path": "b" }), &["b/y"]),
            (json!({ "path": "" }), &["a", "ab", "b/"]),
            (json!({ "marker": "a/x/1" }), &["a/x/2", "ab", "b/", "b/y"]),
            (json!({ "marker": "a/2", "limit": 2 }), &["a/x/1", "a/x/2"]),
            (json!({ "end_marker": "a/2" }), &["a", "a/1"]),
            (json!({ "limit": 0 }), &[]),
        ];
        for (options, expected) in cases {
            assert_eq!(list(&NAMES, options.clone()), expected, "{options}");
        }
    }
}
