//! [`Order`], and the types inside it.

use crate::runtime::json::{object, union};
use crate::types;

/// Defined in `#/components/schemas/Order`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Order {
    Card(Box<Card>),
    Bank(Box<Bank>),
    /// A value that matches none of the variants, or several, none of which has all of its
    /// properties. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Order {
    Card(Card),
    Bank(Bank),
} "oneOf" else Other of response);

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Card {
    pub id: i64,
    pub card: types::Card,
}

#[cfg(feature = "build-responses")]
impl Card {
    /// Creates a value with its required properties, in the order of their names.
    pub fn new(card: types::Card, id: i64) -> Self {
        Self { id, card }
    }
}

object::object!(Card {
    id: required "id",
    card: required "card",
});

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Bank {
    pub id: i64,
    pub bank: types::Bank,
}

#[cfg(feature = "build-responses")]
impl Bank {
    /// Creates a value with its required properties, in the order of their names.
    pub fn new(bank: types::Bank, id: i64) -> Self {
        Self { id, bank }
    }
}

object::object!(Bank {
    id: required "id",
    bank: required "bank",
});
