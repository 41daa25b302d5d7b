use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Left`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Left {
    pub next: Option<Box<Left>>,
    pub items: Option<types::Lefts>,
}

impl Left {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn next(mut self, next: impl Into<Option<Left>>) -> Self {
        self.next = next.into().map(Box::new);
        self
    }

    #[must_use]
    pub fn items(mut self, items: impl Into<Option<types::Lefts>>) -> Self {
        self.items = items.into();
        self
    }
}

object::object!(Left {
    next: optional "next",
    items: optional "items",
});
