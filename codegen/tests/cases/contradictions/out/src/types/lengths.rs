use crate::runtime::json::newtype;

/// Has at least 5 characters.
///
/// Defined in `#/components/schemas/Lengths`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lengths(std::borrow::Cow<'static, str>);

newtype::newtype!(Lengths {
    min_length = 5,
});
