//! [`Order`], and the types inside it.

use crate::runtime::json::{object, union};
use crate::runtime::validation::validate;
use crate::types;

/// The schema `Order`.
///
/// Defined in `#/components/schemas/Order`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Order {
    /// The variant `card`.
    Card(Box<Card>),
    /// The variant `bank`.
    Bank(Box<Bank>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Order {
    Card(Card) => validate::value,
    Bank(Bank) => validate::value,
} "oneOf" else Other);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Card {
    /// The property `id`.
    pub id: i64,
    /// The property `card`.
    pub card: types::Card,
}

object::object!(Card {
    id: required "id",
    card: required "card" => validate::value,
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Bank {
    /// The property `id`.
    pub id: i64,
    /// The property `bank`.
    pub bank: types::Bank,
}

object::object!(Bank {
    id: required "id",
    bank: required "bank" => validate::value,
});
