use crate::types;

/// Defined in `#/components/schemas/MaybeSize`.
pub type MaybeSize = types::Size;
