use crate::runtime::text;

/// The schema `Validate`.
///
/// Has at least 1 character.
///
/// Described at `#/components/schemas/Validate`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Validate(std::borrow::Cow<'static, str>);

impl Validate {
    const RULES: text::Rules = text::Rules {
        name: "Validate",
        complaint: "Validate has at least 1 character",
        min_length: 1,
        max_length: None,
        pattern: None,
    };
}

text::text_newtype!(Validate);
