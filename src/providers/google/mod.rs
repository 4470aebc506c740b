//! Google: Cloud Storage.
//!
//! API: <https://cloud.google.com/storage/docs/json_api>

pub mod client;
mod error;
pub mod options;
pub mod storage;
#[cfg(test)]
pub mod testing;

use crate::surface::Provider;

pub fn provider() -> Provider {
    Provider::new("google", "Google Cloud.").service(storage::service())
}
