use crate::runtime::{closed_enum, enumeration};

/// The schema `Kind`.
///
/// Described at `#/components/schemas/Kind`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// `public`
    Public,
    /// `secret`
    Secret,
    /// A value that the description does not list. It can be received, but not sent.
    Other(enumeration::Unlisted),
}

impl Kind {
    /// The values that the description lists, in its order.
    pub const LISTED: &'static [&'static str] = &["public", "secret"];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Public => "public",
            Self::Secret => "secret",
            Self::Other(value) => value.as_str(),
        }
    }

    fn read(text: &str) -> Self {
        match text {
            "public" => Self::Public,
            "secret" => Self::Secret,
            other => Self::Other(enumeration::Unlisted::new(other)),
        }
    }
}

enumeration::text_enum!(Kind, Other);
closed_enum::closed_enum!(Kind);
