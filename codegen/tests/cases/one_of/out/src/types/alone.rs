use super::Card;

/// The schema `Alone`.
///
/// Described at `#/components/schemas/Alone`.
pub type Alone = Card;
