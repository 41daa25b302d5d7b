use crate::runtime::json::newtype;

/// Matches `^[^a]$`.
///
/// Defined in `#/components/schemas/Except`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Except(std::borrow::Cow<'static, str>);

newtype::newtype!(Except {
    pattern = "^[^a]$" => [Start, RepeatChars(&[('\u{0}', '`'), ('b', '\u{10ffff}')], 1, 1), End],
});
