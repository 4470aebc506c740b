//! Microsoft Azure.
//!
//! API: <https://learn.microsoft.com/rest/api/azure/>

pub mod compute;
mod error;

use crate::surface::Provider;

pub fn provider() -> Provider {
    Provider::new("azure", "Microsoft Azure.").service(compute::service())
}
