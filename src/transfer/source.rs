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
    /// Another's bytes with some before and some behind them, as one part of a longer body.
    Framed(Box<Framed>),
}

pub struct Framed {
    head: Bytes,
    inner: Source,
    tail: Bytes,
    /// How many bytes there must be between the two.
    wanted: Option<u64>,
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

    /// The bytes between a head and a tail. `wanted` is their number, where the app has said it.
    pub fn framed(self, head: Bytes, tail: Bytes, wanted: Option<u64>) -> Self {
        let wanted = wanted.or(self.size());
        Self::Framed(Box::new(Framed { head, inner: self, tail, wanted }))
    }

    /// Bytes in all, where that is known before the end.
    pub fn size(&self) -> Option<u64> {
        match self {
            Self::App(_) => None,
            Self::File(_, size) => Some(*size),
            Self::Framed(framed) => {
                let frame = framed.head.len() + framed.tail.len();
                framed.wanted.map(|wanted| wanted + frame as u64)
            }
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
            Self::Framed(framed) => framed.inner.rewind(),
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
            Self::Framed(framed) => {
                let inner = Box::pin(framed.inner.open()).await?;
                let (head, tail) = (framed.head.clone(), framed.tail.clone());
                let inner = counted(inner, framed.wanted);
                let ends = |bytes| stream::iter([Ok(bytes)]);
                Ok(ends(head).chain(inner).chain(ends(tail)).boxed())
            }
        }
    }
}

/// Fails where there are other than `wanted` bytes.
fn counted(
    inner: BoxStream<'static, Result<Bytes>>,
    wanted: Option<u64>,
) -> BoxStream<'static, Result<Bytes>> {
    let Some(wanted) = wanted else { return inner };
    stream::try_unfold((inner, 0), move |(mut inner, seen)| async move {
        let chunk = inner.next().await.transpose()?;
        let seen = seen + chunk.as_ref().map_or(0, |chunk| chunk.len() as u64);
        if seen > wanted || (chunk.is_none() && seen < wanted) {
            return Err(wrong_size(seen, chunk.is_some(), wanted));
        }
        Ok(chunk.map(|chunk| (chunk, (inner, seen))))
    })
    .boxed()
}

/// An upload that is not as long as the app has said.
pub fn wrong_size(seen: u64, or_more: bool, wanted: u64) -> Error {
    let more = if or_more { " or more" } else { "" };
    Error::new(format!("the upload has {seen} bytes{more}, options.size says {wanted}"))
        .with("code", "ERR_HTTP_CONTENT_LENGTH_MISMATCH")
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

#[cfg(test)]
mod tests {
    use super::super::testing::Scratch;
    use super::*;

    fn app(chunks: &[&'static [u8]]) -> (Arc<Pipe>, Source) {
        let pipe = Arc::new(Pipe::new(|_| {}));
        pipe.push(chunks.iter().map(|chunk| Bytes::from_static(chunk)));
        (Arc::clone(&pipe), Source::app(pipe))
    }

    async fn all(source: &Source) -> Result<Vec<u8>> {
        let mut stream = source.open().await?;
        let mut out = Vec::new();
        while let Some(chunk) = stream.next().await {
            out.extend_from_slice(&chunk?);
        }
        Ok(out)
    }

    #[tokio::test]
    async fn what_was_sent_can_be_sent_again() {
        let (pipe, source) = app(&[b"hel", b"lo"]);
        pipe.close(Ok(()));
        assert_eq!(all(&source).await.unwrap(), b"hello");
        assert!(source.rewind());
        assert_eq!(all(&source).await.unwrap(), b"hello");
        assert_eq!(source.size(), None);
    }

    #[tokio::test]
    async fn a_reader_that_was_stopped_takes_nothing_from_the_next() {
        let (pipe, source) = app(&[b"a", b"b"]);
        let mut first = source.open().await.unwrap();
        assert_eq!(first.next().await.unwrap().unwrap(), "a");
        assert!(source.rewind());
        assert!(first.next().await.unwrap().is_err());
        pipe.push([Bytes::from_static(b"c")]);
        pipe.close(Ok(()));
        assert_eq!(all(&source).await.unwrap(), b"abc");
    }

    #[tokio::test]
    async fn a_reader_that_is_stopped_while_it_waits_leaves_its_chunk() {
        let (pipe, source) = app(&[b"a"]);
        let mut first = source.open().await.unwrap();
        assert_eq!(first.next().await.unwrap().unwrap(), "a");
        let waiting = tokio::spawn(async move { first.next().await });
        tokio::task::yield_now().await;
        assert!(source.rewind());
        let mut second = source.open().await.unwrap();
        assert_eq!(second.next().await.unwrap().unwrap(), "a");
        // The first reader is woken by this chunk, and has to hand it on.
        pipe.push([Bytes::from(vec![b'x'; KEPT])]);
        pipe.close(Ok(()));
        assert_eq!(second.next().await.unwrap().unwrap().len(), KEPT);
        assert!(second.next().await.is_none());
        assert!(waiting.await.unwrap().unwrap().is_err());
    }

    #[tokio::test]
    async fn more_than_is_kept_can_be_sent_only_once() {
        let (pipe, source) = app(&[b"a"]);
        pipe.push([Bytes::from(vec![b'x'; KEPT])]);
        pipe.close(Ok(()));
        assert_eq!(all(&source).await.unwrap().len(), KEPT + 1);
        assert!(!source.rewind());
        let error = all(&source).await.unwrap_err();
        assert_eq!(error.message(), "the stream has been sent already and can't be sent again");
    }

    #[tokio::test]
    async fn an_app_that_gives_up_ends_the_stream_with_its_error() {
        let (pipe, source) = app(&[b"a"]);
        pipe.close(Err(Error::aborted()));
        assert_eq!(all(&source).await.unwrap_err().code(), Some("ABORT_ERR"));
    }

    #[tokio::test]
    async fn a_file_can_be_read_as_often_as_one_likes() {
        let scratch = Scratch::new("source");
        std::fs::write(scratch.path("a"), vec![7; PIECE + 1]).unwrap();
        let source = Source::file(&scratch.path("a")).await.unwrap();
        assert_eq!(source.size(), Some(PIECE as u64 + 1));
        for _ in 0..2 {
            assert_eq!(all(&source).await.unwrap(), vec![7; PIECE + 1]);
            assert!(source.rewind());
        }
        std::fs::write(scratch.path("empty"), "").unwrap();
        let empty = Source::file(&scratch.path("empty")).await.unwrap();
        assert_eq!((empty.size(), all(&empty).await.unwrap()), (Some(0), vec![]));
    }

    #[tokio::test]
    async fn bytes_in_a_frame() {
        let framed = |wanted| {
            let (pipe, source) = app(&[b"hel", b"lo"]);
            pipe.close(Ok(()));
            source.framed(Bytes::from_static(b"<"), Bytes::from_static(b">"), wanted)
        };
        let own = framed(Some(5));
        assert_eq!(own.size(), Some(7));
        for _ in 0..2 {
            assert_eq!(all(&own).await.unwrap(), b"<hello>");
            assert!(own.rewind());
        }
        assert_eq!((framed(None).size(), all(&framed(None)).await.unwrap()), (None, b"<hello>".to_vec()));
        for (wanted, words) in [
            (4, "the upload has 5 bytes or more, options.size says 4"),
            (6, "the upload has 5 bytes, options.size says 6"),
        ] {
            assert_eq!(all(&framed(Some(wanted))).await.unwrap_err().message(), words);
        }
    }

    #[tokio::test]
    async fn a_file_that_shrinks_is_an_error_and_one_that_grows_is_what_it_was() {
        let scratch = Scratch::new("shrinks");
        let path = scratch.path("a");
        std::fs::write(&path, "hello").unwrap();
        let source = Source::file(&path).await.unwrap();
        std::fs::write(&path, "hello world").unwrap();
        assert_eq!(all(&source).await.unwrap(), b"hello");
        std::fs::write(&path, "hel").unwrap();
        let error = all(&source).await.unwrap_err();
        assert_eq!(
            (error.message(), error.code()),
            ("the local file changed while it was read", Some("ECHANGED"))
        );
    }

    #[tokio::test]
    async fn what_can_t_be_read_is_named() {
        let scratch = Scratch::new("unreadable");
        let gone = scratch.path("gone");
        for (path, code) in
            [(gone.as_str(), "ENOENT"), (scratch.path("").as_str(), "EISDIR"), ("/dev/null", "EINVAL")]
        {
            let error = Source::file(path).await.err().unwrap();
            assert_eq!((error.code(), error.field("path")), (Some(code), Some(&path.into())));
            assert!(
                error.message().starts_with(&format!("can't read local file {path}: {code}: ")),
                "{error}"
            );
        }
    }
}
