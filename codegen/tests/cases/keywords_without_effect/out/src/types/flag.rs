/// The schema `Flag`.
///
/// Described at `#/components/schemas/Flag`.
pub type Flag = bool;
