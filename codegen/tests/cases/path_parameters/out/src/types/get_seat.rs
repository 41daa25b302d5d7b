use crate::runtime::{closed_enum, enumeration};

/// The schema `getSeat.kind`.
///
/// Described at
/// `#/paths/~1rooms~1{name}~1{room_id}~1seats~1{seat}~1{kind}~1{free}/get/parameters/0/schema`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GetSeatKind {
    /// `chair`
    Chair,
    /// `sofa`
    Sofa,
    /// `.`
    Dot,
    /// A value that the description does not list. It can be received, but not sent.
    Other(enumeration::Unlisted),
}

impl GetSeatKind {
    /// The values that the description lists, in its order.
    pub const LISTED: &'static [&'static str] = &["chair", "sofa", "."];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Chair => "chair",
            Self::Sofa => "sofa",
            Self::Dot => ".",
            Self::Other(value) => value.as_str(),
        }
    }

    fn read(text: &str) -> Self {
        match text {
            "chair" => Self::Chair,
            "sofa" => Self::Sofa,
            "." => Self::Dot,
            other => Self::Other(enumeration::Unlisted::new(other)),
        }
    }
}

enumeration::text_enum!(GetSeatKind, Other);
closed_enum::closed_enum!(GetSeatKind);
