use crate::runtime::{closed_enum, enumeration};

/// The schema `setLevel.body`.
///
/// Described at `#/paths/~1note/patch/requestBody/content/text~1plain/schema`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SetLevelBody {
    /// `low`
    Low,
    /// `high`
    High,
    /// A value that the description does not list. It can be received, but not sent.
    Other(enumeration::Unlisted),
}

impl SetLevelBody {
    /// The values that the description lists, in its order.
    pub const LISTED: &'static [&'static str] = &["low", "high"];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Low => "low",
            Self::High => "high",
            Self::Other(value) => value.as_str(),
        }
    }

    fn read(text: &str) -> Self {
        match text {
            "low" => Self::Low,
            "high" => Self::High,
            other => Self::Other(enumeration::Unlisted::new(other)),
        }
    }
}

enumeration::text_enum!(SetLevelBody, Other);
closed_enum::closed_enum!(SetLevelBody);
