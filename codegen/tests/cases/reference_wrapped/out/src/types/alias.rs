use crate::types;

/// Defined in `#/components/schemas/Alias`.
pub type Alias = types::Owner;
