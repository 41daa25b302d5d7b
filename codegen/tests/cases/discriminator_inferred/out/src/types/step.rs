use crate::runtime::json::{closed_enum, constructor, object, string_enum, union};
use crate::runtime::validation::validate;

/// The schema `Step`.
///
/// The field `op` tells which it is.
///
/// Described at `#/components/schemas/Step`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Step {
    /// Told by `add`.
    Add(Box<StepAdd>),
    /// Told by `remove` or `drop`.
    Object(Box<StepObject>),
    /// A value that fits none of these. It can be received, but not sent.
    Other(serde_json::Value),
}

union::union!(Step {
    Add(StepAdd) = "add" => validate::value,
    Object(StepObject) = "remove" | "drop" => validate::value,
} "oneOf" by "op" else Other);

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
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(StepAddOp {
    Add = "add",
} other Other);

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
    op: required "op" => validate::value,
    path: required "path",
    value: optional "value",
});
constructor::constructor!(StepAdd {
    path: into String,
} else [op, value]);

/// The schema `Step.Object.op`.
///
/// Described at `#/components/schemas/Step/oneOf/1/properties/op`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StepObjectOp {
    /// `remove`
    Remove,
    /// `drop`
    Drop,
    /// A value that the description does not list. It can be received, but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(StepObjectOp {
    Remove = "remove",
    Drop = "drop",
} other Other);

/// The schema `Step.Object`.
///
/// Described at `#/components/schemas/Step/oneOf/1`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct StepObject {
    /// The field `op`.
    pub op: StepObjectOp,
    /// The field `path`.
    pub path: String,
}

object::object!(StepObject {
    op: required "op" => validate::value,
    path: required "path",
});
