//! The types inside [`Next`](super::Next).

use crate::runtime::json::wrapper;
use crate::runtime::validation::{bounds, validate};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ItemsItem(pub Vec<ItemsItem>);

wrapper::wrapper!(ItemsItem {
    (Vec<ItemsItem>) => |value, at, found| {
        bounds::max_items(value, 3, at, found);
        for (index, item) in value.iter().enumerate() {
            let at = &at.index(index);
            validate::value(item, at, found);
        }
    },
});
