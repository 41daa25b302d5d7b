use crate::runtime::json::newtype;

/// Has at least 1 character.
///
/// Defined in `#/components/schemas/Validate`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Validate(std::borrow::Cow<'static, str>);

newtype::newtype!(Validate {
    min_length = 1,
});
