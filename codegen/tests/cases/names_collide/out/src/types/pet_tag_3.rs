use crate::runtime::text_newtype;

/// The schema `pet_tag`.
///
/// Has at most 3 characters.
///
/// Described at `#/components/schemas/pet_tag`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PetTag3(std::borrow::Cow<'static, str>);

text_newtype::text_newtype!(PetTag3 {
    max_length: 3,
});
