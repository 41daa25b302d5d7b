use crate::runtime::json::newtype;

/// Has exactly 6 characters and matches `^AB[0-9a-f]{4}$`.
///
/// Defined in `#/components/schemas/Sid`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sid(std::borrow::Cow<'static, str>);

newtype::newtype!(Sid {
    min_length = 6,
    max_length = 6,
    pattern = "^AB[0-9a-f]{4}$" => [Start, Literal(b"AB"), Repeat(b"09af", 4, 4), End],
});
