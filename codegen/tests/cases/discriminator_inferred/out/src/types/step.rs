use crate::runtime::json::{closed_enum, object, string_enum, union};

/// The schema `Step`.
///
/// The property `op` selects the variant.
///
/// Defined in `#/components/schemas/Step`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Step {
    /// Selected by `add`.
    Add(Box<StepAdd>),
    /// Selected by `remove` or `drop`.
    Object(Box<StepObject>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Step {
    Add(StepAdd) = "add",
    Object(StepObject) = "remove" | "drop",
} "oneOf" by "op" else Other);

/// The schema `Step.add.op`.
///
/// Defined in `#/components/schemas/Step/oneOf/0/properties/op`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub enum StepAddOp {
    /// `add`
    #[default]
    Add,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(StepAddOp {
    Add = "add",
} other Other);

/// The schema `Step.add`.
///
/// Defined in `#/components/schemas/Step/oneOf/0`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StepAdd {
    pub op: StepAddOp,
    pub path: String,
    pub value: Option<serde_json::Value>,
}

impl StepAdd {
    /// Creates a value with its required properties.
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            op: Default::default(),
            path: path.into(),
            value: None,
        }
    }

    #[must_use]
    pub fn value(mut self, value: impl Into<Option<serde_json::Value>>) -> Self {
        self.value = value.into();
        self
    }
}

object::object!(StepAdd {
    op: required "op",
    path: required "path",
    value: optional "value",
});

/// The schema `Step.Object.op`.
///
/// Defined in `#/components/schemas/Step/oneOf/1/properties/op`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StepObjectOp {
    /// `remove`
    Remove,
    /// `drop`
    Drop,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(StepObjectOp {
    Remove = "remove",
    Drop = "drop",
} other Other);

/// The schema `Step.Object`.
///
/// Defined in `#/components/schemas/Step/oneOf/1`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StepObject {
    pub op: StepObjectOp,
    pub path: String,
}

impl StepObject {
    /// Creates a value with its required properties.
    pub fn new(op: impl Into<StepObjectOp>, path: impl Into<String>) -> Self {
        Self {
            op: op.into(),
            path: path.into(),
        }
    }
}

object::object!(StepObject {
    op: required "op",
    path: required "path",
});
