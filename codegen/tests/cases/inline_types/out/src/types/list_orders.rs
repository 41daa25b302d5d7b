use crate::runtime::json::{closed_enum, object, string_enum};
use crate::runtime::validation::{string_constraints, validate};

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
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(ListOrdersResponseOrdersItemState {
    Open = "open",
    Done = "done",
} other Other);

/// Defined in
/// `#/paths/~1orders/get/responses/200/content/application~1json/schema/properties/orders/items`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ListOrdersResponseOrdersItem {
    pub state: Option<ListOrdersResponseOrdersItemState>,
    pub tags: Option<std::collections::BTreeMap<String, String>>,
}

object::object!(ListOrdersResponseOrdersItem {
    state: optional "state" => validate::value,
    tags: optional "tags" => |value, at, found| {
        for (key, value) in value.iter() {
            let at = &at.key(key);
            string_constraints::string_constraints!(max_length = 9)
                .validate(value, at, found);
        }
    },
});

/// Defined in `#/paths/~1orders/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ListOrdersResponse {
    pub orders: Option<Vec<ListOrdersResponseOrdersItem>>,
}

object::object!(ListOrdersResponse {
    orders: optional "orders" => validate::value,
});
