use crate::runtime::text;

/// The schema `Self`.
///
/// Has at most 1 character.
///
/// Described at `#/components/schemas/Self`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SelfType(std::borrow::Cow<'static, str>);

impl SelfType {
    const RULES: text::Rules = text::Rules {
        name: "SelfType",
        complaint: "SelfType has at most 1 character",
        min_length: 0,
        max_length: Some(1),
        pattern: None,
    };
}

text::text_newtype!(SelfType);
