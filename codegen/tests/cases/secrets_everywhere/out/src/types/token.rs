use crate::runtime::json::newtype;

/// Has at least 3 characters and matches `^[^!]*$`.
///
/// A secret, which is redacted in `Debug` output and in messages, and has no `Display` output.
///
/// Defined in `#/components/schemas/Token`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Token(std::borrow::Cow<'static, str>);

newtype::newtype!(Token {
    secret = true,
    min_length = 3,
    pattern = "^[^!]*$" => [
        Start,
        RepeatChars(&[('\u{0}', ' '), ('"', '\u{10ffff}')], 0, u32::MAX),
        End,
    ],
});
