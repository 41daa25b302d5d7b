//! What comes back: bodies, headers, events, and deviations from the document.

pub mod body_reader;
pub mod compression;
pub mod decode_elsewhere;
pub mod error_response;
pub mod raw_response;
pub mod received;
pub mod typed_response;
pub mod violation_drift;
