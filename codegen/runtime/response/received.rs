//! JSON that is received apart from a call, such as the payload of a webhook.

use std::fmt;
use std::ops::Deref;

use bytes::Bytes;

use crate::runtime::json::decode::Decode;
use crate::runtime::json::decoding::Decoding;
use crate::runtime::json::deviation::Deviation;
use crate::runtime::json::drift::Drift;
use crate::runtime::response::body_reader;
use crate::runtime::response::violation_drift;
use crate::runtime::validation::validate::Validate;

/// The result of reading a value. The error is the deviation that it cannot be read for.
pub type ReadResult<T> = Result<Received<T>, Deviation>;

/// A value that was read from JSON, to which this dereferences, with its deviations from the
/// document.
#[derive(Clone)]
pub struct Received<T> {
    value: T,
    drift: Drift,
    raw: Bytes,
}

/// Writes everything but the text, which may contain secrets.
impl<T: fmt::Debug> fmt::Debug for Received<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Received")
            .field("value", &self.value)
            .field("drift", &self.drift)
            .finish_non_exhaustive()
    }
}

impl<T: Decode + Validate> Received<T> {
    /// Reads a value as leniently as the body of a response: what deviates from the document is
    /// recorded in [`drift`](Self::drift). To reject every deviation, deserialize the value with
    /// Serde, and validate it.
    ///
    /// # Errors
    /// Returns an error if the text is not JSON, or if it does not match the type.
    pub fn from_json(json: &[u8]) -> ReadResult<T> {
        let (value, drift) = body_reader::json(json, Decoding::Lenient)?;
        let raw = Bytes::copy_from_slice(json);
        Ok(Self { value, drift, raw })
    }

    /// Returns every deviation of the value from the document: what does not match its type, and
    /// the constraints that it violates.
    pub fn drift(&self) -> Drift {
        violation_drift::with_violations(&self.drift, &self.value)
    }

    /// Returns the text that the value was read from.
    pub fn raw(&self) -> &Bytes {
        &self.raw
    }

    /// Converts this into the value.
    pub fn into_value(self) -> T {
        self.value
    }
}

impl<T> Deref for Received<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}
