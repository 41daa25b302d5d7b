use crate::runtime::json::newtype;

/// Has at most 3 characters.
///
/// Defined in `#/components/schemas/Narrow`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Narrow(std::borrow::Cow<'static, str>);

newtype::newtype!(Narrow {
    max_length = 3,
});
