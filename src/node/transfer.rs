//! A running upload or download as JavaScript holds it: bytes in, bytes out, never waiting.

use std::sync::Arc;

use napi::Env;
use napi::bindgen_prelude::{BufferSlice, Either};
use napi_derive::napi;

use crate::error::Error;
use crate::transfer::{Pipe, Popped, Slabs};

#[napi]
pub struct NativeTransfer {
    pub(super) up: Option<Arc<Pipe>>,
    pub(super) down: Option<Arc<Pipe>>,
    pub(super) slabs: Slabs,
}

#[napi]
impl NativeTransfer {
    /// Takes a copy of the chunks; `false` asks to wait for `drain`.
    #[napi]
    pub fn write(&self, chunks: Vec<BufferSlice>) -> bool {
        let Some(up) = &self.up else { return true };
        up.push(chunks.iter().map(|chunk| self.slabs.copy(chunk)))
    }

    /// No more bytes will be written.
    #[napi]
    pub fn end(&self) {
        if let Some(up) = &self.up {
            up.close(Ok(()));
        }
    }

    /// The next chunk; `null` if there is none yet (`readable` will tell), `false` at the end.
    #[napi(ts_return_type = "Buffer | null | false")]
    pub fn read<'env>(&self, env: &'env Env) -> napi::Result<Option<Either<BufferSlice<'env>, bool>>> {
        let popped = match &self.down {
            Some(down) => down.pop(),
            None => Popped::End,
        };
        match popped {
            Popped::Bytes(bytes) => Ok(Some(Either::A(BufferSlice::copy_from(env, bytes)?))),
            Popped::Empty => Ok(None),
            // A failure reaches the app with its details, as the call's own.
            Popped::End | Popped::Failed(_) => Ok(Some(Either::B(false))),
        }
    }

    /// Stops: what was written is not to be stored, and what would come is not wanted.
    #[napi]
    pub fn abort(&self) {
        for pipe in [&self.up, &self.down].into_iter().flatten() {
            pipe.close(Err(Error::aborted()));
        }
    }
}
