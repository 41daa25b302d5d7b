use crate::runtime::json::number_newtype;

/// At least 1.
///
/// Validated against `not`: `{"multipleOf":2}`.
///
/// Defined in `#/components/schemas/Odd`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Odd(i64);

number_newtype::number_newtype!(Odd {
    type = i64,
    rules = crate::rules::Odd,
    minimum = 1,
} at_run_time);
