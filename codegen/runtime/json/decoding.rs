//! The modes in which JSON is decoded.

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
