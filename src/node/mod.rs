//! The bridge: the only Rust that knows Node-API.

mod bridge;
mod client;
mod host;
mod runtime;
mod transfer;
