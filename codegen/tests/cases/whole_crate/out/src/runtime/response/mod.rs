//! What comes back: bodies, headers, events, and deviations from the document.

pub mod body_reader;
pub mod typed_response;
