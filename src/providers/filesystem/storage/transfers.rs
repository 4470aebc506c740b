//! Uploads and downloads.

use std::io::SeekFrom;
use std::sync::Arc;

use bytes::Bytes;
use futures::StreamExt;
use futures::stream::{self, Stream};
use http::StatusCode;
use http::header::{ACCEPT_RANGES, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, ETAG, LAST_MODIFIED};
use serde_json::{Map, Value};
use tokio::io::{AsyncReadExt, AsyncSeekExt};

use super::files::{self, File};
use super::{Container, metadata, place};
use crate::error::{Error, Result};
use crate::http::describe_head;
use crate::model::storage::{DownloadOf, UploadTo};
use crate::options;
use crate::providers::filesystem::client::Disk;
use crate::providers::filesystem::disk::{Version, check_file, content_type};
use crate::providers::filesystem::fault::Fault;
use crate::surface::Item;
use crate::transfer::{Sink, Source};

options! {
    /// What a file is stored with.
    pub struct Fields {
        /// Its media type. Default: by the name's extension, or `application/octet-stream`.
        "contentType" => content_type: Option<String>,
        /// Its metadata.
        metadata: Option<Map<String, Value>> as "Texts",
    }
}

/// A file to be uploaded.
pub type Upload = (UploadTo<Container, File>, Fields);

/// A file to be downloaded.
pub type Download = DownloadOf<Container, File>;

/// Most pieces that are written at once.
const BATCH: usize = 16;

pub async fn upload(disk: Disk, (to, fields): Upload, source: Source) -> Result<Item<File>> {
    let (property, container, name) = (to.container.as_property(), to.container.id, to.remote.id);
    let kind = fields.content_type.unwrap_or_else(|| content_type(&name));
    let own = metadata::texts(fields.metadata)?;
    let at = || place(&container, &name);
    let (container_, name_) = (container.clone(), name.clone());
    let mut draft = disk
        .work(at(), move |store| {
            check_file(&name_)?;
            store.folder(&container_)?.draft()
        })
        .await?;
    let mut bytes = source.open().await?.ready_chunks(BATCH);
    while let Some(batch) = bytes.next().await {
        let batch: Vec<Bytes> = batch.into_iter().collect::<Result<_>>()?;
        draft = disk
            .work(at(), move |_| {
                batch.iter().try_for_each(|piece| draft.write(piece))?;
                Ok(draft)
            })
            .await?;
    }
    if let Some(size) = to.size.filter(|size| *size != draft.size()) {
        let got = draft.size();
        return Err(Error::invalid(format!("options.size is {size}, but {got} bytes were written")));
    }
    let name_ = name.clone();
    let version =
        disk.work(at(), move |store| store.folder(&container)?.put(&name_, draft, kind, own)).await?;
    Ok(files::item(property, &name, version))
}

pub async fn download(disk: Disk, options: Download, sink: Arc<Sink>) -> Result<Item<File>> {
    let (property, container, name) =
        (options.container.as_property(), options.container.id, options.remote.id);
    if options.end.is_some_and(|end| options.start.unwrap_or(0) > end) {
        return Err(Error::invalid("options.start must not be behind options.end"));
    }
    let name_ = name.clone();
    let (opened, range) = disk
        .work(place(&container, &name), move |store| {
            let opened = store.folder(&container)?.open(&name_)?;
            let size = opened.version.stamp.size();
            let range = match (options.start, options.end) {
                (None, None) => None,
                (start, _) if start.unwrap_or(0) >= size => return Err(Fault::Range),
                (start, end) => Some((start.unwrap_or(0), end.unwrap_or(u64::MAX).min(size - 1))),
            };
            Ok((opened, range))
        })
        .await?;
    let (start, length) = match range {
        Some((first, last)) => (first, last - first + 1),
        None => (0, opened.version.stamp.size()),
    };
    let mut file = tokio::fs::File::from_std(opened.file);
    if start > 0 {
        file.seek(SeekFrom::Start(start)).await?;
    }
    let head = head(&opened.version, range, length);
    sink.deliver_pieces(head, pieces(file, length).boxed(), options.local.as_deref()).await?;
    Ok(files::item(property, &name, opened.version))
}

/// The head of the answer that a server would give.
fn head(version: &Version, range: Option<(u64, u64)>, length: u64) -> Value {
    let mut headers = http::HeaderMap::new();
    let mut set = |name, value: &str| {
        if let Ok(value) = http::HeaderValue::from_bytes(value.as_bytes()) {
            headers.insert(name, value);
        }
    };
    set(CONTENT_LENGTH, &length.to_string());
    set(CONTENT_TYPE, &version.content_type);
    set(ETAG, &version.etag);
    set(ACCEPT_RANGES, "bytes");
    if let Ok(milliseconds) = u64::try_from(version.stamp.milliseconds()) {
        let time = std::time::UNIX_EPOCH + std::time::Duration::from_millis(milliseconds);
        set(LAST_MODIFIED, &httpdate::fmt_http_date(time));
    }
    let Some((first, last)) = range else { return describe_head(StatusCode::OK, &headers) };
    set(CONTENT_RANGE, &format!("bytes {first}-{last}/{}", version.stamp.size()));
    describe_head(StatusCode::PARTIAL_CONTENT, &headers)
}

/// Size of the pieces in which a file is read.
const PIECE: u64 = 256 * 1024;

/// So many bytes of the file.
fn pieces(file: tokio::fs::File, length: u64) -> impl Stream<Item = Result<Bytes>> {
    stream::try_unfold((file, length), |(mut file, left)| async move {
        let wanted = left.min(PIECE);
        let mut piece = Vec::with_capacity(wanted as usize);
        let read = (&mut file).take(wanted).read_buf(&mut piece).await? as u64;
        if read == 0 && left > 0 {
            return Err(Error::new("the file was cut while it was read").with("code", "ECHANGED"));
        }
        Ok((read > 0).then(|| (Bytes::from(piece), (file, left - read))))
    })
}
