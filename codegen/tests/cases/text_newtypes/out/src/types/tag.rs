use crate::runtime::text;

/// The schema `Tag`.
///
/// Matches `#[a-z]`.
///
/// Described at `#/components/schemas/Tag`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag(std::borrow::Cow<'static, str>);

text::text_newtype!(Tag {
    pattern: "#[a-z]" => [Literal(b"#"), Repeat(&Class::of(b"az"), 1, 1)],
});
