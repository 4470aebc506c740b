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
        K::InvalidFilename => "ENAMETOOLONG",
        K::InvalidInput => "EINVAL",
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
            if let Some(tls) = io.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>()) {
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
            _ => ("CERT_REJECTED", "certificate rejected"),
        },
        rustls::Error::InvalidMessage(_) => ("EPROTO", "the server does not speak TLS here"),
        _ => ("EPROTO", "TLS failed"),
    };
    Error::new(format!("{words} ({host}: {error})")).with("code", code)
}
