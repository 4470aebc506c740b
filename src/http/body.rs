//! What a request carries.

use std::sync::Arc;

use bytes::Bytes;
use futures::StreamExt;

use crate::error::Result;
use crate::transfer::Source;

#[derive(Clone, Default)]
pub enum Body {
    #[default]
    Empty,
    Bytes(Bytes),
    /// Bytes that come from the app or from a file.
    Stream(Arc<Source>),
}

impl Body {
    /// Whether the same bytes can be sent once more.
    pub fn is_replayable(&self) -> bool {
        match self {
            Self::Empty | Self::Bytes(_) => true,
            Self::Stream(source) => source.is_replayable(),
        }
    }

    pub async fn open(&self, activity: &Arc<super::transport::Activity>) -> Result<Option<reqwest::Body>> {
        Ok(match self {
            Self::Empty => None,
            Self::Bytes(bytes) => Some(bytes.clone().into()),
            Self::Stream(source) => {
                let activity = Arc::clone(activity);
                // The time an app takes to make its bytes is not the network's.
                activity.pause();
                let stream = source.open().await?.inspect(move |_| activity.touch());
                Some(reqwest::Body::wrap_stream(stream))
            }
        })
    }
}
