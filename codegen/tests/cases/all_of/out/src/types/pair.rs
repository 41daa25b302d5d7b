use crate::runtime::json::{object, wrapper};
use crate::runtime::validation::{bounds, validate};

/// The schema `Pair`.
///
/// Described at `#/components/schemas/Pair`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Pair {
    /// The field `next`.
    pub next: Option<PairNext>,
    /// The field `items`.
    pub items: Option<Vec<PairNextItemsItem>>,
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

/// The schema `Pair.next`.
///
/// Described at `#/components/schemas/Left/properties/next`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PairNext {
    /// The field `next`.
    pub next: Option<Box<PairNext>>,
    /// The field `items`.
    pub items: Option<Vec<PairNextItemsItem>>,
}

object::object!(PairNext {
    next: optional "next" => validate::value,
    items: optional "items" => |value, at, found| {
        bounds::max_items(value, 3, at, found);
        for (index, item) in value.iter().enumerate() {
            let at = &at.index(index);
            validate::value(item, at, found);
        }
    },
});

/// The schema `Pair.next.items.item`.
///
/// Described at `#/components/schemas/Lefts/items`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PairNextItemsItem(pub Vec<PairNextItemsItem>);

wrapper::wrapper!(PairNextItemsItem {
    (Vec<PairNextItemsItem>) => |value, at, found| {
        bounds::max_items(value, 3, at, found);
        for (index, item) in value.iter().enumerate() {
            let at = &at.index(index);
            validate::value(item, at, found);
        }
    },
});
