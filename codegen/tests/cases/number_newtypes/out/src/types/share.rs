use crate::runtime::json::number_newtype;

/// At least 0 and less than 1.
///
/// Defined in `#/components/schemas/Share`.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Share(f64);

number_newtype::number_newtype!(Share {
    type = f64,
    minimum = 0.0,
    exclusive_maximum = 1.0,
} at_run_time);
