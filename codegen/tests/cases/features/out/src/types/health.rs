//! [`Health`], and the types inside it.

use crate::runtime::json::{closed_enum, object, string_enum};

/// Defined in `#/components/schemas/Health`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Health {
    pub state: Option<State>,
}

impl Health {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Self::default()
    }

    pub fn state(mut self, value: impl Into<State>) -> Self {
        self.state = Some(value.into());
        self
    }
}

object::object!(Health {
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
