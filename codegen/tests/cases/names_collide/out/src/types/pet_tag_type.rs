use crate::runtime::text;

/// The schema `pet-tag`.
///
/// Has at most 1 character.
///
/// Described at `#/components/schemas/pet-tag`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PetTagType(std::borrow::Cow<'static, str>);

impl PetTagType {
    const RULES: text::Rules = text::Rules {
        name: "PetTagType",
        complaint: "PetTagType has at most 1 character",
        min_length: 0,
        max_length: Some(1),
        pattern: None,
    };
}

text::text_newtype!(PetTagType);
