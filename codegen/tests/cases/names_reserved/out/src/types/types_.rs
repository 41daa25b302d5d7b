use crate::runtime::{closed_enum, enumeration};

/// The schema `types`.
///
/// Described at `#/components/schemas/types`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Types {
    /// `Error`
    Error,
    /// `Err`
    Err,
    /// A value that the description does not list. It can be received, but not sent.
    Other(enumeration::Unlisted),
}

impl Types {
    /// The values that the description lists, in its order.
    pub const LISTED: &'static [&'static str] = &["Error", "Err"];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Error => "Error",
            Self::Err => "Err",
            Self::Other(value) => value.as_str(),
        }
    }

    fn read(text: &str) -> Self {
        match text {
            "Error" => Self::Error,
            "Err" => Self::Err,
            other => Self::Other(enumeration::Unlisted::new(other)),
        }
    }
}

enumeration::text_enum!(Types, Other);
closed_enum::closed_enum!(Types);
