use crate::runtime::json::newtype;

/// Matches `^[a-z]+-[0-9]{2,4}$`.
///
/// Defined in `#/components/schemas/Slug`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug(std::borrow::Cow<'static, str>);

newtype::newtype!(Slug {
    pattern = "^[a-z]+-[0-9]{2,4}$" => [
        Start,
        Repeat(b"az", 1, u32::MAX),
        Literal(b"-"),
        Repeat(b"09", 2, 4),
        End,
    ],
});
