use crate::runtime::json::number_newtype;

/// A multiple of 0.01.
///
/// Defined in `#/components/schemas/Cents`.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Cents(f64);

number_newtype::number_newtype!(Cents {
    type = f64,
    multiple_of = 0.01,
} at_run_time);
