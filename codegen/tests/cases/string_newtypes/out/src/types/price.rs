use crate::runtime::json::newtype;

/// Matches `^€[0-9]*$`.
///
/// Defined in `#/components/schemas/Price`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Price(std::borrow::Cow<'static, str>);

newtype::newtype!(Price {
    pattern = "^€[0-9]*$" => [Start, Literal(b"\xE2\x82\xAC"), Repeat(b"09", 0, u32::MAX), End],
});
