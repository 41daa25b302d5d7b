use crate::runtime::text;

/// The schema `mod`.
///
/// Has at most 2 characters.
///
/// Described at `#/components/schemas/mod`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ModType(std::borrow::Cow<'static, str>);

impl ModType {
    const RULES: text::Rules = text::Rules {
        name: "ModType",
        complaint: "ModType has at most 2 characters",
        min_length: 0,
        max_length: Some(2),
        pattern: None,
    };
}

text::text_newtype!(ModType);
