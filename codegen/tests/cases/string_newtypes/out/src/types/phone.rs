use crate::runtime::json::newtype;

/// Matches `^\+?[1-9]\d{2,}`.
///
/// Defined in `#/components/schemas/Phone`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Phone(std::borrow::Cow<'static, str>);

newtype::newtype!(Phone {
    pattern = "^\\+?[1-9]\\d{2,}" => [Start, Repeat(b"++", 0, 1), Repeat(b"19", 1, 1), Repeat(b"09", 2, 2)],
});
