//! The types inside [`Next`](super::Next).

use crate::runtime::json::wrapper;

#[derive(Clone, Debug, PartialEq)]
pub struct ItemsItem(pub Vec<ItemsItem>);

wrapper::wrapper!(ItemsItem {
    (Vec<ItemsItem>) [MaxItems(3)],
});
