use crate::runtime::json::{closed_enum, object, string_enum};

/// The schema `listOrders.response.orders.item.state`.
///
/// Defined in
/// `#/paths/~1orders/get/responses/200/content/application~1json/schema/properties/orders/items/properties/state`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListOrdersResponseOrdersItemState {
    /// `open`
    Open,
    /// `done`
    Done,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(ListOrdersResponseOrdersItemState {
    Open = "open",
    Done = "done",
} other Other);

/// The schema `listOrders.response.orders.item`.
///
/// Defined in
/// `#/paths/~1orders/get/responses/200/content/application~1json/schema/properties/orders/items`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListOrdersResponseOrdersItem {
    pub state: Option<ListOrdersResponseOrdersItemState>,
    pub tags: Option<std::collections::BTreeMap<String, String>>,
}

impl ListOrdersResponseOrdersItem {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn state(mut self, state: impl Into<ListOrdersResponseOrdersItemState>) -> Self {
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

object::object!(ListOrdersResponseOrdersItem {
    state: optional "state",
    tags: optional "tags" [Values(&[MaxLength(9)])],
});

/// The schema `listOrders.response`.
///
/// Defined in `#/paths/~1orders/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListOrdersResponse {
    pub orders: Option<Vec<ListOrdersResponseOrdersItem>>,
}

impl ListOrdersResponse {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn orders(
        mut self,
        orders: impl IntoIterator<Item = ListOrdersResponseOrdersItem>,
    ) -> Self {
        self.orders = Some(orders.into_iter().collect());
        self
    }
}

object::object!(ListOrdersResponse {
    orders: optional "orders",
});
