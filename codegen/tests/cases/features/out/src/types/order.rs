//! [`Order`], and the types inside it.

use crate::runtime::json::object;
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

pub use crate::shapes::NewPaidSqyaoq as State;
