//! Azure Resource Manager: JSON, and an access token.
//!
//! API: <https://learn.microsoft.com/rest/api/resources/>

mod groups;
mod id;
pub mod images;
mod network;
mod operations;
pub mod servers;
pub mod sizes;

use std::sync::Arc;

use http::Method;
use serde_json::{Map, Value};

pub use id::Id;

use super::client::Azure;
use crate::error::{Error, Result};
use crate::http::{Path, Response};

/// Version of the compute API (Microsoft.Compute).
pub const COMPUTE_VERSION: &str = "2024-07-01";

/// Version of the network API (Microsoft.Network).
const NETWORK_VERSION: &str = "2024-05-01";

/// Version of the API of resource groups and resources.
const RESOURCES_VERSION: &str = "2021-04-01";

/// Version of the API of subscriptions.
const SUBSCRIPTIONS_VERSION: &str = "2022-12-01";

/// The tag of all that was created for a server and is removed with it; its value is the server's name.
const TAG: &str = "pkgcloud-server";

/// A path below the subscription.
fn path<const N: usize>(azure: &Azure, segments: [&str; N]) -> Result<Path> {
    let all = ["subscriptions", azure.subscription()?].into_iter().chain(segments);
    Ok(Path::Segments(all.map(str::to_owned).collect()))
}

fn object(answer: &Response) -> Result<Map<String, Value>> {
    match answer.json().map_err(|error| answer.about(error))? {
        Value::Object(object) => Ok(object),
        _ => Err(answer.about(Error::unexpected("Unexpected response: no object"))),
    }
}

/// Gets what is at a path.
async fn get(
    azure: &Azure,
    path: Path,
    query: &[(&str, &str)],
) -> Result<(Map<String, Value>, Arc<Response>)> {
    let answer = azure.get(path).query(query.iter().copied()).send().await?;
    Ok((object(&answer)?, answer))
}

/// Gets a list, page by page; the answer is the last page's.
async fn list(
    azure: &Azure,
    path: Path,
    query: &[(&str, &str)],
) -> Result<(Vec<Map<String, Value>>, Arc<Response>)> {
    let (mut all, mut answer) = (Vec::new(), azure.get(path).query(query.iter().copied()).send().await?);
    let mut seen = std::collections::HashSet::new();
    loop {
        let mut page = object(&answer)?;
        let Some(Value::Array(items)) = page.shift_remove("value") else {
            return Err(answer.about(Error::unexpected("Unexpected response: no list of values")));
        };
        all.extend(objects(items, &answer)?);
        let next = page.get("nextLink").and_then(Value::as_str).filter(|link| !link.is_empty());
        let Some(next) = next else { return Ok((all, answer)) };
        if !seen.insert(next.to_owned()) {
            return Err(
                answer.about(Error::unexpected("Unexpected response: the pages go round in a circle"))
            );
        }
        answer = azure.get(Path::Url(next.to_owned())).send().await?;
    }
}

fn objects(items: Vec<Value>, answer: &Response) -> Result<Vec<Map<String, Value>>> {
    let unfit = || answer.about(Error::unexpected("Unexpected response: no list of objects"));
    let object = |item| match item {
        Value::Object(object) => Ok(object),
        _ => Err(unfit()),
    };
    items.into_iter().map(object).collect()
}

/// Creates a resource and waits until it is there.
async fn put(azure: &Azure, id: &Id, body: &Value) -> Result<()> {
    let version = id.version();
    let mut request = azure.put(id.path()).query([("api-version", version)]).json(body);
    if id.is_server() {
        // Never changes a server that is there already.
        request = request.header("if-none-match", "*");
    }
    let answer = request.send().await?;
    operations::wait(azure, &answer).await?;
    operations::settle(azure, id, &answer).await
}

/// Removes a resource and waits until it is gone; one that is not there is as good as removed.
async fn delete(azure: &Azure, id: &Id) -> Result<()> {
    act(azure, Method::DELETE, id.path(), id.version()).await
}

/// Sends a request without a body and waits until what it asks for is done.
async fn act(azure: &Azure, method: Method, path: Path, version: &str) -> Result<()> {
    let answer = azure.request(method, path).query([("api-version", version)]).send().await?;
    operations::wait(azure, &answer).await
}

/// All locations of the subscription.
pub async fn locations(azure: &Azure) -> Result<Vec<Map<String, Value>>> {
    let path = path(azure, ["locations"])?;
    Ok(list(azure, path, &[("api-version", SUBSCRIPTIONS_VERSION)]).await?.0)
}
