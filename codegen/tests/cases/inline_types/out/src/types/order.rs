//! [`Order`], and the types inside it.

use crate::runtime::json::{closed_enum, object, string_enum};

/// Defined in `#/components/schemas/Order`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Order {
    pub state: Option<State>,
}

#[cfg(feature = "build-responses")]
impl Order {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn state(mut self, value: impl Into<State>) -> Self {
        self.state = Some(value.into());
        self
    }
}

object::object!(Order {
    state: optional "state",
});

#[derive(Clone, Default)]
#[non_exhaustive]
pub enum State {
    #[default]
    Lost,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(State {
    Lost = "lost",
} other Other of response);
