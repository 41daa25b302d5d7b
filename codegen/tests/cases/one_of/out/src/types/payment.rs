//! [`Payment`], and the types inside it.

use crate::runtime::json::{object, union};
use crate::types;

/// How to pay.
///
/// Defined in `#/components/schemas/Payment`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Payment {
    Card(Box<types::Card>),
    Bank(Box<types::Bank>),
    /// Coins.
    Cash(Box<Cash>),
    CardList(Vec<types::Card>),
    StringList(Vec<String>),
    /// A value that matches none of the variants, or several, none of which has all of its
    /// properties. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Payment {
    Card(types::Card),
    Bank(types::Bank),
    Cash(Cash),
    CardList(Vec<types::Card>),
    StringList(Vec<String>),
} "oneOf" else Other of response);

/// Coins.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cash {
    pub coins: Option<Vec<i64>>,
}

#[cfg(feature = "build-responses")]
impl Cash {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn coins(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.coins = Some(value.into_iter().collect());
        self
    }
}

object::object!(Cash {
    coins: optional "coins",
});
