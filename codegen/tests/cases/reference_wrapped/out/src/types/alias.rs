use crate::types;

/// The schema `Alias`.
///
/// Defined in `#/components/schemas/Alias`.
pub type Alias = types::Owner;
