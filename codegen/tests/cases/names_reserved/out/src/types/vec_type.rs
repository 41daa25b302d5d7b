use super::BoxType;

/// The schema `Vec`.
///
/// Defined in `#/components/schemas/Vec`.
pub type VecType = Vec<BoxType>;
