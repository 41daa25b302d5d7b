use super::{Closed, Opened};
use crate::runtime::json::union;
use crate::runtime::validation::validate;

/// The property `type` selects the variant.
///
/// Defined in `#/components/schemas/Event`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    Opened(Opened) = "opened" => validate::value,
    Closed(Closed) = "closed" => validate::value,
} "oneOf" by "type" else Other);
