//! Keys of OpenSSH's own file format in the forms that signers read.

use num_bigint::BigUint;
use pkcs1::UintRef;
use pkcs8::der::asn1::OctetStringRef;
use pkcs8::der::{Encode, oid::ObjectIdentifier};
use rustls::pki_types::PrivateKeyDer;
use ssh_key::EcdsaCurve;
use ssh_key::private::{EcdsaKeypair, Ed25519Keypair, KeypairData, RsaKeypair};

const ED25519: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.101.112");
const P256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.3.1.7");
const P384: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.132.0.34");

/// `None` for kinds of keys that can't sign here.
pub fn from_openssh(key: &KeypairData) -> Option<PrivateKeyDer<'static>> {
    match key {
        KeypairData::Rsa(key) => rsa(key),
        KeypairData::Ecdsa(key) => ecdsa(key),
        KeypairData::Ed25519(key) => ed25519(key),
        _ => None,
    }
}

/// PKCS#1, whose exponents for each prime OpenSSH leaves out.
fn rsa(key: &RsaKeypair) -> Option<PrivateKeyDer<'static>> {
    let number = |bytes: Option<&[u8]>| bytes.map(BigUint::from_bytes_be).filter(|n| n.bits() > 1);
    let (d, p, q) = (
        number(key.private.d.as_positive_bytes())?,
        number(key.private.p.as_positive_bytes())?,
        number(key.private.q.as_positive_bytes())?,
    );
    let (exponent1, exponent2) = ((&d % (&p - 1u8)).to_bytes_be(), (&d % (&q - 1u8)).to_bytes_be());
    let part = |bytes: Option<&'_ [u8]>| bytes.map(<[u8]>::to_vec);
    let parts = [
        part(key.public.n.as_positive_bytes())?,
        part(key.public.e.as_positive_bytes())?,
        part(key.private.d.as_positive_bytes())?,
        part(key.private.p.as_positive_bytes())?,
        part(key.private.q.as_positive_bytes())?,
        exponent1,
        exponent2,
        part(key.private.iqmp.as_positive_bytes())?,
    ];
    let [n, e, d, p, q, dp, dq, qinv] = parts.each_ref().map(|part| UintRef::new(part).ok());
    let key = pkcs1::RsaPrivateKey {
        modulus: n?,
        public_exponent: e?,
        private_exponent: d?,
        prime1: p?,
        prime2: q?,
        exponent1: dp?,
        exponent2: dq?,
        coefficient: qinv?,
        other_prime_infos: None,
    };
    Some(PrivateKeyDer::Pkcs1(key.to_der().ok()?.into()))
}

fn ecdsa(key: &EcdsaKeypair) -> Option<PrivateKeyDer<'static>> {
    let curve = match key.curve() {
        EcdsaCurve::NistP256 => P256,
        EcdsaCurve::NistP384 => P384,
        EcdsaCurve::NistP521 => return None,
    };
    let key = sec1::EcPrivateKey {
        private_key: key.private_key_bytes(),
        parameters: Some(sec1::EcParameters::NamedCurve(curve)),
        public_key: Some(key.public_key_bytes()),
    };
    Some(PrivateKeyDer::Sec1(key.to_der().ok()?.into()))
}

fn ed25519(key: &Ed25519Keypair) -> Option<PrivateKeyDer<'static>> {
    let seed = key.private.to_bytes();
    let seed = OctetStringRef::new(&seed).ok()?.to_der().ok()?;
    let algorithm = pkcs8::AlgorithmIdentifierRef { oid: ED25519, parameters: None };
    let key = pkcs8::PrivateKeyInfo::new(algorithm, &seed);
    Some(PrivateKeyDer::Pkcs8(key.to_der().ok()?.into()))
}
