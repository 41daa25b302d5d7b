use super::Card;

/// Defined in `#/components/schemas/Alone`.
pub type Alone = Card;
