//! Files of this machine as a cloud: containers are directories below a root, files are files in them.
//!
//! It needs no server and no account, and behaves as Swift does wherever an app can tell. [`disk`] says how
//! names, content types, metadata and checksums are kept.

mod client;
mod disk;
mod fault;
mod storage;

use crate::surface::Provider;

pub fn provider() -> Provider {
    Provider::new("filesystem", "Directories and files of this machine.").added().service(storage::service())
}
