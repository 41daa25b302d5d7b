use crate::runtime::text_newtype;

/// The schema `GardenId`.
///
/// Matches `^G[0-9]{4}$`.
///
/// Described at `#/components/schemas/GardenId`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GardenId(std::borrow::Cow<'static, str>);

text_newtype::text_newtype!(GardenId {
    pattern: "^G[0-9]{4}$" => [Start, Literal(b"G"), Repeat(DIGIT, 4, 4), End],
});
