//! [`Tree`], and the types inside it.

use crate::runtime::json::object;

/// Defined in `#/components/schemas/Tree`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    pub root: Option<Root>,
}

impl Tree {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn root(mut self, root: impl Into<Option<Root>>) -> Self {
        self.root = root.into();
        self
    }
}

object::object!(Tree {
    root: optional "root",
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Root {
    /// Has at most 2 characters.
    pub label: Option<String>,
    pub next: Option<Box<Root>>,
}

impl Root {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Has at most 2 characters.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    #[must_use]
    pub fn next(mut self, next: impl Into<Option<Root>>) -> Self {
        self.next = next.into().map(Box::new);
        self
    }
}

object::object!(Root {
    label: optional "label" [MaxLength(2)],
    next: optional "next",
});
