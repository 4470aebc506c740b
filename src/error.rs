//! One error for everything that can go wrong in a call.
//!
//! It is built where the fault is known and read once, by the bridge, which hands its fields to
//! JavaScript. Nothing secret goes into it: requests are redacted before they are described.

use std::fmt;

use serde_json::{Map, Value};

pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Which JavaScript constructor the error gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Error,
    TypeError,
    /// Stopped by the app: `name` is `AbortError`, `code` `ABORT_ERR`, as in Node.
    Abort,
}

/// The code of errors about what the app has passed, as Node's own have it.
const INVALID: &str = "ERR_INVALID_ARG_VALUE";

#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: Kind,
    message: String,
    fields: Map<String, Value>,
    /// Fields that are there for those who ask, and not in lists of the error's fields.
    quiet: Map<String, Value>,
    /// Body of an answer with an error status, as it came.
    body: Option<String>,
    /// Whether no byte of the request can have reached the server.
    unsent: bool,
}

impl Error {
    pub fn new(message: impl Into<String>) -> Self {
        Self::of(Kind::Error, message)
    }

    /// The app passed something that can't be used.
    pub fn invalid(message: impl Into<String>) -> Self {
        Self::of(Kind::TypeError, message).with("code", INVALID)
    }

    /// As [`invalid`](Self::invalid), in words of 2.2.0's that apps may know: no place is added to them.
    pub fn type_error(message: impl Into<String>) -> Self {
        Self::of(Kind::TypeError, message)
    }

    pub fn aborted() -> Self {
        Self::of(Kind::Abort, "The operation was aborted").with("code", "ABORT_ERR")
    }

    /// The server answered with success, but not with what was asked for.
    pub fn unexpected(what: impl fmt::Display) -> Self {
        Self::new(what.to_string()).with("code", "EUNEXPECTED")
    }

    /// 2.2.0's words for an option without which a method does nothing.
    pub fn missing(option: &str) -> Self {
        Self::new(format!("options.{option} is a required argument."))
    }

    /// 2.2.0's words for an answer without the part that was asked for.
    pub fn empty_response() -> Self {
        Self::new("Unexpected empty response")
    }

    fn of(kind: Kind, message: impl Into<String>) -> Self {
        let (fields, quiet) = (Map::new(), Map::new());
        Self(Box::new(Inner { kind, message: message.into(), fields, quiet, body: None, unsent: false }))
    }

    /// Sets a field that the app sees on the error.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.0.fields.insert(name.to_owned(), value.into());
        self
    }

    /// Sets a field that the app can read on the error, but does not come across when it lists the fields: what
    /// 2.2.0's errors of that kind do not have.
    #[must_use]
    pub fn with_quiet(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.0.quiet.insert(name.to_owned(), value.into());
        self
    }

    #[must_use]
    pub fn with_body(mut self, body: String) -> Self {
        self.0.body = Some(body);
        self
    }

    #[must_use]
    pub fn before_sending(mut self) -> Self {
        self.0.unsent = true;
        self
    }

    /// Names where the error happened, for faults in what the app passed.
    #[must_use]
    pub fn at(mut self, place: &str) -> Self {
        let is_invalid = self.0.kind == Kind::TypeError && self.code() == Some(INVALID);
        if is_invalid && !self.0.message.starts_with(place) {
            self.0.message = format!("{place}: {}", self.0.message);
        }
        self
    }

    /// Says what to do about it, too.
    #[must_use]
    pub fn advising(mut self, words: &str) -> Self {
        self.0.message = format!("{}: {words}", self.0.message);
        self
    }

    pub fn message(&self) -> &str {
        &self.0.message
    }

    pub fn field(&self, name: &str) -> Option<&Value> {
        self.0.fields.get(name).or_else(|| self.0.quiet.get(name))
    }

    pub fn status(&self) -> Option<u16> {
        self.field("statusCode")?.as_u64()?.try_into().ok()
    }

    pub fn code(&self) -> Option<&str> {
        self.field("code")?.as_str()
    }

    pub fn is_unsent(&self) -> bool {
        self.0.unsent
    }

    /// What crosses to JavaScript.
    pub fn to_json(&self) -> Value {
        let name = match self.0.kind {
            Kind::Error => "Error",
            Kind::TypeError => "TypeError",
            Kind::Abort => "AbortError",
        };
        serde_json::json!({
            "name": name,
            "message": self.0.message,
            "fields": self.0.fields,
            "quiet": self.0.quiet,
            "body": self.0.body,
        })
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error").field("message", &self.0.message).field("fields", &self.0.fields).finish()
    }
}

impl std::error::Error for Error {}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        match crate::http::system_code(&error) {
            Some(code) => Error::new(format!("{code}: {error}")).with("code", code),
            None => Error::new(error.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_crosses_to_javascript() {
        let error = Error::new("words").with("code", "E").with_body("body".into());
        assert_eq!(
            error.to_json(),
            json!({"name": "Error", "message": "words", "fields": {"code": "E"}, "quiet": {}, "body": "body"})
        );
        assert_eq!(Error::invalid("x").to_json()["name"], "TypeError");
        assert_eq!(Error::aborted().to_json()["name"], "AbortError");
    }

    #[test]
    fn only_faults_of_the_app_are_told_their_place_and_only_once() {
        assert_eq!(
            Error::invalid("x").at("openstack getServer").at("openstack getServer").message(),
            "openstack getServer: x"
        );
        assert_eq!(Error::new("x").at("openstack getServer").message(), "x");
        let known = Error::type_error("x").at("openstack getServer");
        assert_eq!((known.message(), &known.to_json()["name"]), ("x", &serde_json::json!("TypeError")));
    }

    #[test]
    fn io_errors_keep_their_code() {
        let error = Error::from(std::io::Error::from(std::io::ErrorKind::NotFound));
        assert_eq!((error.code(), error.message()), (Some("ENOENT"), "ENOENT: entity not found"));
        assert_eq!(Error::from(std::io::Error::other("odd")).code(), None);
    }

    #[test]
    fn a_body_is_not_in_debug_output() {
        assert!(!format!("{:?}", Error::new("x").with_body("hush-hush".into())).contains("hush-hush"));
    }
}
