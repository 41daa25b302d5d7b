use crate::runtime::json::newtype;

/// A secret, which is redacted in `Debug` output and in messages, and has no `Display` output.
///
/// Defined in `#/components/schemas/Token`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Token(std::borrow::Cow<'static, str>);

newtype::newtype!(Token {
    secret = true,
});
