//! Memory for bytes that are copied out of JavaScript, used again and again.
//!
//! A chunk is copied by one thread and freed by another; allocating each anew makes the system hand out and take
//! back the same pages all the time, which costs more than the copy.

use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;

/// Least size of a slab: the size of the chunks that files are mostly read in.
const LEAST: usize = 64 * 1024;

/// A chunk that is smaller would waste most of a slab.
const WORTH: usize = LEAST / 4;

/// Most slabs that are kept while they are not used.
const KEPT: usize = 32;

#[derive(Clone, Default)]
pub struct Slabs(Arc<Mutex<Vec<Vec<u8>>>>);

/// A slab in use; it goes back when its bytes are let go.
struct Slab {
    bytes: Vec<u8>,
    home: Slabs,
}

impl Slabs {
    /// A copy of the bytes.
    pub fn copy(&self, from: &[u8]) -> Bytes {
        if from.len() < WORTH {
            return Bytes::copy_from_slice(from);
        }
        let free = self.0.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let mut bytes = free.unwrap_or_else(|| Vec::with_capacity(from.len().max(LEAST)));
        bytes.extend_from_slice(from);
        Bytes::from_owner(Slab { bytes, home: self.clone() })
    }
}

impl AsRef<[u8]> for Slab {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}

impl Drop for Slab {
    fn drop(&mut self) {
        let mut bytes = std::mem::take(&mut self.bytes);
        let mut free = self.home.0.lock().unwrap_or_else(PoisonError::into_inner);
        // A large one is not kept: it would hold memory that ordinary chunks do not need.
        if free.len() < KEPT && bytes.capacity() <= 2 * LEAST {
            bytes.clear();
            free.push(bytes);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slab_comes_back_when_its_bytes_are_gone() {
        let slabs = Slabs::default();
        let chunk = |byte| vec![byte; WORTH];
        let first = slabs.copy(&chunk(1));
        let place = first.as_ptr();
        let part = first.slice(1..3);
        drop(first);
        assert_ne!(slabs.copy(&chunk(2)).as_ptr(), place, "a part of it is still in use");
        assert_eq!(part, [1, 1][..]);
        drop(part);
        let again = [slabs.copy(&chunk(3)), slabs.copy(&chunk(4))];
        assert!(again.iter().any(|bytes| bytes.as_ptr() == place));
        assert_eq!(again, [chunk(3), chunk(4)]);
    }
}
