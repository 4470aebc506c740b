//! A local file that appears whole or not at all.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use tokio::fs::{self, File};
use tokio::io::AsyncWriteExt;

use crate::error::{Error, Result};

/// A file being written under another name; it takes its own when it is complete, and is removed if it never is.
pub struct Draft {
    target: PathBuf,
    draft: Option<PathBuf>,
    file: File,
}

static SERIAL: AtomicU64 = AtomicU64::new(0);

/// Ends the names of drafts; they start with a dot.
pub const SUFFIX: &str = ".pkgcloud-part";

impl Draft {
    /// Starts a file that will be `target`; an error names it.
    pub async fn create(target: &Path) -> Result<Self> {
        let unwritable = |error: Error| error.with("path", target.to_string_lossy());
        Self::start(target).await.map_err(unwritable)
    }

    async fn start(target: &Path) -> Result<Self> {
        let replaced = fs::metadata(target).await.ok();
        match &replaced {
            Some(about) if about.is_dir() => return Err(std::io::Error::from(ErrorKind::IsADirectory).into()),
            // A device or a pipe is written to as it is.
            Some(about) if !about.is_file() => {
                let file = File::options().write(true).open(target).await?;
                return Ok(Self { target: target.into(), draft: None, file });
            }
            _ => {}
        }
        // What a link points at is replaced, not the link.
        let target = fs::canonicalize(target).await.unwrap_or_else(|_| target.into());
        let name = target.file_name().ok_or_else(|| Error::invalid("a local file needs a name"))?;
        let serial = SERIAL.fetch_add(1, Ordering::Relaxed);
        let name = format!(".{}.{}-{serial}{SUFFIX}", short(&name.to_string_lossy()), std::process::id());
        let draft = target.with_file_name(name);
        let file = File::options().write(true).create_new(true).open(&draft).await?;
        let this = Self { target, draft: Some(draft), file };
        if let Some(about) = replaced {
            // What only its owner could read stays so.
            this.file.set_permissions(about.permissions()).await?;
        }
        Ok(this)
    }

    pub async fn write(&mut self, bytes: &[u8]) -> Result<()> {
        Ok(self.file.write_all(bytes).await?)
    }

    /// Everything is written: the file takes its name, after its bytes have reached the disk if `durable`.
    pub async fn finish(mut self, durable: bool) -> Result<()> {
        self.file.flush().await?;
        if durable {
            self.file.sync_all().await?;
        }
        if let Some(draft) = &self.draft {
            fs::rename(draft, &self.target).await?;
        }
        self.draft = None;
        Ok(())
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        if let Some(draft) = &self.draft {
            // Best effort: the draft's name tells what it is if it stays.
            let _ = std::fs::remove_file(draft);
        }
    }
}

/// Leaves room in a name of at most 255 bytes for what is put around it.
fn short(name: &str) -> &str {
    let mut end = name.len().min(180);
    while !name.is_char_boundary(end) {
        end -= 1;
    }
    &name[..end]
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::super::testing::Scratch;
    use super::*;

    async fn written(target: &str, text: &str) -> Draft {
        let mut draft = Draft::create(Path::new(target)).await.unwrap();
        draft.write(text.as_bytes()).await.unwrap();
        draft
    }

    fn read(path: &str) -> String {
        std::fs::read_to_string(path).unwrap()
    }

    #[tokio::test]
    async fn a_file_appears_whole() {
        let scratch = Scratch::new("whole");
        let path = scratch.path("a");
        let draft = written(&path, "new").await;
        let names = scratch.names();
        assert!(names.len() == 1 && names[0].starts_with(".a.") && names[0].ends_with(SUFFIX), "{names:?}");
        draft.finish(true).await.unwrap();
        assert_eq!((scratch.names(), read(&path)), (vec!["a".to_owned()], "new".to_owned()));
    }

    #[tokio::test]
    async fn or_not_at_all() {
        let scratch = Scratch::new("not-at-all");
        let path = scratch.path("a");
        std::fs::write(&path, "old").unwrap();
        drop(written(&path, "half").await);
        assert_eq!((scratch.names(), read(&path)), (vec!["a".to_owned()], "old".to_owned()));
        let (one, other) = (written(&path, "one").await, written(&path, "other").await);
        one.finish(false).await.unwrap();
        assert_eq!(read(&path), "one");
        other.finish(false).await.unwrap();
        assert_eq!((scratch.names(), read(&path)), (vec!["a".to_owned()], "other".to_owned()));
    }

    #[tokio::test]
    async fn a_private_file_stays_private_and_a_link_a_link() {
        let scratch = Scratch::new("private");
        let (path, link) = (scratch.path("a"), scratch.path("link"));
        std::fs::write(&path, "old").unwrap();
        std::fs::set_permissions(&path, PermissionsExt::from_mode(0o600)).unwrap();
        symlink(&path, &link).unwrap();
        written(&link, "new").await.finish(false).await.unwrap();
        assert_eq!(read(&path), "new");
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert!(std::fs::symlink_metadata(&link).unwrap().is_symlink());
    }

    #[tokio::test]
    async fn a_device_is_written_to_as_it_is() {
        written("/dev/null", "gone").await.finish(false).await.unwrap();
        assert!(!std::fs::metadata("/dev/null").unwrap().is_file());
    }

    #[tokio::test]
    async fn what_can_t_be_written_is_named() {
        let scratch = Scratch::new("unwritable");
        for (path, code) in [(scratch.path("no/dir"), "ENOENT"), (scratch.path(""), "EISDIR")] {
            let error = Draft::create(Path::new(&path)).await.err().unwrap();
            assert_eq!((error.code(), error.field("path")), (Some(code), Some(&path.as_str().into())));
        }
        assert_eq!(scratch.names(), [""; 0]);
    }

    #[tokio::test]
    async fn a_long_name_leaves_room_for_the_draft_s() {
        let scratch = Scratch::new("long");
        let name = "é".repeat(127);
        written(&scratch.path(&name), "x").await.finish(false).await.unwrap();
        assert_eq!(scratch.names(), [name]);
    }
}
