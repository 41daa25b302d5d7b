use crate::runtime::{enumeration, open_enum};

/// The schema `Cow`.
///
/// Described at `#/components/schemas/Cow`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Cow {
    /// `Cow`
    Cow,
    /// `std`
    Std,
    /// A value that the description does not list; there can be such.
    Other(enumeration::Unlisted),
}

impl Cow {
    /// The values that the description lists, in its order.
    pub const LISTED: &'static [&'static str] = &["Cow", "std"];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cow => "Cow",
            Self::Std => "std",
            Self::Other(value) => value.as_str(),
        }
    }

    fn read(text: &str) -> Self {
        match text {
            "Cow" => Self::Cow,
            "std" => Self::Std,
            other => Self::Other(enumeration::Unlisted::new(other)),
        }
    }
}

enumeration::text_enum!(Cow, Other);
open_enum::open_enum!(Cow);
