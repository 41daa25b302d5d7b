use super::Owner;

/// Defined in `#/components/schemas/Maybe`.
pub type Maybe = Owner;
