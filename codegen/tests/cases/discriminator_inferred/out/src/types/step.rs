use crate::runtime::{closed_enum, enumeration, object, validate};

/// The schema `Step.add.op`.
///
/// Described at `#/components/schemas/Step/oneOf/0/properties/op`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StepAddOp {
    /// `add`
    Add,
    /// A value that the description does not list. It can be received, but not sent.
    Other(enumeration::Unlisted),
}

impl StepAddOp {
    /// The values that the description lists, in its order.
    pub const LISTED: &'static [&'static str] = &["add"];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Add => "add",
            Self::Other(value) => value.as_str(),
        }
    }

    fn read(text: &str) -> Self {
        match text {
            "add" => Self::Add,
            other => Self::Other(enumeration::Unlisted::new(other)),
        }
    }
}

enumeration::text_enum!(StepAddOp, Other);
closed_enum::closed_enum!(StepAddOp);

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
    Other(enumeration::Unlisted),
}

impl StepObjectOp {
    /// The values that the description lists, in its order.
    pub const LISTED: &'static [&'static str] = &["remove", "drop"];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Remove => "remove",
            Self::Drop => "drop",
            Self::Other(value) => value.as_str(),
        }
    }

    fn read(text: &str) -> Self {
        match text {
            "remove" => Self::Remove,
            "drop" => Self::Drop,
            other => Self::Other(enumeration::Unlisted::new(other)),
        }
    }
}

enumeration::text_enum!(StepObjectOp, Other);
closed_enum::closed_enum!(StepObjectOp);

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
    op: required "op" => validate::check,
    path: required "path",
});
