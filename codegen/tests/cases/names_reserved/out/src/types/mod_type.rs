use crate::runtime::json::newtype;

/// Has at most 1 character.
///
/// Defined in `#/components/schemas/Mod`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mod(std::borrow::Cow<'static, str>);

newtype::newtype!(Mod {
    max_length = 1,
});
