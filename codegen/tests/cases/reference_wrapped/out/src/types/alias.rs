use super::Owner;

/// Defined in `#/components/schemas/Alias`.
pub type Alias = Owner;
