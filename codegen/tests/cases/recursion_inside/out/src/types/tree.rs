use crate::runtime::json::object;

/// The schema `Tree`.
///
/// Defined in `#/components/schemas/Tree`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    pub root: Option<TreeRoot>,
}

impl Tree {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn root(mut self, root: impl Into<Option<TreeRoot>>) -> Self {
        self.root = root.into();
        self
    }
}

object::object!(Tree {
    root: optional "root",
});

/// The schema `Tree.root`.
///
/// Defined in `#/components/schemas/Tree/properties/root`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TreeRoot {
    /// Has at most 2 characters.
    pub label: Option<String>,
    pub next: Option<Box<TreeRoot>>,
}

impl TreeRoot {
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
    pub fn next(mut self, next: impl Into<Box<TreeRoot>>) -> Self {
        self.next = Some(next.into());
        self
    }
}

object::object!(TreeRoot {
    label: optional "label" [MaxLength(2)],
    next: optional "next",
});
