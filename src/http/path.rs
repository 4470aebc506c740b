//! Where a request goes below its service's URL. Encoding happens here and nowhere else.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use crate::error::{Error, Result};

/// What `encodeURIComponent` leaves alone.
pub const COMPONENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'!')
    .remove(b'~')
    .remove(b'*')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')');

/// What may stand in a path segment by RFC 3986: colons and the like in ids stay readable.
const SEGMENT: &AsciiSet = &COMPONENT
    .remove(b':')
    .remove(b'@')
    .remove(b'&')
    .remove(b'=')
    .remove(b'+')
    .remove(b'$')
    .remove(b',')
    .remove(b';');

/// A path below a service's URL.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Path {
    /// The service's URL itself.
    #[default]
    Root,
    /// Segments, each encoded as a whole: a slash in an id does not make two of it.
    Segments(Vec<String>),
    /// A path that is already encoded, as an app passes it to `_request`.
    Encoded(String),
    /// A container.
    Container(String),
    /// An object in a container; slashes in its name are part of the path.
    Object(String, String),
    /// A whole URL, from a `Location` header or the app.
    Url(String),
}

impl Path {
    /// The path of a container.
    pub fn container(name: impl Into<String>) -> Self {
        Self::Container(name.into())
    }

    /// The path of an object.
    pub fn object(container: impl Into<String>, name: impl Into<String>) -> Self {
        Self::Object(container.into(), name.into())
    }

    /// The whole URL below `base`; single slashes between the parts.
    pub fn below(&self, base: &str) -> Result<String> {
        let base = base.trim_end_matches('/');
        Ok(match self {
            Self::Root => base.to_owned(),
            Self::Url(url) => url.clone(),
            Self::Encoded(path) => format!("{base}/{}", path.trim_start_matches('/')),
            Self::Segments(segments) => {
                let segments: Result<Vec<String>> =
                    segments.iter().map(|segment| encode(given(segment)?, SEGMENT)).collect();
                format!("{base}/{}", segments?.join("/"))
            }
            Self::Container(name) => format!("{base}/{}", component(given(name)?)?),
            Self::Object(container, name) => {
                let name: Result<Vec<String>> = given(name)?.split('/').map(component).collect();
                format!("{base}/{}/{}", component(given(container)?)?, name?.join("/"))
            }
        })
    }

    /// What an app's own `_getUrl` is given.
    pub fn describe(&self) -> Value {
        match self {
            Self::Root => json!({}),
            Self::Url(url) => json!({ "uri": url }),
            Self::Encoded(path) => json!({ "path": path }),
            Self::Segments(segments) => json!({ "path": segments.join("/") }),
            Self::Container(container) => json!({ "container": container }),
            Self::Object(container, path) => json!({ "container": container, "path": path }),
        }
    }
}

/// An empty id or name would leave the URL of what is around it: of the list, of the container.
fn given(name: &str) -> Result<&str> {
    if name.is_empty() { Err(Error::invalid("an empty id or name has no URL")) } else { Ok(name) }
}

fn component(text: &str) -> Result<String> {
    encode(text, COMPONENT)
}

/// URL parsers resolve `.` and `..`, encoded or not: such a part would name another resource.
fn encode(text: &str, keep: &'static AsciiSet) -> Result<String> {
    if text == "." || text == ".." {
        return Err(Error::invalid(format!("a name with the part \"{text}\" has no URL")));
    }
    Ok(utf8_percent_encode(text, keep).to_string())
}

impl<const N: usize> From<[&str; N]> for Path {
    fn from(segments: [&str; N]) -> Self {
        Self::Segments(segments.iter().map(|s| (*s).to_owned()).collect())
    }
}

impl From<&str> for Path {
    fn from(segment: &str) -> Self {
        Self::from([segment])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_stay_one_segment() {
        let path = Path::from(["servers", "a/b?c#d e", "action"]);
        assert_eq!(path.below("http://x/v2/").unwrap(), "http://x/v2/servers/a%2Fb%3Fc%23d%20e/action");
        assert_eq!(Path::from(["types", "OS::Nova"]).below("http://x").unwrap(), "http://x/types/OS::Nova");
    }

    #[test]
    fn a_name_cannot_climb() {
        assert!(Path::object("box", "a/../../other").below("http://x").is_err());
        assert!(Path::from([".."]).below("http://x").is_err());
    }

    #[test]
    fn object_names_keep_their_slashes_and_nothing_else() {
        let path = Path::object("b x/y", "dir/é +%?#.txt");
        assert_eq!(path.below("http://x").unwrap(), "http://x/b%20x%2Fy/dir/%C3%A9%20%2B%25%3F%23.txt");
    }

    #[test]
    fn what_is_empty_has_no_url_of_its_own() {
        let paths = [
            Path::from([""]),
            Path::from(["servers", ""]),
            Path::container(""),
            Path::object("", "a"),
            Path::object("box", ""),
        ];
        for path in paths {
            let error = path.below("http://x").unwrap_err();
            assert_eq!(error.message(), "an empty id or name has no URL", "{path:?}");
        }
        assert_eq!(Path::object("box", "dir/").below("http://x").unwrap(), "http://x/box/dir/");
        assert_eq!(Path::object("box", "/a//b").below("http://x").unwrap(), "http://x/box//a//b");
        assert_eq!(Path::Root.below("http://x/v1/").unwrap(), "http://x/v1");
    }

    #[test]
    fn dots_are_refused_only_as_a_whole_part() {
        for name in [".", "..", "a/./b", "a/.."] {
            assert!(Path::object("box", name).below("http://x").is_err(), "{name}");
        }
        let odd = Path::object("box", ".hidden/...x/a..b\\\r\n\0");
        assert_eq!(odd.below("http://x").unwrap(), "http://x/box/.hidden/...x/a..b%5C%0D%0A%00");
    }

    #[test]
    fn what_is_encoded_already_stays_so() {
        let path = Path::Encoded("//a%20b?x=1".into());
        assert_eq!(path.below("http://x/v1/").unwrap(), "http://x/v1/a%20b?x=1");
        assert_eq!(Path::Url("http://y/z".into()).below("http://x").unwrap(), "http://y/z");
    }

    #[test]
    fn an_app_s_own_get_url_is_told_in_plain_words() {
        assert_eq!(Path::Root.describe(), json!({}));
        assert_eq!(Path::from(["servers", "a b"]).describe(), json!({"path": "servers/a b"}));
        assert_eq!(Path::container("b x").describe(), json!({"container": "b x"}));
        assert_eq!(Path::object("b x", "d/é").describe(), json!({"container": "b x", "path": "d/é"}));
    }
}
