use crate::runtime::json::number_newtype;

/// At least 0.
///
/// Defined in `#/components/schemas/Level`.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Level(f64);

number_newtype::number_newtype!(Level {
    type = f64,
    minimum = 0.0,
} at_run_time);
