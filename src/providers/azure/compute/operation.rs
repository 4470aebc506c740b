//! Operations that go on after the answer: both APIs are asked again and again whether one is done.

use std::future::Future;
use std::time::{Duration, Instant};

use super::client::Azure;
use crate::error::{Error, Result};

/// How far an operation is.
pub enum Progress<T> {
    Done(T),
    /// To be asked again, after the pause that the service names.
    Pending(Option<Duration>),
}

/// Asks, at once or after the pause that the service names, until the operation is done, has failed, or has taken
/// longer than it may.
pub async fn follow<T, F, A>(azure: &Azure, name: &str, first: Option<Duration>, mut ask: F) -> Result<T>
where
    F: FnMut() -> A,
    A: Future<Output = Result<Progress<T>>> + Send,
{
    let (start, limit) = (Instant::now(), azure.limit());
    let mut pause = first.unwrap_or_default();
    loop {
        if !limit.is_zero() && start.elapsed() + pause >= limit {
            let millis = limit.as_millis();
            let words =
                format!("azure operation {name} is not done after {millis} ms (options.operationTimeout)");
            return Err(Error::new(words).with("code", "ETIMEDOUT").with("provider", "azure"));
        }
        tokio::time::sleep(pause).await;
        pause = match ask().await? {
            Progress::Done(result) => return Ok(result),
            Progress::Pending(asked) => asked.unwrap_or_else(|| azure.interval()),
        };
    }
}

/// The error of an operation that has failed, in the service's words.
pub fn failed(code: &str, message: &str, operation: &str) -> Error {
    Error::new(format!("azure Error ({code}): {message}"))
        .with("provider", "azure")
        .with("code", code)
        .with("operation", operation)
}
