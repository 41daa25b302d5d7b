use crate::runtime::json::newtype;

/// Has at least 8 characters and matches `^[a-z]+$`.
///
/// A secret, which is redacted in `Debug` output and in messages, and has no `Display` output.
///
/// Defined in `#/components/schemas/Password`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Password(std::borrow::Cow<'static, str>);

newtype::newtype!(Password {
    secret = true,
    min_length = 8,
    pattern = "^[a-z]+$" => [Start, Repeat(b"az", 1, u32::MAX), End],
});
