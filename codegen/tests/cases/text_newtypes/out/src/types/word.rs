use crate::runtime::text_newtype;

/// The schema `Word`.
///
/// Matches `^\w{1,8}$`.
///
/// Described at `#/components/schemas/Word`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Word(std::borrow::Cow<'static, str>);

text_newtype::text_newtype!(Word {
    pattern: "^\\w{1,8}$" => [Start, Repeat(WORD, 1, 8), End],
});
