//! [`Transfer`], and the types inside it.

use crate::runtime::json::{object, union};

/// Defined in `#/components/schemas/Transfer`.
#[derive(Clone, PartialEq)]
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
    Card(Card),
    Bank(Bank),
    Cash(Cash),
} "oneOf" else Other);

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Card {
    pub number: String,
    pub note: Option<String>,
}

impl Card {
    /// Creates a value with its required properties.
    pub fn new(number: impl Into<String>) -> Self {
        Self {
            number: number.into(),
            note: None,
        }
    }

    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
}

object::object!(Card {
    number: required "number",
    note: optional "note",
});

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Bank {
    pub iban: String,
    pub note: Option<String>,
}

impl Bank {
    /// Creates a value with its required properties.
    pub fn new(iban: impl Into<String>) -> Self {
        Self {
            iban: iban.into(),
            note: None,
        }
    }

    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
}

object::object!(Bank {
    iban: required "iban",
    note: optional "note",
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cash {
    pub note: Option<String>,
}

impl Cash {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
}

object::object!(Cash {
    note: optional "note",
});
