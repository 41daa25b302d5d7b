use super::{Bank, Card};
use crate::runtime::{object, union, validate};

/// How to pay.
///
/// A value has the type that it fits best. It is not checked that it fits no other.
///
/// Described at `#/components/schemas/Payment`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Payment {
    /// The type `Card`.
    Card(Box<Card>),
    /// The type `Bank`.
    Bank(Box<Bank>),
    /// Cash
    ///
    /// Coins.
    Cash(Box<PaymentCash>),
    /// The type `CardList`.
    CardList(Vec<Card>),
    /// The type `StringList`.
    StringList(Vec<String>),
    /// A value that fits none of these. It can be received, but not sent.
    Other(serde_json::Value),
}

union::union!(Payment {
    Card from Card => validate::check,
    Bank from Bank => validate::check,
    Cash from PaymentCash => validate::check,
    CardList from Vec<Card> => validate::check,
    StringList from Vec<String>,
} oneOf else Other);

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
