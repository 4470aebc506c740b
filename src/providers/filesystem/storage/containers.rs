//! Containers: directories below the root.

use serde_json::{Map, Value, json};

use super::metadata;
use crate::error::{Error, Result};
use crate::model::storage::{self as shared, ListContainers};
use crate::options;
use crate::providers::filesystem::client::Disk;
use crate::providers::filesystem::disk::Folder;
use crate::providers::filesystem::fault::{Fault, Outcome};
use crate::surface::{Either, Item, Model, ModelDecl, Ref};

pub struct Container;

impl Model for Container {
    fn declare() -> ModelDecl {
        shared::container_with_metadata(
            ModelDecl::new("filesystem.storage", "Container", "A container of files: a directory.")
                .extends("storage.Container")
                .key("name")
                .property("name", "string", "Its name.", &[])
                .property_or("count", "number", "How many files are in it.", json!(0))
                .property_or("bytes", "number", "How many bytes they are together.", json!(0))
                .property_or("metadata", "{ [name: string]: string }", "Its metadata.", json!({}))
                .property_or(
                    "files",
                    "Array<providers.filesystem.storage.File>",
                    "Its files, after `getFiles`.",
                    json!([]),
                )
                .to_json(&["name", "count", "bytes", "metadata"]),
        )
    }
}

options! {
    /// A container to be created.
    pub struct CreateContainer {
        /// Its name.
        name: String,
        /// Its metadata.
        metadata: Option<Map<String, Value>> as "Texts",
    }
}

fn describe(name: &str, folder: &Folder) -> Outcome<Map<String, Value>> {
    let (count, bytes) = folder.usage()?;
    let mut details = Map::new();
    details.insert("name".into(), name.into());
    details.insert("count".into(), count.into());
    details.insert("bytes".into(), bytes.into());
    details.insert("metadata".into(), folder.metadata()?.into());
    Ok(details)
}

pub async fn list(disk: Disk, options: Option<ListContainers>) -> Result<Vec<Item<Container>>> {
    let (limit, marker, end) = match options {
        Some(options) => (options.limit, options.marker, options.end_marker.or(options.end_marker_)),
        None => (None, None, None),
    };
    disk.work(String::new(), move |store| {
        let mut names = store.containers()?;
        names.retain(|name| {
            marker.as_ref().is_none_or(|marker| name > marker) && end.as_ref().is_none_or(|end| name < end)
        });
        names.sort_unstable();
        names.truncate(limit.map_or(usize::MAX, |limit| limit.try_into().unwrap_or(usize::MAX)));
        let mut items = Vec::with_capacity(names.len());
        for name in names {
            match store.folder(&name).and_then(|folder| describe(&name, &folder)) {
                Ok(details) => items.push(Item::new(details)),
                Err(Fault::Missing) => {}
                Err(fault) => return Err(fault),
            }
        }
        Ok(items)
    })
    .await
}

pub async fn get(disk: Disk, container: Ref<Container>) -> Result<Item<Container>> {
    let name = container.id;
    disk.work(name.clone(), move |store| Ok(Item::new(describe(&name, &store.folder(&name)?)?))).await
}

pub async fn create(disk: Disk, options: Either<String, CreateContainer>) -> Result<Item<Container>> {
    let options = match options {
        Either::First(name) => CreateContainer { name, metadata: None },
        Either::Second(options) => options,
    };
    let own = metadata::texts(options.metadata)?;
    let (name, changes) = (options.name.clone(), own.clone());
    disk.work(name.clone(), move |store| {
        let folder = store.create(&name)?;
        if changes.is_empty() { Ok(()) } else { folder.change_metadata(|own| metadata::merge(own, changes)) }
    })
    .await?;
    let mut details = Map::new();
    details.insert("name".into(), options.name.into());
    details.insert("metadata".into(), own.into());
    Ok(Item::new(details))
}

pub async fn update_metadata(disk: Disk, container: Ref<Container>) -> Result<Item<Container>> {
    let changes = metadata::texts(metadata::own(&container.details))?;
    change(disk, &container, move |own| metadata::merge(own, changes)).await?;
    Ok(Item::new(container.details))
}

/// Each entry that is named is removed, whatever value is given.
pub async fn remove_metadata(
    disk: Disk,
    container: Ref<Container>,
    metadata_to_remove: Map<String, Value>,
) -> Result<Item<Container>> {
    let names: Vec<String> = metadata_to_remove.keys().cloned().collect();
    let without =
        |own: &mut Map<String, Value>, names: &[String]| own.retain(|name, _| !names.contains(name));
    let removed = names.clone();
    change(disk, &container, move |own| without(own, &removed)).await?;
    let mut details = container.details;
    if let Some(Value::Object(own)) = details.get_mut("metadata") {
        without(own, &names);
    }
    Ok(Item::new(details))
}

async fn change(
    disk: Disk,
    container: &Ref<Container>,
    change: impl FnOnce(&mut Map<String, Value>) + Send + 'static,
) -> Result<()> {
    if !container.is_model {
        return Err(Error::new("Must update an existing container instance"));
    }
    let name = container.id.clone();
    disk.work(name.clone(), move |store| store.folder(&name)?.change_metadata(change)).await
}

pub async fn destroy(disk: Disk, container: Ref<Container>) -> Result<bool> {
    let name = container.id;
    disk.work(name.clone(), move |store| store.folder(&name)?.destroy()).await
}
