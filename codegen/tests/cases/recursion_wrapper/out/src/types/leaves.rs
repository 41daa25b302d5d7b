use super::Tree;

/// Defined in `#/components/schemas/Leaves`.
pub type Leaves = Vec<Tree>;
