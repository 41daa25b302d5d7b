use crate::runtime::{closed_enum, constructor, enumeration, object, union, validate};

/// The schema `Step`.
///
/// The property `op` selects the variant.
///
/// Defined in `#/components/schemas/Step`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    Add(StepAdd) = "add" => validate::check,
    Object(StepObject) = "remove" | "drop" => validate::check,
} "oneOf" by "op" else Other);

/// The schema `Step.add.op`.
///
/// Defined in `#/components/schemas/Step/oneOf/0/properties/op`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StepAddOp {
    /// `add`
    #[default]
    Add,
    /// A value not listed in the document. It can be received but not sent.
    Other(enumeration::Unlisted),
}

closed_enum::closed_enum!(StepAddOp {
    Add = "add",
} other Other);

/// The schema `Step.add`.
///
/// Defined in `#/components/schemas/Step/oneOf/0`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct StepAdd {
    /// The property `op`.
    pub op: StepAddOp,
    /// The property `path`.
    pub path: String,
    /// The property `value`.
    pub value: Option<serde_json::Value>,
}

object::object!(StepAdd {
    op: required "op" => validate::check,
    path: required "path",
    value: optional "value",
});
constructor::constructor!(StepAdd {
    path: into String,
} else [op, value]);

/// The schema `Step.Object.op`.
///
/// Defined in `#/components/schemas/Step/oneOf/1/properties/op`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StepObjectOp {
    /// `remove`
    Remove,
    /// `drop`
    Drop,
    /// A value not listed in the document. It can be received but not sent.
    Other(enumeration::Unlisted),
}

closed_enum::closed_enum!(StepObjectOp {
    Remove = "remove",
    Drop = "drop",
} other Other);

/// The schema `Step.Object`.
///
/// Defined in `#/components/schemas/Step/oneOf/1`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct StepObject {
    /// The property `op`.
    pub op: StepObjectOp,
    /// The property `path`.
    pub path: String,
}

object::object!(StepObject {
    op: required "op" => validate::check,
    path: required "path",
});
