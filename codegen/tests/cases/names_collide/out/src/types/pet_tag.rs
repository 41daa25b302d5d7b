use crate::runtime::text;

/// The schema `PetTag`.
///
/// Has at most 2 characters.
///
/// Described at `#/components/schemas/PetTag`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PetTag(std::borrow::Cow<'static, str>);

impl PetTag {
    const RULES: text::Rules = text::Rules {
        name: "PetTag",
        complaint: "PetTag has at most 2 characters",
        min_length: 0,
        max_length: Some(2),
        pattern: None,
    };
}

text::text_newtype!(PetTag);
