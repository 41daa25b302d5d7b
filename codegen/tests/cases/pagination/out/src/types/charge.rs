//! [`Charge`], and the types inside it.

use crate::runtime::json::{object, union};

/// Defined in `#/components/schemas/Charge`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Charge {
    Card(Box<Card>),
    Bank(Box<Bank>),
    /// A value that matches none of the variants, or several, none of which has all of its
    /// properties. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Charge {
    Card(Card),
    Bank(Bank),
} "oneOf" else Other of response);

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Card {
    pub id: String,
    pub card: String,
}

#[cfg(feature = "build-responses")]
impl Card {
    /// Creates a value with its required properties, in the order of their names.
    pub fn new(card: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            card: card.into(),
        }
    }
}

object::object!(Card {
    id: required "id",
    card: required "card",
});

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Bank {
    pub id: String,
    pub bank: String,
}

#[cfg(feature = "build-responses")]
impl Bank {
    /// Creates a value with its required properties, in the order of their names.
    pub fn new(bank: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            bank: bank.into(),
        }
    }
}

object::object!(Bank {
    id: required "id",
    bank: required "bank",
});
