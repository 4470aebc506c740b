//! Waiting for asynchronous operations.
//!
//! API: <https://learn.microsoft.com/previous-versions/azure/reference/ee460783(v=azure.100)>

use serde_json::Value;

use super::super::client::Azure;
use super::super::operation::{Progress, failed, follow};
use super::{get, path};
use crate::error::{Error, Result};
use crate::http::{Response, xml};

/// Waits for the operation that an answer names.
pub async fn wait(azure: &Azure, answer: &Response) -> Result<()> {
    let nameless = || answer.about(Error::unexpected("Unexpected response: no x-ms-request-id to wait for"));
    let id = answer.header("x-ms-request-id").ok_or_else(nameless)?;
    follow(azure, id, None, || progress(azure, id)).await
}

async fn progress(azure: &Azure, id: &str) -> Result<Progress<()>> {
    let (operation, answer) = get(azure, path(azure, ["operations", id])?, "Operation").await?;
    match operation.get("Status").and_then(Value::as_str) {
        Some("Succeeded") => Ok(Progress::Done(())),
        Some("InProgress") => Ok(Progress::Pending(None)),
        Some("Failed") => {
            let error = operation.get("Error").unwrap_or(&Value::Null);
            let code = xml::text(error, "Code").unwrap_or("Failed");
            let message = xml::text(error, "Message").unwrap_or("the operation has failed");
            let status = operation.get("HttpStatusCode").and_then(Value::as_str);
            let error = failed(code, message, id);
            Err(match status.and_then(|status| status.parse::<u16>().ok()) {
                Some(status) => error.with("statusCode", status),
                None => error,
            })
        }
        other => {
            let status = other.unwrap_or_default();
            let words = format!("Unexpected response: {status:?} is no status of an operation");
            Err(answer.about(Error::unexpected(words)))
        }
    }
}
