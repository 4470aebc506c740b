//! Snapshots of servers' disks.
//!
//! API: <https://cloudpanel-api.1and1.com/documentation/v1/en/documentation.html#servers>

mod snapshots;

pub use snapshots::Snapshot;

use super::client;
use crate::surface::Service;

pub fn service() -> Service {
    client::service("blockstorage", "Snapshots of servers.")
        .model::<Snapshot>()
        .method(
            "getSnapshots(server)",
            "Lists a server's snapshots. GET /servers/{id}/snapshots",
            snapshots::list,
        )
        .method(
            "createSnapshot(server)",
            "Takes a snapshot; calls back with what the API says of it. POST /servers/{id}/snapshots",
            snapshots::create,
        )
        .method(
            "updateSnapshot(options)",
            "Takes a server back to a snapshot. PUT /servers/{id}/snapshots/{id}",
            snapshots::restore,
        )
        .method(
            "deleteSnapshot(options)",
            "Deletes a snapshot. DELETE /servers/{id}/snapshots/{id}",
            snapshots::delete,
        )
        .answers(&[], &[("createSnapshot", "JsonObject & { id: string }")])
}
