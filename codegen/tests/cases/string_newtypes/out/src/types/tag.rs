use crate::runtime::json::newtype;

/// Matches `#[a-z]`.
///
/// Defined in `#/components/schemas/Tag`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag(std::borrow::Cow<'static, str>);

newtype::newtype!(Tag {
    pattern = "#[a-z]" => [Literal(b"#"), Repeat(b"az", 1, 1)],
});
