use super::{Bank, Card};
use crate::runtime::json::{object, union};

/// The schema `Order`.
///
/// Defined in `#/components/schemas/Order`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Order {
    /// The variant `card`.
    Card(Box<OrderCard>),
    /// The variant `bank`.
    Bank(Box<OrderBank>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Order {
    Card(OrderCard),
    Bank(OrderBank),
} "oneOf" else Other);

/// The schema `Order.card`.
///
/// Defined in `#/components/schemas/Order/oneOf/0`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderCard {
    pub id: i64,
    pub card: Card,
}

impl OrderCard {
    /// Creates a value with its required properties.
    pub fn new(card: Card, id: i64) -> Self {
        Self { id, card }
    }
}

object::object!(OrderCard {
    id: required "id",
    card: required "card",
});

/// The schema `Order.bank`.
///
/// Defined in `#/components/schemas/Order/oneOf/1`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderBank {
    pub id: i64,
    pub bank: Bank,
}

impl OrderBank {
    /// Creates a value with its required properties.
    pub fn new(bank: Bank, id: i64) -> Self {
        Self { id, bank }
    }
}

object::object!(OrderBank {
    id: required "id",
    bank: required "bank",
});
