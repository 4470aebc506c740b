//! How bytes move between an app and a cloud.

mod chunker;
mod file;
mod media;
mod pipe;
mod sink;
mod slabs;
mod source;
#[cfg(test)]
pub mod testing;

pub use chunker::Chunker;
pub use file::Draft;
pub use media::{content_type, range};
pub use pipe::{Pipe, Popped, Signal};
pub use sink::Sink;
pub use slabs::Slabs;
pub use source::Source;
