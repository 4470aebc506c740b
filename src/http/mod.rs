//! One transport for every provider: requests, answers, pool, TLS, proxies, time limits, retry, redaction.

mod body;
mod failure;
mod path;
mod pool;
pub mod redact;
mod relay;
mod request;
mod response;
mod retry;
#[cfg(test)]
pub mod testing;
mod tls;
mod transport;
pub mod word;
pub mod xml;

pub use body::Body;
pub use failure::system_code;
pub use path::Path;
pub use pool::{Network, Pool, Settings};
pub use request::{Outgoing, Request, header_name, header_value};
pub use response::{Opened, Response, describe_head, header, is_refusal};
pub use retry::{backoff, is_idempotent};
pub use tls::Identity;
pub use transport::{Limits, REDIRECTS, Roots, send};

/// Percent-encodes all but letters, digits and `-_.!~*'()`, as JavaScript's `encodeURIComponent`.
pub fn encode_component(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, path::COMPONENT).to_string()
}
