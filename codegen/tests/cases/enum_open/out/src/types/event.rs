use crate::runtime::json::{open_enum, string_enum};

/// Defined in `#/components/schemas/Event`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Event {
    MessageAdded,
    MessageRemoved,
    /// A value not listed in the document, which is valid as well.
    Other(string_enum::Unlisted),
}

open_enum::open_enum!(Event {
    MessageAdded = "message.added",
    MessageRemoved = "message.removed",
} other Other of response);
