use crate::runtime::json::{closed_enum, object, string_enum};

/// The schema `Order`.
///
/// Defined in `#/components/schemas/Order`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Order {
    pub state: Option<OrderState>,
}

impl Order {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn state(mut self, state: impl Into<OrderState>) -> Self {
        self.state = Some(state.into());
        self
    }
}

object::object!(Order {
    state: optional "state",
});

/// The schema `Order.state`.
///
/// Defined in `#/components/schemas/Order/properties/state`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub enum OrderState {
    /// `lost`
    #[default]
    Lost,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(OrderState {
    Lost = "lost",
} other Other);
