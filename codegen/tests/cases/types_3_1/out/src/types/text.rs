use crate::runtime::json::newtype;

/// Has at least 1 character.
///
/// Defined in `#/components/schemas/Text`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Text(std::borrow::Cow<'static, str>);

newtype::newtype!(Text {
    min_length = 1,
});
