use crate::runtime::json::number_newtype;

/// A multiple of 2.5.
///
/// Defined in `#/components/schemas/Half`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Half(i64);

number_newtype::number_newtype!(Half {
    type = i64,
    multiple_of = 2.5,
});
