use crate::runtime::text;

/// The schema `PetTag2`.
///
/// Has at most 4 characters.
///
/// Described at `#/components/schemas/PetTag2`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PetTag2(std::borrow::Cow<'static, str>);

impl PetTag2 {
    const RULES: text::Rules = text::Rules {
        name: "PetTag2",
        complaint: "PetTag2 has at most 4 characters",
        min_length: 0,
        max_length: Some(4),
        pattern: None,
    };
}

text::text_newtype!(PetTag2);
