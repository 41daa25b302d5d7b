use crate::runtime::json::newtype;

/// Has at most 3 characters.
///
/// Defined in `#/components/schemas/String`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StringType(std::borrow::Cow<'static, str>);

newtype::newtype!(StringType {
    max_length = 3,
});
