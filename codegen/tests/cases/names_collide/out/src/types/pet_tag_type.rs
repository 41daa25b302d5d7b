use crate::runtime::json::newtype;

/// Has at most 1 character.
///
/// Defined in `#/components/schemas/pet-tag`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PetTagType(std::borrow::Cow<'static, str>);

newtype::newtype!(PetTagType {
    max_length = 1,
});
