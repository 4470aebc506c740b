//! A file that is being written: it takes its place whole, or never was.

use std::fs::File;
use std::io::{self, Read, Write};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use cap_std::fs::{Dir, OpenOptions};
use md5::{Digest, Md5};

use super::names::HIDDEN;
use super::record::Stamp;

static SERIAL: AtomicU64 = AtomicU64::new(0);

/// How old a draft is at least whose process has ended without removing it.
const STALE: Duration = Duration::from_secs(3600);

/// A name that no other process or thread has just now.
pub fn unique() -> String {
    format!("{}-{}", std::process::id(), SERIAL.fetch_add(1, Ordering::Relaxed))
}

fn drafts() -> String {
    format!("{HIDDEN}/drafts")
}

pub struct Draft {
    dir: Dir,
    path: String,
    /// Locked as long as somebody writes to it.
    file: Option<File>,
    size: u64,
    md5: Md5,
}

impl Draft {
    /// Starts a file in the hidden directory of `dir`.
    pub fn create(dir: &Dir) -> io::Result<Self> {
        dir.create_dir_all(drafts())?;
        let (path, file) = loop {
            let path = format!("{}/{}", drafts(), unique());
            match dir.open_with(&path, OpenOptions::new().write(true).create_new(true)) {
                Ok(file) => break (path, file.into_std()),
                // Left behind by a process that had this one's number.
                Err(e) if e.kind() == io::ErrorKind::AlreadyExists => {}
                Err(e) => return Err(e),
            }
        };
        let draft = Self { dir: dir.try_clone()?, path, file: Some(file), size: 0, md5: Md5::new() };
        // Some network file systems have no locks; a stale draft stays there.
        let _ = draft.file()?.try_lock();
        Ok(draft)
    }

    fn file(&self) -> io::Result<&File> {
        self.file.as_ref().ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    pub fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file()?.write_all(bytes)?;
        self.md5.update(bytes);
        self.size += bytes.len() as u64;
        Ok(())
    }

    /// Writes all that there is to read.
    pub fn fill(&mut self, from: &mut impl Read) -> io::Result<()> {
        let mut piece = vec![0; 256 * 1024];
        loop {
            match from.read(&mut piece)? {
                0 => return Ok(()),
                n => self.write(&piece[..n])?,
            }
        }
    }

    pub fn size(&self) -> u64 {
        self.size
    }

    /// Everything is written. Returns the MD5 of it and how the file is told from others.
    pub fn seal(&mut self, durable: bool) -> io::Result<(String, Stamp)> {
        let file = self.file()?;
        if durable {
            file.sync_all()?;
        }
        let stamp = Stamp::of(&cap_std::fs::Metadata::from_file(file)?)?;
        Ok((hex::encode(std::mem::take(&mut self.md5).finalize()), stamp))
    }

    /// Takes its place, in the directory that it was started in.
    pub fn put(mut self, path: &str) -> io::Result<()> {
        self.file = None;
        self.dir.rename(&self.path, &self.dir, path)?;
        self.path.clear();
        Ok(())
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        self.file = None;
        if !self.path.is_empty() {
            // What can't be removed now is swept up later.
            let _ = self.dir.remove_file(&self.path);
        }
    }
}

/// Removes what processes that were killed have left.
pub fn sweep(dir: &Dir) -> io::Result<()> {
    for entry in dir.read_dir(drafts())? {
        let entry = entry?;
        let Ok(modified) = entry.metadata().and_then(|about| about.modified()) else { continue };
        if modified.into_std().elapsed().is_ok_and(|age| age > STALE)
            && let Ok(file) = entry.open()
            && file.into_std().try_lock().is_ok()
        {
            let _ = entry.remove_file();
        }
    }
    Ok(())
}
