/// The schema `Point`.
///
/// Described at `#/components/schemas/Point`.
pub type Point = (f64, f64);
