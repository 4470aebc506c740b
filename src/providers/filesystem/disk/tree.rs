//! Where names are on disk: a directory, and what is below it.

use std::io;

use cap_fs_ext::{DirExt, FollowSymlinks, OpenOptionsFollowExt};
use cap_std::fs::{Dir, File, Metadata, OpenOptions, ReadDir};

use super::names::{self, HIDDEN, Kind, Reading};
use crate::providers::filesystem::fault::{Fault, Outcome};

/// A directory that nothing below it leads out of.
pub struct Tree {
    pub dir: Dir,
    /// The file system does not tell cases apart.
    pub folding: bool,
}

/// A file on disk and what it is called.
pub struct Entry {
    pub name: String,
    /// Its path in the tree.
    pub path: String,
}

/// What stands at a path.
enum Found {
    Nothing,
    It,
    /// Something else.
    Taken,
}

impl Tree {
    /// The path of what the parts name, if it is there.
    pub fn find<'a>(&self, parts: impl Iterator<Item = (&'a str, Kind)>) -> Outcome<Option<String>> {
        self.locate(parts, false)
    }

    /// The path for what the parts name, where it is or where it can be.
    pub fn place<'a>(&self, parts: impl Iterator<Item = (&'a str, Kind)>) -> Outcome<String> {
        self.locate(parts, true)?.ok_or(Fault::Missing)
    }

    fn locate<'a>(
        &self,
        parts: impl Iterator<Item = (&'a str, Kind)>,
        free: bool,
    ) -> Outcome<Option<String>> {
        let mut at = String::new();
        for (part, kind) in parts {
            let forms = names::forms(part, kind, self.folding);
            let marked = below(&at, &forms.marked.join("/"));
            if matches!(self.look(&marked, kind)?, Found::It) {
                at = marked;
                continue;
            }
            let plain = forms.plain.map(|name| below(&at, &name));
            let found = match &plain {
                Some(path) => self.look(path, kind)?,
                None => Found::Taken,
            };
            at = match (found, plain) {
                (Found::It, Some(path)) => path,
                (Found::Nothing, Some(path)) if free => path,
                (Found::Taken, _) if free => marked,
                _ => return Ok(None),
            };
        }
        Ok(Some(at))
    }

    fn look(&self, path: &str, kind: Kind) -> Outcome<Found> {
        let about = match self.dir.symlink_metadata(path) {
            Ok(about) => about,
            Err(e) if matches!(e.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
                return Ok(Found::Nothing);
            }
            Err(e) => return Err(e.into()),
        };
        if about.is_symlink() {
            return Err(Fault::Barred("symbolic links are not followed"));
        }
        Ok(match kind_of(&about) {
            Some(found) if found == kind && self.is_exact(path)? => Found::It,
            _ => Found::Taken,
        })
    }

    /// Whether what is there is called so, and not only much the same.
    fn is_exact(&self, path: &str) -> io::Result<bool> {
        if !self.folding {
            return Ok(true);
        }
        let (parent, name) = split(path);
        for entry in self.read_dir(parent)? {
            if entry?.file_name().to_str() == Some(name) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn read_dir(&self, path: &str) -> io::Result<ReadDir> {
        self.dir.read_dir(if path.is_empty() { "." } else { path })
    }

    /// Opens a file or a directory that [`find`](Self::find) has found.
    pub fn open(&self, path: &str) -> io::Result<File> {
        let mut options = OpenOptions::new();
        options.read(true).follow(FollowSymlinks::No);
        self.dir.open_with(path, &options)
    }

    pub fn open_tree(&self, path: &str) -> io::Result<Self> {
        Ok(Self { dir: self.dir.open_dir_nofollow(path)?, folding: self.folding })
    }

    /// What is called something, in one directory: names, paths, and the directories among them.
    fn entries(&self, at: &Level, found: &mut Vec<Entry>, below_it: &mut Vec<Level>) -> io::Result<()> {
        let listing = match self.read_dir(&at.path) {
            // Emptied and removed meanwhile.
            Err(e) if matches!(e.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
                return Ok(());
            }
            other => other?,
        };
        for entry in listing {
            let entry = entry?;
            let Some(name) = entry.file_name().to_str().map(str::to_owned) else { continue };
            let file_type = entry.file_type()?;
            let kind = match (file_type.is_file(), file_type.is_dir()) {
                (true, _) => Kind::File,
                (_, true) if at.path.is_empty() && name == HIDDEN => continue,
                (_, true) => Kind::Directory,
                _ => continue,
            };
            let pieces: Vec<&str> = at.pieces.iter().map(String::as_str).chain([name.as_str()]).collect();
            let path = below(&at.path, &name);
            match names::read(&pieces, kind, self.folding) {
                None => {}
                Some(Reading::More) => {
                    let pieces = pieces.into_iter().map(str::to_owned).collect();
                    below_it.push(Level { path, pieces, ..at.clone() });
                }
                Some(Reading::Part(part)) => {
                    let name = if at.depth == 0 { part } else { format!("{}/{part}", at.name) };
                    match kind {
                        Kind::File => found.push(Entry { name, path }),
                        Kind::Directory => {
                            below_it.push(Level { path, name, depth: at.depth + 1, pieces: Vec::new() });
                        }
                    }
                }
            }
        }
        Ok(())
    }

    /// All files whose names start with `prefix`; one is enough of each directory that `summed` takes.
    pub fn files(&self, prefix: &str, summed: impl Fn(&str) -> bool) -> io::Result<Vec<Entry>> {
        let (mut found, mut open) = (Vec::new(), vec![Level::default()]);
        while let Some(level) = open.pop() {
            let mut inner = Vec::new();
            self.entries(&level, &mut found, &mut inner)?;
            for level in inner {
                let directory = format!("{}/", level.name);
                if level.depth > 0 && summed(&directory) {
                    found.extend(self.any_file(level)?);
                } else if level.depth == 0 || directory.starts_with(prefix) || prefix.starts_with(&directory)
                {
                    open.push(level);
                }
            }
        }
        found.retain(|entry| entry.name.starts_with(prefix));
        Ok(found)
    }

    fn any_file(&self, top: Level) -> io::Result<Option<Entry>> {
        let (mut found, mut open) = (Vec::new(), vec![top]);
        while let (Some(level), true) = (open.pop(), found.is_empty()) {
            self.entries(&level, &mut found, &mut open)?;
        }
        Ok(found.pop())
    }

    /// The names of all directories at the top.
    pub fn directories(&self) -> io::Result<Vec<String>> {
        let (mut files, mut directories) = (Vec::new(), Vec::new());
        self.entries(&Level::default(), &mut files, &mut directories)?;
        Ok(directories.into_iter().map(|level| level.name).collect())
    }

    /// Makes the directories above a path.
    pub fn make_way(&self, path: &str) -> io::Result<()> {
        let (parent, _) = split(path);
        if parent.is_empty() { Ok(()) } else { self.dir.create_dir_all(parent) }
    }

    /// Removes the directories above a path that are empty.
    pub fn clear_way(&self, path: &str) {
        let mut at = split(path).0;
        while !at.is_empty() && self.dir.remove_dir(at).is_ok() {
            at = split(at).0;
        }
    }

    /// Sees to it that what has changed in the directory of a path, and in those above it, is on the disk.
    pub fn sync(&self, path: &str) -> io::Result<()> {
        let mut at = path;
        while !at.is_empty() {
            at = split(at).0;
            sync_dir(&self.dir, at)?;
        }
        Ok(())
    }
}

#[cfg(unix)]
fn sync_dir(dir: &Dir, path: &str) -> io::Result<()> {
    dir.open(if path.is_empty() { "." } else { path })?.sync_all()
}

/// Elsewhere directories are not synced by themselves.
#[cfg(not(unix))]
fn sync_dir(_dir: &Dir, _path: &str) -> io::Result<()> {
    Ok(())
}

/// A directory on the way down.
#[derive(Clone, Default)]
struct Level {
    path: String,
    /// What it is called, without a slash behind it; nothing at the top.
    name: String,
    /// How many parts its name has.
    depth: usize,
    /// The pieces so far of a part that goes on below.
    pieces: Vec<String>,
}

pub fn kind_of(about: &Metadata) -> Option<Kind> {
    match (about.is_file(), about.is_dir()) {
        (true, _) => Some(Kind::File),
        (_, true) => Some(Kind::Directory),
        _ => None,
    }
}

fn below(directory: &str, name: &str) -> String {
    if directory.is_empty() { name.to_owned() } else { format!("{directory}/{name}") }
}

/// A path's directory and its last name.
pub fn split(path: &str) -> (&str, &str) {
    path.rsplit_once('/').unwrap_or(("", path))
}
