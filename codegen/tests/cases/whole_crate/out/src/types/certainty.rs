use crate::runtime::{closed_enum, enumeration};

/// The schema `Certainty`.
///
/// Described at `#/components/schemas/Certainty`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Certainty {
    /// `sure`
    Sure,
    /// `unsure`
    Unsure,
    /// A value that the description does not list. It can be received, but not sent.
    Other(enumeration::Unlisted),
}

impl Certainty {
    /// The values that the description lists, in its order.
    pub const LISTED: &'static [&'static str] = &["sure", "unsure"];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sure => "sure",
            Self::Unsure => "unsure",
            Self::Other(value) => value.as_str(),
        }
    }

    fn read(text: &str) -> Self {
        match text {
            "sure" => Self::Sure,
            "unsure" => Self::Unsure,
            other => Self::Other(enumeration::Unlisted::new(other)),
        }
    }
}

enumeration::text_enum!(Certainty, Other);
closed_enum::closed_enum!(Certainty);
