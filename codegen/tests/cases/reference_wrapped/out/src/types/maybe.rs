use super::Owner;

/// The schema `Maybe`.
///
/// Described at `#/components/schemas/Maybe`.
pub type Maybe = Owner;
