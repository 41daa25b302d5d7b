use crate::runtime::{enumeration, open_enum};

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
    Other(enumeration::Unlisted),
}

impl Event {
    /// The values that the description lists, in its order.
    pub const LISTED: &'static [&'static str] = &["message.added", "message.removed"];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::MessageAdded => "message.added",
            Self::MessageRemoved => "message.removed",
            Self::Other(value) => value.as_str(),
        }
    }

    fn read(text: &str) -> Self {
        match text {
            "message.added" => Self::MessageAdded,
            "message.removed" => Self::MessageRemoved,
            other => Self::Other(enumeration::Unlisted::new(other)),
        }
    }
}

enumeration::text_enum!(Event, Other);
open_enum::open_enum!(Event);
