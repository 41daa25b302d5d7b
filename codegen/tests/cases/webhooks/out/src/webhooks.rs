//! The requests that the API sends. Each function reads the payload of one, that is the body of
//! the request, as leniently as responses are read.

use crate::runtime::response::received;

/// A pet was born.
///
/// # Errors
/// Returns an error if the payload is not JSON, or does not match the type.
pub fn pet_born(payload: &[u8]) -> received::ReadResult<crate::types::pet_born::Payload> {
    received::Received::from_json(payload)
}
