//! What a request carries.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use futures::stream::{self, BoxStream};
use futures::{Stream, StreamExt, TryStreamExt};
use serde_json::Value;

use super::transport::Activity;
use crate::error::{Error, Result};
use crate::transfer::Source;

/// The bytes of a request's body, or where they come from.
#[derive(Clone, Default)]
pub enum Body {
    /// No body at all.
    #[default]
    Empty,
    /// Bytes that are there as a whole, such as a JSON document.
    Bytes(Bytes),
    /// Bytes that come from the app or from a file.
    Stream(Arc<Source>),
}

/// The key under which JavaScript hands over bytes, in base64.
const BYTES: &str = "$bytes";

impl Body {
    /// Bytes of the app's, if this is what JavaScript makes of them.
    pub fn from_bytes(value: &Value) -> Option<Self> {
        let bytes = STANDARD.decode(value.get(BYTES)?.as_str()?).ok()?;
        Some(Self::Bytes(bytes.into()))
    }

    /// Whether the same bytes can be sent once more. A try that still sends them is stopped.
    pub fn rewind(&self) -> bool {
        match self {
            Self::Empty | Self::Bytes(_) => true,
            Self::Stream(source) => source.rewind(),
        }
    }

    /// The bytes for one try; `length` is what the request says about their number.
    pub(super) async fn open(
        &self,
        length: Option<u64>,
        activity: &Arc<Activity>,
    ) -> Result<Option<reqwest::Body>> {
        Ok(match self {
            Self::Empty => None,
            Self::Bytes(bytes) => Some(bytes.clone().into()),
            Self::Stream(source) => {
                let mut stream = source.open().await?;
                match length {
                    // Nothing is read for a request that says it has nothing.
                    Some(0) => {
                        at_end(&mut stream, 0).await?;
                        return Ok(Some(Bytes::new().into()));
                    }
                    Some(length) => stream = exactly(stream, length),
                    None => {}
                }
                Some(reqwest::Body::wrap_stream(Watched { stream, activity: Arc::clone(activity) }))
            }
        })
    }
}

fn mismatch(words: &str, length: u64) -> Error {
    Error::new(format!("the stream has {words} bytes than its size of {length}"))
        .with("code", "ERR_HTTP_CONTENT_LENGTH_MISMATCH")
}

/// Neither more nor fewer bytes than the server is told: it would store a file that is cut off, or none.
fn exactly(stream: BoxStream<'static, Result<Bytes>>, length: u64) -> BoxStream<'static, Result<Bytes>> {
    stream::try_unfold((stream, 0), move |(mut stream, seen)| async move {
        let Some(chunk) = stream.try_next().await? else {
            return if seen < length { Err(mismatch("fewer", length)) } else { Ok(None) };
        };
        let seen = seen + chunk.len() as u64;
        if seen > length {
            return Err(mismatch("more", length));
        }
        if seen == length {
            // The last bytes go out only when nothing is behind them: after them nobody reads on.
            at_end(&mut stream, length).await?;
        }
        Ok(Some((chunk, (stream, seen))))
    })
    .boxed()
}

async fn at_end(stream: &mut BoxStream<'static, Result<Bytes>>, length: u64) -> Result<()> {
    while let Some(chunk) = stream.try_next().await? {
        if !chunk.is_empty() {
            return Err(mismatch("more", length));
        }
    }
    Ok(())
}

/// Tells the time that the network takes from the time that an app takes to make its bytes.
struct Watched {
    stream: BoxStream<'static, Result<Bytes>>,
    activity: Arc<Activity>,
}

impl Stream for Watched {
    type Item = Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let polled = self.stream.poll_next_unpin(cx);
        match polled {
            Poll::Pending => self.activity.pause(),
            Poll::Ready(_) => self.activity.touch(),
        }
        polled
    }
}
