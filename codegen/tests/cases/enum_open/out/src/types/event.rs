use crate::runtime::json::{open_enum, string_enum};

/// The schema `Event`.
///
/// Described at `#/components/schemas/Event`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Event {
    /// `message.added`
    MessageAdded,
    /// `message.removed`
    MessageRemoved,
    /// A value that the description does not list; there can be such.
    Other(string_enum::Unlisted),
}

open_enum::open_enum!(Event {
    MessageAdded = "message.added",
    MessageRemoved = "message.removed",
} other Other);
