use crate::runtime::json::number_newtype;

/// How many there are on a page.
///
/// From 1 to 100.
///
/// Defined in `#/components/schemas/Limit`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Limit(i64);

number_newtype::number_newtype!(Limit {
    type = i64,
    minimum = 1,
    maximum = 100,
});
