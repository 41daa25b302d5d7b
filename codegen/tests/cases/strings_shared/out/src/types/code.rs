use crate::runtime::json::newtype;

/// Has at most 3 characters.
///
/// Defined in `#/components/schemas/Code`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(std::borrow::Cow<'static, str>);

newtype::newtype!(Code {
    max_length = 3,
});
