//! Fingerprints: what people call a key by.

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use md5::{Digest, Md5};
use sha2::Sha256;

/// A fingerprint as `ssh-keygen -l` prints it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fingerprint {
    Md5([u8; 16]),
    Sha256([u8; 32]),
}

impl Fingerprint {
    /// `SHA256:` and base64, or sixteen bytes in hex with colons, which may follow `MD5:`.
    pub fn parse(text: &str) -> Option<Self> {
        if let Some(sum) = text.strip_prefix("SHA256:") {
            return Some(Self::Sha256(
                STANDARD_NO_PAD.decode(sum.trim_end_matches('=')).ok()?.try_into().ok()?,
            ));
        }
        let sum = text.strip_prefix("MD5:").unwrap_or(text);
        let bytes: Option<Vec<u8>> = sum
            .split(':')
            .map(|part| hex::decode(part).ok()?.try_into().ok().map(|[byte]: [u8; 1]| byte))
            .collect();
        Some(Self::Md5(bytes?.try_into().ok()?))
    }

    /// Whether it is that of a public key in SSH's wire format.
    pub fn is_of(&self, public: &[u8]) -> bool {
        match self {
            Self::Md5(sum) => md5(public) == *sum,
            Self::Sha256(sum) => Sha256::digest(public)[..] == sum[..],
        }
    }
}

fn md5(public: &[u8]) -> [u8; 16] {
    Md5::digest(public).into()
}

/// The MD5 fingerprint of a public key in SSH's wire format: hex with colons.
pub fn md5_text(public: &[u8]) -> String {
    md5(public).map(|byte| format!("{byte:02x}")).join(":")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_ssh_keygen_prints_them() {
        let public = b"public";
        let plain = md5_text(public);
        assert_eq!(plain.len(), 47);
        assert!(Fingerprint::parse(&plain).unwrap().is_of(public));
        assert!(Fingerprint::parse(&format!("MD5:{}", plain.to_uppercase())).unwrap().is_of(public));
        let sha = STANDARD_NO_PAD.encode(Sha256::digest(public));
        for text in [format!("SHA256:{sha}"), format!("SHA256:{sha}=")] {
            assert!(Fingerprint::parse(&text).unwrap().is_of(public));
            assert!(!Fingerprint::parse(&text).unwrap().is_of(b"other"));
        }
    }

    #[test]
    fn other_names_of_keys_are_none() {
        let short = "aa:".repeat(14) + "aa";
        for text in ["id_rsa", "", "SHA256:", "SHA256:abc", "aa:bb", &short, "/me/keys/a:b", &"a:".repeat(16)]
        {
            assert_eq!(Fingerprint::parse(text), None, "{text}");
        }
    }
}
