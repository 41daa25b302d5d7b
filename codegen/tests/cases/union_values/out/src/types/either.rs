use crate::runtime::{closed_enum, enumeration};

/// The schema `Either`.
///
/// `blue`: As the sky.
///
/// Described at `#/components/schemas/Either`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Either {
    /// `red`
    Red,
    /// `green`
    Green,
    /// `blue`
    Blue,
    /// A value that the description does not list. It can be received, but not sent.
    Other(enumeration::Unlisted),
}

impl Either {
    /// The values that the description lists, in its order.
    pub const LISTED: &'static [&'static str] = &["red", "green", "blue"];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::Green => "green",
            Self::Blue => "blue",
            Self::Other(value) => value.as_str(),
        }
    }

    fn read(text: &str) -> Self {
        match text {
            "red" => Self::Red,
            "green" => Self::Green,
            "blue" => Self::Blue,
            other => Self::Other(enumeration::Unlisted::new(other)),
        }
    }
}

enumeration::text_enum!(Either, Other);
closed_enum::closed_enum!(Either);
