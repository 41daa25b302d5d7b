use crate::runtime::text;

/// The schema `String`.
///
/// Has at most 3 characters.
///
/// Described at `#/components/schemas/String`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StringType(std::borrow::Cow<'static, str>);

impl StringType {
    const RULES: text::Rules = text::Rules {
        name: "StringType",
        complaint: "StringType has at most 3 characters",
        min_length: 0,
        max_length: Some(3),
        pattern: None,
    };
}

text::text_newtype!(StringType);
