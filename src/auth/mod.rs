//! Who asks: the ways to prove it that several providers share.

pub mod aws;
pub mod entra;
pub mod google;
pub mod http_signature;
pub mod keystone;
pub mod shared_key;
pub mod ssh;
pub mod token;
