use super::Card;

/// The schema `Maybe`.
///
/// Defined in `#/components/schemas/Maybe`.
pub type Maybe = Card;
