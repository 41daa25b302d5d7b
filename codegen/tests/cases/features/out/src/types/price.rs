use crate::runtime::json::object;

/// Defined in `#/components/schemas/Price`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Price {
    pub amount: i64,
}

impl Price {
    /// Creates a value with its required properties.
    pub fn new(amount: i64) -> Self {
        Self { amount }
    }
}

object::object!(Price {
    amount: required "amount",
});
