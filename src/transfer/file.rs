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
