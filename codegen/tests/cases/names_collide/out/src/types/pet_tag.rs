use crate::runtime::json::newtype;

/// The schema `PetTag`.
///
/// Has at most 2 characters.
///
/// Described at `#/components/schemas/PetTag`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PetTag(std::borrow::Cow<'static, str>);

newtype::newtype!(PetTag {
    max_length = 2,
});
