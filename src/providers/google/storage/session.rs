//! Resumable uploads.
//!
//! API: <https://cloud.google.com/storage/docs/performing-resumable-uploads>

use bytes::Bytes;
use serde_json::{Map, Value};
use tokio::runtime::Handle;
use tokio::task::JoinHandle;

use super::{Gcs, object};
use crate::error::{Error, Result};
use crate::http::{Path, Response, backoff};
use crate::surface::Cloud;

/// Answered to a piece of an upload: there is to be more.
const MORE: u16 = 308;

/// An upload that has begun. If it does not end, nothing of it stays.
pub struct Session {
    gcs: Gcs,
    container: String,
    url: String,
    open: bool,
    runtime: Handle,
}

/// What the store has of an upload.
enum State {
    /// So many bytes.
    Stored(u64),
    /// All of it, as this resource.
    Done(Map<String, Value>),
}

impl Session {
    /// Begins, in a task of its own: if nobody waits any more when the store answers, the session is dropped.
    pub async fn begin(
        gcs: &Gcs,
        container: &str,
        query: Vec<(&'static str, String)>,
        resource: &Map<String, Value>,
    ) -> Result<Self> {
        let query = query.into_iter().chain([("uploadType", "resumable".to_owned())]);
        let mut request = gcs.post(gcs.uploads(container)?).query(query).json(resource);
        if let Some(kind) = resource.get("contentType").and_then(Value::as_str) {
            request = request.header("x-upload-content-type", kind);
        }
        let (gcs, container) = (gcs.clone(), container.to_owned());
        let begun = tokio::spawn(async move {
            let answer = request.send().await?;
            let location = answer.header("location").ok_or_else(|| answer.about(Error::empty_response()))?;
            let url = gcs.session(location)?;
            Ok(Self { gcs, container, url, open: true, runtime: Handle::current() })
        });
        begun.await.unwrap_or_else(|_| Err(Error::new("the upload could not be started")))
    }

    /// Sends the bytes that stand at `at`. `total` is how many there are in all, when these are the last; the
    /// resource that they become is returned then.
    ///
    /// Where the connection breaks or the store fails in passing, it is asked how far it has got, and what is
    /// missing is sent.
    pub async fn send(
        &self,
        at: u64,
        bytes: &Bytes,
        total: Option<u64>,
    ) -> Result<Option<Map<String, Value>>> {
        let end = at + bytes.len() as u64;
        let retries = self.gcs.common().limits().retries;
        let mut pauses = backoff(retries);
        // Where what is missing starts; not known after a failure.
        let mut from = Some(at);
        loop {
            let outcome = match from {
                Some(from) => self.put(from, bytes.slice((from - at) as usize..), at == 0, total).await,
                None => self.ask(total).await,
            };
            let error = match outcome {
                Ok(State::Done(resource)) if total.is_some() => return Ok(Some(resource)),
                Ok(State::Done(_)) => {
                    return Err(lost("the upload has ended before its last bytes were sent"));
                }
                Ok(State::Stored(stored)) if stored == end && total.is_none() => return Ok(None),
                Ok(State::Stored(stored)) if stored < at || stored > end => {
                    return Err(lost(&format!(
                        "the store has {stored} bytes of the upload, {at} to {end} were sent"
                    )));
                }
                Ok(State::Stored(stored)) => {
                    match from {
                        // The answer to the question where to go on.
                        None => {
                            from = Some(stored);
                            continue;
                        }
                        // It has taken a part.
                        Some(before) if stored > before => {
                            pauses = backoff(retries);
                            from = Some(stored);
                            continue;
                        }
                        Some(_) => lost("the store takes no more bytes of the upload"),
                    }
                }
                Err(error) if is_passing(&error) => error,
                Err(error) => return Err(error),
            };
            let Some(pause) = pauses.next() else { return Err(error) };
            tokio::time::sleep(pause).await;
            from = None;
        }
    }

    /// Sends bytes of the upload's first piece, or of another; they are the last if `total` is known.
    async fn put(&self, from: u64, bytes: Bytes, first: bool, total: Option<u64>) -> Result<State> {
        let range = match (bytes.len() as u64, total) {
            (0, total) => return self.ask(total).await,
            // As a stream that is sent at once.
            (_, Some(_)) if first && from == 0 => "bytes 0-*/*".to_owned(),
            (size, total) => format!("bytes {from}-{}/{}", from + size - 1, text(total)),
        };
        let request = self.gcs.put(Path::Url(self.url.clone())).accept(MORE).header("content-range", &range);
        state(&*request.body(bytes).send().await?)
    }

    /// How far the store has got. An upload that has all its bytes then ends.
    async fn ask(&self, total: Option<u64>) -> Result<State> {
        let range = format!("bytes */{}", text(total));
        let request = self.gcs.put(Path::Url(self.url.clone())).accept(MORE).header("content-range", &range);
        state(&*request.send().await?)
    }

    /// Removes a file that is not the one that was to be stored; whether that has worked.
    pub async fn remove(&self, stored: &Map<String, Value>) -> bool {
        let text = |name: &str| stored.get(name).and_then(Value::as_str);
        let (Some(name), Some(generation)) = (text("name"), text("generation")) else { return false };
        let request = self.gcs.delete(object(&self.container, name)).query([("generation", generation)]);
        request.send().await.is_ok()
    }

    /// Nothing is to be removed any more.
    pub fn complete(mut self) {
        self.open = false;
    }

    /// Removes what has been stored so far: to the end, even if nobody waits for it any more.
    pub async fn cancel(mut self) {
        if let Some(removal) = self.removal() {
            removal.await.unwrap_or_default();
        }
    }

    fn removal(&mut self) -> Option<JoinHandle<()>> {
        if !std::mem::take(&mut self.open) {
            return None;
        }
        Some(self.runtime.spawn(remove(self.gcs.clone(), self.url.clone())))
    }
}

async fn remove(gcs: Gcs, url: String) {
    // That the upload has failed is told already; Google lets go of a session after a week even so.
    let _ = gcs.delete(Path::Url(url)).accept(499).send().await;
}

impl Drop for Session {
    /// The call was stopped.
    fn drop(&mut self) {
        self.removal();
    }
}

fn text(total: Option<u64>) -> String {
    total.map_or_else(|| "*".to_owned(), |total| total.to_string())
}

fn lost(words: &str) -> Error {
    Error::new(words).with("code", "ERR_UPLOAD_LOST").with_quiet("provider", "google")
}

fn state(answer: &Response) -> Result<State> {
    if answer.status.as_u16() != MORE {
        let resource = match answer.json()? {
            Value::Object(resource) if resource.get("name").is_some_and(Value::is_string) => resource,
            _ => return Err(answer.about(Error::unexpected("Unexpected response: no file"))),
        };
        return Ok(State::Done(resource));
    }
    let Some(range) = answer.header("range") else { return Ok(State::Stored(0)) };
    let last = range.strip_prefix("bytes=0-").or_else(|| range.strip_prefix("0-"));
    let last = last.and_then(|last| last.trim().parse::<u64>().ok());
    match last {
        Some(last) => Ok(State::Stored(last + 1)),
        None => Err(answer.about(Error::unexpected(format!("Unexpected response: range {range:?}")))),
    }
}

/// Whether it may be well another time: the connection broke, the store was not up to it, or its answer was cut.
fn is_passing(error: &Error) -> bool {
    const BROKEN: [&str; 7] =
        ["ECONNRESET", "ECONNREFUSED", "ECONNABORTED", "EPIPE", "ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH"];
    match error.code() {
        Some("EUNEXPECTED") => true,
        Some(code) => BROKEN.contains(&code),
        None => matches!(error.status(), Some(408 | 429 | 500 | 502 | 503 | 504)),
    }
}

#[cfg(test)]
mod tests {
    use mockito::{Matcher, Mock};
    use serde_json::json;

    use super::super::service;
    use super::*;
    use crate::providers::google::testing::{Store, store};

    const MIB: usize = 1024 * 1024;
    const PIECE: usize = 256 * 1024;

    fn bytes(size: usize) -> &'static [u8] {
        Box::leak((0..size).map(|i| (i / 1000) as u8).collect::<Vec<_>>().into_boxed_slice())
    }

    async fn begin(store: &mut Store) {
        let location = format!("{}/session?upload_id=U1", store.url());
        let mock = store
            .mock("POST", "/upload/storage/v1/b/box/o?name=big&uploadType=resumable")
            .with_header("location", &location)
            .create_async()
            .await;
        store.keep(mock);
    }

    /// An answer to the bytes of that range.
    fn piece(store: &mut Store, range: &str) -> Mock {
        store.mock("PUT", "/session?upload_id=U1").match_header("content-range", range)
    }

    fn stored(mock: Mock, last: usize) -> Mock {
        mock.with_status(308).with_header("range", &format!("bytes=0-{last}"))
    }

    fn resource(bytes: &[u8]) -> String {
        use base64::prelude::{BASE64_STANDARD, Engine};
        let crc = BASE64_STANDARD.encode(crc32c::crc32c(bytes).to_be_bytes());
        json!({ "name": "big", "bucket": "box", "size": bytes.len().to_string(), "crc32c": crc, "generation": "7" })
            .to_string()
    }

    fn options(more: Value) -> Value {
        let mut options = json!({ "container": "box", "remote": "big", "chunkSize": PIECE });
        options.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        json!([options])
    }

    async fn upload(store: &Store, more: Value, bytes: &'static [u8]) -> Result<Value> {
        store.client(service()).upload("upload", options(more), bytes).await
    }

    #[tokio::test]
    async fn a_large_file_goes_in_pieces() {
        let mut store = store().await;
        begin(&mut store).await;
        let content = bytes(2 * PIECE + 10);
        let last = content.len() - 1;
        for (range, upto) in [("bytes 0-262143/*", PIECE - 1), ("bytes 262144-524287/*", 2 * PIECE - 1)] {
            let mock = stored(piece(&mut store, range), upto).create_async().await;
            store.keep(mock);
        }
        let end = piece(&mut store, &format!("bytes 524288-{last}/{}", content.len()));
        let end = end.with_body(resource(content)).create_async().await;
        store.keep(end);
        let made = upload(&store, json!({}), content).await.unwrap();
        assert_eq!(made[0]["size"], content.len());
        store.all_called().await;
    }

    #[tokio::test]
    async fn what_is_missing_is_sent_from_where_the_store_stands() {
        let mut store = store().await;
        begin(&mut store).await;
        let content = bytes(PIECE + 10);
        let failed = piece(&mut store, "bytes 0-262143/*").with_status(503).expect(1).create_async().await;
        let asked = stored(piece(&mut store, "bytes */*"), 99_999).create_async().await;
        // It takes it in two parts.
        let rest = stored(piece(&mut store, "bytes 100000-262143/*"), 199_999).create_async().await;
        let rest2 = stored(piece(&mut store, "bytes 200000-262143/*"), PIECE - 1).create_async().await;
        let end = piece(&mut store, &format!("bytes 262144-{}/{}", PIECE + 9, PIECE + 10));
        let end = end.match_body(Matcher::Any).with_body(resource(content)).create_async().await;
        for mock in [failed, asked, rest, rest2, end] {
            store.keep(mock);
        }
        let config = json!({ "retries": 2 });
        let made =
            store.client_with(service(), config).upload("upload", options(json!({})), content).await.unwrap();
        assert_eq!(made[0]["name"], "big");
        store.all_called().await;
    }

    #[tokio::test]
    async fn an_answer_that_was_cut_is_asked_for_again() {
        let mut store = store().await;
        begin(&mut store).await;
        let content = bytes(10);
        let cut = piece(&mut store, "bytes 0-*/*").with_body("{\"name\": \"b").create_async().await;
        let asked = piece(&mut store, "bytes */10").with_body(resource(content)).create_async().await;
        store.keep(cut);
        store.keep(asked);
        let config = json!({ "retries": 1 });
        let made =
            store.client_with(service(), config).upload("upload", options(json!({})), content).await.unwrap();
        assert_eq!(made[0]["size"], 10);
        store.all_called().await;
    }

    #[tokio::test]
    async fn nothing_stays_of_what_fails() {
        let mut store = store().await;
        begin(&mut store).await;
        let refused =
            piece(&mut store, "bytes 0-262143/*").with_status(403).with_body("no").create_async().await;
        store.keep(refused);
        let removal =
            store.mock("DELETE", "/session?upload_id=U1").with_status(499).expect(1).create_async().await;
        let error = upload(&store, json!({}), bytes(PIECE + 1)).await.unwrap_err();
        assert_eq!((error.message(), error.status()), ("no", Some(403)));
        removal.assert_async().await;
    }

    #[tokio::test]
    async fn a_store_that_has_lost_bytes_is_not_sent_more() {
        let mut store = store().await;
        begin(&mut store).await;
        let first = stored(piece(&mut store, "bytes 0-262143/*"), PIECE - 1).create_async().await;
        let second = stored(piece(&mut store, "bytes 262144-524287/*"), 9).create_async().await;
        let removal = store.mock("DELETE", "/session?upload_id=U1").with_status(499).create_async().await;
        for mock in [first, second, removal] {
            store.keep(mock);
        }
        let error = upload(&store, json!({}), bytes(2 * PIECE + 1)).await.unwrap_err();
        assert_eq!(error.code(), Some("ERR_UPLOAD_LOST"));
        store.all_called().await;
    }

    #[tokio::test]
    async fn nothing_stays_of_what_is_stopped() {
        let mut store = store().await;
        begin(&mut store).await;
        let removal =
            store.mock("DELETE", "/session?upload_id=U1").with_status(499).expect(1).create_async().await;
        let (reached, mut waits) = tokio::sync::mpsc::unbounded_channel();
        let stalled = store
            .mock("PUT", "/session?upload_id=U1")
            .with_chunked_body(move |_| {
                reached.send(()).unwrap_or_default();
                std::thread::sleep(std::time::Duration::from_millis(200));
                Ok(())
            })
            .create_async()
            .await;
        store.keep(stalled);
        let client = store.client(service());
        let task = tokio::spawn(async move { client.upload("upload", options(json!({})), bytes(MIB)).await });
        waits.recv().await.unwrap();
        task.abort();
        assert!(task.await.unwrap_err().is_cancelled());
        while !removal.matched_async().await {
            tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        }
    }
}
