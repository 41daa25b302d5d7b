use crate::runtime::json::newtype;

/// Matches `^IS[0-9a-f]{32}$`.
///
/// Defined in `#/components/schemas/Channel/properties/serviceSid`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IsSid(std::borrow::Cow<'static, str>);

newtype::newtype!(IsSid {
    pattern = "^IS[0-9a-f]{32}$" => [Start, Literal(b"IS"), Repeat(b"09af", 32, 32), End],
});
