use crate::runtime::text;

/// The schema `pet_tag`.
///
/// Has at most 3 characters.
///
/// Described at `#/components/schemas/pet_tag`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PetTag3(std::borrow::Cow<'static, str>);

impl PetTag3 {
    const RULES: text::Rules = text::Rules {
        name: "PetTag3",
        complaint: "PetTag3 has at most 3 characters",
        min_length: 0,
        max_length: Some(3),
        pattern: None,
    };
}

text::text_newtype!(PetTag3);
