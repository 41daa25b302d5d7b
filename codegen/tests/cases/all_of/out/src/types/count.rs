use crate::runtime::json::number_newtype;

/// From 1 to 3.
///
/// Defined in `#/components/schemas/Count`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Count(i64);

number_newtype::number_newtype!(Count {
    type = i64,
    minimum = 1,
    maximum = 3,
});
