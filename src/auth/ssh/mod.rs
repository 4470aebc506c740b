//! SSH keys as proof of who asks: private keys as files hold them, fingerprints, and signatures.
//!
//! Files: <https://cvsweb.openbsd.org/src/usr.bin/ssh/PROTOCOL.key>, RFC 5208, RFC 5915, RFC 8017

mod der;
mod fingerprint;
mod key;

pub use fingerprint::Fingerprint;
pub use key::{Locked, PrivateKey, Read, read};
