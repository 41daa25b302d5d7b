//! The requests that the API sends. Each function reads the payload of one, that is the body of
//! the request, as leniently as responses are read.

use crate::runtime::response::received;
use crate::types;

/// This is one item: the body is a sequence of them, which the receiver splits.
///
/// # Errors
/// Returns an error if the payload is not JSON, or does not match the type.
pub fn logged(payload: &[u8]) -> received::ReadResult<types::Entry> {
    received::Received::from_json(payload)
}
