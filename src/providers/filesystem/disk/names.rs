//! Names of containers and files as names on disk, and back.
//!
//! A name is its parts between slashes; each is a name on disk. Ordinary parts are written as they are:
//! `photos/2024/cat.jpg`, `é ü.txt`. What some platform can't hold is percent-encoded on all of them, so that a
//! root can be moved from one to another: control characters, `\ : * ? " < > | %`, a dot or a space at the end,
//! the first letter of Windows' device names, the dot of [`HIDDEN`]; an empty part is `%_`.
//!
//! Where that name is taken by something else (`a` cannot be a file beside `a/b`, nor `A` be beside `a` where the
//! file system does not tell cases apart) the *marked* form stands in: everything but `a-z 0-9 . _ -` encoded,
//! and `%f` for a file or `%d` for a directory behind it. It is the only form of parts too long for one name,
//! which go over several directories, all but the last ending in `%+`.
//!
//! What somebody has put there by hand counts if its name is one that would have been written here.

use crate::error::{Error, Result};

/// The directory, in the root and in each container, that holds what is kept beside the files.
pub const HIDDEN: &str = ".pkgcloud";

/// Longest name on disk, in bytes, with room to spare for file systems that add to it.
const LONGEST: usize = 200;

/// Longest name of a file, in bytes, as in Swift. Encoded, it is at most three times as long.
const LONGEST_FILE: usize = 1024;

/// Longest name of a container, in bytes, as in Swift.
const LONGEST_CONTAINER: usize = 256;

const MORE: &str = "%+";
const EMPTY: &str = "%_";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    File,
    Directory,
}

impl Kind {
    fn mark(self) -> &'static str {
        match self {
            Self::File => "%f",
            Self::Directory => "%d",
        }
    }
}

/// How a part may be written.
#[derive(Debug, PartialEq, Eq)]
pub struct Forms {
    /// As readable as it gets; `None` where only the marked form will do.
    pub plain: Option<String>,
    /// One name, or several directories and a last name.
    pub marked: Vec<String>,
}

/// `folding`: the file system does not tell cases apart. Such ones also take one way of writing a letter with an
/// accent for another, so anything beyond ASCII is marked there.
pub fn forms(part: &str, kind: Kind, folding: bool) -> Forms {
    let plain = Some(plain(part)).filter(|text| text.len() <= LONGEST && (!folding || text.is_ascii()));
    let mut marked = vec![String::new()];
    for c in part.chars() {
        let text = match c {
            'a'..='z' | '0'..='9' | '-' | '_' | '.' => c.to_string(),
            other => escape(other),
        };
        if let Some(piece) = marked.last_mut() {
            if piece.len() + text.len() > LONGEST {
                piece.push_str(MORE);
                marked.push(text);
            } else {
                piece.push_str(&text);
            }
        }
    }
    if let Some(piece) = marked.last_mut() {
        piece.push_str(kind.mark());
    }
    Forms { plain, marked }
}

fn plain(part: &str) -> String {
    let last = part.chars().count().saturating_sub(1);
    let device = is_device(part);
    let hidden = part.eq_ignore_ascii_case(HIDDEN);
    let mut out = String::with_capacity(part.len());
    for (i, c) in part.chars().enumerate() {
        let odd = c.is_control()
            || matches!(c, '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' | '%')
            || (i == last && matches!(c, '.' | ' '))
            || (i == 0 && (device || hidden));
        match odd {
            true => out.push_str(&escape(c)),
            false => out.push(c),
        }
    }
    if out.is_empty() { EMPTY.to_owned() } else { out }
}

fn escape(c: char) -> String {
    c.to_string().bytes().map(|byte| format!("%{byte:02x}")).collect()
}

/// Names that Windows keeps for devices, with any extension.
fn is_device(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or_default().trim_end().to_ascii_uppercase();
    let numbered = |stem: &str| {
        let digit = stem.strip_prefix("COM").or_else(|| stem.strip_prefix("LPT"));
        digit.is_some_and(|rest| {
            let mut rest = rest.chars();
            matches!(rest.next(), Some('0'..='9' | '¹' | '²' | '³')) && rest.next().is_none()
        })
    };
    matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$") || numbered(&stem)
}

/// What a name on disk says.
#[derive(Debug, PartialEq, Eq)]
pub enum Reading {
    Part(String),
    /// The part goes on below this directory.
    More,
}

/// Reads a part back from its pieces on disk; `None` if they were not written here.
pub fn read(pieces: &[&str], kind: Kind, folding: bool) -> Option<Reading> {
    let (last, before) = pieces.split_last()?;
    if kind == Kind::Directory && last.ends_with(MORE) {
        return Some(Reading::More);
    }
    let mut text = String::new();
    for piece in before {
        text.push_str(piece.strip_suffix(MORE)?);
    }
    text.push_str(last.strip_suffix(kind.mark()).unwrap_or(last));
    let part = if text == EMPTY {
        String::new()
    } else {
        percent_encoding::percent_decode_str(&text).decode_utf8().ok()?.into_owned()
    };
    let forms = forms(&part, kind, folding);
    let own = forms.marked == pieces || (before.is_empty() && forms.plain.as_deref() == Some(*last));
    own.then_some(Reading::Part(part))
}

/// Refuses names of files that could mean something else to a file system or a URL.
pub fn check_file(name: &str) -> Result<()> {
    check(name, "a file", LONGEST_FILE)
}

/// Refuses names of containers that Swift refuses, too.
pub fn check_container(name: &str) -> Result<()> {
    check(name, "a container", LONGEST_CONTAINER)?;
    if name.contains('/') {
        return Err(Error::invalid("the name of a container must have no slash"));
    }
    Ok(())
}

fn check(name: &str, what: &str, longest: usize) -> Result<()> {
    if name.is_empty() || name.contains('\0') {
        return Err(Error::invalid(format!("the name of {what} must not be empty or have a NUL in it")));
    }
    if name.len() > longest {
        return Err(Error::invalid(format!("the name of {what} must not be longer than {longest} bytes")));
    }
    if let Some(part) = name.split('/').find(|part| matches!(*part, "." | "..")) {
        return Err(Error::invalid(format!("the name of {what} must not have the part \"{part}\"")));
    }
    Ok(())
}

/// The parts of a file's name, the last one a file.
pub fn parts(name: &str) -> impl Iterator<Item = (&str, Kind)> {
    let last = name.split('/').count() - 1;
    name.split('/')
        .enumerate()
        .map(move |(i, part)| (part, if i == last { Kind::File } else { Kind::Directory }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain_of(part: &str) -> String {
        forms(part, Kind::File, false).plain.unwrap()
    }

    #[test]
    fn ordinary_names_stay_as_they_are() {
        for name in ["cat.jpg", "README", "é ü 日本.txt", ".htaccess", "a+b&c=d#e", "console", "com10", "lpt"]
        {
            assert_eq!(plain_of(name), name);
        }
    }

    #[test]
    fn what_a_platform_cannot_hold_is_encoded() {
        let names = [
            ("a:b?c*", "a%3ab%3fc%2a"),
            ("back\\slash", "back%5cslash"),
            ("100%", "100%25"),
            ("dot.", "dot%2e"),
            ("space ", "space%20"),
            ("line\nbreak", "line%0abreak"),
            ("nul", "%6eul"),
            ("COM1.txt", "%43OM1.txt"),
            ("Aux .x", "%41ux .x"),
            (".PkgCloud", "%2ePkgCloud"),
            ("", "%_"),
        ];
        for (name, disk) in names {
            assert_eq!(plain_of(name), disk);
        }
    }

    #[test]
    fn every_form_is_read_back() {
        let long = format!("{}é{}", "A".repeat(150), "é".repeat(200));
        let names =
            ["a", "", "%", "%f", "a%2fb", "A b", "..x", "é", "x%+", "NUL.txt", "x ", "%d", "%_", &long];
        for name in names {
            for kind in [Kind::File, Kind::Directory] {
                for folding in [false, true] {
                    let Forms { plain, marked } = forms(name, kind, folding);
                    let marked: Vec<&str> = marked.iter().map(String::as_str).collect();
                    let is = Some(Reading::Part(name.to_owned()));
                    assert_eq!(read(&marked, kind, folding), is, "{marked:?}");
                    if let Some(plain) = &plain {
                        assert_eq!(read(&[plain], kind, folding), is, "{plain}");
                    }
                    for piece in plain.iter().map(String::as_str).chain(marked) {
                        assert!(piece.len() <= LONGEST + 2 && !piece.contains('/'), "{piece}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_long_part_goes_over_several_directories() {
        let Forms { plain, marked } = forms(&"a".repeat(500), Kind::File, false);
        assert_eq!(plain, None);
        assert_eq!(marked.len(), 3);
        assert_eq!(read(&[&marked[0]], Kind::Directory, false), Some(Reading::More));
    }

    #[test]
    fn where_cases_are_one_no_two_names_are() {
        let marked = |name| forms(name, Kind::File, true).marked[0].to_lowercase();
        let names = ["readme", "README", "Readme", "é", "É", "e\u{301}"];
        let all: std::collections::HashSet<String> = names.into_iter().map(marked).collect();
        assert_eq!(all.len(), names.len());
        assert_eq!(forms("É", Kind::File, true).plain, None);
    }

    #[test]
    fn names_of_others_are_not_ours() {
        for foreign in ["100%", "a:b", "x%2fy", "%zz", "nul", "a%f%f", "%41"] {
            assert_eq!(read(&[foreign], Kind::File, false), None, "{foreign}");
        }
        assert_eq!(read(&["a%d"], Kind::File, false), None);
    }

    #[test]
    fn names_that_climb_are_refused() {
        for name in ["", "..", ".", "a/../b", "a/..", "./a", "a\0b"] {
            assert!(check_file(name).is_err(), "{name:?}");
        }
        for name in ["a/b", "..", "", "a\0"] {
            assert!(check_container(name).is_err(), "{name:?}");
        }
        for name in ["/a", "a//b", "a/", "...", "a\\..\\b", "C:\\x"] {
            assert!(check_file(name).is_ok(), "{name:?}");
        }
        assert!(check_file(&"a".repeat(1024)).is_ok());
        assert!(check_file(&"É".repeat(513)).is_err());
    }
}
