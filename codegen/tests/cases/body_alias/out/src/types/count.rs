/// The schema `Count`.
///
/// Described at `#/components/schemas/Count`.
pub type Count = i64;
