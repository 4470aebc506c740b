//! Joyent's Triton: servers, packages, images and keys of a data center, by its CloudAPI.
//!
//! API: <https://apidocs.tritondatacenter.com/cloudapi/>

mod client;
mod compute;

use crate::surface::Provider;

/// pkgcloud 2 had dropped it.
pub fn provider() -> Provider {
    Provider::new("joyent", "Joyent's Triton, by SSH key.").added().service(compute::service())
}
