use super::{Bank, Card};
use crate::runtime::{object, validate};

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
