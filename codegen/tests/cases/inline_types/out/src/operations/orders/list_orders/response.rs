//! The types inside [`Response`](super::Response).

pub mod orders_item;

use crate::runtime::json::object;

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrdersItem {
    pub state: Option<orders_item::State>,
    pub tags: Option<std::collections::BTreeMap<String, String>>,
}

#[cfg(feature = "build-responses")]
impl OrdersItem {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn state(mut self, value: impl Into<orders_item::State>) -> Self {
        self.state = Some(value.into());
        self
    }

    pub fn tags(mut self, value: std::collections::BTreeMap<String, String>) -> Self {
        self.tags = Some(value);
        self
    }
}

object::object!(OrdersItem {
    state: optional "state",
    tags: optional "tags" [Values(&[MaxLength(9)])],
});
