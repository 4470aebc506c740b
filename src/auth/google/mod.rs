//! Google's OAuth 2: tokens for service accounts, for users who have logged in with `gcloud`, and for machines.
//!
//! API: <https://developers.google.com/identity/protocols/oauth2/service-account>

mod jwt;
mod key;
mod places;
mod tokens;

pub use key::Account;
pub use places::Places;
pub use tokens::{Origin, Tokens, missing};
