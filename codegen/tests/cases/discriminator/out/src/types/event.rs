use super::{Closed, Opened};
use crate::runtime::json::union;

/// The schema `Event`.
///
/// The property `type` selects the variant.
///
/// Defined in `#/components/schemas/Event`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// Selected by `opened`.
    Opened(Box<Opened>),
    /// Selected by `closed`.
    Closed(Box<Closed>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Event {
    Opened(Opened) = "opened",
    Closed(Closed) = "closed",
} "oneOf" by "type" else Other);
