use crate::runtime::{closed_enum, enumeration};

/// The schema `Colour`.
///
/// Described at `#/components/schemas/Colour`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Colour {
    /// `red`
    Red,
    /// `green`
    Green,
    /// A value that the description does not list. It can be received, but not sent.
    Other(enumeration::Unlisted),
}

impl Colour {
    /// The values that the description lists, in its order.
    pub const LISTED: &'static [&'static str] = &["red", "green"];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::Green => "green",
            Self::Other(value) => value.as_str(),
        }
    }

    fn read(text: &str) -> Self {
        match text {
            "red" => Self::Red,
            "green" => Self::Green,
            other => Self::Other(enumeration::Unlisted::new(other)),
        }
    }
}

enumeration::text_enum!(Colour, Other);
closed_enum::closed_enum!(Colour);
