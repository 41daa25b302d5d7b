use super::Owner;

/// The schema `Maybe`.
///
/// Defined in `#/components/schemas/Maybe`.
pub type Maybe = Owner;
