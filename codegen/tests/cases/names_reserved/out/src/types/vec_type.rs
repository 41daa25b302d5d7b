use super::BoxType;

/// The schema `Vec`.
///
/// Described at `#/components/schemas/Vec`.
pub type VecType = Vec<BoxType>;
