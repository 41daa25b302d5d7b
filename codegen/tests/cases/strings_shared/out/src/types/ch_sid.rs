use crate::runtime::json::newtype;

/// Matches `^CH[0-9a-f]{32}$`.
///
/// Defined in `#/components/schemas/Channel/properties/sid`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChSid(std::borrow::Cow<'static, str>);

newtype::newtype!(ChSid {
    pattern = "^CH[0-9a-f]{32}$" => [Start, Literal(b"CH"), Repeat(b"09af", 32, 32), End],
});
