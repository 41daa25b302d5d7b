use crate::runtime::{closed_enum, enumeration};

/// The schema `Length.inf`.
///
/// Described at `#/components/schemas/Length/anyOf/0`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LengthInf {
    /// `inf`
    Inf,
    /// A value that the description does not list. It can be received, but not sent.
    Other(enumeration::Unlisted),
}

impl LengthInf {
    /// The values that the description lists, in its order.
    pub const LISTED: &'static [&'static str] = &["inf"];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Inf => "inf",
            Self::Other(value) => value.as_str(),
        }
    }

    fn read(text: &str) -> Self {
        match text {
            "inf" => Self::Inf,
            other => Self::Other(enumeration::Unlisted::new(other)),
        }
    }
}

enumeration::text_enum!(LengthInf, Other);
closed_enum::closed_enum!(LengthInf);
