//! A client of a root directory.

use std::path::PathBuf;

use serde_json::{Map, Value};

use super::disk::Store;
use super::fault::Outcome;
use crate::error::{Error, Result};
use crate::options;
use crate::surface::{Client, Common, Context};

options! {
    /// Where the files are.
    pub struct FilesystemOptions {
        /// The directory that holds the containers; it is made if it is missing.
        root: String,
        /// Whether a change has reached the disk before it is reported. Default `true`.
        durable: Option<bool>,
    }
}

pub struct Filesystem {
    common: Common,
    pub store: Store,
}

impl Filesystem {
    pub fn new(options: FilesystemOptions, config: &Map<String, Value>) -> Result<Self> {
        if options.root.is_empty() || options.root.contains('\0') {
            return Err(Error::invalid("options.root must be the path of a directory"));
        }
        // A later change of the working directory does not move the files.
        let root = std::path::absolute(PathBuf::from(options.root))?;
        let store = Store::new(root, options.durable.unwrap_or(true));
        Ok(Self { common: Common::from_config(config)?, store })
    }
}

impl Client for Filesystem {
    fn common(&self) -> &Common {
        &self.common
    }

    fn properties(&self) -> Map<String, Value> {
        let mut out = Map::new();
        out.insert("provider".into(), "filesystem".into());
        out.insert("root".into(), self.store.root().to_string_lossy().into());
        out
    }
}

/// A call of a storage client.
pub type Disk = Context<Filesystem>;

impl Disk {
    /// Does work that waits for the disk; `place` is the container or file it is about.
    pub async fn work<T: Send + 'static>(
        &self,
        place: String,
        work: impl FnOnce(&Store) -> Outcome<T> + Send + 'static,
    ) -> Result<T> {
        let store = self.store.clone();
        let done = tokio::task::spawn_blocking(move || work(&store)).await;
        done.map_err(|e| Error::new(e.to_string()))?.map_err(|fault| fault.into_error(&place))
    }
}
