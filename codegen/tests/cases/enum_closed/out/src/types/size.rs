use crate::runtime::{closed_enum, enumeration};

/// How much fits in.
///
/// Described at `#/components/schemas/Size`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Size {
    /// `small`
    Small,
    /// `large`
    Large,
    /// A value that the description does not list. It can be received, but not sent.
    Other(enumeration::Unlisted),
}

impl Size {
    /// The values that the description lists, in its order.
    pub const LISTED: &'static [&'static str] = &["small", "large"];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Small => "small",
            Self::Large => "large",
            Self::Other(value) => value.as_str(),
        }
    }

    fn read(text: &str) -> Self {
        match text {
            "small" => Self::Small,
            "large" => Self::Large,
            other => Self::Other(enumeration::Unlisted::new(other)),
        }
    }
}

enumeration::text_enum!(Size, Other);
closed_enum::closed_enum!(Size);
