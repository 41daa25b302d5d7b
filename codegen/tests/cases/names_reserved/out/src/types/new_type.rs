use crate::runtime::json::newtype;

/// Has at most 1 character.
///
/// Defined in `#/components/schemas/New`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NewType(std::borrow::Cow<'static, str>);

newtype::newtype!(NewType {
    max_length = 1,
});
