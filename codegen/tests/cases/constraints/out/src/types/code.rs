use crate::runtime::json::newtype;

/// A code.
///
/// Has at most 9 characters and matches `^(?:a|b)$`.
///
/// Defined in `#/components/schemas/Code`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(std::borrow::Cow<'static, str>);

newtype::newtype!(Code {
    max_length = 9,
    pattern = "^(?:a|b)$" => [Start, Repeat(b"ab", 1, 1), End],
});
