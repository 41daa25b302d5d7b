use crate::types;

/// The schema `Vec`.
///
/// Defined in `#/components/schemas/Vec`.
pub type VecType = Vec<types::BoxType>;
