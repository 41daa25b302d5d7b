use super::BoxType;

/// Defined in `#/components/schemas/Vec`.
pub type VecType = Vec<BoxType>;
