//! Images in Nova's words, from Glance.
//!
//! API: <https://docs.openstack.org/api-ref/image/v2/#images>

use serde_json::{Map, Value, json};

use super::Successor;
use crate::error::Result;
use crate::http::{Path, Response};
use crate::providers::openstack::compute::Image;
use crate::surface::Item;

const PATH: &str = "images";

/// Most images in one answer; Glance itself would give 25.
const PAGE: &str = "1000";

/// What Glance says of every image; what else it says is the image's metadata.
const COMMON: &[&str] = &[
    "id",
    "name",
    "status",
    "visibility",
    "protected",
    "checksum",
    "owner",
    "size",
    "virtual_size",
    "container_format",
    "disk_format",
    "created_at",
    "updated_at",
    "min_disk",
    "min_ram",
    "tags",
    "locations",
    "file",
    "schema",
    "self",
    "direct_url",
    "os_hidden",
    "os_hash_algo",
    "os_hash_value",
    "stores",
];

/// Glance's states, Nova's, and how much is done.
const STATES: &[(&str, &str, u64)] = &[
    ("active", "ACTIVE", 100),
    ("queued", "SAVING", 25),
    ("saving", "SAVING", 50),
    ("deleted", "DELETED", 0),
    ("pending_delete", "DELETED", 0),
    ("killed", "ERROR", 0),
];

fn metadata(image: &Map<String, Value>) -> Map<String, Value> {
    let own = image.iter().filter(|(name, _)| !COMMON.contains(&name.as_str()));
    own.map(|(name, value)| (name.clone(), value.clone())).collect()
}

fn shape(image: &Map<String, Value>) -> Item<Image> {
    let status = image.get("status").and_then(Value::as_str).unwrap_or_default();
    let known = STATES.iter().find(|(glance, ..)| *glance == status);
    let (status, progress) = known.map_or(("UNKNOWN", 0), |(_, nova, progress)| (*nova, *progress));
    let field = |name: &str| image.get(name).cloned().unwrap_or_default();
    Item::new(Map::from_iter([
        ("id".into(), field("id")),
        ("name".into(), field("name")),
        ("minRam".into(), field("min_ram")),
        ("minDisk".into(), field("min_disk")),
        ("metadata".into(), metadata(image).into()),
        ("created".into(), field("created_at")),
        ("updated".into(), field("updated_at")),
        ("status".into(), status.into()),
        ("progress".into(), progress.into()),
        ("OS-EXT-IMG-SIZE:size".into(), field("size")),
    ]))
}

/// The image that an answer is.
fn read(answer: &Response) -> Result<Map<String, Value>> {
    match answer.json()? {
        Value::Object(image) if image.contains_key("id") => Ok(image),
        _ => Err(crate::error::Error::empty_response()),
    }
}

/// All images, page by page.
pub async fn list(glance: Successor) -> Result<Vec<Item<Image>>> {
    let mut answer = glance.get(PATH)?.query([("limit", PAGE)]).send().await?;
    let mut images = Vec::new();
    loop {
        images.extend(answer.objects("images")?.iter().map(shape));
        // A path on the same host, with the marker in its query.
        let Some(next) = answer.get("next")?.as_ref().and_then(Value::as_str).map(str::to_owned) else {
            return Ok(images);
        };
        let Some((_, query)) = next.split_once('?') else { return Ok(images) };
        answer = glance.get(Path::Encoded(format!("{PATH}?{query}")))?.send().await?;
    }
}

pub async fn get(glance: Successor, id: String) -> Result<Item<Image>> {
    Ok(shape(&read(&*glance.get([PATH, &id])?.send().await?)?))
}

pub async fn destroy(glance: Successor, id: String) -> Result<Value> {
    glance.delete([PATH, &id])?.send().await?;
    Ok(json!({ "ok": id }))
}

/// Adds to the metadata, or replaces what is there; all of it afterwards.
pub async fn update_metadata(glance: Successor, id: String, own: Map<String, Value>) -> Result<Value> {
    let changes: Vec<Value> = own
        .iter()
        .map(|(name, value)| {
            let path = format!("/{}", name.replace('~', "~0").replace('/', "~1"));
            // Glance's values are text.
            let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            json!({ "op": "add", "path": path, "value": value })
        })
        .collect();
    let request = glance
        .patch([PATH, &id])?
        .header("content-type", "application/openstack-images-v2.1-json-patch")
        .json(&changes);
    Ok(json!({ "metadata": metadata(&read(&*request.send().await?)?) }))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::providers::openstack::compute::service;
    use crate::providers::openstack::testing::{Cloud, cloud};

    /// A cloud whose Nova has no images.
    async fn modern() -> Cloud {
        let mut cloud = cloud().await;
        let gone = json!({"itemNotFound": {"code": 404, "message": "The resource could not be found."}});
        for (method, path) in [
            ("GET", "images/detail"),
            ("GET", "images/i"),
            ("DELETE", "images/i"),
            ("POST", "images/i/metadata"),
        ] {
            cloud.answer(method, &format!("/compute/{path}"), 404, gone.clone()).await;
        }
        cloud
    }

    fn image(status: &str) -> Value {
        json!({"id": "i", "name": "cirros", "status": status, "created_at": "2020-01-01T00:00:00Z",
            "updated_at": "2020-01-02T00:00:00Z", "min_ram": 0, "min_disk": 0, "size": 1, "tags": [], "os": "linux"})
    }

    fn shaped(status: &str, progress: u64) -> Value {
        json!({"id": "i", "name": "cirros", "created": "2020-01-01T00:00:00Z", "updated": "2020-01-02T00:00:00Z",
            "status": status, "progress": progress})
    }

    #[tokio::test]
    async fn lists_page_by_page() {
        let mut cloud = modern().await;
        let first = json!({"images": [image("active")], "next": "/v2/images?limit=1000&marker=i"});
        let second = json!({"images": [image("queued"), image("uploading")]});
        cloud.answer("GET", "/image/v2/images?limit=1000", 200, first).await;
        cloud.answer("GET", "/image/v2/images?limit=1000&marker=i", 200, second).await;
        let nova = cloud.client(service());
        let listed = nova.call("getImages", json!([])).await.unwrap();
        assert_eq!(listed, json!([[shaped("ACTIVE", 100), shaped("SAVING", 25), shaped("UNKNOWN", 0)]]));
    }

    #[tokio::test]
    async fn gets_destroys_and_describes() {
        let mut cloud = modern().await;
        cloud.answer("GET", "/image/v2/images/i", 200, image("active")).await;
        cloud.answer("DELETE", "/image/v2/images/i", 204, json!(null)).await;
        let mut described = image("active");
        described["a/b"] = "1".into();
        let patch = cloud
            .mock("PATCH", "/image/v2/images/i")
            .match_header("content-type", "application/openstack-images-v2.1-json-patch")
            .match_body(r#"[{"op":"add","path":"/a~1b","value":"1"}]"#)
            .with_body(described.to_string())
            .create_async()
            .await;
        cloud.keep(patch);
        let nova = cloud.client(service());
        assert_eq!(nova.call("getImage", json!(["i"])).await.unwrap(), json!([shaped("ACTIVE", 100)]));
        let described = nova.call("updateImageMeta", json!(["i", {"a/b": 1}])).await.unwrap();
        assert_eq!(described, json!([{"metadata": {"os": "linux", "a/b": "1"}}]));
        assert_eq!(nova.call("destroyImage", json!(["i"])).await.unwrap(), json!([{"ok": "i"}]));
    }

    #[tokio::test]
    async fn a_new_image_is_fetched_from_glance() {
        let mut cloud = modern().await;
        let made = cloud
            .mock("POST", "/compute/servers/s/action")
            .with_status(202)
            .with_header("location", "http://elsewhere/v2.1/images/i")
            .create_async()
            .await;
        cloud.keep(made);
        cloud.answer("GET", "/image/v2/images/i", 200, image("queued")).await;
        let nova = cloud.client(service());
        let made = nova.call("createImage", json!([{"name": "n", "server": "s"}])).await.unwrap();
        assert_eq!(made, json!([shaped("SAVING", 25)]));
    }
}
