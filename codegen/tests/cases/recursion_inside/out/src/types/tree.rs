use crate::runtime::{object, text, validate};

/// The schema `Tree`.
///
/// Defined in `#/components/schemas/Tree`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Tree {
    /// The property `root`.
    pub root: Option<TreeRoot>,
}

object::object!(Tree {
    root: optional "root" => validate::check,
});

/// The schema `Tree.root`.
///
/// Defined in `#/components/schemas/Tree/properties/root`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TreeRoot {
    /// The property `label`.
    ///
    /// Has at most 2 characters.
    pub label: Option<String>,
    /// The property `next`.
    pub next: Option<Box<TreeRoot>>,
}

object::object!(TreeRoot {
    label: optional "label" => |value, at, found| text::rules!(max_length = 2).check(value, at, found),
    next: optional "next" => validate::check,
});
