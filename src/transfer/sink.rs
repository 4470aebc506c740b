//! Where a download's bytes go.

use std::path::Path;
use std::sync::Arc;

use bytes::Bytes;
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
    pub async fn deliver(&self, mut answer: Opened, local: Option<&str>) -> Result<()> {
        self.respond(describe_head(answer.status, &answer.headers));
        match local {
            None => {
                while let Some(chunk) = answer.chunk().await? {
                    self.write(chunk).await?;
                }
                Ok(())
            }
            Some(path) => {
                let mut draft = Draft::create(Path::new(path)).await?;
                while let Some(chunk) = answer.chunk().await? {
                    draft.write(&chunk).await?;
                }
                draft.finish(false).await
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use http::Method;

    use super::super::testing::Scratch;
    use super::super::{Popped, Signal};
    use super::*;
    use crate::http::testing::{OK, Script, ask, request};

    async fn answer() -> Opened {
        let server = Script::start([OK]).await;
        ask(request(Method::GET, server.url("/"))).await.unwrap()
    }

    fn sink() -> (Arc<Pipe>, Arc<Mutex<Vec<Value>>>, Sink) {
        let (pipe, heads) = (Arc::new(Pipe::new(|_: Signal| {})), Arc::new(Mutex::new(Vec::new())));
        let kept = Arc::clone(&heads);
        let sink = Sink::new(Arc::clone(&pipe), move |head| kept.lock().unwrap().push(head));
        (pipe, heads, sink)
    }

    #[tokio::test]
    async fn the_head_comes_before_the_bytes() {
        let (pipe, heads, sink) = sink();
        sink.deliver(answer().await, None).await.unwrap();
        let heads = heads.lock().unwrap();
        assert_eq!((heads.len(), &heads[0]["statusCode"]), (1, &Value::from(200)));
        assert_eq!(heads[0]["headers"]["content-length"], "2");
        assert!(matches!(pipe.pop(), Popped::Bytes(bytes) if bytes == "ok"));
    }

    #[tokio::test]
    async fn a_local_file_takes_the_bytes_in_place_of_the_app() {
        let scratch = Scratch::new("sink");
        let (pipe, heads, sink) = sink();
        sink.deliver(answer().await, Some(&scratch.path("a"))).await.unwrap();
        assert_eq!((heads.lock().unwrap().len(), scratch.names()), (1, vec!["a".to_owned()]));
        assert_eq!(std::fs::read(scratch.path("a")).unwrap(), b"ok");
        assert!(matches!(pipe.pop(), Popped::Empty));
    }

    #[tokio::test]
    async fn an_app_that_left_ends_the_download() {
        let (pipe, _, sink) = sink();
        pipe.close(Err(crate::error::Error::aborted()));
        let error = sink.deliver(answer().await, None).await.unwrap_err();
        assert_eq!(error.code(), Some("ABORT_ERR"));
    }
}
