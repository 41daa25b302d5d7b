use super::{Bank, Card};
use crate::runtime::{object, union, validate};

/// The schema `Order`.
///
/// A value has the type that it fits best. It is not checked that it fits no other.
///
/// Described at `#/components/schemas/Order`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Order {
    /// The type `card`.
    Card(Box<OrderCard>),
    /// The type `bank`.
    Bank(Box<OrderBank>),
    /// A value that fits none of these. It can be received, but not sent.
    Other(serde_json::Value),
}

union::union!(Order {
    Card from OrderCard => validate::check,
    Bank from OrderBank => validate::check,
} oneOf else Other);

/// The schema `Order.card`.
///
/// Described at `#/components/schemas/Order/oneOf/0`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct OrderCard {
    /// The field `id`.
    pub id: i64,
    /// The field `card`.
    pub card: Card,
}

object::object!(OrderCard {
    id: required "id",
    card: required "card" => validate::check,
});

/// The schema `Order.bank`.
///
/// Described at `#/components/schemas/Order/oneOf/1`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct OrderBank {
    /// The field `id`.
    pub id: i64,
    /// The field `bank`.
    pub bank: Bank,
}

object::object!(OrderBank {
    id: required "id",
    bank: required "bank" => validate::check,
});
