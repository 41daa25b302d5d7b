use crate::runtime::json::newtype;

/// Has at least 3 characters.
///
/// Defined in `#/components/schemas/Name`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name(std::borrow::Cow<'static, str>);

newtype::newtype!(Name {
    min_length = 3,
});
