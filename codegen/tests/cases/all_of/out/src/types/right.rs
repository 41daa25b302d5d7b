use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Right`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Right {
    pub next: Option<Box<Right>>,
    pub items: Option<types::Rights>,
}

impl Right {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn next(mut self, next: impl Into<Option<Right>>) -> Self {
        self.next = next.into().map(Box::new);
        self
    }

    #[must_use]
    pub fn items(mut self, items: impl Into<Option<types::Rights>>) -> Self {
        self.items = items.into();
        self
    }
}

object::object!(Right {
    next: optional "next",
    items: optional "items",
});
