use super::Owner;

/// The schema `Alias`.
///
/// Defined in `#/components/schemas/Alias`.
pub type Alias = Owner;
