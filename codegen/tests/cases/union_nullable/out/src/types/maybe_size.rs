use crate::types;

/// The schema `MaybeSize`.
///
/// Defined in `#/components/schemas/MaybeSize`.
pub type MaybeSize = types::Size;
