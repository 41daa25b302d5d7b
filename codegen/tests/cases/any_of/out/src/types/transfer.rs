//! [`Transfer`], and the types inside it.

use crate::runtime::json::{constructor, object, union};
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Transfer`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Transfer {
    Card(Box<Card>),
    Bank(Box<Bank>),
    Cash(Box<Cash>),
    /// A value that matches none of the variants, or several, none of which has all of its
    /// properties. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Transfer {
    Card(Card) => validate::value,
    Bank(Bank) => validate::value,
    Cash(Cash) => validate::value,
} "oneOf" else Other);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Card {
    pub number: String,
    pub note: Option<String>,
}

object::object!(Card {
    number: required "number",
    note: optional "note",
});
constructor::constructor!(Card {
    number: into String,
} else [note]);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Bank {
    pub iban: String,
    pub note: Option<String>,
}

object::object!(Bank {
    iban: required "iban",
    note: optional "note",
});
constructor::constructor!(Bank {
    iban: into String,
} else [note]);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Cash {
    pub note: Option<String>,
}

object::object!(Cash {
    note: optional "note",
});
