use crate::runtime::{closed_enum, enumeration};

/// The schema `Some`.
///
/// Described at `#/components/schemas/Some`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SomeType {
    /// `Some`
    Some,
    /// `Self`
    Self2,
    /// `Ok`
    Ok,
    /// A value that the description does not list. It can be received, but not sent.
    Other(enumeration::Unlisted),
}

impl SomeType {
    /// The values that the description lists, in its order.
    pub const LISTED: &'static [&'static str] = &["Some", "Self", "Ok"];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Some => "Some",
            Self::Self2 => "Self",
            Self::Ok => "Ok",
            Self::Other(value) => value.as_str(),
        }
    }

    fn read(text: &str) -> Self {
        match text {
            "Some" => Self::Some,
            "Self" => Self::Self2,
            "Ok" => Self::Ok,
            other => Self::Other(enumeration::Unlisted::new(other)),
        }
    }
}

enumeration::text_enum!(SomeType, Other);
closed_enum::closed_enum!(SomeType);
