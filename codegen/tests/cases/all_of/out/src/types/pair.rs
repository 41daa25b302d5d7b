use crate::runtime::{limits, object, validate, wrapper};

/// The schema `Pair`.
///
/// Defined in `#/components/schemas/Pair`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Pair {
    /// The property `next`.
    pub next: Option<PairNext>,
    /// The property `items`.
    pub items: Option<Vec<PairNextItemsItem>>,
}

object::object!(Pair {
    next: optional "next" => validate::check,
    items: optional "items" => |value, at, found| {
        limits::max_items(value, 3, at, found);
        for (index, item) in value.iter().enumerate() {
            let at = &at.index(index);
            validate::check(item, at, found);
        }
    },
});

/// The schema `Pair.next`.
///
/// Defined in `#/components/schemas/Left/properties/next`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PairNext {
    /// The property `next`.
    pub next: Option<Box<PairNext>>,
    /// The property `items`.
    pub items: Option<Vec<PairNextItemsItem>>,
}

object::object!(PairNext {
    next: optional "next" => validate::check,
    items: optional "items" => |value, at, found| {
        limits::max_items(value, 3, at, found);
        for (index, item) in value.iter().enumerate() {
            let at = &at.index(index);
            validate::check(item, at, found);
        }
    },
});

/// The schema `Pair.next.items.item`.
///
/// Defined in `#/components/schemas/Lefts/items`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PairNextItemsItem(pub Vec<PairNextItemsItem>);

wrapper::wrapper!(PairNextItemsItem {
    (Vec<PairNextItemsItem>) => |value, at, found| {
        limits::max_items(value, 3, at, found);
        for (index, item) in value.iter().enumerate() {
            let at = &at.index(index);
            validate::check(item, at, found);
        }
    },
});
