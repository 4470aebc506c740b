//! Uploads in pieces that fit into memory.

use bytes::{Bytes, BytesMut};
use futures::StreamExt;
use futures::stream::BoxStream;

use super::source::wrong_size;
use crate::error::Result;

/// A stream cut into parts.
pub struct Chunker {
    source: BoxStream<'static, Result<Bytes>>,
    /// What has come, and is part of no part yet.
    rest: BytesMut,
    part_size: usize,
    /// How many bytes there must be in all.
    wanted: Option<u64>,
    seen: u64,
    over: bool,
}

impl Chunker {
    pub fn new(source: BoxStream<'static, Result<Bytes>>, part_size: usize, wanted: Option<u64>) -> Self {
        Self { source, rest: BytesMut::new(), part_size, wanted, seen: 0, over: false }
    }

    /// Makes the parts still to come twice as large.
    pub fn leap(&mut self) {
        self.part_size = self.part_size.saturating_mul(2);
    }

    /// The next part: a whole one, or what is left at the end.
    pub async fn next(&mut self) -> Result<Option<Bytes>> {
        while !self.over && self.rest.len() < self.part_size {
            self.pull().await?;
        }
        if self.rest.is_empty() {
            return Ok(None);
        }
        let size = self.rest.len().min(self.part_size);
        Ok(Some(self.rest.split_to(size).freeze()))
    }

    /// Whether there is nothing left.
    pub async fn is_over(&mut self) -> Result<bool> {
        while !self.over && self.rest.is_empty() {
            self.pull().await?;
        }
        Ok(self.rest.is_empty())
    }

    async fn pull(&mut self) -> Result<()> {
        match self.source.next().await.transpose()? {
            Some(chunk) => {
                self.seen += chunk.len() as u64;
                self.rest.extend_from_slice(&chunk);
            }
            None => self.over = true,
        }
        match self.wanted {
            Some(wanted) if self.seen > wanted || (self.over && self.seen < wanted) => {
                Err(wrong_size(self.seen, !self.over, wanted))
            }
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use futures::stream;

    use super::*;

    fn chunker(chunks: &[usize], size: usize, wanted: Option<u64>) -> Chunker {
        let chunks: Vec<Result<Bytes>> = chunks.iter().map(|size| Ok(Bytes::from(vec![7; *size]))).collect();
        Chunker::new(stream::iter(chunks).boxed(), size, wanted)
    }

    #[tokio::test]
    async fn parts_are_whole_but_for_the_last() {
        let mut own = chunker(&[3, 0, 4, 5], 5, Some(12));
        let mut sizes = Vec::new();
        while let Some(part) = own.next().await.unwrap() {
            sizes.push(part.len());
        }
        assert_eq!(sizes, [5, 5, 2]);
        assert!(own.is_over().await.unwrap());
        let mut own = chunker(&[16], 5, None);
        assert_eq!(own.next().await.unwrap().unwrap().len(), 5);
        assert!(!own.is_over().await.unwrap());
        own.leap();
        assert_eq!(own.next().await.unwrap().unwrap().len(), 10);
        assert_eq!(own.next().await.unwrap().unwrap().len(), 1);
        assert_eq!(chunker(&[], 5, Some(0)).next().await.unwrap(), None);
    }

    #[tokio::test]
    async fn another_number_of_bytes_than_was_said_is_an_error() {
        for (wanted, words) in [
            (4, "the upload has 5 bytes or more, options.size says 4"),
            (6, "the upload has 5 bytes, options.size says 6"),
        ] {
            let error = chunker(&[5], 10, Some(wanted)).next().await.unwrap_err();
            assert_eq!((error.message(), error.code()), (words, Some("ERR_HTTP_CONTENT_LENGTH_MISMATCH")));
        }
    }
}
