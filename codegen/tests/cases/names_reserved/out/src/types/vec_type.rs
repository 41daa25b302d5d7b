use crate::types;

/// Defined in `#/components/schemas/Vec`.
pub type VecType = Vec<types::BoxType>;
