use super::Size;

/// The schema `MaybeSize`.
///
/// Defined in `#/components/schemas/MaybeSize`.
pub type MaybeSize = Size;
