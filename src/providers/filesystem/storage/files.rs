//! Files.

use serde_json::{Map, Value, json};

use super::listing::{self, Row};
use super::{Container, metadata, place};
use crate::error::{Error, Result};
use crate::model::storage::{self as shared, ListFiles};
use crate::options;
use crate::providers::filesystem::client::Disk;
use crate::providers::filesystem::disk::Version;
use crate::providers::filesystem::fault::Fault;
use crate::surface::{Item, Model, ModelDecl, Ref};

pub struct File;

impl Model for File {
    fn declare() -> ModelDecl {
        let size = |details: &Map<String, Value>| {
            Some(details.get("size").or(details.get("bytes")).cloned().unwrap_or_default())
        };
        shared::file_with_metadata(
            ModelDecl::new("filesystem.storage", "File", "A file in a container.")
                .extends("storage.File")
                .key("name")
                .property_or("metadata", "{ [name: string]: string }", "Its metadata.", json!({}))
                .property(
                    "container",
                    "string | providers.filesystem.storage.Container",
                    "The name of its container, or the container.",
                    &[],
                )
                .by_reference()
                .property("name", "string", "Its name.", &[])
                .property_or("etag", "string | null", "MD5 of its bytes, in hexadecimal.", Value::Null)
                .property_or(
                    "contentType",
                    "string | null",
                    "Its media type; `application/directory` for a common prefix.",
                    Value::Null,
                )
                .property_or("lastModified", "Date", "When its bytes were last changed.", Value::Null)
                .computed("bytes", "number | null", "Its size in bytes.", size)
                .computed("size", "number | null", "Its size in bytes.", size)
                .to_json(&["name", "etag", "size", "lastModified", "container"]),
        )
    }
}

options! {
    /// A file to be copied.
    pub struct Copy {
        /// Where it is.
        "sourceContainer" => source_container: Ref<Container>,
        /// Which it is.
        "sourceFile" => source_file: Ref<File>,
        /// Where it is to be. Default: the same container.
        "destinationContainer" => destination_container: Option<Ref<Container>>,
        /// What it is to be called. Default: the same name.
        "destinationFile" => destination_file: Option<Ref<File>>,
    }
}

/// A File and what is known of it. `container` is as the app gave it: a name or a model.
pub fn item(container: Value, name: &str, version: Version) -> Item<File> {
    let modified = jiff::Timestamp::from_millisecond(version.stamp.milliseconds());
    let mut details = Map::new();
    details.insert("container".into(), container);
    details.insert("name".into(), name.into());
    details.insert("etag".into(), version.etag.into());
    details.insert("contentType".into(), version.content_type.into());
    details.insert("lastModified".into(), modified.map_or(Value::Null, |time| time.to_string().into()));
    details.insert("size".into(), version.stamp.size().into());
    details.insert("metadata".into(), version.metadata.into());
    Item::new(details)
}

pub async fn list(
    disk: Disk,
    container: Ref<Container>,
    options: Option<ListFiles>,
) -> Result<Vec<Item<File>>> {
    let (property, name) = (container.as_property(), container.id);
    disk.work(name.clone(), move |store| {
        let rows = listing::rows(&store.folder(&name)?, options)?;
        let item = |row| match row {
            Row::File(name, version) => item(property.clone(), &name, version),
            Row::Prefix(name) => {
                let mut details = Map::new();
                details.insert("container".into(), property.clone());
                details.insert("name".into(), name.into());
                details.insert("contentType".into(), "application/directory".into());
                Item::new(details)
            }
        };
        Ok(rows.into_iter().map(item).collect())
    })
    .await
}

pub async fn get(disk: Disk, container: Ref<Container>, file: Ref<File>) -> Result<Item<File>> {
    let (property, container, name) = (container.as_property(), container.id, file.id);
    disk.work(place(&container, &name), move |store| {
        let version = store.folder(&container)?.describe(&name)?;
        Ok(item(property, &name, version))
    })
    .await
}

pub async fn remove(disk: Disk, container: Ref<Container>, file: Ref<File>) -> Result<bool> {
    let (container, name) = (container.id, file.id);
    disk.work(place(&container, &name), move |store| store.folder(&container)?.remove(&name)).await?;
    Ok(true)
}

/// The report has the form of Swift's: what was removed, what was not there, what went wrong.
pub async fn bulk_delete(disk: Disk, container: Ref<Container>, files: Vec<Ref<File>>) -> Result<String> {
    let (container, names) = (container.id, files.into_iter().map(|file| file.id));
    let names: Vec<String> = names.collect();
    disk.work(container.clone(), move |store| {
        let (mut deleted, mut missing, mut errors) = (0, 0, Vec::new());
        let folder = match store.folder(&container) {
            Err(Fault::Missing) => None,
            other => Some(other?),
        };
        for name in names {
            match folder.as_ref().map_or(Err(Fault::Missing), |folder| folder.remove(&name)) {
                Ok(()) => deleted += 1,
                Err(Fault::Missing) => missing += 1,
                Err(fault) => {
                    let place = place(&container, &name);
                    errors.push(json!([place, fault.into_error(&place).message()]));
                }
            }
        }
        let status = if errors.is_empty() { "200 OK" } else { "400 Bad Request" };
        let report = json!({
            "Number Deleted": deleted,
            "Number Not Found": missing,
            "Response Status": status,
            "Response Body": "",
            "Errors": errors,
        });
        Ok(report.to_string())
    })
    .await
}

/// The new metadata takes the place of all that was there.
pub async fn update_metadata(disk: Disk, container: Ref<Container>, file: Ref<File>) -> Result<Item<File>> {
    if !file.is_model {
        return Err(Error::new("Must update an existing file instance"));
    }
    let own = metadata::texts(metadata::own(&file.details))?;
    let (container, name) = (container.id, file.id.clone());
    disk.work(place(&container, &name), move |store| store.folder(&container)?.set_metadata(&name, own))
        .await?;
    Ok(Item::new(file.details))
}

/// Content type and metadata are copied, too.
pub async fn copy(disk: Disk, options: Copy) -> Result<bool> {
    let source = (options.source_container.id, options.source_file.id);
    let container = options.destination_container.map_or_else(|| source.0.clone(), |container| container.id);
    let name = options.destination_file.map_or_else(|| source.1.clone(), |file| file.id);
    disk.work(place(&source.0, &source.1), move |store| {
        let mut opened = store.folder(&source.0)?.open(&source.1)?;
        let folder = store.folder(&container)?;
        let mut draft = folder.draft()?;
        draft.fill(&mut opened.file)?;
        folder.put(&name, draft, opened.version.content_type, opened.version.metadata)?;
        Ok(true)
    })
    .await
}
