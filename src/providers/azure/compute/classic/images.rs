//! Images.
//!
//! API: <https://learn.microsoft.com/previous-versions/azure/reference/jj157191(v=azure.100)>

use std::sync::Arc;

use http::Method;
use serde_json::{Map, Value};

use super::super::client::Azure;
use super::{act, get, objects, path, servers};
use crate::error::{Error, Result};
use crate::http::Response;
use crate::http::xml::escape;

pub async fn list(azure: &Azure) -> Result<(Vec<Map<String, Value>>, Arc<Response>)> {
    let (images, answer) = get(azure, path(azure, ["services", "images"])?, "Images").await?;
    Ok((objects(&images.into(), "OSImage"), answer))
}

pub async fn find(azure: &Azure, name: &str) -> Result<(Map<String, Value>, Arc<Response>)> {
    get(azure, path(azure, ["services", "images", name])?, "OSImage").await
}

/// Stops the server and makes an image of it. The server is gone then.
pub async fn create(azure: &Azure, name: &str, server: &str) -> Result<(Map<String, Value>, Arc<Response>)> {
    servers::stop(azure, server).await?;
    let own = escape(name);
    let body = format!(
        "<CaptureRoleOperation xmlns=\"http://schemas.microsoft.com/windowsazure\" \
         xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\">\
         <OperationType>CaptureRoleOperation</OperationType><PostCaptureAction>Delete</PostCaptureAction>\
         <TargetImageLabel>{own}</TargetImageLabel><TargetImageName>{own}</TargetImageName>\
         </CaptureRoleOperation>"
    );
    act(azure, Method::POST, servers::operations(azure, server)?, Some(body)).await?;
    find(azure, name).await
}

pub async fn destroy(azure: &Azure, name: &str) -> Result<Arc<Response>> {
    let answer = azure.delete(path(azure, ["services", "images", name])?).send().await?;
    match answer.body.starts_with(b"<") {
        true => Err(answer.about(Error::unexpected("Unexpected response: a document where there is none"))),
        false => Ok(answer),
    }
}
