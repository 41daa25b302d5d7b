use super::{Bank, Card};
use crate::runtime::json::{object, union};
use crate::runtime::validation::validate;

/// The schema `Order`.
///
/// Defined in `#/components/schemas/Order`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Order {
    /// The variant `card`.
    Card(Box<OrderCard>),
    /// The variant `bank`.
    Bank(Box<OrderBank>),
    /// A value that matches none of the variants, or several, none of which has all of its
    /// properties. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Order {
    Card(OrderCard) => validate::value,
    Bank(OrderBank) => validate::value,
} "oneOf" else Other);

/// The schema `Order.card`.
///
/// Defined in `#/components/schemas/Order/oneOf/0`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct OrderCard {
    /// The property `id`.
    pub id: i64,
    /// The property `card`.
    pub card: Card,
}

object::object!(OrderCard {
    id: required "id",
    card: required "card" => validate::value,
});

/// The schema `Order.bank`.
///
/// Defined in `#/components/schemas/Order/oneOf/1`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct OrderBank {
    /// The property `id`.
    pub id: i64,
    /// The property `bank`.
    pub bank: Bank,
}

object::object!(OrderBank {
    id: required "id",
    bank: required "bank" => validate::value,
});
