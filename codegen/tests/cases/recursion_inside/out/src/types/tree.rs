//! [`Tree`], and the types inside it.

use crate::runtime::json::object;

/// Defined in `#/components/schemas/Tree`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    pub root: Option<Root>,
}

#[cfg(feature = "build-responses")]
impl Tree {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn root(mut self, value: Root) -> Self {
        self.root = Some(value);
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

#[cfg(feature = "build-responses")]
impl Root {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    /// Has at most 2 characters.
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

    pub fn next(mut self, value: Root) -> Self {
        self.next = Some(Box::new(value));
        self
    }
}

object::object!(Root {
    label: optional "label" [MaxLength(2)],
    next: optional "next",
});
