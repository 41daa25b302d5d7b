//! The types inside [`Response`](super::Response).

pub mod orders_item;

use crate::runtime::json::object;
use crate::runtime::validation::{string_constraints, validate};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct OrdersItem {
    pub state: Option<orders_item::State>,
    pub tags: Option<std::collections::BTreeMap<String, String>>,
}

object::object!(OrdersItem {
    state: optional "state" => validate::value,
    tags: optional "tags" => |value, at, found| {
        for (key, value) in value.iter() {
            let at = &at.key(key);
            string_constraints::string_constraints!(max_length = 9)
                .validate(value, at, found);
        }
    },
});
