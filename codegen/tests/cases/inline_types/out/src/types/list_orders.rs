use crate::runtime::{closed_enum, enumeration, object, validate};

/// The schema `listOrders.response.orders.item.state`.
///
/// Described at
/// `#/paths/~1orders/get/responses/200/content/application~1json/schema/properties/orders/items/properties/state`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListOrdersResponseOrdersItemState {
    /// `open`
    Open,
    /// `done`
    Done,
    /// A value that the description does not list. It can be received, but not sent.
    Other(enumeration::Unlisted),
}

impl ListOrdersResponseOrdersItemState {
    /// The values that the description lists, in its order.
    pub const LISTED: &'static [&'static str] = &["open", "done"];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Open => "open",
            Self::Done => "done",
            Self::Other(value) => value.as_str(),
        }
    }

    fn read(text: &str) -> Self {
        match text {
            "open" => Self::Open,
            "done" => Self::Done,
            other => Self::Other(enumeration::Unlisted::new(other)),
        }
    }
}

enumeration::text_enum!(ListOrdersResponseOrdersItemState, Other);
closed_enum::closed_enum!(ListOrdersResponseOrdersItemState);

/// The schema `listOrders.response.orders.item`.
///
/// Described at
/// `#/paths/~1orders/get/responses/200/content/application~1json/schema/properties/orders/items`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ListOrdersResponseOrdersItem {
    /// The field `state`.
    pub state: Option<ListOrdersResponseOrdersItemState>,
    /// The field `tags`.
    pub tags: Option<std::collections::BTreeMap<String, String>>,
}

object::object!(ListOrdersResponseOrdersItem {
    state: optional "state" => validate::check,
    tags: optional "tags",
});

/// The schema `listOrders.response`.
///
/// Described at `#/paths/~1orders/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ListOrdersResponse {
    /// The field `orders`.
    pub orders: Option<Vec<ListOrdersResponseOrdersItem>>,
}

object::object!(ListOrdersResponse {
    orders: optional "orders" => validate::check,
});
