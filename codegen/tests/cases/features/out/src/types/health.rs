//! [`Health`], and the types inside it.

use crate::runtime::json::object;

/// Defined in `#/components/schemas/Health`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Health {
    pub state: Option<State>,
}

impl Health {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn state(mut self, value: impl Into<State>) -> Self {
        self.state = Some(value.into());
        self
    }
}

object::object!(Health {
    state: optional "state",
});

pub use crate::shapes::NewPaidSqyaoq as State;
