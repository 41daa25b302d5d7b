use crate::runtime::json::number_newtype;

/// At most 1.1.
///
/// Defined in `#/components/schemas/Volume`.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Volume(f32);

number_newtype::number_newtype!(Volume {
    type = f32,
    maximum = 1.1,
} at_run_time);
