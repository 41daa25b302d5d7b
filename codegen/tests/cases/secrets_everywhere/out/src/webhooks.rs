//! The requests that the API sends. Each function reads the payload of one, that is the body of
//! the request, as leniently as responses are read.

use crate::runtime::response::received;
use crate::types;

/// # Errors
/// Returns an error if the payload is not JSON, or does not match the type.
pub fn rotated(payload: &[u8]) -> received::ReadResult<types::Key> {
    received::Received::from_json(payload)
}
