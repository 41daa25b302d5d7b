use super::Owner;

/// The schema `Alias`.
///
/// Described at `#/components/schemas/Alias`.
pub type Alias = Owner;
