/// The schema `Age`.
///
/// Described at `#/components/schemas/Age`.
pub type Age = i64;
