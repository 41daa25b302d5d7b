use crate::runtime::json::union;
use crate::types;

/// The property `type` selects the variant.
///
/// Defined in `#/components/schemas/Event`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// Selected by `opened`.
    Opened(Box<types::Opened>),
    /// Selected by `closed`.
    Closed(Box<types::Closed>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Event {
    Opened(types::Opened) = "opened",
    Closed(types::Closed) = "closed",
} "oneOf" by "type" else Other of response);
