use super::{Bank, Card};
use crate::runtime::json::{object, union};
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Order`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Order {
    Card(Box<OrderCard>),
    Bank(Box<OrderBank>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Order {
    Card(OrderCard) => validate::value,
    Bank(OrderBank) => validate::value,
} "oneOf" else Other);

/// Defined in `#/components/schemas/Order/oneOf/0`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct OrderCard {
    pub id: i64,
    pub card: Card,
}

object::object!(OrderCard {
    id: required "id",
    card: required "card" => validate::value,
});

/// Defined in `#/components/schemas/Order/oneOf/1`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct OrderBank {
    pub id: i64,
    pub bank: Bank,
}

object::object!(OrderBank {
    id: required "id",
    bank: required "bank" => validate::value,
});
