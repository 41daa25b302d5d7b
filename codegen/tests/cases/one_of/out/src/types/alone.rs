use crate::types;

/// Defined in `#/components/schemas/Alone`.
pub type Alone = types::Card;
