use crate::runtime::{closed_enum, enumeration, text};

/// The schema `createMessage.To`.
///
/// Matches `^\+[0-9]+$`.
///
/// Described at
/// `#/paths/~1messages/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/To`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CreateMessageTo(std::borrow::Cow<'static, str>);

impl CreateMessageTo {
    const RULES: text::Rules = text::Rules {
        name: "CreateMessageTo",
        complaint: "CreateMessageTo matches ^\\+[0-9]+$",
        min_length: 0,
        max_length: None,
        pattern: Some(text::Pattern {
            source: "^\\+[0-9]+$",
            steps: &[
                text::Step::Literal(b"+"),
                text::Step::Repeat(&text::Class::DIGIT, 1, u32::MAX),
            ],
            from_start: true,
            to_end: true,
        }),
    };
}

text::text_newtype!(CreateMessageTo);

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
