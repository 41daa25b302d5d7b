use crate::runtime::json::{object, wrapper};
use crate::runtime::validation::{bounds, validate};

/// Defined in `#/components/schemas/Pair`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Pair {
    pub next: Option<PairNext>,
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

/// Defined in `#/components/schemas/Left/properties/next`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PairNext {
    pub next: Option<Box<PairNext>>,
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

/// Defined in `#/components/schemas/Lefts/items`.
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
