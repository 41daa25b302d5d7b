use crate::runtime::json::newtype;

/// Has at most 3 characters.
///
/// Defined in `#/components/schemas/pet_tag`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PetTagSchema(std::borrow::Cow<'static, str>);

newtype::newtype!(PetTagSchema {
    max_length = 3,
});
