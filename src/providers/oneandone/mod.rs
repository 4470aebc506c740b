//! 1&1 Cloud Panel, by an API token.
//!
//! API: <https://cloudpanel-api.1and1.com/documentation/v1/en/documentation.html>

mod blockstorage;
mod client;
mod compute;
mod loadbalancer;
#[cfg(test)]
mod testing;

use crate::surface::Provider;

pub fn provider() -> Provider {
    Provider::new("oneandone", "1&1 Cloud Panel, by an API token.")
        .service(compute::service())
        .service(blockstorage::service())
        .service(loadbalancer::service())
}
