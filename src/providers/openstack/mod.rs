//! OpenStack: Keystone, Nova, Swift, Neutron, Cinder.
//!
//! API: <https://docs.openstack.org/api-quick-start/>

pub mod blockstorage;
pub mod client;
pub mod compute;
mod identity;
pub mod network;
pub mod options;
pub mod storage;
#[cfg(test)]
pub mod testing;

use crate::surface::Provider;

pub fn provider() -> Provider {
    Provider::new("openstack", "Any OpenStack cloud, by Keystone v2.0 or v3.")
        .identity("OpenstackIdentity")
        .service(blockstorage::service())
        .service(compute::service())
        .service(network::service())
        .service(identity::service())
        .service(storage::service())
}
