use super::{Bank, Card};
use crate::runtime::json::{object, union};
use crate::runtime::validation::validate;

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
    /// A value that matches none of the variants, or several, none of which has all of its
    /// properties. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Payment {
    Card(Card) => validate::value,
    Bank(Bank) => validate::value,
    Cash(PaymentCash) => validate::value,
    CardList(Vec<Card>) => validate::value,
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
