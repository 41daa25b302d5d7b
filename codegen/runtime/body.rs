//! Bodies of requests, with their media type.

use bytes::Bytes;
use http::HeaderValue;
use serde::Serialize;

use super::scalar::Scalar;
use super::validate::{At, Violations};

/// A body that is ready to be sent.
#[derive(Clone, Debug)]
pub struct Body {
    pub(crate) media_type: HeaderValue,
    pub(crate) bytes: Bytes,
}

impl Body {
    /// Bytes as they are.
    pub fn new(media_type: &'static str, bytes: impl Into<Bytes>) -> Self {
        Self {
            media_type: HeaderValue::from_static(media_type),
            bytes: bytes.into(),
        }
    }

    /// The text of a value.
    pub fn text(media_type: &'static str, value: &impl Scalar) -> Self {
        Self::new(media_type, value.text().into_owned())
    }

    /// A value as JSON.
    ///
    /// # Errors
    /// Where the value cannot be written.
    pub fn json(media_type: &'static str, value: &impl Serialize) -> Result<Self, Violations> {
        match serde_json::to_vec(value) {
            Ok(bytes) => Ok(Self::new(media_type, bytes)),
            Err(error) => Err(unwritable("body", &error)),
        }
    }
}

/// The violation of a value that JSON cannot write.
#[cold]
pub(crate) fn unwritable(place: &str, error: &serde_json::Error) -> Violations {
    let mut found = Violations::default();
    let reason = format_args!("not: {error}");
    found.push(
        &At::Name(place),
        "json",
        "a value that JSON can write",
        reason,
    );
    found
}
