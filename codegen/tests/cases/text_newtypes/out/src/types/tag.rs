use crate::runtime::text_newtype;

/// The schema `Tag`.
///
/// Matches `#[a-z]`.
///
/// Described at `#/components/schemas/Tag`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag(std::borrow::Cow<'static, str>);

text_newtype::text_newtype!(Tag {
    pattern: "#[a-z]" => [Literal(b"#"), Repeat(&Class::of(b"az"), 1, 1)],
});
