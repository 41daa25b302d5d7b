use super::{Bank, Card};
use crate::runtime::json::{object, union};

/// How to pay.
///
/// Defined in `#/components/schemas/Payment`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Payment {
    /// The variant `Card`.
    Card(Box<Card>),
    /// The variant `Bank`.
    Bank(Box<Bank>),
    /// Cash
    ///
    /// Coins.
    Cash(Box<PaymentCash>),
    /// The variant `CardList`.
    CardList(Vec<Card>),
    /// The variant `StringList`.
    StringList(Vec<String>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Payment {
    Card(Card),
    Bank(Bank),
    Cash(PaymentCash),
    CardList(Vec<Card>),
    StringList(Vec<String>),
} "oneOf" else Other);

/// Cash
///
/// Coins.
///
/// Defined in `#/components/schemas/Payment/oneOf/2`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentCash {
    pub coins: Option<Vec<i64>>,
}

impl PaymentCash {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn coins(mut self, coins: impl IntoIterator<Item = i64>) -> Self {
        self.coins = Some(coins.into_iter().collect());
        self
    }
}

object::object!(PaymentCash {
    coins: optional "coins",
});
