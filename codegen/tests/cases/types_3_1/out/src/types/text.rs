use crate::runtime::text;

/// The schema `Text`.
///
/// Has at least 1 character.
///
/// Described at `#/components/schemas/Text`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Text(std::borrow::Cow<'static, str>);

impl Text {
    const RULES: text::Rules = text::Rules {
        name: "Text",
        complaint: "Text has at least 1 character",
        min_length: 1,
        max_length: None,
        pattern: None,
    };
}

text::text_newtype!(Text);
