use super::Card;

/// The schema `Maybe`.
///
/// Described at `#/components/schemas/Maybe`.
pub type Maybe = Card;
