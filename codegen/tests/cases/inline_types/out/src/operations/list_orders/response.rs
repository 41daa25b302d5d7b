//! The types inside [`Response`](super::Response).

pub mod orders_item;

use crate::runtime::json::object;

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrdersItem {
    pub state: Option<orders_item::State>,
    pub tags: Option<std::collections::BTreeMap<String, String>>,
}

impl OrdersItem {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn state(mut self, state: impl Into<orders_item::State>) -> Self {
        self.state = Some(state.into());
        self
    }

    #[must_use]
    pub fn tags(
        mut self,
        tags: impl Into<Option<std::collections::BTreeMap<String, String>>>,
    ) -> Self {
        self.tags = tags.into();
        self
    }
}

object::object!(OrdersItem {
    state: optional "state",
    tags: optional "tags" [Values(&[MaxLength(9)])],
});
