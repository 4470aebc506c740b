//! Keys that an SSH agent holds: it signs, and nobody sees them.
//!
//! Protocol: <https://datatracker.ietf.org/doc/html/draft-ietf-sshm-ssh-agent>

use std::path::PathBuf;

use pkcs8::der::Encode;
use pkcs8::der::asn1::{SequenceOf, UintRef};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::UnixStream;

use super::{Fingerprint, fingerprint};
use crate::error::{Error, Result};

const REQUEST_IDENTITIES: u8 = 11;
const IDENTITIES_ANSWER: u8 = 12;
const SIGN_REQUEST: u8 = 13;
const SIGN_RESPONSE: u8 = 14;

/// RSA keys sign with SHA-256.
const RSA_SHA2_256: u32 = 2;

/// Longest answer that is read.
const LONGEST: u32 = 256 * 1024;

/// Kinds of keys, and what HTTP signatures call their signatures.
const KINDS: &[(&[u8], &str)] = &[
    (b"ssh-rsa", "rsa-sha256"),
    (b"ssh-ed25519", "ed25519-sha512"),
    (b"ecdsa-sha2-nistp256", "ecdsa-sha256"),
    (b"ecdsa-sha2-nistp384", "ecdsa-sha384"),
    (b"ecdsa-sha2-nistp521", "ecdsa-sha512"),
];

/// A key in an agent.
#[derive(Clone, Debug)]
pub struct AgentKey {
    socket: PathBuf,
    /// The public half in SSH's wire format.
    public: Vec<u8>,
    algorithm: &'static str,
}

impl AgentKey {
    /// The key of that fingerprint, if the agent at `socket` has it.
    pub async fn find(socket: PathBuf, wanted: &Fingerprint) -> Result<Self> {
        let answer = ask(&socket, REQUEST_IDENTITIES, &[], IDENTITIES_ANSWER).await?;
        let mut rest = Reader(&answer);
        for _ in 0..rest.number()? {
            let public = rest.bytes()?;
            rest.bytes()?;
            if !wanted.is_of(public) {
                continue;
            }
            let kind = Reader(public).bytes()?;
            let known = KINDS.iter().find(|(own, _)| *own == kind).map(|(_, algorithm)| *algorithm);
            let unfit =
                || Error::new("the SSH agent's key of this fingerprint is of a kind that can't be used");
            return Ok(Self { socket, public: public.to_vec(), algorithm: known.ok_or_else(unfit)? });
        }
        Err(Error::new("the SSH agent has no key of the fingerprint in options.keyId"))
    }

    pub fn algorithm(&self) -> &'static str {
        self.algorithm
    }

    pub fn fingerprint(&self) -> String {
        fingerprint::md5_text(&self.public)
    }

    pub async fn sign(&self, message: &[u8]) -> Result<Vec<u8>> {
        let mut request = Vec::new();
        for part in [&self.public, message] {
            put(&mut request, part)?;
        }
        request.extend_from_slice(&RSA_SHA2_256.to_be_bytes());
        let answer = ask(&self.socket, SIGN_REQUEST, &request, SIGN_RESPONSE).await?;
        let mut signature = Reader(Reader(&answer).bytes()?);
        let kind = signature.bytes()?;
        let bytes = signature.bytes()?;
        if kind.starts_with(b"ecdsa-") { ecdsa_in_der(bytes) } else { Ok(bytes.to_vec()) }
    }
}

/// Two numbers as SSH writes them, as everybody else does.
fn ecdsa_in_der(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut numbers = Reader(bytes);
    let mut sequence = SequenceOf::<UintRef<'_>, 2>::new();
    for _ in 0..2 {
        let number = UintRef::new(numbers.bytes()?).map_err(|_| senseless())?;
        sequence.add(number).map_err(|_| senseless())?;
    }
    sequence.to_der().map_err(|_| senseless())
}

fn senseless() -> Error {
    Error::new("the SSH agent has answered something that can't be read")
}

/// One question and its answer, which must be of the kind `wanted`.
async fn ask(socket: &PathBuf, kind: u8, body: &[u8], wanted: u8) -> Result<Vec<u8>> {
    let absent = |e: std::io::Error| {
        let error = Error::from(e);
        let code = error.code().unwrap_or("EIO").to_owned();
        Error::new(format!("the SSH agent does not answer: {}", error.message())).with("code", code)
    };
    let mut stream = UnixStream::connect(socket).await.map_err(absent)?;
    let mut request = Vec::with_capacity(body.len() + 5);
    let mut framed = vec![kind];
    framed.extend_from_slice(body);
    put(&mut request, &framed)?;
    stream.write_all(&request).await.map_err(absent)?;
    let length = stream.read_u32().await.map_err(absent)?;
    if length == 0 || length > LONGEST {
        return Err(senseless());
    }
    let mut answer = vec![0; length as usize];
    stream.read_exact(&mut answer).await.map_err(absent)?;
    if answer.remove(0) != wanted {
        return Err(Error::new("the SSH agent has refused to sign"));
    }
    Ok(answer)
}

fn put(out: &mut Vec<u8>, bytes: &[u8]) -> Result<()> {
    let length = u32::try_from(bytes.len()).map_err(|_| Error::new("too much for the SSH agent"))?;
    out.extend_from_slice(&length.to_be_bytes());
    out.extend_from_slice(bytes);
    Ok(())
}

/// What is still to be read of an answer.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn number(&mut self) -> Result<u32> {
        let (number, rest) = self.0.split_first_chunk().ok_or_else(senseless)?;
        self.0 = rest;
        Ok(u32::from_be_bytes(*number))
    }

    fn bytes(&mut self) -> Result<&'a [u8]> {
        let length = self.number()? as usize;
        let (bytes, rest) = self.0.split_at_checked(length).ok_or_else(senseless)?;
        self.0 = rest;
        Ok(bytes)
    }
}
