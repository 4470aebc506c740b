//! Images: those of the subscription, and those of publishers in the marketplace.
//!
//! API: <https://learn.microsoft.com/rest/api/compute/images>,
//! <https://learn.microsoft.com/rest/api/compute/virtual-machine-images>

use std::sync::Arc;

use futures::stream::{self, StreamExt, TryStreamExt};
use http::Method;
use serde_json::{Map, Value, json};

use super::super::client::Azure;
use super::super::images::ListImages;
use super::{COMPUTE_VERSION, Id, act, get, list as pages, objects, path, put, servers};
use crate::error::{Error, Result};
use crate::http::{Path, Response};
use crate::surface::model::lookup;

/// How many offers are asked about at once.
const PARALLEL: usize = 10;

const VERSION: (&str, &str) = ("api-version", COMPUTE_VERSION);

/// An image in the marketplace: `publisher:offer:sku:version`.
struct Urn<'a> {
    publisher: &'a str,
    offer: &'a str,
    sku: &'a str,
    version: &'a str,
}

impl<'a> Urn<'a> {
    fn parse(text: &'a str) -> Option<Self> {
        let parts: Vec<&str> = text.split(':').collect();
        let [publisher, offer, sku, version] = parts[..] else { return None };
        Some(Self { publisher, offer, sku, version }).filter(|_| parts.iter().all(|part| !part.is_empty()))
    }
}

/// A path in a publisher's part of a location's marketplace.
fn market(azure: &Azure, location: &str, publisher: &str, more: &[&str]) -> Result<Path> {
    let head = path(
        azure,
        ["providers", "Microsoft.Compute", "locations", location, "publishers", publisher, "artifacttypes"],
    )?;
    let Path::Segments(mut segments) = head else { return Ok(head) };
    segments.push("vmimage".into());
    segments.extend(more.iter().map(|part| (*part).to_owned()));
    Ok(Path::Segments(segments))
}

/// Names of what is at a path of the marketplace, which answers with a bare list.
async fn names(azure: &Azure, path: Path, query: &[(&str, &str)]) -> Result<(Vec<String>, Arc<Response>)> {
    let answer = azure.get(path).query([VERSION]).query(query.iter().copied()).send().await?;
    let Value::Array(items) = answer.json().map_err(|error| answer.about(error))? else {
        return Err(answer.about(Error::unexpected("Unexpected response: no list")));
    };
    let name = |item: Map<String, Value>| item.get("name").and_then(Value::as_str).map(str::to_owned);
    Ok((objects(items, &answer)?.into_iter().filter_map(name).collect(), answer))
}

fn location_of<'a>(azure: &'a Azure, own: Option<&'a str>) -> Result<&'a str> {
    let required = || Error::invalid("options.location is required: each location has a marketplace");
    own.or(azure.options.location.as_deref()).ok_or_else(required)
}

pub async fn list(
    azure: &Azure,
    options: Option<ListImages>,
) -> Result<(Vec<Map<String, Value>>, Arc<Response>)> {
    let Some(ListImages { publisher: Some(publisher), offer, sku, location }) = options else {
        return pages(azure, path(azure, ["providers", "Microsoft.Compute", "images"])?, &[VERSION]).await;
    };
    let location = location_of(azure, location.as_deref())?;
    let image = |offer: &str, sku: &str, version: &str| {
        let urn = format!("{publisher}:{offer}:{sku}:{version}");
        Map::from_iter([("id".to_owned(), urn.clone().into()), ("name".into(), urn.into())])
    };
    if let (Some(offer), Some(sku)) = (&offer, &sku) {
        let place = market(azure, location, &publisher, &["offers", offer, "skus", sku, "versions"])?;
        let (versions, answer) = names(azure, place, &[]).await?;
        return Ok((versions.iter().map(|version| image(offer, sku, version)).collect(), answer));
    }
    let (offers, mut answer) = match offer {
        Some(offer) => (vec![offer], None),
        None => {
            let (offers, answer) =
                names(azure, market(azure, location, &publisher, &["offers"])?, &[]).await?;
            (offers, Some(answer))
        }
    };
    let publisher = &publisher;
    let all = stream::iter(offers).map(|offer| async move {
        let place = market(azure, location, publisher, &["offers", &offer, "skus"])?;
        let (skus, answer) = names(azure, place, &[]).await?;
        Ok::<_, Error>((offer, skus, answer))
    });
    let found: Vec<_> = all.buffered(PARALLEL).try_collect().await?;
    let mut images = Vec::new();
    for (offer, skus, last) in found {
        images.extend(skus.iter().map(|sku| image(&offer, sku, "latest")));
        answer = Some(last);
    }
    Ok((images, answer.ok_or_else(Error::empty_response)?))
}

/// An image of the marketplace, of your own, or of a gallery.
pub async fn find(
    azure: &Azure,
    image: &str,
    location: Option<&str>,
) -> Result<(Map<String, Value>, Arc<Response>)> {
    if let Some(urn) = Urn::parse(image) {
        return in_market(azure, &urn, location_of(azure, location)?).await;
    }
    let id = locate(azure, image).await?;
    get(azure, id.path(), &[version_of(&id)]).await
}

/// Galleries have versions of their own.
fn version_of(id: &Id) -> (&'static str, &'static str) {
    if is_in_gallery(id) { ("api-version", "2023-07-03") } else { VERSION }
}

fn is_in_gallery(id: &Id) -> bool {
    id.kind().to_ascii_lowercase().starts_with("microsoft.compute/galleries")
}

async fn in_market(
    azure: &Azure,
    urn: &Urn<'_>,
    location: &str,
) -> Result<(Map<String, Value>, Arc<Response>)> {
    let Urn { publisher, offer, sku, version } = urn;
    let versions = ["offers", offer, "skus", sku, "versions"];
    let version = match version.eq_ignore_ascii_case("latest") {
        false => (*version).to_owned(),
        true => {
            let place = market(azure, location, publisher, &versions)?;
            let (names, answer) = names(azure, place, &[("$top", "1"), ("$orderby", "name desc")]).await?;
            let none = || missing(&format!("{publisher}:{offer}:{sku} has no versions in {location}"));
            names.into_iter().next().ok_or_else(|| answer.about(none()))?
        }
    };
    let [offers, offer_, skus, sku_, versions] = versions;
    let place = market(azure, location, publisher, &[offers, offer_, skus, sku_, versions, &version])?;
    let (mut image, answer) = get(azure, place, &[VERSION]).await?;
    image.insert("Name".into(), format!("{publisher}:{offer}:{sku}:{version}").into());
    Ok((image, answer))
}

/// The error for what has been looked for in vain.
pub fn missing(what: &str) -> Error {
    Error::new(format!("azure Error (404): Item not found: {what}"))
        .with("provider", "azure")
        .with("failCode", "Item not found")
        .with("statusCode", 404)
}

/// The id of an image of your own, by its id or its name.
async fn locate(azure: &Azure, image: &str) -> Result<Id> {
    if image.starts_with('/') {
        let unfit = || Error::invalid(format!("{image:?} is not the id of an image"));
        return Id::parse(image).ok_or_else(unfit);
    }
    if let Some(group) = &azure.options.resource_group {
        return Id::new(azure, group, "Microsoft.Compute", "images", image);
    }
    let (all, _) =
        pages(azure, path(azure, ["providers", "Microsoft.Compute", "images"])?, &[VERSION]).await?;
    servers::only(all, image, "image")
}

/// What a server's image is called in an answer: `publisher:offer:sku:version`, or its id.
pub fn name_of(reference: &Value) -> Option<String> {
    let text = |name: &str| reference.get(name).and_then(Value::as_str);
    if let Some(id) =
        text("id").or_else(|| text("sharedGalleryImageId")).or_else(|| text("communityGalleryImageId"))
    {
        return Some(id.to_owned());
    }
    let version = text("exactVersion").or_else(|| text("version"))?;
    Some([text("publisher")?, text("offer")?, text("sku")?, version].join(":"))
}

/// What a server is made from.
pub struct Source {
    pub reference: Value,
    /// What has to be agreed to, for images that are sold.
    pub plan: Option<Value>,
    pub is_windows: bool,
}

/// Looks an image up for a server.
pub async fn source(azure: &Azure, image: &str, location: &str) -> Result<Source> {
    let is_windows = |details: &Map<String, Value>, field: &str| {
        lookup(details, field).and_then(Value::as_str).is_some_and(|os| os.eq_ignore_ascii_case("windows"))
    };
    if let Some(urn) = Urn::parse(image) {
        let (details, _) = in_market(azure, &urn, location).await?;
        let Urn { publisher, offer, sku, version } = urn;
        return Ok(Source {
            reference: json!({ "publisher": publisher, "offer": offer, "sku": sku, "version": version }),
            plan: lookup(&details, "properties.plan").filter(|plan| plan.is_object()).cloned(),
            is_windows: is_windows(&details, "properties.osDiskImage.operatingSystem"),
        });
    }
    let id = locate(azure, image).await?;
    // A version in a gallery leaves it to what it is a version of to say what it is.
    let of = match is_in_gallery(&id) && id.kind().to_ascii_lowercase().ends_with("/versions") {
        true => id.parent().unwrap_or_else(|| id.clone()),
        false => id.clone(),
    };
    let (details, _) = get(azure, of.path(), &[version_of(&of)]).await?;
    let field =
        if is_in_gallery(&of) { "properties.osType" } else { "properties.storageProfile.osDisk.osType" };
    Ok(Source {
        reference: json!({ "id": id.to_string() }),
        plan: None,
        is_windows: is_windows(&details, field),
    })
}

/// Makes an image of a server, which can't be started any more after that.
pub async fn create(azure: &Azure, name: &str, server: &str) -> Result<(Map<String, Value>, Arc<Response>)> {
    let id = servers::locate(azure, server).await?;
    let (details, _) = get(azure, id.path(), &[VERSION, ("$expand", "instanceView")]).await?;
    let text = |field: &str| lookup(&details, field).and_then(Value::as_str);
    act(azure, Method::POST, id.action("deallocate"), COMPUTE_VERSION).await?;
    act(azure, Method::POST, id.action("generalize"), COMPUTE_VERSION).await?;
    let group = azure.options.resource_group.as_deref().unwrap_or(&id.group);
    let image = Id::new(azure, group, "Microsoft.Compute", "images", name)?;
    let mut body = json!({ "location": text("location").unwrap_or_default(), "properties": {
        "sourceVirtualMachine": { "id": id.to_string() },
    } });
    if let Some(generation) = text("properties.instanceView.hyperVGeneration") {
        body["properties"]["hyperVGeneration"] = generation.into();
    }
    put(azure, &image, &body).await?;
    get(azure, image.path(), &[VERSION]).await
}

pub async fn destroy(azure: &Azure, image: &str) -> Result<Arc<Response>> {
    if Urn::parse(image).is_some() {
        return Err(Error::invalid(format!("{image} belongs to its publisher and can't be removed")));
    }
    let id = locate(azure, image).await?;
    let answer = azure.delete(id.path()).query([version_of(&id)]).send().await?;
    super::operations::wait(azure, &answer).await?;
    Ok(answer)
}
