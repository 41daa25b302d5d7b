use crate::runtime::json::number_newtype;

/// At most 150.
///
/// Defined in `#/components/schemas/Age`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Age(i64);

number_newtype::number_newtype!(Age {
    type = i64,
    maximum = 150,
});
