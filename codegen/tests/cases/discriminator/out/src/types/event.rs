use crate::runtime::json::union;
use crate::runtime::validation::validate;
use crate::types;

/// The property `type` selects the variant.
///
/// Defined in `#/components/schemas/Event`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    Opened(types::Opened) = "opened" => validate::value,
    Closed(types::Closed) = "closed" => validate::value,
} "oneOf" by "type" else Other);
