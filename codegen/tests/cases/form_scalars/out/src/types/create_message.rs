use crate::runtime::{closed_enum, enumeration};

/// The schema `createMessage.Kind`.
///
/// Described at
/// `#/paths/~1messages/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/Kind`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreateMessageKind {
    /// `plain`
    Plain,
    /// `rich`
    Rich,
    /// A value that the description does not list. It can be received, but not sent.
    Other(enumeration::Unlisted),
}

impl CreateMessageKind {
    /// The values that the description lists, in its order.
    pub const LISTED: &'static [&'static str] = &["plain", "rich"];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Plain => "plain",
            Self::Rich => "rich",
            Self::Other(value) => value.as_str(),
        }
    }

    fn read(text: &str) -> Self {
        match text {
            "plain" => Self::Plain,
            "rich" => Self::Rich,
            other => Self::Other(enumeration::Unlisted::new(other)),
        }
    }
}

enumeration::text_enum!(CreateMessageKind, Other);
closed_enum::closed_enum!(CreateMessageKind);
