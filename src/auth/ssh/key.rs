//! Private keys, read from the text of a file.

use std::fmt;
use std::sync::Arc;

use pkcs8::{EncryptedPrivateKeyInfo, SecretDocument};
use rustls::SignatureScheme;
use rustls::crypto::ring::sign::any_supported_type;
use rustls::pki_types::PrivateKeyDer;
use rustls::pki_types::pem::PemObject;
use rustls::sign::SigningKey;
use ssh_key::Mpint;
use ssh_key::public::{EcdsaPublicKey, Ed25519PublicKey, KeyData, RsaPublicKey};
use x509_parser::prelude::FromDer;
use x509_parser::public_key::PublicKey;
use x509_parser::x509::SubjectPublicKeyInfo;

use super::{Fingerprint, der, fingerprint};
use crate::error::{Error, Result};

/// How a key signs, and what HTTP signatures call it; the first that a key can do is its own.
const SCHEMES: &[(SignatureScheme, &str)] = &[
    (SignatureScheme::RSA_PKCS1_SHA256, "rsa-sha256"),
    (SignatureScheme::ECDSA_NISTP256_SHA256, "ecdsa-sha256"),
    (SignatureScheme::ECDSA_NISTP384_SHA384, "ecdsa-sha384"),
    (SignatureScheme::ED25519, "ed25519-sha512"),
];

/// A key that can sign.
#[derive(Clone)]
pub struct PrivateKey {
    signer: Arc<dyn SigningKey>,
    scheme: SignatureScheme,
    algorithm: &'static str,
    /// The public half in SSH's wire format.
    public: Arc<[u8]>,
}

/// What a file holds.
pub enum Read {
    Ready(PrivateKey),
    Locked(Locked),
}

/// A key that only its passphrase opens.
pub enum Locked {
    OpenSsh(Box<ssh_key::PrivateKey>),
    Pkcs8(SecretDocument),
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PrivateKey").field("algorithm", &self.algorithm).finish_non_exhaustive()
    }
}

impl fmt::Debug for Locked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Locked")
    }
}

/// Reads a private key in PEM (PKCS#1, PKCS#8, SEC1) or in OpenSSH's own form. `name` is the option that holds it.
pub fn read(text: &str, name: &str) -> Result<Read> {
    // Line breaks get lost in environment variables.
    let text = match text.contains('\n') {
        true => text.trim().to_owned(),
        false => text.trim().replace("\\n", "\n"),
    };
    let unreadable = || {
        let words = "is a private key that can't be read: it is damaged, or in a form that \
            `ssh-keygen -p -m PEM -f FILE` can change";
        Error::invalid(format!("{name} {words}"))
    };
    if text.contains("-----BEGIN OPENSSH PRIVATE KEY-----") {
        let key = ssh_key::PrivateKey::from_openssh(&text).map_err(|_| unreadable())?;
        return match key.is_encrypted() {
            true => Ok(Read::Locked(Locked::OpenSsh(Box::new(key)))),
            false => from_openssh(&key, name).map(Read::Ready),
        };
    }
    if text.contains("-----BEGIN ENCRYPTED PRIVATE KEY-----") {
        let (_, key) = SecretDocument::from_pem(&text).map_err(|_| unreadable())?;
        return Ok(Read::Locked(Locked::Pkcs8(key)));
    }
    if text.contains("Proc-Type: 4,ENCRYPTED") {
        let words =
            "is encrypted in an old way that can't be read; `ssh-keygen -p -f FILE` writes it in a new one";
        return Err(Error::invalid(format!("{name} {words}")));
    }
    if !text.contains("PRIVATE KEY-----") {
        let words = match text.starts_with("ssh-")
            || text.starts_with("ecdsa-")
            || text.contains("PUBLIC KEY-----")
        {
            true => "is a public key; its private key is needed",
            false => "is not a private key: the text of one in PEM or OpenSSH's form is needed",
        };
        return Err(Error::invalid(format!("{name} {words}")));
    }
    let der = PrivateKeyDer::from_pem_slice(text.as_bytes()).map_err(|_| unreadable())?;
    PrivateKey::new(&der, name).map(Read::Ready)
}

fn from_openssh(key: &ssh_key::PrivateKey, name: &str) -> Result<PrivateKey> {
    let der = der::from_openssh(key.key_data()).ok_or_else(|| unfit(name))?;
    PrivateKey::new(&der, name)
}

fn unfit(name: &str) -> Error {
    let kinds = "RSA keys of 2048 bits or more, ECDSA keys on P-256 or P-384, and Ed25519 keys can";
    Error::invalid(format!("{name} is a key that can't be signed with here: {kinds}"))
}

impl Locked {
    /// Opens it; this takes a while, as it is meant to. `name` and `passphrase_name` are the options.
    pub fn open(&self, passphrase: &str, name: &str, passphrase_name: &str) -> Result<PrivateKey> {
        let wrong = || Error::invalid(format!("{passphrase_name} does not open {name}"));
        match self {
            Self::OpenSsh(key) => from_openssh(&key.decrypt(passphrase).map_err(|_| wrong())?, name),
            Self::Pkcs8(key) => {
                let key = EncryptedPrivateKeyInfo::try_from(key.as_bytes()).map_err(|_| wrong())?;
                let key = key.decrypt(passphrase).map_err(|_| wrong())?;
                PrivateKey::new(&PrivateKeyDer::Pkcs8(key.as_bytes().into()), name)
            }
        }
    }
}

impl PrivateKey {
    fn new(der: &PrivateKeyDer<'_>, name: &str) -> Result<Self> {
        let signer = any_supported_type(der).map_err(|_| unfit(name))?;
        let can = |(scheme, _): &&(SignatureScheme, _)| signer.choose_scheme(&[*scheme]).is_some();
        let (scheme, algorithm) = *SCHEMES.iter().find(can).ok_or_else(|| unfit(name))?;
        let public = signer.public_key().and_then(|spki| wire(scheme, &spki)).ok_or_else(|| unfit(name))?;
        Ok(Self { signer, scheme, algorithm, public: public.into() })
    }

    /// `rsa-sha256`, `ecdsa-sha256`, `ecdsa-sha384` or `ed25519-sha512`.
    pub fn algorithm(&self) -> &'static str {
        self.algorithm
    }

    /// Its fingerprint in the form that servers know it by: MD5, in hex with colons.
    pub fn fingerprint(&self) -> String {
        fingerprint::md5_text(&self.public)
    }

    /// Whether a fingerprint is this key's.
    pub fn has(&self, fingerprint: &Fingerprint) -> bool {
        fingerprint.is_of(&self.public)
    }

    pub fn sign(&self, message: &[u8]) -> Result<Vec<u8>> {
        let failed = || Error::new(format!("signing with {} has failed", self.algorithm));
        let signer = self.signer.choose_scheme(&[self.scheme]).ok_or_else(failed)?;
        signer.sign(message).map_err(|_| failed())
    }
}

/// A public key in SSH's wire format, which fingerprints are made of.
fn wire(scheme: SignatureScheme, spki: &[u8]) -> Option<Vec<u8>> {
    let (_, spki) = SubjectPublicKeyInfo::from_der(spki).ok()?;
    let bits = &spki.subject_public_key.data[..];
    let key = match scheme {
        SignatureScheme::RSA_PKCS1_SHA256 => {
            let PublicKey::RSA(key) = spki.parsed().ok()? else { return None };
            let number = |bytes| Mpint::from_positive_bytes(bytes).ok();
            KeyData::Rsa(RsaPublicKey { e: number(key.exponent)?, n: number(key.modulus)? })
        }
        SignatureScheme::ED25519 => KeyData::Ed25519(Ed25519PublicKey(bits.try_into().ok()?)),
        _ => KeyData::Ecdsa(EcdsaPublicKey::from_sec1_bytes(bits).ok()?),
    };
    ssh_key::PublicKey::from(key).to_bytes().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    macro_rules! key {
        ($name:literal) => {
            include_str!(concat!("../../../test/fixtures/keys/", $name))
        };
    }

    fn ready(text: &str) -> PrivateKey {
        match read(text, "it").unwrap() {
            Read::Ready(key) => key,
            Read::Locked(_) => panic!("it is locked"),
        }
    }

    fn refused(text: &str) -> String {
        read(text, "it").err().unwrap().message().to_owned()
    }

    #[test]
    fn openssh_s_own_keys_have_the_fingerprints_that_ssh_keygen_prints() {
        for (text, algorithm, md5, sha256) in [
            (
                key!("rsa-2048"),
                "rsa-sha256",
                "98:db:df:f6:28:62:cd:2d:a5:a0:1f:9b:c3:ac:df:ed",
                "SHA256:ULvaRKL1b03ZM9ujHbwhqoESh5H2V2wjnuEZ9vPNAGI",
            ),
            (
                key!("ecdsa-256"),
                "ecdsa-sha256",
                "cb:e5:dd:0a:a0:bc:ea:1b:6a:1e:d1:75:8d:76:80:df",
                "SHA256:9m2W6ThyFRla5HT0z/5ImnBCLM9xD3XtXKUdjDE/n10",
            ),
            (
                key!("ecdsa-384"),
                "ecdsa-sha384",
                "0d:94:c4:32:bb:19:54:f7:d9:1d:34:f6:5b:c5:dd:4e",
                "SHA256:J6B4fntQPAWFPaCTCjJCSwmI0Lf8s1nSKrxVtuERJBA",
            ),
            (
                key!("ed25519"),
                "ed25519-sha512",
                "63:f8:07:01:7e:be:bd:27:bc:73:f9:10:36:cd:98:10",
                "SHA256:5rVqH8Df5KiCBHQLftrGuP/WeUwgQbpX8mJfzv2b/JM",
            ),
        ] {
            let key = ready(text);
            assert_eq!((key.algorithm(), key.fingerprint().as_str()), (algorithm, md5));
            assert!(
                key.has(&Fingerprint::parse(sha256).unwrap()) && key.has(&Fingerprint::parse(md5).unwrap())
            );
            assert!(!key.sign(b"message").unwrap().is_empty());
        }
    }

    #[test]
    fn a_key_that_is_locked_needs_its_passphrase() {
        let Read::Locked(key) = read(key!("ed25519-locked"), "it").unwrap() else {
            panic!("it is not locked")
        };
        let error = key.open("wrong", "it", "its passphrase").unwrap_err();
        assert_eq!(error.message(), "its passphrase does not open it");
        let opened = key.open("open sesame", "it", "its passphrase").unwrap();
        assert_eq!(opened.fingerprint(), "e5:6e:c9:1f:63:cf:8a:eb:0c:0f:20:83:48:df:b3:05");
    }

    #[test]
    fn line_breaks_may_be_lost_or_other() {
        let text = key!("ed25519");
        let own = ready(text).fingerprint();
        for odd in [text.replace('\n', "\\n"), text.replace('\n', "\r\n"), format!("\n{text}\n\n")] {
            assert_eq!(ready(&odd).fingerprint(), own);
        }
    }

    #[test]
    fn what_is_no_private_key() {
        assert!(refused("").starts_with("it is not a private key"));
        assert!(refused("/home/me/.ssh/id_rsa").starts_with("it is not a private key"));
        assert!(refused(key!("ed25519.pub")).starts_with("it is a public key"));
        assert!(refused(&key!("rsa-2048")[..400]).starts_with("it is a private key that can't be read"));
        assert!(refused(&key!("rsa-2048").replace("b3Bl", "b3B!")).starts_with("it is a private key that"));
        let certificate = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n";
        assert!(refused(certificate).starts_with("it is a key that can't be signed with here: RSA keys of"));
    }

    #[test]
    fn keys_are_not_in_debug_output() {
        let text = format!("{:?}", ready(key!("ed25519")));
        assert_eq!(text, "PrivateKey { algorithm: \"ed25519-sha512\", .. }");
    }
}
