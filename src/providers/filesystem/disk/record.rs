//! What is known of a file beside its bytes: checksum, content type, metadata.
//!
//! A record lies in the container's hidden directory under the hash of the file's name, and knows the last two
//! *versions* of the file, each by its [`Stamp`]. It is replaced before the file is: whichever version of the
//! file a crash leaves, its record is there.

use std::io;
use std::time::UNIX_EPOCH;

use cap_fs_ext::MetadataExt;
use cap_std::fs::Metadata;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use super::names::HIDDEN;

/// What tells one version of a file from another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    size: u64,
    /// Seconds and nanoseconds since 1970.
    mtime: (u64, u32),
    /// A copy of the whole root has other ones; it only decides between versions that are alike otherwise.
    inode: u64,
}

impl Stamp {
    pub fn of(about: &Metadata) -> io::Result<Self> {
        let age = about.modified()?.into_std().duration_since(UNIX_EPOCH).unwrap_or_default();
        Ok(Self {
            size: about.len(),
            mtime: (age.as_secs(), age.subsec_nanos()),
            inode: MetadataExt::ino(about),
        })
    }

    fn is_like(&self, other: &Self) -> bool {
        (self.size, self.mtime) == (other.size, other.mtime)
    }

    pub fn size(&self) -> u64 {
        self.size
    }

    /// When the file was last changed, in milliseconds since 1970.
    pub fn milliseconds(&self) -> i64 {
        let (seconds, nanos) = self.mtime;
        i64::try_from(seconds * 1000 + u64::from(nanos / 1_000_000)).unwrap_or(i64::MAX)
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Version {
    pub stamp: Stamp,
    /// MD5 of the bytes, in hexadecimal.
    pub etag: String,
    pub content_type: String,
    pub metadata: Map<String, Value>,
}

#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Record {
    /// The file's name, for those who look at the record.
    pub name: String,
    /// The newest last.
    pub versions: Vec<Version>,
}

impl Record {
    /// The version that the file on disk is.
    pub fn find(&self, stamp: &Stamp) -> Option<&Version> {
        let alike = |version: &&Version| version.stamp.is_like(stamp);
        let mut found = self.versions.iter().rev().filter(alike);
        let newest = found.next()?;
        Some(found.find(|version| version.stamp == *stamp && newest.stamp != *stamp).unwrap_or(newest))
    }

    /// The record's path in the container.
    pub fn path(name: &str) -> String {
        format!("{HIDDEN}/files/{}.json", hex::encode(Sha256::digest(name)))
    }
}
