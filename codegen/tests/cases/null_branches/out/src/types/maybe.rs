use super::Filter;

/// The schema `Maybe`.
///
/// Defined in `#/components/schemas/Maybe`.
pub type Maybe = Filter;
