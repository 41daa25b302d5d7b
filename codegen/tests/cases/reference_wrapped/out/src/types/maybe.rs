use crate::types;

/// Defined in `#/components/schemas/Maybe`.
pub type Maybe = types::Owner;
