//! The modes in which JSON is decoded.

use std::time::Instant;

/// How closely a response has to match the document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Decoding {
    /// A response that deviates from the document does not fail the call, as long as its body can
    /// be decoded; each deviation is recorded in [`Response::drift`](crate::Response::drift).
    #[default]
    Lenient,
    /// A response that deviates from the document fails the call.
    Strict,
}

/// A mode, and the time when decoding ends, whether it is done or not.
#[derive(Clone, Copy, Debug)]
pub struct Reading {
    /// The mode.
    pub decoding: Decoding,
    /// The end, if there is one.
    pub end: Option<Instant>,
}

impl From<Decoding> for Reading {
    fn from(decoding: Decoding) -> Self {
        Self {
            decoding,
            end: None,
        }
    }
}
