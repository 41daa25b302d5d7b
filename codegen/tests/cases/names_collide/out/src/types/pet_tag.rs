use crate::runtime::json::newtype;

/// Has at most 2 characters.
///
/// Defined in `#/components/schemas/PetTag`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PetTag(std::borrow::Cow<'static, str>);

newtype::newtype!(PetTag {
    max_length = 2,
});
