//! [`Pair`], and the types inside it.

pub mod next;

use crate::runtime::json::object;

/// Defined in `#/components/schemas/Pair`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pair {
    pub next: Option<Next>,
    /// At most 3 items.
    pub items: Option<Vec<next::ItemsItem>>,
}

impl Pair {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn next(mut self, next: impl Into<Option<Next>>) -> Self {
        self.next = next.into();
        self
    }

    /// At most 3 items.
    #[must_use]
    pub fn items(mut self, items: impl IntoIterator<Item = next::ItemsItem>) -> Self {
        self.items = Some(items.into_iter().collect());
        self
    }
}

object::object!(Pair {
    next: optional "next",
    items: optional "items" [MaxItems(3)],
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Next {
    pub next: Option<Box<Next>>,
    /// At most 3 items.
    pub items: Option<Vec<next::ItemsItem>>,
}

impl Next {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn next(mut self, next: impl Into<Option<Next>>) -> Self {
        self.next = next.into().map(Box::new);
        self
    }

    /// At most 3 items.
    #[must_use]
    pub fn items(mut self, items: impl IntoIterator<Item = next::ItemsItem>) -> Self {
        self.items = Some(items.into_iter().collect());
        self
    }
}

object::object!(Next {
    next: optional "next",
    items: optional "items" [MaxItems(3)],
});
