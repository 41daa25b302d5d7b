/// Defined in `#/components/schemas/Ratio`.
pub type Ratio = f64;
