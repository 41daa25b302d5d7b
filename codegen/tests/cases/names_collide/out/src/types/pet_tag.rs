use crate::runtime::text_newtype;

/// The schema `PetTag`.
///
/// Has at most 2 characters.
///
/// Described at `#/components/schemas/PetTag`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PetTag(std::borrow::Cow<'static, str>);

text_newtype::text_newtype!(PetTag {
    max_length: 2,
});
