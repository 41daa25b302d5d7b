use crate::runtime::object;

/// Cash
///
/// Coins.
///
/// Described at `#/components/schemas/Payment/oneOf/2`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PaymentCash {
    /// The field `coins`.
    pub coins: Option<Vec<i64>>,
}

object::object!(PaymentCash {
    coins: optional "coins",
});
