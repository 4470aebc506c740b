//! The surface, declared once: providers, services, methods, models. JavaScript's classes, the TypeScript
//! declarations and the tables in the docs are all made from it.

pub mod args;
pub mod call;
pub mod config;
pub mod context;
pub mod doc;
mod found;
pub mod handler;
pub mod model;
mod observe;
mod raw;
pub mod reply;
mod service;
#[cfg(test)]
pub mod testing;

pub use args::{Arg, Either, Field, Id, Open, Options, Ref};
pub use call::Call;
pub use config::Common;
pub use context::{Client, Cloud, Context, FAIL_CODES, fail_code, refusal};
pub use found::{All, One};
pub use handler::Parts;
pub use model::{Model, ModelArg, ModelDecl, Then};
pub use raw::{RawRequest, UrlOptions, request as raw_request};
pub use reply::{Item, Listing, OrNull, Reply, Row, Shared, Silent};
pub use service::{Connected, Export, Method, Provider, Service, Shape, State, decode_args};
