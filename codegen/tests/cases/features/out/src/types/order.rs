//! [`Order`], and the types inside it.

use crate::runtime::json::{closed_enum, object, string_enum};
use crate::types;

/// Defined in `#/components/schemas/Order`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Order {
    pub price: types::Price,
    pub state: Option<State>,
}

impl Order {
    /// Creates a value with its required properties.
    pub fn new(price: types::Price) -> Self {
        Self { price, state: None }
    }

    pub fn state(mut self, value: impl Into<State>) -> Self {
        self.state = Some(value.into());
        self
    }
}

object::object!(Order {
    price: required "price",
    state: optional "state",
});

#[derive(Clone)]
#[non_exhaustive]
pub enum State {
    New,
    Paid,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(State {
    New = "new",
    Paid = "paid",
} other Other);
