//! Where a download's bytes go.

use std::path::Path;
use std::sync::Arc;

use bytes::Bytes;
use futures::stream::{self, BoxStream, StreamExt, TryStreamExt};
use serde_json::Value;

use super::{Draft, Pipe};
use crate::error::Result;
use crate::http::{Opened, describe_head};

/// The app's end of a download: its stream, or a local file.
pub struct Sink {
    pipe: Arc<Pipe>,
    respond: Box<dyn Fn(Value) + Send + Sync>,
}

impl Sink {
    pub fn new(pipe: Arc<Pipe>, respond: impl Fn(Value) + Send + Sync + 'static) -> Self {
        Self { pipe, respond: Box::new(respond) }
    }

    /// Tells the app the answer's status and headers.
    pub fn respond(&self, head: Value) {
        (self.respond)(head);
    }

    pub async fn write(&self, bytes: Bytes) -> Result<()> {
        self.pipe.send(bytes).await
    }

    /// Hands the app an answer: the head, then the body, into `local` if that is given.
    pub async fn deliver(&self, answer: Opened, local: Option<&str>) -> Result<()> {
        let head = describe_head(answer.status, &answer.headers);
        let body = stream::try_unfold(answer, |mut answer| async move {
            Ok(answer.chunk().await?.map(|chunk| (chunk, answer)))
        });
        self.deliver_pieces(head, body.boxed(), local).await
    }

    /// As [`deliver`](Self::deliver), of what comes from no server.
    pub async fn deliver_pieces(
        &self,
        head: Value,
        mut body: BoxStream<'_, Result<Bytes>>,
        local: Option<&str>,
    ) -> Result<()> {
        self.respond(head);
        match local {
            None => {
                while let Some(chunk) = body.try_next().await? {
                    self.write(chunk).await?;
                }
                Ok(())
            }
            Some(path) => {
                let mut draft = Draft::create(Path::new(path)).await?;
                while let Some(chunk) = body.try_next().await? {
                    draft.write(&chunk).await?;
                }
                draft.finish(false).await
            }
        }
    }
}
