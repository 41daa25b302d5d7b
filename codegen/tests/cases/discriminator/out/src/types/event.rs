use super::{Closed, Opened};
use crate::runtime::json::union;
use crate::runtime::validation::validate;

/// The schema `Event`.
///
/// The field `type` tells which it is.
///
/// Described at `#/components/schemas/Event`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Event {
    /// Told by `opened`.
    Opened(Box<Opened>),
    /// Told by `closed`.
    Closed(Box<Closed>),
    /// A value that fits none of these. It can be received, but not sent.
    Other(serde_json::Value),
}

union::union!(Event {
    Opened(Opened) = "opened" => validate::value,
    Closed(Closed) = "closed" => validate::value,
} "oneOf" by "type" else Other);
