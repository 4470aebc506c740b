//! Where an upload's bytes come from.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use futures::stream::{self, BoxStream, StreamExt};
use tokio::io::AsyncReadExt;

use super::Pipe;
use crate::error::{Error, Result};

/// Bytes kept to be sent again when the first try turns out not to have counted (an expired token,
/// a connection that was dead already). A longer stream can be sent only once.
const KEPT: usize = 1024 * 1024;

/// Size of the pieces in which a local file is read.
const PIECE: usize = 256 * 1024;

pub enum Source {
    /// What the app writes.
    App(App),
    /// A local file, read here.
    File(PathBuf, u64),
}

pub struct App(Arc<Shared>);

struct Shared {
    pipe: Arc<Pipe>,
    /// Held by the reader that waits for the pipe, so that chunks are kept in their order.
    turn: tokio::sync::Mutex<()>,
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    /// Number of the reader that counts. A connection may go on reading for a request that has been
    /// answered already: it must not take what the next try is to send.
    reader: u64,
    chunks: Vec<Bytes>,
    size: usize,
    /// More has gone out than is kept.
    lost: bool,
}

impl Source {
    pub fn app(pipe: Arc<Pipe>) -> Self {
        Self::App(App(Arc::new(Shared { pipe, turn: tokio::sync::Mutex::default(), kept: Mutex::default() })))
    }

    /// A local file; an error names it if it can't be read.
    pub async fn file(path: &str) -> Result<Self> {
        let unreadable = |e: std::io::Error| {
            let error = Error::from(e);
            let message = format!("can't read local file {path}: {error}");
            match error.code() {
                Some(code) => Error::new(message).with("code", code).with("path", path),
                None => Error::new(message).with("path", path),
            }
        };
        let file = tokio::fs::File::open(path).await.map_err(unreadable)?;
        let about = file.metadata().await.map_err(unreadable)?;
        if about.is_dir() {
            return Err(unreadable(std::io::ErrorKind::IsADirectory.into()));
        }
        if !about.is_file() {
            // The size of a pipe or a device is not known: it would be stored as an empty file.
            return Err(unreadable(std::io::Error::new(
                std::io::ErrorKind::InvalidInput,
                "not a regular file",
            )));
        }
        Ok(Self::File(path.into(), about.len()))
    }

    /// Bytes in all, where that is known before the end.
    pub fn size(&self) -> Option<u64> {
        match self {
            Self::App(_) => None,
            Self::File(_, size) => Some(*size),
        }
    }

    /// Stops whoever reads it; whether the bytes can then be had once more, from the start.
    pub fn rewind(&self) -> bool {
        match self {
            Self::App(App(shared)) => {
                let mut kept = shared.kept();
                kept.reader += 1;
                !kept.lost
            }
            Self::File(..) => true,
        }
    }

    /// The bytes from the start.
    pub async fn open(&self) -> Result<BoxStream<'static, Result<Bytes>>> {
        match self {
            Self::App(app) => app.open(),
            Self::File(path, size) => {
                let file = tokio::fs::File::open(path).await?;
                Ok(read(file, *size))
            }
        }
    }
}

impl App {
    fn open(&self) -> Result<BoxStream<'static, Result<Bytes>>> {
        let shared = Arc::clone(&self.0);
        let reader = {
            let mut kept = shared.kept();
            if kept.lost {
                return Err(Error::new("the stream has been sent already and can't be sent again"));
            }
            kept.reader += 1;
            kept.reader
        };
        let chunks = stream::try_unfold((shared, 0), move |(shared, at)| async move {
            let chunk = shared.chunk(reader, at).await?;
            Ok(chunk.map(|chunk| (chunk, (shared, at + 1))))
        });
        Ok(chunks.boxed())
    }
}

impl Shared {
    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The chunk with the number `at`, from what is kept or from the pipe.
    async fn chunk(&self, reader: u64, at: usize) -> Result<Option<Bytes>> {
        if let Some(chunk) = self.kept().get(reader, at)? {
            return Ok(Some(chunk));
        }
        let _turn = self.turn.lock().await;
        // A reader that was stopped may have left one meanwhile.
        if let Some(chunk) = self.kept().get(reader, at)? {
            return Ok(Some(chunk));
        }
        let Some(chunk) = self.pipe.next().await? else { return Ok(None) };
        let mut kept = self.kept();
        if kept.reader != reader {
            // Stopped while it waited: the chunk is the next reader's, whatever its size.
            kept.keep(chunk);
            return Err(Error::aborted());
        }
        if kept.lost || kept.size + chunk.len() > KEPT {
            *kept = Kept { reader, lost: true, ..Kept::default() };
        } else {
            kept.keep(chunk.clone());
        }
        Ok(Some(chunk))
    }
}

impl Kept {
    fn get(&self, reader: u64, at: usize) -> Result<Option<Bytes>> {
        if self.reader != reader {
            return Err(Error::aborted());
        }
        Ok(self.chunks.get(at).cloned())
    }

    fn keep(&mut self, chunk: Bytes) {
        self.size += chunk.len();
        self.chunks.push(chunk);
    }
}

/// Exactly `size` bytes of the file: what is appended meanwhile is left out, and one that shrinks is an error.
fn read(file: tokio::fs::File, size: u64) -> BoxStream<'static, Result<Bytes>> {
    stream::try_unfold((file, size), |(mut file, left)| async move {
        if left == 0 {
            return Ok(None);
        }
        let mut piece = Vec::with_capacity(PIECE);
        let read = (&mut file).take(left.min(PIECE as u64)).read_buf(&mut piece).await? as u64;
        if read == 0 {
            return Err(Error::new("the local file changed while it was read").with("code", "ECHANGED"));
        }
        Ok(Some((Bytes::from(piece), (file, left - read))))
    })
    .boxed()
}
