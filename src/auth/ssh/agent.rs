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
pub(super) const IDENTITIES_ANSWER: u8 = 12;
const SIGN_REQUEST: u8 = 13;
pub(super) const SIGN_RESPONSE: u8 = 14;

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

pub(super) fn put(out: &mut Vec<u8>, bytes: &[u8]) -> Result<()> {
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

#[cfg(test)]
mod tests {
    use super::super::testing::{Agent, identities, named, public, signature, text};
    use super::*;

    const FAILURE: u8 = 5;

    #[tokio::test]
    async fn a_key_is_found_by_its_fingerprint_and_signs() {
        for (kind, algorithm, signed_by) in
            [("ssh-rsa", "rsa-sha256", "rsa-sha2-256"), ("ssh-ed25519", "ed25519-sha512", "ssh-ed25519")]
        {
            let own = public(kind);
            let answers = vec![
                Ok(identities(&[public("ssh-dss"), own.clone()])),
                Ok(signature(signed_by, b"signature")),
            ];
            let agent = Agent::start(kind, answers);
            let key = AgentKey::find(agent.socket(), &named(&own)).await.unwrap();
            assert_eq!((key.algorithm(), key.fingerprint()), (algorithm, fingerprint::md5_text(&own)));
            assert_eq!(key.sign(b"message").await.unwrap(), b"signature");
            // SHA-256 is asked for; other keys take no notice.
            let request = [vec![SIGN_REQUEST], text(&[&own, b"message"]), vec![0, 0, 0, 2]].concat();
            assert_eq!(agent.asked().await, [vec![REQUEST_IDENTITIES], request]);
        }
    }

    #[tokio::test]
    async fn the_two_numbers_of_an_ecdsa_signature_come_in_der() {
        for (kind, algorithm) in [
            ("ecdsa-sha2-nistp256", "ecdsa-sha256"),
            ("ecdsa-sha2-nistp384", "ecdsa-sha384"),
            ("ecdsa-sha2-nistp521", "ecdsa-sha512"),
        ] {
            let own = public(kind);
            // A number whose first bit is set has a zero before it, in both forms.
            let numbers = text(&[&[0, 0x80, 1], &[0x7f]]);
            let answers = vec![Ok(identities(std::slice::from_ref(&own))), Ok(signature(kind, &numbers))];
            let agent = Agent::start(kind, answers);
            let key = AgentKey::find(agent.socket(), &named(&own)).await.unwrap();
            assert_eq!(key.algorithm(), algorithm);
            assert_eq!(key.sign(b"m").await.unwrap(), [0x30, 8, 2, 3, 0, 0x80, 1, 2, 1, 0x7f]);
            agent.asked().await;
        }
    }

    #[tokio::test]
    async fn a_key_that_is_not_there_or_of_no_use_is_an_error() {
        let odd = public("sk-ssh-ed25519@openssh.com");
        let listed = || Ok(identities(std::slice::from_ref(&odd)));
        let agent = Agent::start("odd", vec![listed(), listed(), Ok(identities(&[]))]);
        let other = named(b"another");
        let absent = "the SSH agent has no key of the fingerprint in options.keyId";
        for (wanted, words) in [
            (&named(&odd), "the SSH agent's key of this fingerprint is of a kind that can't be used"),
            (&other, absent),
            (&other, absent),
        ] {
            let error = AgentKey::find(agent.socket(), wanted).await.unwrap_err();
            assert_eq!(error.message(), words);
        }
        agent.asked().await;
    }

    #[tokio::test]
    async fn a_locked_agent_refuses() {
        let own = public("ssh-ed25519");
        let answers = vec![Ok(vec![FAILURE]), Ok(identities(std::slice::from_ref(&own))), Ok(vec![FAILURE])];
        let agent = Agent::start("locked", answers);
        let words = "the SSH agent has refused to sign";
        let error = AgentKey::find(agent.socket(), &named(&own)).await.unwrap_err();
        assert_eq!(error.message(), words);
        let key = AgentKey::find(agent.socket(), &named(&own)).await.unwrap();
        assert_eq!(key.sign(b"m").await.unwrap_err().message(), words);
        agent.asked().await;
    }

    #[tokio::test]
    async fn answers_that_make_no_sense_are_errors() {
        let own = public("ssh-ed25519");
        let words = "the SSH agent has answered something that can't be read";
        let too_long = (LONGEST + 1).to_be_bytes().to_vec();
        let lists = [
            Err(vec![0; 4]),
            Err(too_long),
            Ok(vec![IDENTITIES_ANSWER]),
            // It says that there are two.
            Ok([vec![IDENTITIES_ANSWER, 0, 0, 0, 2], text(&[b"one", b"c"])].concat()),
            // A text that is longer than the answer.
            Ok(vec![IDENTITIES_ANSWER, 0, 0, 0, 1, 0, 0, 1, 0, 7]),
        ];
        for (index, list) in lists.into_iter().enumerate() {
            let agent = Agent::start(&format!("list-{index}"), vec![list]);
            let error = AgentKey::find(agent.socket(), &named(&own)).await.unwrap_err();
            assert_eq!(error.message(), words, "{index}");
            agent.asked().await;
        }
        let ecdsa = "ecdsa-sha2-nistp256";
        let signatures = [
            vec![SIGN_RESPONSE],
            [vec![SIGN_RESPONSE], text(&[b"ssh-ed25519"])].concat(),
            signature(ecdsa, b""),
            signature(ecdsa, &text(&[&[1]])),
        ];
        for (index, signature) in signatures.into_iter().enumerate() {
            let agent = Agent::start(
                &format!("sign-{index}"),
                vec![Ok(identities(std::slice::from_ref(&own))), Ok(signature)],
            );
            let key = AgentKey::find(agent.socket(), &named(&own)).await.unwrap();
            assert_eq!(key.sign(b"m").await.unwrap_err().message(), words, "{index}");
            agent.asked().await;
        }
    }

    #[tokio::test]
    async fn an_agent_that_is_not_there_or_hangs_up_is_an_error() {
        let error = AgentKey::find("/no/such/agent".into(), &named(b"k")).await.unwrap_err();
        assert!(error.message().starts_with("the SSH agent does not answer: ENOENT"), "{error}");
        assert_eq!(error.code(), Some("ENOENT"));
        // It says that more is to come.
        let agent = Agent::start("short", vec![Err(vec![0, 0, 0, 9, IDENTITIES_ANSWER])]);
        let error = AgentKey::find(agent.socket(), &named(b"k")).await.unwrap_err();
        assert!(error.message().starts_with("the SSH agent does not answer: "), "{error}");
        agent.asked().await;
    }
}
