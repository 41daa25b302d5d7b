use crate::runtime::json::newtype;

/// Matches `a^b`.
///
/// Defined in `#/components/schemas/Anchor`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Anchor(std::borrow::Cow<'static, str>);

newtype::newtype!(Anchor {
    pattern = "a^b" => States(&[(false, &[(b'\0', b'\xFF', 0)])]),
});
