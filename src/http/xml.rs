//! XML answers as JSON values, and text for XML requests.

use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use serde_json::{Map, Value};

use crate::error::{Error, Result};

/// An element's name and content.
pub struct Element {
    pub name: String,
    /// Text where there is only text; otherwise an object of the children, several of one name as a list.
    pub content: Value,
}

/// Deeper than any answer is.
const DEPTH: usize = 64;

/// Reads a document. Attributes, comments and namespace prefixes have no part in it.
pub fn parse(bytes: &[u8]) -> Result<Element> {
    read(bytes, |start| Ok(Open::new(start.local_name().as_ref())))
}

/// Reads a document as the npm package xml2js does, for answers that apps see whole: attributes under `$`, text
/// beside them under `_`, names with their prefixes. What stands before the first tag does not count.
pub fn parse_whole(bytes: &[u8]) -> Result<Element> {
    let start = bytes.iter().position(|byte| *byte == b'<').unwrap_or(bytes.len());
    read(&bytes[start..], |start| {
        let mut open = Open::new(start.name().as_ref());
        open.is_whole = true;
        let mut attributes = Map::new();
        for attribute in start.attributes() {
            let attribute = attribute.map_err(unfit)?;
            let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(unfit)?;
            attributes.insert(attribute.key.as_ref().to_owned(), value.into());
        }
        if !attributes.is_empty() {
            open.children.insert("$".into(), attributes.into());
        }
        Ok(open)
    })
}

fn read(bytes: &[u8], begin: impl Fn(&BytesStart<'_>) -> Result<Open>) -> Result<Element> {
    let text = std::str::from_utf8(bytes).map_err(unfit)?;
    let mut reader = Reader::from_str(text);
    let mut open: Vec<Open> = Vec::new();
    loop {
        match reader.read_event().map_err(unfit)? {
            Event::Start(start) => {
                if open.len() == DEPTH {
                    return Err(unfit("it is nested too deeply"));
                }
                open.push(begin(&start)?);
            }
            Event::Empty(empty) => {
                let done = begin(&empty)?.close();
                if let Some(root) = place(&mut open, done) {
                    return Ok(root);
                }
            }
            Event::End(_) => {
                let Some(done) = open.pop() else { return Err(unfit("an element ends that has not begun")) };
                if let Some(root) = place(&mut open, done.close()) {
                    return Ok(root);
                }
            }
            Event::Text(text) => {
                if let Some(element) = open.last_mut() {
                    element.text.push_str(&text);
                }
            }
            Event::CData(text) => {
                if let Some(element) = open.last_mut() {
                    element.text.push_str(&text);
                }
            }
            Event::GeneralRef(entity) => {
                if let Some(element) = open.last_mut() {
                    resolve(&entity, &mut element.text)?;
                }
            }
            Event::Eof => return Err(unfit("it ends early")),
            Event::Decl(_) | Event::PI(_) | Event::DocType(_) | Event::Comment(_) => {}
        }
    }
}

fn unfit(reason: impl std::fmt::Display) -> Error {
    Error::unexpected(format!("Unexpected response: no XML: {reason}"))
}

/// A character by its number, or one of XML's own five; there are no others, so that none can be expanded.
fn resolve(entity: &BytesRef<'_>, into: &mut String) -> Result<()> {
    if let Some(character) = entity.resolve_char_ref().map_err(unfit)? {
        into.push(character);
        return Ok(());
    }
    let known = resolve_predefined_entity(entity);
    into.push_str(known.ok_or_else(|| unfit(format!("&{}; is not known", &**entity)))?);
    Ok(())
}

struct Open {
    name: String,
    text: String,
    children: Map<String, Value>,
    /// Blank text is none, and text beside attributes and children is kept.
    is_whole: bool,
}

impl Open {
    fn new(name: &str) -> Self {
        Self { name: name.into(), text: String::new(), children: Map::new(), is_whole: false }
    }

    fn close(mut self) -> Element {
        if self.is_whole && self.text.chars().all(char::is_whitespace) {
            self.text.clear();
        }
        if self.is_whole && !self.children.is_empty() && !self.text.is_empty() {
            self.children.insert("_".into(), std::mem::take(&mut self.text).into());
        }
        let content =
            if self.children.is_empty() { Value::String(self.text) } else { Value::Object(self.children) };
        Element { name: self.name, content }
    }
}

/// Puts an element into the one around it; the outermost one comes back.
fn place(open: &mut [Open], done: Element) -> Option<Element> {
    let Some(parent) = open.last_mut() else { return Some(done) };
    match parent.children.get_mut(&done.name) {
        Some(Value::Array(items)) => items.push(done.content),
        Some(first) => {
            let first_of_many = first.take();
            *first = Value::Array(vec![first_of_many, done.content]);
        }
        None => {
            parent.children.insert(done.name, done.content);
        }
    }
    None
}

/// A field that may occur any number of times, as a list.
pub fn list<'a>(content: &'a Value, name: &str) -> &'a [Value] {
    match content.get(name) {
        Some(Value::Array(items)) => items,
        Some(one) => std::slice::from_ref(one),
        None => &[],
    }
}

/// A field's text; an empty one is as good as none.
pub fn text<'a>(content: &'a Value, name: &str) -> Option<&'a str> {
    content.get(name)?.as_str().filter(|text| !text.is_empty())
}

/// Text as it stands between tags.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            // A parser would make another character of it.
            '\r' => out.push_str("&#13;"),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn elements_become_fields_and_repeated_ones_lists() {
        let text =
            "<?xml version=\"1.0\"?>\n<s:R xmlns:s=\"u\">\n <A>1</A><B><C>x</C></B><A>2</A><D/> </s:R>";
        let root = parse(text.as_bytes()).unwrap();
        assert_eq!(root.name, "R");
        assert_eq!(root.content, json!({"A": ["1", "2"], "B": {"C": "x"}, "D": ""}));
        assert_eq!(list(&root.content, "A").len(), 2);
        assert_eq!(list(&root.content, "B").len(), 1);
        assert!(list(&root.content, "Z").is_empty());
    }

    #[test]
    fn the_whole_of_a_document() {
        let text =
            "\u{feff}<?xml version=\"1.0\"?><A a=\"1\" x:b='&lt;2'><x:B> </x:B><B c=\"3\">t</B>\n<B/></A>";
        let root = parse_whole(text.as_bytes()).unwrap();
        assert_eq!(root.name, "A");
        let whole = json!({"$": {"a": "1", "x:b": "<2"}, "x:B": "", "B": [{"$": {"c": "3"}, "_": "t"}, ""]});
        assert_eq!(root.content, whole);
        assert!(parse_whole(b"no tag").is_err() && parse_whole(b"<A a=1/>").is_err());
    }

    #[test]
    fn text_is_what_was_written() {
        let root = parse(b"<K> a&amp;b &lt;&#233;&#x1F600;&quot; <![CDATA[<c>]]></K>").unwrap();
        assert_eq!(root.content, json!(" a&b <é😀\" <c>"));
        let name = "<&>\r\"' é";
        assert_eq!(parse(format!("<K>{}</K>", escape(name)).as_bytes()).unwrap().content, json!(name));
    }

    #[test]
    fn what_is_no_whole_document_is_an_error() {
        for text in ["", "plain", "<A><B></B>", "<A></B>", "{\"a\": 1}", "<A>&bomb;</A>"] {
            assert!(parse(text.as_bytes()).is_err(), "{text}");
        }
    }
}
