use crate::runtime::json::object;

/// Defined in `#/components/schemas/BuyTickets`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BuyTickets {
    pub count: Option<i64>,
}

impl BuyTickets {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn count(mut self, value: i64) -> Self {
        self.count = Some(value);
        self
    }
}

object::object!(BuyTickets {
    count: optional "count",
});
