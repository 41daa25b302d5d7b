use super::Tree;

/// The schema `Leaves`.
///
/// Defined in `#/components/schemas/Leaves`.
pub type Leaves = Vec<Tree>;
