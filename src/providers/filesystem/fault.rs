//! What can go wrong on disk, and the error that an app gets for it: the same fields as from any cloud.

use std::io;

use http::StatusCode;

use crate::error::Error;
use crate::http::system_code;

pub type Outcome<T> = std::result::Result<T, Fault>;

#[derive(Debug)]
pub enum Fault {
    /// There is no such container or file.
    Missing,
    /// Something that is not followed, such as a symbolic link, stands where a file or directory should.
    Barred(&'static str),
    /// The range starts behind the end.
    Range,
    /// The system's own refusal.
    Io(io::Error),
    /// The app's own fault, or its stream's.
    Other(Error),
}

impl From<io::Error> for Fault {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::Missing,
            _ => Self::Io(error),
        }
    }
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        Self::Other(error)
    }
}

/// Whether a file, or something in a directory, is open: Windows moves and removes no such thing. It calls it a sharing
/// violation, or says that access is denied, which can mean any other thing, too.
pub fn is_in_use(error: &io::Error) -> bool {
    cfg!(windows) && matches!(error.raw_os_error(), Some(5 | 32))
}

impl Fault {
    /// The app's error; `place` is the container or file it is about.
    pub fn into_error(self, place: &str) -> Error {
        use StatusCode as S;
        let (status, text, code, why) = match self {
            Self::Other(error) => return error,
            Self::Missing => (S::NOT_FOUND, "Item not found", "ENOENT", None),
            Self::Barred(why) => (S::FORBIDDEN, "Forbidden", "EACCES", Some(why.to_owned())),
            Self::Range => (S::RANGE_NOT_SATISFIABLE, "Range Not Satisfiable", "ERANGE", None),
            Self::Io(error) => {
                use io::ErrorKind as K;
                let (status, text) = match error.kind() {
                    K::PermissionDenied | K::ReadOnlyFilesystem => (S::FORBIDDEN, "Forbidden"),
                    K::StorageFull | K::QuotaExceeded | K::FileTooLarge => {
                        (S::INSUFFICIENT_STORAGE, "Insufficient Storage")
                    }
                    _ => (S::INTERNAL_SERVER_ERROR, "Fault"),
                };
                (status, text, system_code(&error).unwrap_or("EIO"), Some(error.to_string()))
            }
        };
        let because = why.map(|why| format!(" ({why})")).unwrap_or_default();
        Error::new(format!("filesystem Error ({}): {text}{because}", status.as_u16()))
            .with("provider", "filesystem")
            .with("failCode", text)
            .with("statusCode", status.as_u16())
            .with("code", code)
            .with("path", place)
    }
}
