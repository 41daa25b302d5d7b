use crate::runtime::{object, validate};

/// The schema `Tree`.
///
/// Described at `#/components/schemas/Tree`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Tree {
    /// The field `root`.
    pub root: Option<TreeRoot>,
}

object::object!(Tree {
    root: optional "root" => validate::check,
});

/// The schema `Tree.root`.
///
/// Described at `#/components/schemas/Tree/properties/root`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TreeRoot {
    /// The field `label`.
    pub label: Option<String>,
    /// The field `next`.
    pub next: Option<Box<TreeRoot>>,
}

object::object!(TreeRoot {
    label: optional "label",
    next: optional "next" => validate::check,
});
