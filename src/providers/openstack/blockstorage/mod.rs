//! Cinder: volumes, their types and their snapshots.
//!
//! API: <https://docs.openstack.org/api-ref/block-storage/v3/>

mod snapshots;
mod volume_types;
mod volumes;

pub use snapshots::Snapshot;
pub use volume_types::VolumeType;
pub use volumes::Volume;

use std::sync::Arc;

use serde_json::{Map, Value};

use super::client::{self, Family, OPENSTACK, OpenStack};
use crate::error::{Error, Result};
use crate::http::Response;
use crate::surface::args::untagged;
use crate::surface::{All, Arg, Context, Item, Model, Service};

/// A call of a block storage client.
pub type Cinder = Context<OpenStack>;

/// Types of Cinder in a catalog; the first is 2.2.0's.
pub const TYPES: &[&str] = &["volume", "volumev3", "block-storage", "volumev2"];

pub fn service() -> Service {
    of(&OPENSTACK)
}

/// What every member of the family has.
pub fn of(family: &'static Family) -> Service {
    client::service(family, "blockstorage", "Volumes and their snapshots (Cinder).", TYPES)
        .model::<Volume>()
        .model::<VolumeType>()
        .model::<Snapshot>()
        .method("getVolumeTypes()", "Lists types of volumes. GET /types", volume_types::list)
        .method("getVolumeType(volumeType)", "Gets a type of volumes. GET /types/{id}", volume_types::get)
        .method("getSnapshots(options)", "Lists snapshots. GET /snapshots", snapshots::list)
        .method("getSnapshot(snapshot)", "Gets a snapshot. GET /snapshots/{id}", snapshots::get)
        .method("createSnapshot(details)", "Makes a snapshot of a volume. POST /snapshots", snapshots::create)
        .method(
            "updateSnapshot(snapshot)",
            "Saves name and description. PUT /snapshots/{id}",
            snapshots::update,
        )
        .method("deleteSnapshot(snapshot)", "Deletes a snapshot. DELETE /snapshots/{id}", snapshots::delete)
        .method("getVolumes(options)", "Lists volumes. GET /volumes", volumes::list)
        .method("getVolume(volume)", "Gets a volume. GET /volumes/{id}", volumes::get)
        .method("createVolume(options)", "Creates a volume. POST /volumes", volumes::create)
        .method("updateVolume(volume)", "Saves name and description. PUT /volumes/{id}", volumes::update)
        .method("deleteVolume(volume)", "Deletes a volume. DELETE /volumes/{id}", volumes::delete)
}

/// Which of a collection to list, and how much of each.
#[derive(Default)]
pub struct Listing {
    detail: bool,
    query: Vec<(String, String)>,
}

impl Arg for Listing {
    fn decode(value: Value, _: &str) -> Result<Self> {
        let mut listing = Self::default();
        match untagged(value) {
            Value::Bool(detail) => listing.detail = detail,
            Value::Object(filters) => {
                for (name, value) in filters {
                    match (name.as_str(), value) {
                        ("detail" | "detailed", Value::Bool(detail)) => listing.detail = detail,
                        (_, value) => listing.query.extend(value.to_query().map(|value| (name, value))),
                    }
                }
            }
            // 2.2.0 knows `true` alone.
            _ => {}
        }
        Ok(listing)
    }

    fn ts() -> String {
        "boolean | {\n/** All of each, and not just ids and names. */\ndetail?: boolean;\
         \n/** Most of them in the answer. Default: as many as the cloud gives at once. */\nlimit?: number;\
         \n/** Id of the one after which the list goes on. */\nmarker?: string;\
         \n/** Any other of Cinder's filters, such as `status`. */\n[filter: string]: unknown;\n}"
            .into()
    }
}

/// A list, and the answer that it is from.
type Listed<M> = (All<M>, Arc<Response>);

async fn list<M: Model>(cinder: &Cinder, name: &str, listing: Option<Listing>) -> Result<Listed<M>> {
    let Listing { detail, query } = listing.unwrap_or_default();
    let request = if detail { cinder.get([name, "detail"]) } else { cinder.get(name) };
    let answer = request.query(query).send().await?;
    Ok((All::of(Arc::clone(&answer), name)?, answer))
}

/// The model in an answer; without properties if the answer says nothing about it, as in 2.2.0.
fn item<M: Model>(answer: &Response, name: &str) -> Result<Item<M>> {
    match answer.get(name)? {
        Some(_) => answer.object(name).map(Item::new),
        None => Ok(Item::new(Map::new())),
    }
}

/// The name and description of a model, as the cloud's version of Cinder calls them.
async fn names(cinder: &Cinder, details: &Map<String, Value>) -> Result<Map<String, Value>> {
    let (_, url) = OpenStack::credentials(cinder).await?;
    let first_version = url.trim_end_matches('/').split('/').any(|part| part == "v1");
    let mut out = Map::new();
    for (name, display_name) in [("name", "display_name"), ("description", "display_description")] {
        if let Some(value) = details.get(name).or_else(|| details.get(display_name)) {
            out.insert(if first_version { display_name } else { name }.into(), value.clone());
        }
    }
    if out.is_empty() {
        return Err(Error::invalid("neither a name nor a description is given"));
    }
    Ok(out)
}
