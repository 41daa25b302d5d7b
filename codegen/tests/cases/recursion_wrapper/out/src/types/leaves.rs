use crate::types;

/// The schema `Leaves`.
///
/// Defined in `#/components/schemas/Leaves`.
pub type Leaves = Vec<types::Tree>;
