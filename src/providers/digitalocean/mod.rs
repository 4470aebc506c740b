//! DigitalOcean: Droplets, by an API token.
//!
//! API: <https://docs.digitalocean.com/reference/api/digitalocean/>

mod client;
mod compute;
#[cfg(test)]
mod testing;

use crate::surface::Provider;

pub fn provider() -> Provider {
    Provider::new("digitalocean", "DigitalOcean, by an API token.").service(compute::service())
}
