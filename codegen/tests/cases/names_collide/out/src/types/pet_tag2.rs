use crate::runtime::json::newtype;

/// Has at most 4 characters.
///
/// Defined in `#/components/schemas/PetTag2`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PetTag2(std::borrow::Cow<'static, str>);

newtype::newtype!(PetTag2 {
    max_length = 4,
});
