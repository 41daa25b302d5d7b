use crate::types;

/// Defined in `#/components/schemas/Sizes`.
pub type Sizes = Vec<types::Size>;
