use crate::runtime::json::newtype;

/// Has at least 2 characters.
///
/// Defined in `#/components/schemas/Long`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Long(std::borrow::Cow<'static, str>);

newtype::newtype!(Long {
    min_length = 2,
});
