use crate::runtime::{closed_enum, enumeration, object, union, validate};

/// The schema `Step`.
///
/// The field `op` tells which type a value has.
///
/// Described at `#/components/schemas/Step`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Step {
    /// Where `op` is `add`.
    Add(Box<StepAdd>),
    /// Where `op` is `remove` or `drop`.
    Op(Box<StepOp>),
    /// A value that fits none of these. It can be received, but not sent.
    Other(serde_json::Value),
}

union::union!(Step {
    Add from StepAdd as "add" => validate::check,
    Op from StepOp as "remove" or "drop" => validate::check,
} oneOf by "op" else Other);

/// The schema `Step.add.op`.
///
/// Described at `#/components/schemas/Step/oneOf/0/properties/op`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StepAddOp {
    /// `add`
    #[default]
    Add,
    /// A value that the description does not list. It can be received, but not sent.
    Other(enumeration::Unlisted),
}

closed_enum::closed_enum!(StepAddOp {
    Add = "add",
} else Other);

/// The schema `Step.add`.
///
/// Described at `#/components/schemas/Step/oneOf/0`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct StepAdd {
    /// The field `op`.
    pub op: StepAddOp,
    /// The field `path`.
    pub path: String,
    /// The field `value`.
    pub value: Option<serde_json::Value>,
}

object::object!(StepAdd {
    op: required "op" => validate::check,
    path: required "path",
    value: optional "value",
});

/// The schema `Step.op.op`.
///
/// Described at `#/components/schemas/Step/oneOf/1/properties/op`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StepOpOp {
    /// `remove`
    Remove,
    /// `drop`
    Drop,
    /// A value that the description does not list. It can be received, but not sent.
    Other(enumeration::Unlisted),
}

closed_enum::closed_enum!(StepOpOp {
    Remove = "remove",
    Drop = "drop",
} else Other);

/// The schema `Step.op`.
///
/// Described at `#/components/schemas/Step/oneOf/1`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct StepOp {
    /// The field `op`.
    pub op: StepOpOp,
    /// The field `path`.
    pub path: String,
}

object::object!(StepOp {
    op: required "op" => validate::check,
    path: required "path",
});
