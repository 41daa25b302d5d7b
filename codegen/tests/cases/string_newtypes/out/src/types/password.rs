use crate::runtime::json::newtype;

/// Has at least 8 characters.
///
/// Defined in `#/components/schemas/Password`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Password(std::borrow::Cow<'static, str>);

newtype::newtype!(Password {
    min_length = 8,
});
