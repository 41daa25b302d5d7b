use crate::runtime::text;

/// The schema `New`.
///
/// Has at most 1 character.
///
/// Described at `#/components/schemas/New`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NewType(std::borrow::Cow<'static, str>);

impl NewType {
    const RULES: text::Rules = text::Rules {
        name: "NewType",
        complaint: "NewType has at most 1 character",
        min_length: 0,
        max_length: Some(1),
        pattern: None,
    };
}

text::text_newtype!(NewType);
