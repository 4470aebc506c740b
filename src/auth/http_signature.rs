//! HTTP signatures as Joyent's services check them: over the `Date` header, by an SSH key.
//!
//! Draft: <https://datatracker.ietf.org/doc/html/draft-cavage-http-signatures>

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::ssh::Signer;
use crate::error::Result;

/// How the header is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// As the draft says: `signature="…"`, over the header with its name.
    Draft,
    /// As before the draft: the signature behind a space, over the header's bare value.
    Early,
}

/// The `Authorization` header of a request with this `Date` header.
pub async fn authorization(form: Form, key_id: &str, key: &Signer, date: &str) -> Result<String> {
    let head = format!("Signature keyId=\"{key_id}\",algorithm=\"{}\",headers=\"date\"", key.algorithm());
    Ok(match form {
        Form::Draft => {
            let signature = STANDARD.encode(key.sign(format!("date: {date}").as_bytes()).await?);
            format!("{head},signature=\"{signature}\"")
        }
        Form::Early => format!("{head} {}", STANDARD.encode(key.sign(date.as_bytes()).await?)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::auth::ssh::{Read, read};

    #[tokio::test]
    async fn both_forms() {
        let Read::Ready(key) = read(include_str!("../../test/fixtures/keys/ed25519"), "it").unwrap() else {
            panic!("it is locked")
        };
        let signer = Signer::Key(key.clone());
        let date = "Sun, 06 Nov 1994 08:49:37 GMT";
        let sign = |text: &str| STANDARD.encode(key.sign(text.as_bytes()).unwrap());
        let head = "Signature keyId=\"/a/keys/k\",algorithm=\"ed25519-sha512\",headers=\"date\"";
        let draft = authorization(Form::Draft, "/a/keys/k", &signer, date).await.unwrap();
        assert_eq!(draft, format!("{head},signature=\"{}\"", sign(&format!("date: {date}"))));
        let early = authorization(Form::Early, "/a/keys/k", &signer, date).await.unwrap();
        assert_eq!(early, format!("{head} {}", sign(date)));
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn by_a_key_in_an_agent() {
        use crate::auth::ssh::AgentKey;
        use crate::auth::ssh::testing::{Agent, identities, named, public, signature};

        let own = public("ssh-rsa");
        let signed = Ok(signature("rsa-sha2-256", b"signature"));
        let refused = Ok(vec![5]);
        let agent = Agent::start("header", vec![Ok(identities(std::slice::from_ref(&own))), signed, refused]);
        let signer = Signer::Agent(AgentKey::find(agent.socket(), &named(&own)).await.unwrap());
        let date = "Sun, 06 Nov 1994 08:49:37 GMT";
        let header = authorization(Form::Draft, "/a/keys/k", &signer, date).await.unwrap();
        let head = "Signature keyId=\"/a/keys/k\",algorithm=\"rsa-sha256\",headers=\"date\"";
        assert_eq!(header, format!("{head},signature=\"{}\"", STANDARD.encode(b"signature")));
        let error = authorization(Form::Early, "/a/keys/k", &signer, date).await.unwrap_err();
        assert_eq!(error.message(), "the SSH agent has refused to sign");
        let asked = agent.asked().await;
        assert!(asked[1].windows(35).any(|part| part == format!("date: {date}").as_bytes()));
    }
}
