use crate::runtime::json::newtype;

/// Has at most 3 characters.
///
/// Defined in `#/components/schemas/pet_tag`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PetTag3(std::borrow::Cow<'static, str>);

newtype::newtype!(PetTag3 {
    max_length = 3,
});
