use crate::types;

/// The schema `Alone`.
///
/// Defined in `#/components/schemas/Alone`.
pub type Alone = types::Card;
