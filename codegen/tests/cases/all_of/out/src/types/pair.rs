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

#[cfg(feature = "build-responses")]
impl Pair {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn next(mut self, value: Next) -> Self {
        self.next = Some(value);
        self
    }

    /// At most 3 items.
    pub fn items(mut self, value: impl IntoIterator<Item = next::ItemsItem>) -> Self {
        self.items = Some(value.into_iter().collect());
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

#[cfg(feature = "build-responses")]
impl Next {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn next(mut self, value: Next) -> Self {
        self.next = Some(Box::new(value));
        self
    }

    /// At most 3 items.
    pub fn items(mut self, value: impl IntoIterator<Item = next::ItemsItem>) -> Self {
        self.items = Some(value.into_iter().collect());
        self
    }
}

object::object!(Next {
    next: optional "next",
    items: optional "items" [MaxItems(3)],
});
