//! Messages to one Node environment, in the order in which they are sent.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use futures::future::BoxFuture;
use napi::bindgen_prelude::FnArgs;
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};
use serde_json::{Map, Value, json};
use tokio::sync::oneshot;

use crate::error::{Error, Result};
use crate::http::Roots;
use crate::surface::call::Host;

/// What a message is about; `lib/native.js` has the same numbers.
#[derive(Clone, Copy)]
pub enum Kind {
    Done = 0,
    Failed = 1,
    Log = 2,
    Assign = 3,
    Ask = 4,
    Drain = 5,
    Readable = 6,
    Response = 7,
    Progress = 8,
}

/// Call, kind, text. Weak: a waiting environment is kept alive by its pending calls, not by this.
pub type Post =
    ThreadsafeFunction<FnArgs<(u32, u32, String)>, (), FnArgs<(u32, u32, String)>, napi::Status, false, true>;

pub struct NodeHost {
    post: Post,
    questions: Mutex<Questions>,
}

#[derive(Default)]
struct Questions {
    last: u32,
    open: HashMap<u32, oneshot::Sender<Result<Value>>>,
}

impl NodeHost {
    pub fn new(post: Post) -> Self {
        Self { post, questions: Mutex::default() }
    }

    /// Sends a message. An environment that is going away has nobody left to tell.
    pub fn post(&self, call: u32, kind: Kind, text: String) {
        self.post.call((call, kind as u32, text).into(), ThreadsafeFunctionCallMode::NonBlocking);
    }

    /// The app's answer to a question.
    pub fn answer(&self, question: u32, answer: Result<Value>) {
        let mut questions = self.questions.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(asker) = questions.open.remove(&question) {
            // The call may have been aborted meanwhile.
            let _ = asker.send(answer);
        }
    }

    async fn put(&self, call: u32, hook: &'static str, question: Value) -> Result<Value> {
        let (tx, rx) = oneshot::channel();
        let id = {
            let mut questions = self.questions.lock().unwrap_or_else(PoisonError::into_inner);
            questions.last = questions.last.wrapping_add(1);
            let id = questions.last;
            questions.open.insert(id, tx);
            id
        };
        let text = json!({ "id": id, "hook": hook, "question": question }).to_string();
        self.post(call, Kind::Ask, text);
        rx.await.map_err(|_| Error::aborted())?
    }
}

impl Roots for NodeHost {
    fn load(&self) -> BoxFuture<'_, Result<String>> {
        Box::pin(async {
            match self.put(0, "roots", Value::Null).await? {
                Value::String(pem) => Ok(pem),
                _ => Err(Error::new("Node.js has no certificate authorities")),
            }
        })
    }
}

impl Host for NodeHost {
    fn log(&self, call: u32, level: &'static str, message: &str, object: Value) {
        self.post(call, Kind::Log, json!([level, message, object]).to_string());
    }

    fn assign(&self, call: u32, properties: Map<String, Value>) {
        self.post(call, Kind::Assign, Value::Object(properties).to_string());
    }

    fn progress(&self, call: u32, progress: Value) {
        self.post(call, Kind::Progress, progress.to_string());
    }

    fn ask(&self, call: u32, hook: &'static str, question: Value) -> BoxFuture<'_, Result<Value>> {
        Box::pin(self.put(call, hook, question))
    }
}
