use crate::runtime::{closed_enum, enumeration};

/// The schema `Food`.
///
/// Described at `#/components/schemas/Food`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Food {
    /// `fish`
    Fish,
    /// `hay`
    Hay,
    /// A value that the description does not list. It can be received, but not sent.
    Other(enumeration::Unlisted),
}

impl Food {
    /// The values that the description lists, in its order.
    pub const LISTED: &'static [&'static str] = &["fish", "hay"];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fish => "fish",
            Self::Hay => "hay",
            Self::Other(value) => value.as_str(),
        }
    }

    fn read(text: &str) -> Self {
        match text {
            "fish" => Self::Fish,
            "hay" => Self::Hay,
            other => Self::Other(enumeration::Unlisted::new(other)),
        }
    }
}

enumeration::text_enum!(Food, Other);
closed_enum::closed_enum!(Food);
