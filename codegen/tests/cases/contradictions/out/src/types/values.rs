use crate::runtime::{closed_enum, enumeration};

/// The schema `Values`.
///
/// Described at `#/components/schemas/Values`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Values {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the description does not list. It can be received, but not sent.
    Other(enumeration::Unlisted),
}

impl Values {
    /// The values that the description lists, in its order.
    pub const LISTED: &'static [&'static str] = &["a", "b"];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Other(value) => value.as_str(),
        }
    }

    fn read(text: &str) -> Self {
        match text {
            "a" => Self::A,
            "b" => Self::B,
            other => Self::Other(enumeration::Unlisted::new(other)),
        }
    }
}

enumeration::text_enum!(Values, Other);
closed_enum::closed_enum!(Values);
