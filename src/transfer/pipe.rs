//! A bounded queue of bytes with JavaScript at one end and Rust at the other.
//!
//! JavaScript's end never waits: it pushes or pops what it can and is signalled when it can go on.
//! Rust's end is asynchronous.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use tokio::sync::Notify;

use crate::error::{Error, Result};

/// Bytes that may wait in a pipe; a single chunk may exceed it.
const LIMIT: usize = 1024 * 1024;

/// Most bytes that JavaScript is given at once: what Node's own streams read, and apps expect. Buffers of one size
/// also leave no holes in the heap when they are freed.
const CHUNK: usize = 64 * 1024;

/// What JavaScript is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signal {
    /// There is room again.
    Drain,
    /// There are bytes, or there is an end.
    Readable,
}

pub enum Popped {
    Bytes(Bytes),
    Empty,
    End,
    Failed(Error),
}

pub struct Pipe {
    state: Mutex<State>,
    /// For Rust's end, whichever way the bytes go.
    changed: Notify,
    signal: Box<dyn Fn(Signal) + Send + Sync>,
}

#[derive(Default)]
struct State {
    chunks: VecDeque<Bytes>,
    size: usize,
    end: Option<Result<()>>,
    /// JavaScript has found the pipe full, or empty, and waits to be told.
    awaited: bool,
}

impl Pipe {
    pub fn new(signal: impl Fn(Signal) + Send + Sync + 'static) -> Self {
        Self { state: Mutex::default(), changed: Notify::new(), signal: Box::new(signal) }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing panics while it holds the lock, so the state is whole even then.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// JavaScript's end: adds chunks. `false` asks it to wait for [`Signal::Drain`].
    pub fn push(&self, chunks: impl IntoIterator<Item = Bytes>) -> bool {
        let mut state = self.state();
        if state.end.is_some() {
            // Nobody takes them any more.
            return true;
        }
        for chunk in chunks.into_iter().filter(|chunk| !chunk.is_empty()) {
            state.size += chunk.len();
            state.chunks.push_back(chunk);
        }
        state.awaited = state.size >= LIMIT;
        let room = !state.awaited;
        drop(state);
        self.changed.notify_one();
        room
    }

    /// JavaScript's end: takes the next bytes. After `Empty` comes [`Signal::Readable`].
    pub fn pop(&self) -> Popped {
        let mut state = self.state();
        if let Some(mut chunk) = state.chunks.pop_front() {
            if chunk.len() > CHUNK {
                let rest = chunk.split_off(CHUNK);
                state.chunks.push_front(rest);
            }
            state.size -= chunk.len();
            drop(state);
            self.changed.notify_one();
            return Popped::Bytes(chunk);
        }
        match &state.end {
            Some(Ok(())) => Popped::End,
            Some(Err(error)) => Popped::Failed(error.clone()),
            None => {
                state.awaited = true;
                Popped::Empty
            }
        }
    }

    /// Either end: no more bytes will come, or none will be taken. The first end counts, but for an error while
    /// there are bytes left.
    pub fn close(&self, end: Result<()>) {
        let mut state = self.state();
        if end.is_err() && (state.end.is_none() || !state.chunks.is_empty()) {
            // What waits must not look whole to whoever takes the rest of it.
            state.chunks.clear();
            state.size = 0;
            state.end = Some(end);
        } else {
            state.end.get_or_insert(end);
        }
        let awaited = std::mem::take(&mut state.awaited);
        drop(state);
        self.changed.notify_one();
        if awaited {
            (self.signal)(Signal::Readable);
            (self.signal)(Signal::Drain);
        }
    }

    /// Rust's end: the next chunk, `None` at the end.
    pub async fn next(&self) -> Result<Option<Bytes>> {
        loop {
            if let Some(next) = self.try_next() {
                return next;
            }
            self.changed.notified().await;
        }
    }

    fn try_next(&self) -> Option<Result<Option<Bytes>>> {
        let mut state = self.state();
        let Some(chunk) = state.chunks.pop_front() else {
            return state.end.clone().map(|end| end.map(|()| None));
        };
        state.size -= chunk.len();
        let drained = state.awaited && state.size < LIMIT / 2;
        if drained {
            state.awaited = false;
        }
        drop(state);
        if drained {
            (self.signal)(Signal::Drain);
        }
        Some(Ok(Some(chunk)))
    }

    /// Rust's end: adds a chunk when there is room.
    pub async fn send(&self, chunk: Bytes) -> Result<()> {
        loop {
            if let Some(sent) = self.try_send(&chunk) {
                return sent;
            }
            self.changed.notified().await;
        }
    }

    fn try_send(&self, chunk: &Bytes) -> Option<Result<()>> {
        let mut state = self.state();
        if let Some(end) = &state.end {
            return Some(end.clone().and_then(|()| Err(Error::aborted())));
        }
        if state.size >= LIMIT {
            return None;
        }
        state.size += chunk.len();
        state.chunks.push_back(chunk.clone());
        let awaited = std::mem::take(&mut state.awaited);
        drop(state);
        if awaited {
            (self.signal)(Signal::Readable);
        }
        Some(Ok(()))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::mpsc::channel;

    use super::*;

    fn pipe() -> (Arc<Pipe>, std::sync::mpsc::Receiver<Signal>) {
        let (tx, rx) = channel();
        let tx = Mutex::new(tx);
        let signal = move |signal| tx.lock().unwrap().send(signal).unwrap_or_default();
        (Arc::new(Pipe::new(signal)), rx)
    }

    #[tokio::test]
    async fn a_full_pipe_asks_to_wait_and_tells_when_to_go_on() {
        let (pipe, signals) = pipe();
        assert!(pipe.push([Bytes::from(vec![0; LIMIT - 1])]));
        assert!(!pipe.push([Bytes::from_static(b"x")]));
        assert!(signals.try_recv().is_err());
        assert_eq!(pipe.next().await.unwrap().unwrap().len(), LIMIT - 1);
        assert_eq!(signals.try_recv().unwrap(), Signal::Drain);
        pipe.close(Ok(()));
        assert_eq!(pipe.next().await.unwrap().unwrap(), "x");
        assert!(pipe.next().await.unwrap().is_none());
    }

    #[tokio::test]
    async fn a_failed_end_drops_what_waited() {
        let (pipe, _signals) = pipe();
        pipe.push([Bytes::from_static(b"half")]);
        pipe.close(Err(Error::aborted()));
        assert!(pipe.next().await.is_err());
    }

    #[tokio::test]
    async fn an_empty_pipe_signals_its_next_chunk_once() {
        let (pipe, signals) = pipe();
        assert!(matches!(pipe.pop(), Popped::Empty));
        pipe.send(Bytes::from_static(b"a")).await.unwrap();
        pipe.send(Bytes::from_static(b"b")).await.unwrap();
        assert_eq!(signals.try_iter().collect::<Vec<_>>(), [Signal::Readable]);
        assert!(matches!(pipe.pop(), Popped::Bytes(b) if b == "a"));
    }

    #[tokio::test]
    async fn a_long_chunk_comes_in_pieces() {
        let (pipe, _signals) = pipe();
        pipe.send(Bytes::from(vec![1; 2 * CHUNK + 1])).await.unwrap();
        pipe.close(Ok(()));
        let mut sizes = Vec::new();
        while let Popped::Bytes(bytes) = pipe.pop() {
            sizes.push(bytes.len());
        }
        assert_eq!(sizes, [CHUNK, CHUNK, 1]);
    }

    #[tokio::test]
    async fn a_sender_goes_on_when_there_is_room() {
        let (pipe, _signals) = pipe();
        pipe.send(Bytes::from(vec![1; LIMIT + CHUNK])).await.unwrap();
        let mut sent = std::pin::pin!(pipe.send(Bytes::from_static(b"x")));
        assert!(futures::poll!(&mut sent).is_pending());
        pipe.pop();
        assert!(futures::poll!(&mut sent).is_pending(), "it is full to the brim");
        pipe.pop();
        sent.await.unwrap();
    }

    #[tokio::test]
    async fn a_reader_that_left_stops_the_sender() {
        let (pipe, _signals) = pipe();
        pipe.send(Bytes::from(vec![0; LIMIT])).await.unwrap();
        let sender = tokio::spawn({
            let pipe = Arc::clone(&pipe);
            async move { pipe.send(Bytes::from_static(b"x")).await }
        });
        tokio::task::yield_now().await;
        pipe.close(Err(Error::aborted()));
        assert!(sender.await.unwrap().is_err());
    }

    #[tokio::test]
    async fn what_is_pushed_after_the_end_is_not_kept() {
        let (pipe, _signals) = pipe();
        pipe.close(Err(Error::aborted()));
        assert!(pipe.push([Bytes::from(vec![0; LIMIT])]));
        assert_eq!(pipe.state().size, 0);
        assert!(matches!(pipe.pop(), Popped::Failed(error) if error.code() == Some("ABORT_ERR")));
    }

    #[tokio::test]
    async fn what_was_sent_before_a_good_end_is_read_to_it() {
        let (pipe, signals) = pipe();
        pipe.send(Bytes::from_static(b"a")).await.unwrap();
        pipe.close(Ok(()));
        assert!(matches!(pipe.pop(), Popped::Bytes(bytes) if bytes == "a"));
        pipe.close(Err(Error::aborted()));
        assert!(matches!(pipe.pop(), Popped::End));
        assert!(signals.try_recv().is_err());
    }

    #[tokio::test]
    async fn an_upload_that_is_given_up_at_its_end_does_not_look_whole() {
        let (pipe, _signals) = pipe();
        pipe.push([Bytes::from_static(b"all")]);
        pipe.close(Ok(()));
        pipe.close(Err(Error::aborted()));
        assert_eq!(pipe.next().await.unwrap_err().code(), Some("ABORT_ERR"));
    }
}
