use crate::runtime::json::{closed_enum, constructor, object, string_enum, union};
use crate::runtime::validation::validate;

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
    Add(StepAdd) = "add" => validate::value,
    Object(StepObject) = "remove" | "drop" => validate::value,
} "oneOf" by "op" else Other);

/// Defined in `#/components/schemas/Step/oneOf/0/properties/op`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
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

/// Defined in `#/components/schemas/Step/oneOf/0`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct StepAdd {
    pub op: StepAddOp,
    pub path: String,
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

/// Defined in `#/components/schemas/Step/oneOf/1/properties/op`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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

/// Defined in `#/components/schemas/Step/oneOf/1`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct StepObject {
    pub op: StepObjectOp,
    pub path: String,
}

object::object!(StepObject {
    op: required "op" => validate::value,
    path: required "path",
});
