use crate::runtime::{enumeration, open_enum};

/// The schema `Color`.
///
/// Described at `#/components/schemas/Color`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Color {
    /// `black`
    Black,
    /// `white`
    White,
    /// A value that the description does not list; there can be such.
    Other(enumeration::Unlisted),
}

impl Color {
    /// The values that the description lists, in its order.
    pub const LISTED: &'static [&'static str] = &["black", "white"];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Black => "black",
            Self::White => "white",
            Self::Other(value) => value.as_str(),
        }
    }

    fn read(text: &str) -> Self {
        match text {
            "black" => Self::Black,
            "white" => Self::White,
            other => Self::Other(enumeration::Unlisted::new(other)),
        }
    }
}

enumeration::text_enum!(Color, Other);
open_enum::open_enum!(Color);
