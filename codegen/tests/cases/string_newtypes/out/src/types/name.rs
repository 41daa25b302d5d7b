use crate::runtime::json::newtype;

/// Counted in characters.
///
/// Has 1 to 5 characters.
///
/// Defined in `#/components/schemas/Name`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name(std::borrow::Cow<'static, str>);

newtype::newtype!(Name {
    min_length = 1,
    max_length = 5,
});
