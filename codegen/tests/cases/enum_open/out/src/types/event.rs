use crate::runtime::{enumeration, open_enum};

/// The schema `Event`.
///
/// Defined in `#/components/schemas/Event`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Event {
    /// `message.added`
    MessageAdded,
    /// `message.removed`
    MessageRemoved,
    /// A value not listed in the document, which is valid as well.
    Other(enumeration::Unlisted),
}

open_enum::open_enum!(Event {
    MessageAdded = "message.added",
    MessageRemoved = "message.removed",
} other Other);
