use crate::runtime::{object, text, validate};

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

/// The schema `Tree.root.label`.
///
/// Has at most 2 characters.
///
/// Described at `#/components/schemas/Tree/properties/root/properties/label`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TreeRootLabel(std::borrow::Cow<'static, str>);

impl TreeRootLabel {
    const RULES: text::Rules = text::Rules {
        name: "TreeRootLabel",
        complaint: "TreeRootLabel has at most 2 characters",
        min_length: 0,
        max_length: Some(2),
        pattern: None,
    };
}

text::text_newtype!(TreeRootLabel);

/// The schema `Tree.root`.
///
/// Described at `#/components/schemas/Tree/properties/root`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TreeRoot {
    /// The field `label`.
    pub label: Option<TreeRootLabel>,
    /// The field `next`.
    pub next: Option<Box<TreeRoot>>,
}

object::object!(TreeRoot {
    label: optional "label" => validate::check,
    next: optional "next" => validate::check,
});
