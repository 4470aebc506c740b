//! What the provider does on disk.
//!
//! ```text
//! root/
//!   .pkgcloud/removed/…         containers on their way out
//!   photos/                     a container
//!     2024/cat.jpg              a file: its bytes and nothing else
//!     .pkgcloud/
//!       container.json          the container's metadata
//!       files/<sha256>.json     a file's checksum, content type and metadata, by the hash of its name
//!       drafts/…                files that are being written
//!       lock                    locked while files change places
//! ```
//!
//! - *Names* are readable where they can be ([`names`]).
//! - *Atomic*: an upload is written to a draft, synced, and renamed; a crash or an error leaves the old file or the
//!   new one. Its record is written first and knows both ([`record`]), so it always fits the bytes.
//! - *By hand*: files that somebody else puts there, or changes, are taken as they are; their checksum is worked
//!   out when it is first asked for, in a listing too. Empty directories are nothing.
//! - *Nothing leads out*: every path is resolved by the system below the container's open directory (`openat2` on
//!   Linux, by way of cap-std), and symbolic links are refused, wherever they lead.
//! - Several processes may work on one root; changes to a container take turns by a file lock.

mod draft;
mod folder;
mod names;
mod record;
mod tree;

pub use folder::Folder;
pub use names::check_file;
pub use record::Version;
pub use tree::Entry;

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use cap_std::ambient_authority;
use cap_std::fs::Dir;

use super::fault::{Fault, Outcome, is_in_use};
use folder::as_part;
use names::HIDDEN;
use tree::Tree;

/// A root directory.
#[derive(Clone)]
pub struct Store {
    root: Arc<Path>,
    durable: bool,
    folding: Arc<OnceLock<bool>>,
}

/// The media type that a name's extension stands for.
pub fn content_type(name: &str) -> String {
    mime_guess::from_path(name).first_or_octet_stream().essence_str().to_owned()
}

/// Waits a moment where somebody has open what is to be moved. Only Windows minds.
fn patiently(mut step: impl FnMut() -> io::Result<()>) -> io::Result<()> {
    for _ in 0..100 {
        match step() {
            Err(e) if is_in_use(&e) => std::thread::sleep(Duration::from_millis(10)),
            other => return other,
        }
    }
    step()
}

impl Store {
    pub fn new(root: PathBuf, durable: bool) -> Self {
        Self { root: root.into(), durable, folding: Arc::default() }
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    fn tree(&self) -> io::Result<Tree> {
        let open = || Dir::open_ambient_dir(&self.root, ambient_authority());
        let dir = match open() {
            Err(e) if e.kind() == io::ErrorKind::NotFound => {
                std::fs::create_dir_all(&self.root)?;
                open()?
            }
            other => other?,
        };
        let folding = match self.folding.get() {
            Some(known) => *known,
            None => {
                dir.create_dir_all(HIDDEN)?;
                let folding = dir.try_exists(HIDDEN.to_ascii_uppercase())?;
                *self.folding.get_or_init(|| folding)
            }
        };
        Ok(Tree { dir, folding })
    }

    /// The names of all containers, in no order.
    pub fn containers(&self) -> Outcome<Vec<String>> {
        Ok(self.tree()?.directories()?)
    }

    /// A container, which must be there.
    pub fn folder(&self, name: &str) -> Outcome<Folder> {
        names::check_container(name)?;
        let tree = self.tree()?;
        let path = tree.find(as_part(name))?.ok_or(Fault::Missing)?;
        Ok(Folder::new(self.clone(), name.to_owned(), tree.open_tree(&path)?))
    }

    /// Makes a container unless it is there.
    pub fn create(&self, name: &str) -> Outcome<Folder> {
        names::check_container(name)?;
        let tree = self.tree()?;
        let path = tree.place(as_part(name))?;
        tree.dir.create_dir_all(&path)?;
        if self.durable {
            tree.sync(&path)?;
        }
        self.folder(name)
    }

    /// Moves a container where it is none any more, and says where that is.
    fn hide(&self, name: &str) -> Outcome<String> {
        let tree = self.tree()?;
        let path = tree.find(as_part(name))?.ok_or(Fault::Missing)?;
        let removed = format!("{HIDDEN}/removed");
        tree.dir.create_dir_all(&removed)?;
        let hidden = format!("{removed}/{}", draft::unique());
        patiently(|| tree.dir.rename(&path, &tree.dir, &hidden))?;
        if self.durable {
            tree.sync(&path)?;
        }
        Ok(hidden)
    }

    fn remove_hidden(&self, path: &str) -> Outcome<()> {
        let tree = self.tree()?;
        tree.dir.remove_dir_all(path)?;
        // What processes that were killed have left; others may be at it, too.
        for left in tree.dir.read_dir(format!("{HIDDEN}/removed"))? {
            let name = left?.file_name();
            let _ = tree.dir.remove_dir_all(Path::new(HIDDEN).join("removed").join(name));
        }
        Ok(())
    }

    /// Where a container, or a file in it, is or would be.
    pub fn path_of(&self, container: &str, file: Option<&str>) -> Outcome<PathBuf> {
        names::check_container(container)?;
        let tree = self.tree()?;
        let path = tree.place(as_part(container))?;
        let mut out = self.root.join(&path);
        if let Some(file) = file {
            match tree.open_tree(&path) {
                Ok(_) => out.push(self.folder(container)?.path_of(file)?),
                Err(_) => out.push(file),
            }
        }
        Ok(out)
    }
}
