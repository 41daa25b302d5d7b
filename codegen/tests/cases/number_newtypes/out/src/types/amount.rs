use crate::runtime::json::number_newtype;

/// Format `decimal`, which is not validated.
///
/// Defined in `#/components/schemas/Amount`.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Amount(f64);

number_newtype::number_newtype!(Amount {
    type = f64,
} at_run_time);
