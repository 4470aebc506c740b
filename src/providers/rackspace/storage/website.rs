//! Static websites: containers whose metadata says which files are the index and the error page.
//!
//! API: <https://docs-ospc.rackspace.com/cloud-files/v1/use-cases/create-a-static-website/>

use serde_json::{Map, Value};

use super::Container;
use crate::error::{Error, Result};
use crate::options;
use crate::providers::openstack::storage::{self, Swift, containers};
use crate::surface::{Item, Ref};

const INDEX: &str = "web-index";
const ERROR: &str = "web-error";

options! {
    /// Which files the website begins with.
    pub struct Website {
        /// Name of the file that stands for a directory. Default `index.html`.
        "indexFile" => index_file: Option<String>,
        /// Name of the error page; the server puts the status in front of it. Default `error.html`.
        "errorFile" => error_file: Option<String>,
    }
}

fn metadata(container: &Ref<storage::Container>) -> Result<Map<String, Value>> {
    if !container.is_model {
        return Err(Error::new("Must update an existing container instance"));
    }
    Ok(match container.details.get("metadata") {
        Some(Value::Object(own)) => own.clone(),
        _ => Map::new(),
    })
}

pub async fn set(
    swift: Swift,
    mut container: Ref<storage::Container>,
    options: Option<Website>,
) -> Result<Item<Container>> {
    let mut own = metadata(&container)?;
    let (index, error) = options.map_or((None, None), |options| (options.index_file, options.error_file));
    own.insert(INDEX.into(), index.unwrap_or_else(|| "index.html".into()).into());
    own.insert(ERROR.into(), error.unwrap_or_else(|| "error.html".into()).into());
    container.details.insert("metadata".into(), own.into());
    Ok(Item::new(containers::update_metadata(swift, container).await?.details))
}

pub async fn remove(swift: Swift, container: Ref<storage::Container>) -> Result<Item<Container>> {
    let mut own = metadata(&container)?;
    own.retain(|name, _| name == INDEX || name == ERROR);
    Ok(Item::new(containers::remove_metadata(swift, container, own).await?.details))
}
