//! Microsoft Azure.
//!
//! API: <https://learn.microsoft.com/rest/api/azure/>

mod account;
mod advice;
pub mod compute;
pub mod database;
mod error;
mod options;
pub mod storage;
#[cfg(test)]
pub mod testing;

use crate::surface::Provider;

pub fn provider() -> Provider {
    Provider::new("azure", "Microsoft Azure.")
        .service(compute::service())
        .service(storage::service())
        .service(database::service())
}
