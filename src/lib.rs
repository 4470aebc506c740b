//! One client for many clouds. The layers, from the app down: `node` is the bridge, [`providers`] are the
//! clouds, [`surface`], [`auth`], [`model`] and [`transfer`] are shared by them, [`http`] is the transport.

pub mod auth;
pub mod error;
pub mod http;
pub mod model;
// In tests there is no Node to call what is exported to it.
#[cfg_attr(test, allow(dead_code))]
mod node;
pub mod providers;
pub mod surface;
pub mod transfer;
