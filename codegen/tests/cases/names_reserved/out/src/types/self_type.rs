use crate::runtime::json::newtype;

/// Has at most 1 character.
///
/// Defined in `#/components/schemas/Self`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SelfType(std::borrow::Cow<'static, str>);

newtype::newtype!(SelfType {
    max_length = 1,
});
