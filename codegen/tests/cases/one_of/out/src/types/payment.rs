use super::{Bank, Card};
use crate::runtime::{object, union, validate};

/// How to pay.
///
/// Defined in `#/components/schemas/Payment`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    Card(Card) => validate::check,
    Bank(Bank) => validate::check,
    Cash(PaymentCash) => validate::check,
    CardList(Vec<Card>) => validate::check,
    StringList(Vec<String>),
} "oneOf" else Other);

/// Cash
///
/// Coins.
///
/// Defined in `#/components/schemas/Payment/oneOf/2`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PaymentCash {
    /// The property `coins`.
    pub coins: Option<Vec<i64>>,
}

object::object!(PaymentCash {
    coins: optional "coins",
});
