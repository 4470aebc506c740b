//! Containers and files on disk, with the methods that every storage client has.

mod containers;
mod files;
mod listing;
mod metadata;
mod transfers;

pub use containers::Container;
pub use files::File;

use super::client::{Disk, Filesystem};
use crate::error::{Error, Result};
use crate::http::Path;
use crate::surface::{Service, UrlOptions};

pub fn service() -> Service {
    Service::new("storage", "Containers and files of this machine.", Filesystem::new)
        .model::<Container>()
        .model::<File>()
        .method("getContainers(options)", "Lists containers.", containers::list)
        .method("getContainer(container)", "Gets a container.", containers::get)
        .method(
            "createContainer(options)",
            "Creates a container; one that is there already gets the metadata.",
            containers::create,
        )
        .method(
            "updateContainerMetadata(container)",
            "Saves a container's metadata.",
            containers::update_metadata,
        )
        .method(
            "removeContainerMetadata(container, metadataToRemove)",
            "Removes entries of a container's metadata.",
            containers::remove_metadata,
        )
        .method(
            "destroyContainer(container)",
            "Removes a container and all files in it; `false` if it was gone meanwhile.",
            containers::destroy,
        )
        .method("removeFile(container, file)", "Removes a file.", files::remove)
        .method(
            "bulkDelete(container, files)",
            "Removes many files; calls back with a report as text.",
            files::bulk_delete,
        )
        .method("upload(options)", "Uploads a file: returns a stream to write to.", transfers::upload)
        .method("download(options)", "Downloads a file: returns a stream to read from.", transfers::download)
        .method("getFile(container, file)", "Gets a file's properties.", files::get)
        .method("getFiles(container, options)", "Lists a container's files.", files::list)
        .method("updateFileMetadata(container, file)", "Saves a file's metadata.", files::update_metadata)
        .method("copy(options)", "Copies a file.", files::copy)
        .method_sync("_getUrl(options)", "The `file:` URL of the root, a container or a file.", url)
}

fn url(disk: Disk, options: Option<UrlOptions>) -> Result<String> {
    let path = match options.map(UrlOptions::into_path).transpose()?.unwrap_or_default() {
        Path::Container(container) => disk.store.path_of(&container, None),
        Path::Object(container, file) => disk.store.path_of(&container, Some(&file)),
        Path::Root => Ok(disk.store.root().to_owned()),
        _ => return Err(Error::invalid("options.path is a file's; options.container is needed, too")),
    };
    let path = path.map_err(|fault| fault.into_error(""))?;
    let url = url::Url::from_file_path(&path).map_err(|()| Error::new("this file has no URL"))?;
    Ok(url.to_string())
}

/// What an error about a file names.
fn place(container: &str, file: &str) -> String {
    format!("{container}/{file}")
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::surface::testing::{Client, client, model};

    async fn fixture() -> (Client, tempfile::TempDir) {
        let dir = tempfile::tempdir().unwrap();
        let client = client(service(), json!({ "root": dir.path().join("root") }));
        client.call("createContainer", json!(["box"])).await.unwrap();
        (client, dir)
    }

    async fn refused(client: &Client, method: &str, args: Value) -> (u16, String) {
        let error = client.call(method, args).await.unwrap_err();
        assert_eq!(error.field("provider").unwrap(), "filesystem");
        (error.status().unwrap(), error.code().unwrap().to_owned())
    }

    #[tokio::test]
    async fn a_file_goes_up_and_comes_down() {
        let (client, _dir) = fixture().await;
        let options =
            json!([{ "container": "box", "remote": "a/b.txt", "metadata": { "n": 1, "none": null } }]);
        let stored = client.upload("upload", options, b"hello").await.unwrap();
        assert_eq!(stored[0]["etag"], "5d41402abc4b2a76b9719d911017c592");
        assert_eq!(stored[0]["contentType"], "text/plain");
        assert_eq!(stored[0]["metadata"], json!({ "n": "1" }));
        assert_eq!((&stored[0]["size"], &stored[0]["bytes"]), (&json!(5), &json!(5)));
        let got = client.call("getFile", json!(["box", "a/b.txt"])).await.unwrap();
        assert_eq!(got, stored);
        let (file, bytes) =
            client.download("download", json!([{ "container": "box", "remote": "a/b.txt" }])).await.unwrap();
        assert_eq!((file, bytes.as_slice()), (stored, &b"hello"[..]));
    }

    #[tokio::test]
    async fn a_range_is_a_part_of_the_file() {
        let (client, _dir) = fixture().await;
        client.upload("upload", json!([{ "container": "box", "remote": "a" }]), b"0123456789").await.unwrap();
        for (start, end, expected) in [
            (json!(2), json!(4), &b"234"[..]),
            (json!(7), json!(100), b"789"),
            (json!(9), Value::Null, b"9"),
            (Value::Null, json!(0), b"0"),
        ] {
            let options = json!([{ "container": "box", "remote": "a", "start": start, "end": end }]);
            assert_eq!(client.download("download", options).await.unwrap().1, expected);
        }
        let behind =
            client.download("download", json!([{ "container": "box", "remote": "a", "start": 10 }])).await;
        assert_eq!(behind.unwrap_err().status(), Some(416));
        let backwards = json!([{ "container": "box", "remote": "a", "start": 2, "end": 1 }]);
        assert!(client.download("download", backwards).await.is_err());
    }

    #[tokio::test]
    async fn a_wrong_size_stores_nothing() {
        let (client, _dir) = fixture().await;
        let options = json!([{ "container": "box", "remote": "a", "size": 3 }]);
        assert!(client.upload("upload", options, b"hello").await.is_err());
        assert_eq!(client.call("getFiles", json!(["box"])).await.unwrap(), json!([[]]));
    }

    #[tokio::test]
    async fn what_is_not_there_is_404() {
        let (client, _dir) = fixture().await;
        let missing = (404, "ENOENT".to_owned());
        for (method, args) in [
            ("getContainer", json!(["none"])),
            ("destroyContainer", json!(["none"])),
            ("getFiles", json!(["none"])),
            ("getFile", json!(["box", "none"])),
            ("getFile", json!(["none", "none"])),
            ("removeFile", json!(["box", "none"])),
            ("copy", json!([{ "sourceContainer": "box", "sourceFile": "none", "destinationFile": "b" }])),
            (
                "updateContainerMetadata",
                json!([model("filesystem.storage.Container", json!({ "name": "none" }))]),
            ),
            (
                "updateFileMetadata",
                json!(["box", model("filesystem.storage.File", json!({ "name": "none" }))]),
            ),
        ] {
            assert_eq!(refused(&client, method, args).await, missing, "{method}");
        }
        let error = client.call("getFile", json!(["box", "none"])).await.unwrap_err();
        assert_eq!(error.message(), "filesystem Error (404): Item not found");
        assert_eq!(error.field("failCode").unwrap(), "Item not found");
        let gone = client.upload("upload", json!([{ "container": "none", "remote": "a" }]), b"x").await;
        assert_eq!(gone.unwrap_err().status(), Some(404));
    }

    #[tokio::test]
    async fn names_that_climb_are_refused() {
        let (client, dir) = fixture().await;
        std::fs::write(dir.path().join("secret"), "x").unwrap();
        for name in ["../secret", "a/../../secret", "..", "."] {
            let error = client.call("getFile", json!(["box", name])).await.unwrap_err();
            assert_eq!(error.code(), Some("ERR_INVALID_ARG_VALUE"), "{name}");
        }
        for container in ["..", "a/b", "."] {
            let error = client.call("createContainer", json!([container])).await.unwrap_err();
            assert_eq!(error.code(), Some("ERR_INVALID_ARG_VALUE"), "{container}");
        }
    }

    #[tokio::test]
    async fn metadata_of_a_container_is_merged_and_removed() {
        let (client, _dir) = fixture().await;
        let own = json!({ "name": "box", "metadata": { "a": "1", "b-c": "é" } });
        client.call("createContainer", json!([own])).await.unwrap();
        let change =
            model("filesystem.storage.Container", json!({ "name": "box", "metadata": { "a": "", "d": 2 } }));
        client.call("updateContainerMetadata", json!([change])).await.unwrap();
        let got = client.call("getContainer", json!(["box"])).await.unwrap();
        assert_eq!(got[0]["metadata"], json!({ "b-c": "é", "d": "2" }));
        let whole = model("filesystem.storage.Container", got[0].clone());
        let left = client.call("removeContainerMetadata", json!([whole, { "d": "" }])).await.unwrap();
        assert_eq!(left[0]["metadata"], json!({ "b-c": "é" }));
        let got = client.call("getContainer", json!(["box"])).await.unwrap();
        assert_eq!(got[0]["metadata"], json!({ "b-c": "é" }));
    }

    #[tokio::test]
    async fn metadata_of_a_file_is_replaced_and_copied() {
        let (client, _dir) = fixture().await;
        let options =
            json!([{ "container": "box", "remote": "a", "contentType": "x/y", "metadata": { "a": "1" } }]);
        client.upload("upload", options, b"x").await.unwrap();
        let change = model("filesystem.storage.File", json!({ "name": "a", "metadata": { "b": "2" } }));
        client.call("updateFileMetadata", json!(["box", change])).await.unwrap();
        client.call("createContainer", json!(["other"])).await.unwrap();
        let copy = json!([{ "sourceContainer": "box", "sourceFile": "a", "destinationContainer": "other", "destinationFile": "c/d" }]);
        assert_eq!(client.call("copy", copy).await.unwrap(), json!([true]));
        let got = client.call("getFile", json!(["other", "c/d"])).await.unwrap();
        assert_eq!(got[0]["metadata"], json!({ "b": "2" }));
        assert_eq!(got[0]["contentType"], "x/y");
    }

    #[tokio::test]
    async fn bulk_delete_reports_what_it_did() {
        let (client, _dir) = fixture().await;
        for name in ["a", "b/c"] {
            client.upload("upload", json!([{ "container": "box", "remote": name }]), b"x").await.unwrap();
        }
        let text = client.call("bulkDelete", json!(["box", ["a", "b/c", "none"]])).await.unwrap();
        let report: Value = serde_json::from_str(text[0].as_str().unwrap()).unwrap();
        assert_eq!((&report["Number Deleted"], &report["Number Not Found"]), (&json!(2), &json!(1)));
        assert_eq!(report["Response Status"], "200 OK");
    }

    #[tokio::test]
    async fn containers_are_listed_and_destroyed_with_their_files() {
        let (client, dir) = fixture().await;
        client.upload("upload", json!([{ "container": "box", "remote": "a/b" }]), b"xyz").await.unwrap();
        client.call("createContainer", json!(["Alpha"])).await.unwrap();
        client.call("createContainer", json!(["box"])).await.unwrap();
        let all = client.call("getContainers", json!([])).await.unwrap();
        let brief: Vec<_> =
            all[0].as_array().unwrap().iter().map(|c| (&c["name"], &c["count"], &c["bytes"])).collect();
        assert_eq!(brief, [(&json!("Alpha"), &json!(0), &json!(0)), (&json!("box"), &json!(1), &json!(3))]);
        let after = client.call("getContainers", json!([{ "marker": "Alpha", "limit": 1 }])).await.unwrap();
        assert_eq!(after[0].as_array().unwrap().len(), 1);
        assert_eq!(client.call("destroyContainer", json!(["box"])).await.unwrap(), json!([true]));
        assert!(!dir.path().join("root/box").exists());
    }

    #[tokio::test]
    async fn a_file_has_a_url() {
        let (client, dir) = fixture().await;
        let url =
            client.call("_getUrl", json!([{ "container": "box", "path": "a b/c#d.txt" }])).await.unwrap();
        let root = dir.path().join("root");
        assert_eq!(url[0], format!("file://{}/box/a%20b/c%23d.txt", root.display()));
    }
}
