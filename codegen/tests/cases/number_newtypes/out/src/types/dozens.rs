use crate::runtime::json::number_newtype;

/// A multiple of 1200.
///
/// Defined in `#/components/schemas/Dozens`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Dozens(i64);

number_newtype::number_newtype!(Dozens {
    type = i64,
    multiple_of = 1200,
});
