//! [`Order`], and the types inside it.

use crate::runtime::json::{object, union};
use crate::runtime::validation::validate;
use crate::types;

/// Defined in `#/components/schemas/Order`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Order {
    Card(Box<Card>),
    Bank(Box<Bank>),
    /// A value that matches none of the variants, or several, none of which has all of its
    /// properties. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Order {
    Card(Card) => validate::value,
    Bank(Bank) => validate::value,
} "oneOf" else Other);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Card {
    pub id: i64,
    pub card: types::Card,
}

object::object!(Card {
    id: required "id",
    card: required "card" => validate::value,
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Bank {
    pub id: i64,
    pub bank: types::Bank,
}

object::object!(Bank {
    id: required "id",
    bank: required "bank" => validate::value,
});
