use crate::types;

/// Defined in `#/components/schemas/Pets`.
pub type Pets = Vec<types::Pet>;
