//! How bytes move between an app and a cloud.

mod file;
mod pipe;
mod sink;
mod slabs;
mod source;
#[cfg(test)]
pub mod testing;

pub use file::Draft;
pub use pipe::{Pipe, Popped, Signal};
pub use sink::Sink;
pub use slabs::Slabs;
pub use source::Source;
