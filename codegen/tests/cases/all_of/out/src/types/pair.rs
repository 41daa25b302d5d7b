//! [`Pair`], and the types inside it.

pub mod next;

use crate::runtime::json::object;
use crate::runtime::validation::{bounds, validate};

/// Defined in `#/components/schemas/Pair`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Pair {
    pub next: Option<Next>,
    pub items: Option<Vec<next::ItemsItem>>,
}

object::object!(Pair {
    next: optional "next" => validate::value,
    items: optional "items" => |value, at, found| {
        bounds::max_items(value, 3, at, found);
        for (index, item) in value.iter().enumerate() {
            let at = &at.index(index);
            validate::value(item, at, found);
        }
    },
});

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Next {
    pub next: Option<Box<Next>>,
    pub items: Option<Vec<next::ItemsItem>>,
}

object::object!(Next {
    next: optional "next" => validate::value,
    items: optional "items" => |value, at, found| {
        bounds::max_items(value, 3, at, found);
        for (index, item) in value.iter().enumerate() {
            let at = &at.index(index);
            validate::value(item, at, found);
        }
    },
});
