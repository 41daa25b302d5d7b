use crate::runtime::json::newtype;

/// Matches `^\w{1,8}$`.
///
/// Defined in `#/components/schemas/Word`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Word(std::borrow::Cow<'static, str>);

newtype::newtype!(Word {
    pattern = "^\\w{1,8}$" => [Start, Repeat(b"09AZ__az", 1, 8), End],
});
