//! [`Payment`], and the types inside it.

use crate::runtime::json::{object, union};
use crate::runtime::validation::validate;
use crate::types;

/// How to pay.
///
/// Defined in `#/components/schemas/Payment`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    Card(types::Card) => validate::value,
    Bank(types::Bank) => validate::value,
    Cash(Cash) => validate::value,
    CardList(Vec<types::Card>) => validate::value,
    StringList(Vec<String>),
} "oneOf" else Other);

/// Coins.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Cash {
    pub coins: Option<Vec<i64>>,
}

object::object!(Cash {
    coins: optional "coins",
});
