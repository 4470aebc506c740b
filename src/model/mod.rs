//! The classes that providers' models have in common: what a Server, a Container or a File can do anywhere.

pub mod compute;
pub mod dns;
pub mod helpers;
pub mod loadbalancer;
pub mod network;
pub mod storage;

use crate::surface::ModelDecl;
use crate::surface::model::model_of;

/// Services that export their core classes: `pkgcloud.compute.Server`, `pkgcloud.storage.File`.
pub const SHOWN: &[&str] = &["compute", "storage"];

/// All core classes, by the name of the service they belong to.
pub fn all() -> Vec<&'static ModelDecl> {
    vec![
        model_of::<compute::Flavor>(),
        model_of::<compute::Image>(),
        model_of::<compute::Server>(),
        model_of::<storage::File>(),
        model_of::<storage::Container>(),
        model_of::<dns::Zone>(),
        model_of::<dns::Record>(),
        model_of::<loadbalancer::LoadBalancer>(),
        model_of::<loadbalancer::Node>(),
        model_of::<network::Network>(),
        model_of::<network::Subnet>(),
        model_of::<network::Port>(),
        model_of::<network::SecurityGroup>(),
        model_of::<network::SecurityGroupRule>(),
    ]
}
