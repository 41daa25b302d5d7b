use crate::runtime::text;

/// The schema `PetTag2`.
///
/// Has at most 4 characters.
///
/// Described at `#/components/schemas/PetTag2`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PetTag2Type(std::borrow::Cow<'static, str>);

impl PetTag2Type {
    const RULES: text::Rules = text::Rules {
        name: "PetTag2Type",
        complaint: "PetTag2Type has at most 4 characters",
        min_length: 0,
        max_length: Some(4),
        pattern: None,
    };
}

text::text_newtype!(PetTag2Type);
