//! From a broken connection to the error a Node program expects: `ECONNREFUSED`, `ENOTFOUND`, `CERT_…`.

use std::error::Error as StdError;
use std::io;

use rustls::CertificateError;

use crate::error::Error;

/// The system's name for an I/O error.
pub fn system_code(error: &io::Error) -> Option<&'static str> {
    use io::ErrorKind as K;
    Some(match error.kind() {
        K::ConnectionRefused => "ECONNREFUSED",
        K::ConnectionReset => "ECONNRESET",
        K::ConnectionAborted => "ECONNABORTED",
        K::BrokenPipe => "EPIPE",
        K::NotConnected => "ENOTCONN",
        K::AddrInUse => "EADDRINUSE",
        K::AddrNotAvailable => "EADDRNOTAVAIL",
        K::HostUnreachable => "EHOSTUNREACH",
        K::NetworkUnreachable => "ENETUNREACH",
        K::TimedOut => "ETIMEDOUT",
        K::NotFound => "ENOENT",
        K::PermissionDenied => "EACCES",
        K::AlreadyExists => "EEXIST",
        K::NotADirectory => "ENOTDIR",
        K::IsADirectory => "EISDIR",
        K::DirectoryNotEmpty => "ENOTEMPTY",
        K::StorageFull => "ENOSPC",
        K::QuotaExceeded => "EDQUOT",
        K::FileTooLarge => "EFBIG",
        K::ReadOnlyFilesystem => "EROFS",
        K::ResourceBusy => "EBUSY",
        K::InvalidFilename => "ENAMETOOLONG",
        K::InvalidInput => "EINVAL",
        // Somebody else has it open, or has locked it.
        _ if cfg!(windows) && matches!(error.raw_os_error(), Some(32 | 33)) => "EBUSY",
        _ => return None,
    })
}

/// What went wrong on the way, and how far the request had got.
pub struct Failure {
    pub error: Error,
    /// Nothing of the request has left this machine.
    pub unsent: bool,
    /// The connection ended where an answer was due.
    pub hung_up: bool,
}

/// Reads reqwest's error; `host` and `port` name whom it was about.
pub fn classify(error: &reqwest::Error, host: &str, port: u16) -> Failure {
    let connect = error.is_connect();
    let mut found = None;
    let mut hung_up = false;
    let mut cause: Option<&(dyn StdError + 'static)> = Some(error);
    let mut deepest = error.to_string();
    while let Some(current) = cause {
        deepest = current.to_string();
        // An error that the app's own stream or file brought in comes back as it is.
        if let Some(own) = current.downcast_ref::<Error>() {
            found.get_or_insert_with(|| own.clone());
        }
        if let Some(hyper) = current.downcast_ref::<hyper::Error>()
            && hyper.is_incomplete_message()
        {
            hung_up = true;
            found.get_or_insert_with(reset);
        }
        if let Some(tls) = current.downcast_ref::<rustls::Error>() {
            found.get_or_insert_with(|| tls_error(tls, host));
        }
        if let Some(io) = current.downcast_ref::<io::Error>() {
            if let Some(tls) = tls_within(io) {
                found.get_or_insert_with(|| tls_error(tls, host));
            } else if let Some(error) = io_error(io, connect, host, port) {
                hung_up |= matches!(io.kind(), io::ErrorKind::ConnectionReset | io::ErrorKind::BrokenPipe);
                found.get_or_insert(error);
            }
        }
        if connect && deepest.starts_with("dns error") {
            found.get_or_insert_with(|| {
                Error::new(format!("getaddrinfo ENOTFOUND {host}"))
                    .with("code", "ENOTFOUND")
                    .with("syscall", "getaddrinfo")
                    .with("hostname", host)
            });
        }
        cause = current.source();
    }
    let error = found.unwrap_or_else(|| {
        if error.is_timeout() {
            timed_out(&format!("connect ETIMEDOUT {host}:{port}"))
        } else if connect {
            Error::new(format!("connect to {host}:{port} failed: {deepest}")).with("code", "ECONNECT")
        } else if error.is_body() || error.is_decode() {
            reset()
        } else {
            Error::new(deepest).with("code", "EPROTO")
        }
    });
    Failure { error, unsent: connect, hung_up }
}

pub fn timed_out(message: &str) -> Error {
    Error::new(message).with("code", "ETIMEDOUT")
}

/// Node's words for a connection that ended early.
pub fn reset() -> Error {
    Error::new("socket hang up").with("code", "ECONNRESET")
}

fn io_error(io: &io::Error, connect: bool, host: &str, port: u16) -> Option<Error> {
    let code = match system_code(io) {
        Some("EPIPE") | Some("ECONNRESET") if !connect => return Some(reset()),
        Some(code) => code,
        None if io.kind() == io::ErrorKind::UnexpectedEof && !connect => return Some(reset()),
        None => return None,
    };
    let syscall = if connect { "connect" } else { "read" };
    let mut error = Error::new(format!("{syscall} {code} {host}:{port}"))
        .with("code", code)
        .with("syscall", syscall)
        .with("address", host)
        .with("port", port);
    if let Some(errno) = io.raw_os_error() {
        error = error.with("errno", -errno);
    }
    Some(error)
}

/// The TLS error in an I/O error, which may be wrapped in others: `source` leaps over what they hold.
fn tls_within(io: &io::Error) -> Option<&rustls::Error> {
    let inner = io.get_ref()?;
    let deeper = || tls_within(inner.downcast_ref::<io::Error>()?);
    inner.downcast_ref::<rustls::Error>().or_else(deeper)
}

/// Whether a server means the client's certificate, or that there is none.
fn is_about_client(alert: rustls::AlertDescription) -> bool {
    use rustls::AlertDescription as A;
    matches!(
        alert,
        A::CertificateRequired
            | A::BadCertificate
            | A::UnsupportedCertificate
            | A::CertificateRevoked
            | A::CertificateExpired
            | A::CertificateUnknown
            | A::UnknownCA
            | A::AccessDenied
    )
}

fn tls_error(error: &rustls::Error, host: &str) -> Error {
    use CertificateError as C;
    let (code, words) = match error {
        rustls::Error::InvalidCertificate(reason) => match reason {
            C::Expired | C::ExpiredContext { .. } => ("CERT_HAS_EXPIRED", "certificate has expired"),
            C::NotValidYet | C::NotValidYetContext { .. } => {
                ("CERT_NOT_YET_VALID", "certificate is not yet valid")
            }
            C::Revoked => ("CERT_REVOKED", "certificate revoked"),
            C::UnknownIssuer => ("UNABLE_TO_VERIFY_LEAF_SIGNATURE", "unable to verify the first certificate"),
            C::BadSignature => ("CERT_SIGNATURE_FAILURE", "certificate signature failure"),
            C::NotValidForName | C::NotValidForNameContext { .. } => {
                let message = format!("Hostname/IP does not match certificate's altnames: {host}");
                return Error::new(message).with("code", "ERR_TLS_CERT_ALTNAME_INVALID").with("host", host);
            }
            C::Other(other) => match other.0.downcast_ref::<Error>() {
                Some(own) => return own.clone(),
                None => ("CERT_REJECTED", "certificate rejected"),
            },
            _ => ("CERT_REJECTED", "certificate rejected"),
        },
        rustls::Error::AlertReceived(alert) if is_about_client(*alert) => {
            ("EPROTO", "the server does not accept the client's certificate")
        }
        rustls::Error::InvalidMessage(_) => ("EPROTO", "the server does not speak TLS here"),
        _ => ("EPROTO", "TLS failed"),
    };
    Error::new(format!("{words} ({host}: {error})")).with("code", code)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use http::Method;
    use rcgen::{CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, date_time_ymd};
    use rustls::pki_types::PrivateKeyDer;
    use tokio_rustls::TlsAcceptor;

    use super::*;
    use crate::http::testing::{LIMITS, OK, Script, go, request, settings};

    /// An authority, and a server's certificate of it.
    struct Made {
        ca: String,
        acceptor: TlsAcceptor,
    }

    /// One of the name `authority`.
    fn make_by(authority: &str, change: impl FnOnce(&mut CertificateParams)) -> Made {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let name = authority;
        let mut authority = CertificateParams::default();
        authority.is_ca = IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
        authority.distinguished_name.push(DnType::CommonName, name);
        let authority = CertifiedIssuer::self_signed(authority, KeyPair::generate().unwrap()).unwrap();
        let mut params = CertificateParams::new(vec!["127.0.0.1".to_owned()]).unwrap();
        change(&mut params);
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &authority).unwrap();
        let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
        let config = rustls::ServerConfig::builder()
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], key)
            .unwrap();
        Made { ca: authority.pem(), acceptor: TlsAcceptor::from(Arc::new(config)) }
    }

    fn make(change: impl FnOnce(&mut CertificateParams)) -> Made {
        make_by("test authority", change)
    }

    async fn asked(made: &Made, ca: Option<String>, verify: bool) -> Result<u16, Error> {
        // One connection only: a certificate is not looked at twice.
        let server = Script::start_tls(made.acceptor.clone(), [OK]).await;
        let settings = crate::http::Settings { ca, verify, ..settings() };
        let url = format!("https://127.0.0.1:{}/", server.port);
        go(request(Method::GET, url), settings, LIMITS).await.map(|answer| answer.status.as_u16())
    }

    #[tokio::test]
    async fn a_certificate_is_verified_unless_the_app_says_no() {
        let made = make(|_| {});
        assert_eq!(asked(&made, Some(made.ca.clone()), true).await.unwrap(), 200);
        let stranger = make_by("stranger", |_| {}).ca;
        let error = asked(&made, Some(stranger.clone()), true).await.unwrap_err();
        assert_eq!(error.code(), Some("UNABLE_TO_VERIFY_LEAF_SIGNATURE"), "{error}");
        assert_eq!(error.message(), "unable to verify the first certificate");
        assert_eq!(asked(&made, Some(stranger), false).await.unwrap(), 200);
        // Somebody else of the same name.
        let impostor = make(|_| {}).ca;
        let error = asked(&made, Some(impostor), true).await.unwrap_err();
        assert_eq!(error.code(), Some("CERT_SIGNATURE_FAILURE"), "{error}");
    }

    #[tokio::test]
    async fn what_is_wrong_with_a_certificate_has_node_s_codes() {
        type Change = fn(&mut CertificateParams);
        let cases: [(Change, &str); 3] = [
            (|params| params.not_after = date_time_ymd(2001, 1, 1), "CERT_HAS_EXPIRED"),
            (|params| params.not_before = date_time_ymd(3000, 1, 1), "CERT_NOT_YET_VALID"),
            (
                |params| *params = CertificateParams::new(vec!["other.example".to_owned()]).unwrap(),
                "ERR_TLS_CERT_ALTNAME_INVALID",
            ),
        ];
        for (change, code) in cases {
            let made = make(change);
            let error = asked(&made, Some(made.ca.clone()), true).await.unwrap_err();
            assert_eq!(error.code(), Some(code), "{error}");
            assert!(error.is_unsent());
            assert_eq!(asked(&made, Some(made.ca.clone()), false).await.unwrap(), 200);
        }
    }

    #[tokio::test]
    async fn a_server_that_speaks_no_tls_is_eproto() {
        let server = Script::start([OK]).await;
        let settings = crate::http::Settings { ca: Some(make(|_| {}).ca), ..settings() };
        let url = format!("https://127.0.0.1:{}/", server.port);
        let error = go(request(Method::GET, url), settings, LIMITS).await.err().unwrap();
        assert_eq!(error.code(), Some("EPROTO"), "{error}");
    }

    #[tokio::test]
    async fn an_authority_that_is_none_is_the_app_s_mistake() {
        let settings =
            crate::http::Settings { ca: Some("-----BEGIN CERTIFICATE-----\n?".into()), ..settings() };
        let error = go(request(Method::GET, "https://127.0.0.1:1/"), settings, LIMITS).await.err().unwrap();
        assert_eq!(error.message(), "a certificate authority is not in PEM form");
        assert_eq!(error.code(), Some("ERR_INVALID_ARG_VALUE"));
    }

    #[test]
    fn names_of_the_system() {
        let code = |kind: io::ErrorKind| system_code(&kind.into());
        assert_eq!(code(io::ErrorKind::NotFound), Some("ENOENT"));
        assert_eq!(code(io::ErrorKind::PermissionDenied), Some("EACCES"));
        assert_eq!(code(io::ErrorKind::StorageFull), Some("ENOSPC"));
        assert_eq!(code(io::ErrorKind::ResourceBusy), Some("EBUSY"));
        assert_eq!(code(io::ErrorKind::Other), None);
    }
}
