//! The body of a request, as the transports over the network send it.

use bytes::Bytes;

use crate::runtime::request::upload::Upload;

/// The body of a request, which can be sent several times.
#[derive(Clone, Debug)]
pub(crate) enum Payload {
    Bytes(Bytes),
    Upload(Upload),
}

impl Payload {
    /// Returns whether it has no bytes.
    pub(crate) fn is_empty(&self) -> bool {
        match self {
            Self::Bytes(bytes) => bytes.is_empty(),
            Self::Upload(upload) => upload.length() == 0,
        }
    }
}
