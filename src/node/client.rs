//! A provider's client as JavaScript holds it.

use napi_derive::napi;
use serde_json::Value;

use crate::surface::{Common, Service, State};

/// The native half of a client.
#[napi]
pub struct NativeClient {
    pub(super) provider: &'static str,
    pub(super) service: &'static Service,
    pub(super) state: State,
    pub(super) common: Common,
    pub(super) properties: Value,
}

#[napi]
impl NativeClient {
    /// What the app sees on the new client, as JSON.
    #[napi(getter)]
    pub fn properties(&self) -> String {
        self.properties.to_string()
    }
}
