//! OpenStack: Keystone, Nova, Swift, Neutron, Cinder, Heat, Trove, Poppy.
//!
//! API: <https://docs.openstack.org/api-quick-start/>

pub mod blockstorage;
pub mod cdn;
pub mod client;
pub mod compute;
pub mod database;
mod identity;
pub mod network;
pub mod options;
pub mod orchestration;
pub mod storage;
#[cfg(test)]
pub mod testing;

use crate::surface::Provider;

pub fn provider() -> Provider {
    Provider::new("openstack", "Any OpenStack cloud, by Keystone v2.0 or v3.")
        .identity("OpenstackIdentity")
        .service(blockstorage::service())
        .service(compute::service())
        .service(identity::service())
        .service(orchestration::service())
        .service(network::service())
        .service(storage::service())
        .service(database::service())
        .service(cdn::service())
}
