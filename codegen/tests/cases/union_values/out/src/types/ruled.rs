use crate::runtime::{closed_enum, enumeration};

/// The schema `Ruled.infinite`.
///
/// Described at `#/components/schemas/Ruled/anyOf/1`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RuledInfinite {
    /// `infinite`
    Infinite,
    /// A value that the description does not list. It can be received, but not sent.
    Other(enumeration::Unlisted),
}

impl RuledInfinite {
    /// The values that the description lists, in its order.
    pub const LISTED: &'static [&'static str] = &["infinite"];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Infinite => "infinite",
            Self::Other(value) => value.as_str(),
        }
    }

    fn read(text: &str) -> Self {
        match text {
            "infinite" => Self::Infinite,
            other => Self::Other(enumeration::Unlisted::new(other)),
        }
    }
}

enumeration::text_enum!(RuledInfinite, Other);
closed_enum::closed_enum!(RuledInfinite);
