/// Defined in `#/components/schemas/Count`.
pub type Count = i32;
