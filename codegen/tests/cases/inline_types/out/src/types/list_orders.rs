use crate::runtime::{closed_enum, enumeration, object, text, validate};

/// The schema `listOrders.response.orders.item.state`.
///
/// Defined in
/// `#/paths/~1orders/get/responses/200/content/application~1json/schema/properties/orders/items/properties/state`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListOrdersResponseOrdersItemState {
    /// `open`
    Open,
    /// `done`
    Done,
    /// A value not listed in the document. It can be received but not sent.
    Other(enumeration::Unlisted),
}

closed_enum::closed_enum!(ListOrdersResponseOrdersItemState {
    Open = "open",
    Done = "done",
} other Other);

/// The schema `listOrders.response.orders.item`.
///
/// Defined in
/// `#/paths/~1orders/get/responses/200/content/application~1json/schema/properties/orders/items`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ListOrdersResponseOrdersItem {
    /// The property `state`.
    pub state: Option<ListOrdersResponseOrdersItemState>,
    /// The property `tags`.
    pub tags: Option<std::collections::BTreeMap<String, String>>,
}

object::object!(ListOrdersResponseOrdersItem {
    state: optional "state" => validate::check,
    tags: optional "tags" => |value, at, found| {
        for (key, value) in value.iter() {
            let at = &at.key(key);
            text::rules!(max_length = 9).check(value, at, found);
        }
    },
});

/// The schema `listOrders.response`.
///
/// Defined in `#/paths/~1orders/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ListOrdersResponse {
    /// The property `orders`.
    pub orders: Option<Vec<ListOrdersResponseOrdersItem>>,
}

object::object!(ListOrdersResponse {
    orders: optional "orders" => validate::check,
});
