use crate::runtime::json::newtype;

/// Has at most 2 characters.
///
/// Defined in `#/components/schemas/mod`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ModType(std::borrow::Cow<'static, str>);

newtype::newtype!(ModType {
    max_length = 2,
});
