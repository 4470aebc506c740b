//! SSH keys as proof of who asks: private keys as files hold them, fingerprints, and signatures.
//!
//! Files: <https://cvsweb.openbsd.org/src/usr.bin/ssh/PROTOCOL.key>, RFC 5208, RFC 5915, RFC 8017

#[cfg(unix)]
mod agent;
mod der;
mod fingerprint;
mod key;
#[cfg(all(test, unix))]
pub mod testing;

#[cfg(unix)]
pub use agent::AgentKey;
pub use fingerprint::Fingerprint;
pub use key::{Locked, PrivateKey, Read, read};

use crate::error::Result;

/// Whatever signs: a key of ours, or one that an agent holds.
#[derive(Clone, Debug)]
pub enum Signer {
    Key(PrivateKey),
    #[cfg(unix)]
    Agent(AgentKey),
}

impl Signer {
    /// What HTTP signatures call its way of signing, such as `rsa-sha256`.
    pub fn algorithm(&self) -> &'static str {
        match self {
            Self::Key(key) => key.algorithm(),
            #[cfg(unix)]
            Self::Agent(key) => key.algorithm(),
        }
    }

    /// The key's fingerprint in the form that servers know it by: MD5, in hex with colons.
    pub fn fingerprint(&self) -> String {
        match self {
            Self::Key(key) => key.fingerprint(),
            #[cfg(unix)]
            Self::Agent(key) => key.fingerprint(),
        }
    }

    pub async fn sign(&self, message: &[u8]) -> Result<Vec<u8>> {
        match self {
            Self::Key(key) => key.sign(message),
            #[cfg(unix)]
            Self::Agent(key) => key.sign(message).await,
        }
    }
}
