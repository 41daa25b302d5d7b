/// Defined in `#/components/schemas/Point`.
pub type Point = (f64, f64);
