use crate::runtime::{enumeration, open_enum};

/// The schema `Model`.
///
/// Described at `#/components/schemas/Model`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Model {
    /// `small`
    Small,
    /// `large`
    Large,
    /// A value that the description does not list; there can be such.
    Other(enumeration::Unlisted),
}

impl Model {
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

enumeration::text_enum!(Model, Other);
open_enum::open_enum!(Model);
