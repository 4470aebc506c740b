//! How bytes move between an app and a cloud.

mod file;
mod pipe;
mod sink;
mod source;

pub use file::Draft;
pub use pipe::{Pipe, Popped, Signal};
pub use sink::Sink;
pub use source::Source;
