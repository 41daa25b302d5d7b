use crate::types;

/// The schema `Sizes`.
///
/// Defined in `#/components/schemas/Sizes`.
pub type Sizes = Vec<types::Size>;
