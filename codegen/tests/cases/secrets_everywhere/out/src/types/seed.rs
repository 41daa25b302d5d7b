use crate::runtime::json::number_newtype;

/// A secret, which is redacted in `Debug` output and in messages, and has no `Display` output.
///
/// Defined in `#/components/schemas/Seed`.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
pub struct Seed(f64);

number_newtype::number_newtype!(Seed {
    type = f64,
    secret = true,
} at_run_time);
