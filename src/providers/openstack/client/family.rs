//! What sets the members of the OpenStack family apart.

use serde_json::Value;

use crate::surface::Field;

/// A member.
pub struct Family {
    pub provider: &'static str,
    pub fail_codes: &'static [(u16, &'static str)],
    pub auth_url: AuthUrl,
    /// Its own way to log in.
    pub key: Option<KeyLogin>,
    /// The extension that Nova's networks are.
    pub networks: &'static str,
}

/// Where a client logs in if its options do not say.
pub enum AuthUrl {
    /// Nowhere: its calls fail.
    Optional,
    /// There is no such client.
    Required,
    Default(&'static str),
}

/// A login with a user's key in place of a password.
pub struct KeyLogin {
    /// The cloud's name in log events.
    pub name: &'static str,
    pub options: fn() -> Vec<Field>,
    /// What stands in the login request for this user and key.
    pub payload: fn(user: &str, key: &str) -> Value,
}

pub static OPENSTACK: Family = Family {
    provider: "openstack",
    fail_codes: FAIL_CODES,
    auth_url: AuthUrl::Optional,
    key: None,
    networks: "os-networks",
};

/// Texts for error statuses, two of them odd, all of them tested by apps.
pub const FAIL_CODES: &[(u16, &str)] = &[
    (400, "Bad Request"),
    (401, "Unauthorized"),
    (403, "Resize not allowed"),
    (404, "Item not found"),
    (409, "Build in progress"),
    (413, "Over Limit"),
    (415, "Bad Media Type"),
    (422, "Unprocessable Entity"),
    (500, "Fault"),
    (503, "Service Unavailable"),
];
