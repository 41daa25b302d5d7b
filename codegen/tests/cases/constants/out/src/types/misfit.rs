use crate::runtime::{closed_enum, enumeration};

/// The schema `Misfit`.
///
/// Described at `#/components/schemas/Misfit`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Misfit {
    /// `a`
    A,
    /// A value that the description does not list. It can be received, but not sent.
    Other(enumeration::Unlisted),
}

impl Misfit {
    /// The values that the description lists, in its order.
    pub const LISTED: &'static [&'static str] = &["a"];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::Other(value) => value.as_str(),
        }
    }

    fn read(text: &str) -> Self {
        match text {
            "a" => Self::A,
            other => Self::Other(enumeration::Unlisted::new(other)),
        }
    }
}

enumeration::text_enum!(Misfit, Other);
closed_enum::closed_enum!(Misfit);
