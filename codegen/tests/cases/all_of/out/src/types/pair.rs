//! [`Pair`], and the types inside it.

pub mod next;

use crate::runtime::json::object;
use crate::runtime::validation::{bounds, validate};

/// The schema `Pair`.
///
/// Defined in `#/components/schemas/Pair`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Pair {
    /// The property `next`.
    pub next: Option<Next>,
    /// The property `items`.
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
    /// The property `next`.
    pub next: Option<Box<Next>>,
    /// The property `items`.
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
