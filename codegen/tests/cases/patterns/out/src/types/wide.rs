use crate::runtime::json::newtype;

/// Matches `^é+$`.
///
/// Defined in `#/components/schemas/Wide`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Wide(std::borrow::Cow<'static, str>);

newtype::newtype!(Wide {
    pattern = "^é+$" => [Start, RepeatChars(&[('\u{e9}', '\u{e9}')], 1, u32::MAX), End],
});
