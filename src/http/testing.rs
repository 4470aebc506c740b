//! Servers that say exactly what a test wants, byte by byte, for what a proper one would never do.

use std::sync::{Arc, Mutex, PoisonError};

use futures::future::BoxFuture;
use http::{HeaderMap, Method};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;

use super::{Body, Limits, Network, Opened, Outgoing, Pool, Roots, Settings, send};
use crate::error::{Error, Result};

/// Answers each connection with the next of its texts; after the last, it listens no more.
pub struct Script {
    pub port: u16,
    seen: Arc<Mutex<Vec<String>>>,
    task: JoinHandle<()>,
}

/// In place of an answer: the connection stays open and nothing is said.
pub const SILENCE: &str = "";
/// At the end of an answer: the connection stays open after it.
pub const STAY: &str = "\0";
/// In place of an answer: the connection is closed.
pub const HANG_UP: &str = "hang up";

pub const OK: &str = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 2\r\n\r\nok";

impl Script {
    pub async fn start(answers: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::serve(answers, None).await
    }

    pub async fn start_tls(tls: TlsAcceptor, answers: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::serve(answers, Some(tls)).await
    }

    async fn serve(answers: impl IntoIterator<Item = impl Into<String>>, tls: Option<TlsAcceptor>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let answers: Vec<String> = answers.into_iter().map(Into::into).collect();
        let seen = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&seen);
        let task = tokio::spawn(async move {
            let mut silent = Vec::new();
            for answer in answers {
                let (stream, _) = listener.accept().await.unwrap();
                match &tls {
                    None => silent.extend(converse(stream, &answer, &kept).await),
                    Some(tls) => {
                        // A client that does not like the certificate has left.
                        if let Ok(stream) = tls.accept(stream).await {
                            drop(converse(stream, &answer, &kept).await);
                        }
                    }
                }
            }
            drop(listener);
            std::future::pending::<()>().await;
        });
        Self { port, seen, task }
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// The requests so far, each with its body.
    pub fn seen(&self) -> Vec<String> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Drop for Script {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Reads a request and answers it; gives the connection back if it is to stay open.
async fn converse<S: AsyncRead + AsyncWrite + Unpin>(
    mut stream: S,
    answer: &str,
    seen: &Mutex<Vec<String>>,
) -> Option<S> {
    let mut text = Vec::new();
    let mut piece = [0; 4096];
    while !is_whole(&text) {
        match stream.read(&mut piece).await {
            Ok(0) | Err(_) => break,
            Ok(n) => text.extend_from_slice(&piece[..n]),
        }
    }
    seen.lock().unwrap_or_else(PoisonError::into_inner).push(String::from_utf8_lossy(&text).into_owned());
    match answer {
        SILENCE => return Some(stream),
        HANG_UP => {}
        // The client may have left before all was written.
        answer => {
            let _ = stream.write_all(answer.trim_end_matches(STAY).as_bytes()).await;
            if answer.ends_with(STAY) {
                return Some(stream);
            }
            let _ = stream.shutdown().await;
        }
    }
    None
}

/// Whether nothing more is to be waited for.
fn is_whole(request: &[u8]) -> bool {
    // A TLS handshake, which a plain server takes for a bad request.
    if request.starts_with(&[0x16]) {
        return true;
    }
    let text = String::from_utf8_lossy(request).to_ascii_lowercase();
    let Some((head, body)) = text.split_once("\r\n\r\n") else { return false };
    if head.contains("transfer-encoding: chunked") {
        return body.ends_with("0\r\n\r\n");
    }
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse::<usize>().ok());
    body.len() >= length.unwrap_or(0)
}

/// No certificate authorities but those in the settings.
pub struct NoRoots;

impl Roots for NoRoots {
    fn load(&self) -> BoxFuture<'_, Result<String>> {
        Box::pin(async { Err(Error::new("no certificate authorities are known")) })
    }
}

pub fn settings() -> Settings {
    Settings {
        network: Network::default(),
        proxy: None,
        relay: None,
        verify: true,
        ca: None,
        connect_timeout: None,
        identity: None,
    }
}

pub fn request(method: Method, url: impl Into<String>) -> Outgoing {
    Outgoing { method, url: url.into(), headers: HeaderMap::new(), body: Body::Empty }
}

pub const LIMITS: Limits =
    Limits { idle: std::time::Duration::ZERO, retries: 2, redirects: super::REDIRECTS };

pub async fn go(request: Outgoing, settings: Settings, limits: Limits) -> Result<Opened> {
    send(request, &Pool::of(settings), limits, &NoRoots).await
}

/// Sends a request with the settings that all have in common.
pub async fn ask(request: Outgoing) -> Result<Opened> {
    go(request, settings(), LIMITS).await
}
