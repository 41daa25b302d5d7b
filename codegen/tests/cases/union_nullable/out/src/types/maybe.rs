use super::Card;

/// Defined in `#/components/schemas/Maybe`.
pub type Maybe = Card;
