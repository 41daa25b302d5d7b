use crate::runtime::json::number_newtype;

/// Format `unix-time`, which is not validated.
///
/// Defined in `#/components/schemas/Timestamp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(i64);

number_newtype::number_newtype!(Timestamp {
    type = i64,
});
