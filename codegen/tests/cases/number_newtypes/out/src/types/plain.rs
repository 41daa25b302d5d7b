/// Defined in `#/components/schemas/Plain`.
pub type Plain = i64;
