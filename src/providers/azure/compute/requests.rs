//! Requests of the app's own, and methods that 2.2.0 has for something that Azure does not have.

use std::sync::Arc;

use serde_json::Value;

use super::client::{Api, Azure};
use super::{classic, unsupported};
use crate::error::{Error, Result};
use crate::http::{Path, Response};
use crate::options;
use crate::surface::handler::Maybe;
use crate::surface::{RawRequest, raw_request};

options! {
    /// A key pair, if there were any.
    pub struct AddKey {
        /// Its name.
        name: Option<String>,
        /// Its public key.
        key: Option<String>,
    }
}

/// Any path below the API's URL: the classic API's with the subscription's id, Resource Manager's with its query.
pub async fn get(azure: Azure, path: String) -> Result<(Value, Arc<Response>)> {
    match azure.api {
        Api::Classic => classic::get_any(&azure, path).await,
        Api::Manager(_) => {
            let answer = azure.get(Path::Encoded(path)).send().await?;
            Ok((answer.json()?, answer))
        }
    }
}

pub async fn xml(azure: Azure, options: RawRequest) -> Result<(Value, Arc<Response>)> {
    let (_, answer) = raw_request(azure, options, Maybe(None), Maybe(None)).await?;
    let document = match answer.body.is_empty() {
        true => Value::Null,
        false => classic::whole(&answer)?,
    };
    Ok((document, answer))
}

pub async fn list_keys(_: Azure, _: Option<Value>) -> Result<()> {
    Err(unsupported())
}

pub async fn key(_: Azure, _: Option<Value>) -> Result<()> {
    Err(unsupported())
}

pub async fn add_key(_: Azure, options: Option<AddKey>) -> Result<()> {
    match options {
        Some(AddKey { name: Some(_), key: Some(_) }) => Err(unsupported()),
        _ => Err(Error::new("`key` and `name` are required options.")),
    }
}

pub async fn query(_: Azure, _: Option<Value>, _: Option<Value>) -> Result<()> {
    Err(unsupported())
}
