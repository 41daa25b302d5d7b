use super::Tree;

/// The schema `Leaves`.
///
/// Described at `#/components/schemas/Leaves`.
pub type Leaves = Vec<Tree>;
