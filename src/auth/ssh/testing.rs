//! An SSH agent of the tests' own, and what it says.

use std::path::PathBuf;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::UnixListener;

use super::agent::{IDENTITIES_ANSWER, SIGN_RESPONSE, put};
use super::{Fingerprint, fingerprint};

/// An agent that has these answers, one for each connection; it tells what it was asked.
pub struct Agent {
    folder: PathBuf,
    asked: tokio::task::JoinHandle<Vec<Vec<u8>>>,
}

impl Agent {
    /// Each answer is sent as it is, behind its length if it is `Ok`.
    pub fn start(name: &str, answers: Vec<std::result::Result<Vec<u8>, Vec<u8>>>) -> Self {
        let folder = std::env::temp_dir().join(format!("agent-{}-{name}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let listener = UnixListener::bind(folder.join("socket")).unwrap();
        let asked = tokio::spawn(async move {
            let mut asked = Vec::new();
            for answer in answers {
                let (mut stream, _) = listener.accept().await.unwrap();
                let mut question = vec![0; stream.read_u32().await.unwrap() as usize];
                stream.read_exact(&mut question).await.unwrap();
                asked.push(question);
                let bytes = answer.map_or_else(|bare| bare, |answer| text(&[&answer]));
                stream.write_all(&bytes).await.unwrap();
            }
            asked
        });
        Self { folder, asked }
    }

    pub fn socket(&self) -> PathBuf {
        self.folder.join("socket")
    }

    /// All that it has been asked, once it has been asked as often as it has answers.
    pub async fn asked(self) -> Vec<Vec<u8>> {
        let asked = self.asked.await.unwrap();
        std::fs::remove_dir_all(self.folder).unwrap();
        asked
    }
}

/// Texts as SSH writes them, one behind the other.
pub fn text(parts: &[&[u8]]) -> Vec<u8> {
    let mut out = Vec::new();
    for part in parts {
        put(&mut out, part).unwrap();
    }
    out
}

/// A public key of that kind.
pub fn public(kind: &str) -> Vec<u8> {
    text(&[kind.as_bytes(), b"the rest of it"])
}

/// The list of these keys.
pub fn identities(keys: &[Vec<u8>]) -> Vec<u8> {
    let mut out = vec![IDENTITIES_ANSWER];
    out.extend_from_slice(&u32::try_from(keys.len()).unwrap().to_be_bytes());
    out.extend(keys.iter().flat_map(|key| text(&[key, b"a comment"])));
    out
}

pub fn signature(kind: &str, bytes: &[u8]) -> Vec<u8> {
    [vec![SIGN_RESPONSE], text(&[&text(&[kind.as_bytes(), bytes])])].concat()
}

pub fn named(public: &[u8]) -> Fingerprint {
    Fingerprint::parse(&fingerprint::md5_text(public)).unwrap()
}
