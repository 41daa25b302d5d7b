use super::Card;

/// The schema `Alone`.
///
/// Defined in `#/components/schemas/Alone`.
pub type Alone = Card;
