//! What a file's bytes are, and which of them are wanted.

use crate::error::{Error, Result};

/// The media type that a name's extension stands for.
pub fn content_type(name: &str) -> String {
    mime_guess::from_path(name).first_or_octet_stream().essence_str().to_owned()
}

/// The header for the bytes from `start` to `end`, both included.
pub fn range(start: Option<u64>, end: Option<u64>) -> Result<Option<String>> {
    match (start, end) {
        (None, None) => Ok(None),
        (Some(start), None) => Ok(Some(format!("bytes={start}-"))),
        (start, Some(end)) if start.unwrap_or(0) <= end => {
            Ok(Some(format!("bytes={}-{end}", start.unwrap_or(0))))
        }
        _ => Err(Error::invalid("options.start must not be behind options.end")),
    }
}
