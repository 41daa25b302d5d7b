use crate::runtime::json::{object, wrapper};

/// The schema `Pair`.
///
/// Defined in `#/components/schemas/Pair`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pair {
    pub next: Option<PairNext>,
    /// At most 3 items.
    pub items: Option<Vec<PairNextItemsItem>>,
}

impl Pair {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn next(mut self, next: impl Into<Option<PairNext>>) -> Self {
        self.next = next.into();
        self
    }

    /// At most 3 items.
    #[must_use]
    pub fn items(mut self, items: impl IntoIterator<Item = PairNextItemsItem>) -> Self {
        self.items = Some(items.into_iter().collect());
        self
    }
}

object::object!(Pair {
    next: optional "next",
    items: optional "items" [MaxItems(3)],
});

/// The schema `Pair.next`.
///
/// Defined in `#/components/schemas/Left/properties/next`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PairNext {
    pub next: Option<Box<PairNext>>,
    /// At most 3 items.
    pub items: Option<Vec<PairNextItemsItem>>,
}

impl PairNext {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn next(mut self, next: impl Into<Box<PairNext>>) -> Self {
        self.next = Some(next.into());
        self
    }

    /// At most 3 items.
    #[must_use]
    pub fn items(mut self, items: impl IntoIterator<Item = PairNextItemsItem>) -> Self {
        self.items = Some(items.into_iter().collect());
        self
    }
}

object::object!(PairNext {
    next: optional "next",
    items: optional "items" [MaxItems(3)],
});

/// The schema `Pair.next.items.item`.
///
/// Defined in `#/components/schemas/Lefts/items`.
#[derive(Clone, Debug, PartialEq)]
pub struct PairNextItemsItem(pub Vec<PairNextItemsItem>);

wrapper::wrapper!(PairNextItemsItem {
    (Vec<PairNextItemsItem>) [MaxItems(3)],
});
