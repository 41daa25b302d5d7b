use crate::runtime::{enumeration, open_enum};

/// The schema `Models`.
///
/// Described at `#/components/schemas/Models`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Models {
    /// `small`
    Small,
    /// `large`
    Large,
    /// `huge`
    Huge,
    /// A value that the description does not list; there can be such.
    Other(enumeration::Unlisted),
}

impl Models {
    /// The values that the description lists, in its order.
    pub const LISTED: &'static [&'static str] = &["small", "large", "huge"];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Small => "small",
            Self::Large => "large",
            Self::Huge => "huge",
            Self::Other(value) => value.as_str(),
        }
    }

    fn read(text: &str) -> Self {
        match text {
            "small" => Self::Small,
            "large" => Self::Large,
            "huge" => Self::Huge,
            other => Self::Other(enumeration::Unlisted::new(other)),
        }
    }
}

enumeration::text_enum!(Models, Other);
open_enum::open_enum!(Models);
