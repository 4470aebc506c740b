//! The certificate that lets its owner into a server.
//!
//! API: <https://learn.microsoft.com/previous-versions/azure/reference/ee460817(v=azure.100)>

use base64::prelude::{BASE64_STANDARD, Engine};
use http::Method;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use sha1::{Digest, Sha1};
use x509_parser::certificate::X509Certificate;
use x509_parser::prelude::FromDer;
use x509_parser::public_key::PublicKey;

use super::super::client::Azure;
use super::{act, path};
use crate::error::{Error, Result};
use crate::http::xml::escape;

fn unfit() -> Error {
    Error::invalid("options.ssh.cert is not a certificate in PEM form")
}

/// The text of a certificate; bytes of the app's come as base64.
fn pem(cert: &str) -> Result<String> {
    if cert.contains("-----BEGIN") {
        return Ok(cert.to_owned());
    }
    let bytes = BASE64_STANDARD.decode(cert.trim()).map_err(|_| unfit())?;
    String::from_utf8(bytes).map_err(|_| unfit())
}

fn der(pem: &str) -> Result<CertificateDer<'static>> {
    CertificateDer::from_pem_slice(pem.as_bytes()).map_err(|_| unfit())
}

/// A certificate's SHA-1 in upper-case hex, by which Azure knows it.
pub fn fingerprint(cert: &str) -> Result<String> {
    Ok(hex::encode_upper(Sha1::digest(der(&pem(cert)?)?)))
}

/// Uploads the certificate for the servers of a hosted service.
pub async fn upload(azure: &Azure, service: &str, cert: &str, password: &str) -> Result<()> {
    let body = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\
         <CertificateFile xmlns=\"http://schemas.microsoft.com/windowsazure\"><Data>{}</Data>\
         <CertificateFormat>pfx</CertificateFormat><Password>{}</Password></CertificateFile>",
        BASE64_STANDARD.encode(pem(cert)?),
        escape(password),
    );
    let path = path(azure, ["services", "hostedservices", service, "certificates"])?;
    act(azure, Method::POST, path, Some(body)).await
}

/// The certificate's public key as OpenSSH writes it, for servers that are let into by keys.
pub fn ssh_key(cert: &str) -> Result<String> {
    let der = der(&pem(cert)?)?;
    let (_, certificate) = X509Certificate::from_der(&der).map_err(|_| unfit())?;
    let key = certificate.public_key().parsed().map_err(|_| unfit())?;
    let PublicKey::RSA(key) = key else {
        return Err(Error::invalid(
            "options.ssh.cert must have an RSA key; pass others as options.ssh.publicKey",
        ));
    };
    let mut out = Vec::new();
    for part in [b"ssh-rsa", key.exponent, key.modulus] {
        // Numbers are never negative.
        let sign = part.first().is_some_and(|first| first & 0x80 != 0);
        let length = u32::try_from(part.len()).map_err(|_| unfit())? + u32::from(sign);
        out.extend(length.to_be_bytes());
        out.extend(sign.then_some(0));
        out.extend(part);
    }
    Ok(format!("ssh-rsa {}", BASE64_STANDARD.encode(out)))
}
