//! Who is trusted: Node's rules on top of rustls's, and Node's names for what is wrong with a certificate.

use std::collections::HashSet;
use std::sync::Arc;

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, ring};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime};
use rustls::{
    CertificateError, ClientConfig, DigitallySignedStruct, OtherError, RootCertStore, SignatureScheme,
};
use x509_parser::certificate::X509Certificate;
use x509_parser::prelude::FromDer;

use crate::error::{Error, Result};

pub type Roots = Vec<CertificateDer<'static>>;

/// Certificate authorities from a PEM text.
pub fn roots(pem: &str) -> Result<Roots> {
    let bad = || Error::invalid("a certificate authority is not in PEM form");
    let roots: Roots =
        CertificateDer::pem_slice_iter(pem.as_bytes()).collect::<Result<_, _>>().map_err(|_| bad())?;
    if roots.is_empty() { Err(bad()) } else { Ok(roots) }
}

/// What a client proves itself with when a server asks for it: a certificate and its key.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Identity {
    /// The certificate in PEM, with those between it and its authority.
    pub cert: String,
    /// Its private key in PEM.
    pub key: String,
}

impl std::fmt::Debug for Identity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Identity")
    }
}

impl Identity {
    /// The certificates and the key, if the texts are what they should be.
    pub fn read(&self) -> Result<(Roots, PrivateKeyDer<'static>)> {
        let certs: Roots = CertificateDer::pem_slice_iter(self.cert.as_bytes())
            .collect::<Result<_, _>>()
            .ok()
            .filter(|certs: &Roots| !certs.is_empty())
            .ok_or_else(|| Error::invalid("option cert is not a certificate in PEM form"))?;
        let key = PrivateKeyDer::from_pem_slice(self.key.as_bytes()).map_err(|_| {
            let words = match self.key.contains("ENCRYPTED") {
                true => "option key is encrypted: it must be a private key without a passphrase",
                false => "option key is not a private key in PEM form",
            };
            Error::invalid(words)
        })?;
        Ok((certs, key))
    }

    fn unfit(error: &rustls::Error) -> Error {
        match error {
            rustls::Error::InconsistentKeys(_) => {
                Error::invalid("option key does not belong to option cert: it is another certificate's")
            }
            error => Error::invalid(format!("options key and cert can't be used: {error}")),
        }
    }
}

/// TLS that trusts these authorities and nobody else, and proves who asks if a server wants to know.
pub fn config(roots: &[CertificateDer<'static>], identity: Option<&Identity>) -> Result<ClientConfig> {
    let unfit = |e: &dyn std::fmt::Display| Error::new(format!("can't set up TLS: {e}"));
    let provider = Arc::new(ring::default_provider());
    let verifier = Verifier::new(roots, &provider)?;
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|e| unfit(&e))?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier));
    let mut config = match identity {
        Some(identity) => {
            let (certs, key) = identity.read()?;
            config.with_client_auth_cert(certs, key).map_err(|e| Identity::unfit(&e))?
        }
        None => config.with_no_client_auth(),
    };
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

#[derive(Debug)]
struct Verifier {
    chains: Arc<WebPkiServerVerifier>,
    roots: HashSet<CertificateDer<'static>>,
}

impl Verifier {
    fn new(roots: &[CertificateDer<'static>], provider: &Arc<CryptoProvider>) -> Result<Self> {
        let mut store = RootCertStore::empty();
        // Of the many that a system trusts, some may be of a kind that nobody uses any more.
        store.add_parsable_certificates(roots.iter().cloned());
        let chains = WebPkiServerVerifier::builder_with_provider(Arc::new(store), Arc::clone(provider))
            .build()
            .map_err(|e| Error::new(format!("no certificate authority is usable: {e}")))?;
        Ok(Self { chains, roots: roots.iter().cloned().collect() })
    }
}

impl ServerCertVerifier for Verifier {
    fn verify_server_cert(
        &self,
        leaf: &CertificateDer<'_>,
        chain: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> std::result::Result<ServerCertVerified, rustls::Error> {
        use CertificateError as C;
        let refusal = match self.chains.verify_server_cert(leaf, chain, name, ocsp, now) {
            Err(rustls::Error::InvalidCertificate(reason)) => reason,
            other => return other,
        };
        let Ok((_, certificate)) = X509Certificate::from_der(leaf) else {
            return Err(refusal.into());
        };
        match refusal {
            // Also what the verifier has no name for: an authority's certificate that a server uses as its own.
            C::Other(_) | C::UnknownIssuer => {
                in_time(&certificate, now)?;
                // A server's own certificate may be among those that are trusted.
                if !self.roots.contains(leaf) {
                    return Err(untrusted(&certificate, chain).into());
                }
                is_for(&certificate, leaf, name)?;
                Ok(ServerCertVerified::assertion())
            }
            C::NotValidForName | C::NotValidForNameContext { .. } if is_common_name(&certificate, name) => {
                Ok(ServerCertVerified::assertion())
            }
            other => Err(other.into()),
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> std::result::Result<HandshakeSignatureValid, rustls::Error> {
        self.chains.verify_tls12_signature(message, certificate, signature)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> std::result::Result<HandshakeSignatureValid, rustls::Error> {
        self.chains.verify_tls13_signature(message, certificate, signature)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.chains.supported_verify_schemes()
    }
}

fn in_time(certificate: &X509Certificate<'_>, now: UnixTime) -> std::result::Result<(), CertificateError> {
    let now = i64::try_from(now.as_secs()).unwrap_or(i64::MAX);
    let validity = certificate.validity();
    if now < validity.not_before.timestamp() {
        return Err(CertificateError::NotValidYet);
    }
    if now > validity.not_after.timestamp() { Err(CertificateError::Expired) } else { Ok(()) }
}

fn is_for(
    certificate: &X509Certificate<'_>,
    leaf: &CertificateDer<'_>,
    name: &ServerName<'_>,
) -> std::result::Result<(), rustls::Error> {
    let parsed = rustls::server::ParsedCertificate::try_from(leaf)?;
    match rustls::client::verify_server_name(&parsed, name) {
        Err(error) if !is_common_name(certificate, name) => Err(error),
        _ => Ok(()),
    }
}

/// As Node: where a certificate has no alternative names, its common name counts.
fn is_common_name(certificate: &X509Certificate<'_>, name: &ServerName<'_>) -> bool {
    let (ServerName::DnsName(host), Ok(None)) = (name, certificate.subject_alternative_name()) else {
        return false;
    };
    let host = host.as_ref().to_ascii_lowercase();
    certificate.subject().iter_common_name().filter_map(|name| name.as_str().ok()).any(|own| {
        let own = own.to_ascii_lowercase();
        match own.strip_prefix("*.") {
            Some(domain) => host.split_once('.').is_some_and(|(_, parent)| parent == domain),
            None => own == host,
        }
    })
}

/// Node's name for a chain that leads to nobody who is trusted.
fn untrusted(certificate: &X509Certificate<'_>, chain: &[CertificateDer<'_>]) -> CertificateError {
    let self_signed = |c: &X509Certificate<'_>| c.subject() == c.issuer();
    let ends_in_itself = chain
        .last()
        .and_then(|last| X509Certificate::from_der(last).ok())
        .is_some_and(|(_, c)| self_signed(&c));
    let (code, words) = if self_signed(certificate) {
        ("DEPTH_ZERO_SELF_SIGNED_CERT", "self-signed certificate")
    } else if ends_in_itself {
        ("SELF_SIGNED_CERT_IN_CHAIN", "self-signed certificate in certificate chain")
    } else if chain.is_empty() {
        ("UNABLE_TO_VERIFY_LEAF_SIGNATURE", "unable to verify the first certificate")
    } else {
        ("UNABLE_TO_GET_ISSUER_CERT_LOCALLY", "unable to get local issuer certificate")
    };
    CertificateError::Other(OtherError(Arc::new(Error::new(words).with("code", code))))
}

#[cfg(test)]
mod tests {
    use http::Method;
    use rcgen::{CertificateParams, CertifiedIssuer, IsCa, KeyPair};
    use rustls::server::WebPkiClientVerifier;
    use tokio_rustls::TlsAcceptor;

    use super::*;
    use crate::http::Settings;
    use crate::http::testing::{LIMITS, OK, Script, go, request, settings};

    /// An authority, a server that lets in those whom it knows, and such a one.
    struct Made {
        ca: String,
        acceptor: TlsAcceptor,
        identity: Identity,
    }

    fn make() -> Made {
        let _ = ring::default_provider().install_default();
        let mut authority = CertificateParams::default();
        authority.is_ca = IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
        let authority = CertifiedIssuer::self_signed(authority, KeyPair::generate().unwrap()).unwrap();
        let signed = |name: &str| {
            let key = KeyPair::generate().unwrap();
            let params = CertificateParams::new(vec![name.to_owned()]).unwrap();
            (params.signed_by(&key, &authority).unwrap(), key)
        };
        let (server, server_key) = signed("127.0.0.1");
        let (client, client_key) = signed("client");
        let mut known = RootCertStore::empty();
        known.add(authority.der().clone()).unwrap();
        let key = PrivateKeyDer::try_from(server_key.serialize_der()).unwrap();
        let config = rustls::ServerConfig::builder()
            .with_client_cert_verifier(WebPkiClientVerifier::builder(Arc::new(known)).build().unwrap())
            .with_single_cert(vec![server.der().clone()], key)
            .unwrap();
        Made {
            ca: authority.pem(),
            acceptor: TlsAcceptor::from(Arc::new(config)),
            identity: Identity { cert: client.pem(), key: client_key.serialize_pem() },
        }
    }

    async fn asked(made: &Made, identity: Option<Identity>, verify: bool) -> Result<u16> {
        let server = Script::start_tls(made.acceptor.clone(), [OK]).await;
        let settings = Settings { ca: Some(made.ca.clone()), verify, identity, ..settings() };
        let url = format!("https://127.0.0.1:{}/", server.port);
        go(request(Method::GET, url), settings, LIMITS).await.map(|answer| answer.status.as_u16())
    }

    #[tokio::test]
    async fn a_client_proves_who_it_is() {
        let made = make();
        for verify in [true, false] {
            assert_eq!(asked(&made, Some(made.identity.clone()), verify).await.unwrap(), 200, "{verify}");
        }
        let error = asked(&made, None, true).await.unwrap_err();
        assert!(
            error.message().starts_with("the server does not accept the client's certificate"),
            "{error}"
        );
        let stranger = make().identity;
        assert!(asked(&made, Some(stranger), true).await.is_err());
    }

    #[tokio::test]
    async fn what_can_t_be_a_proof_is_named() {
        let made = make();
        let Identity { cert, key } = made.identity.clone();
        let encrypted = "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIB\n-----END ENCRYPTED PRIVATE KEY-----\n";
        for (cert, key, words) in [
            ("hush-hush", key.as_str(), "option cert is not a certificate in PEM form"),
            (cert.as_str(), "hush-hush", "option key is not a private key in PEM form"),
            (
                cert.as_str(),
                encrypted,
                "option key is encrypted: it must be a private key without a passphrase",
            ),
            (
                cert.as_str(),
                &make().identity.key,
                "option key does not belong to option cert: it is another certificate's",
            ),
        ] {
            let identity = Identity { cert: cert.into(), key: key.into() };
            assert_eq!(format!("{identity:?}"), "Identity");
            let error = asked(&made, Some(identity), true).await.unwrap_err();
            assert_eq!((error.message(), error.code()), (words, Some("ERR_INVALID_ARG_VALUE")));
        }
    }
}
