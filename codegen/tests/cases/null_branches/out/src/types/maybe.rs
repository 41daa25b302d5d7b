use crate::types;

/// The schema `Maybe`.
///
/// Defined in `#/components/schemas/Maybe`.
pub type Maybe = types::Filter;
