use crate::runtime::json::newtype;

/// Matches `^G[0-9]{4}$`.
///
/// Defined in `#/components/schemas/GardenId`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GardenId(std::borrow::Cow<'static, str>);

newtype::newtype!(GardenId {
    pattern = "^G[0-9]{4}$" => [Start, Literal(b"G"), Repeat(b"09", 4, 4), End],
});
