use crate::types;

/// Defined in `#/components/schemas/Leaves`.
pub type Leaves = Vec<types::Tree>;
