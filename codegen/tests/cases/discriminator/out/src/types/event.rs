use super::{Closed, Opened};
use crate::runtime::{union, validate};

/// The schema `Event`.
///
/// The field `type` tells which type a value has.
///
/// Described at `#/components/schemas/Event`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Event {
    /// Where `type` is `opened`.
    Opened(Box<Opened>),
    /// Where `type` is `closed`.
    Closed(Box<Closed>),
    /// A value that fits none of these. It can be received, but not sent.
    Other(serde_json::Value),
}

union::union!(Event {
    Opened from Opened as "opened" => validate::check,
    Closed from Closed as "closed" => validate::check,
} oneOf by "type" else Other);
