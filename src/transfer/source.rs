//! Where an upload's bytes come from.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

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

pub struct App {
    pipe: Arc<Pipe>,
    kept: Arc<Mutex<Kept>>,
}

#[derive(Default)]
struct Kept {
    chunks: Vec<Bytes>,
    size: usize,
    /// More has gone out than is kept.
    lost: bool,
}

impl Source {
    pub fn app(pipe: Arc<Pipe>) -> Self {
        Self::App(App { pipe, kept: Arc::default() })
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
        Ok(Self::File(path.into(), about.len()))
    }

    /// Bytes in all, where that is known before the end.
    pub fn size(&self) -> Option<u64> {
        match self {
            Self::App(_) => None,
            Self::File(_, size) => Some(*size),
        }
    }

    pub fn is_replayable(&self) -> bool {
        match self {
            Self::App(app) => !app.kept.lock().unwrap_or_else(PoisonError::into_inner).lost,
            Self::File(..) => true,
        }
    }

    /// The bytes from the start.
    pub async fn open(&self) -> Result<BoxStream<'static, Result<Bytes>>> {
        match self {
            Self::App(app) => Ok(app.open()),
            Self::File(path, size) => {
                let file = tokio::fs::File::open(path).await?;
                Ok(read(file, *size))
            }
        }
    }
}

impl App {
    fn open(&self) -> BoxStream<'static, Result<Bytes>> {
        let (pipe, kept) = (Arc::clone(&self.pipe), Arc::clone(&self.kept));
        let again = kept.lock().unwrap_or_else(PoisonError::into_inner).chunks.clone();
        let rest = stream::try_unfold((pipe, kept), |(pipe, kept)| async move {
            let Some(chunk) = pipe.next().await? else { return Ok(None) };
            {
                let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
                if kept.lost || kept.size + chunk.len() > KEPT {
                    *kept = Kept { lost: true, ..Kept::default() };
                } else {
                    kept.size += chunk.len();
                    kept.chunks.push(chunk.clone());
                }
            }
            Ok(Some((chunk, (pipe, kept))))
        });
        stream::iter(again.into_iter().map(Ok)).chain(rest).boxed()
    }
}

/// Exactly `size` bytes of the file: one that shrinks or grows meanwhile is an error.
fn read(file: tokio::fs::File, size: u64) -> BoxStream<'static, Result<Bytes>> {
    stream::try_unfold((file, size), |(mut file, left)| async move {
        let mut piece = Vec::with_capacity(PIECE);
        let read = (&mut file).take(PIECE as u64).read_buf(&mut piece).await?;
        if read as u64 > left || (read == 0 && left > 0) {
            return Err(Error::new("the local file changed while it was read").with("code", "ECHANGED"));
        }
        Ok((read > 0).then(|| (Bytes::from(piece), (file, left - read as u64))))
    })
    .boxed()
}
