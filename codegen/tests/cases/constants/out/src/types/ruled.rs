use crate::runtime::{closed_enum, enumeration};

/// The schema `Ruled`.
///
/// Described at `#/components/schemas/Ruled`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Ruled {
    /// `a`
    A,
    /// A value that the description does not list. It can be received, but not sent.
    Other(enumeration::Unlisted),
}

impl Ruled {
    /// The values that the description lists, in its order.
    pub const LISTED: &'static [&'static str] = &["a"];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::Other(value) => value.as_str(),
        }
    }

    fn read(text: &str) -> Self {
        match text {
            "a" => Self::A,
            other => Self::Other(enumeration::Unlisted::new(other)),
        }
    }
}

enumeration::text_enum!(Ruled, Other);
closed_enum::closed_enum!(Ruled);
