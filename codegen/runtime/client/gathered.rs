//! A response body that is put together, up to a limit.

use bytes::{Bytes, BytesMut};

use crate::runtime::client::transport_error::TransportError;

/// What has arrived of a body. Most bodies are one chunk, which is not copied.
#[derive(Debug)]
pub(crate) struct Gathered {
    limit: usize,
    only: Bytes,
    several: BytesMut,
}

impl Gathered {
    /// Begins a body of at most so many bytes.
    pub(crate) fn up_to(limit: usize) -> Self {
        Self {
            limit,
            only: Bytes::new(),
            several: BytesMut::new(),
        }
    }

    /// Adds a chunk.
    ///
    /// # Errors
    /// Returns an error if the body becomes too large; what was there before is kept.
    pub(crate) fn push(&mut self, chunk: Bytes) -> Result<(), TransportError> {
        let length = self.only.len() + self.several.len();
        if length + chunk.len() > self.limit {
            return Err(TransportError::too_large(self.limit));
        }
        if length == 0 {
            self.only = chunk;
            return Ok(());
        }
        let first = std::mem::take(&mut self.only);
        self.several.extend_from_slice(&first);
        self.several.extend_from_slice(&chunk);
        Ok(())
    }

    /// Returns what has arrived.
    pub(crate) fn into_bytes(self) -> Bytes {
        match self.several.is_empty() {
            true => self.only,
            false => self.several.freeze(),
        }
    }
}
