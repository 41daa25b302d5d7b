use crate::runtime::{closed_enum, enumeration, object, union, validate};

/// The schema `Untold`.
///
/// A value has the type that it fits best. It is not checked that it fits no other.
///
/// Described at `#/components/schemas/Untold`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Untold {
    /// The type `op`.
    Op(Box<UntoldOp>),
    /// The type `remove`.
    Remove(Box<UntoldRemove>),
    /// A value that fits none of these. It can be received, but not sent.
    Other(serde_json::Value),
}

union::union!(Untold {
    Op from UntoldOp => validate::check,
    Remove from UntoldRemove => validate::check,
} oneOf else Other);

/// The schema `Untold.op.op`.
///
/// Described at `#/components/schemas/Untold/oneOf/0/properties/op`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UntoldOpOp {
    /// `add`
    #[default]
    Add,
    /// A value that the description does not list. It can be received, but not sent.
    Other(enumeration::Unlisted),
}

closed_enum::closed_enum!(UntoldOpOp {
    Add = "add",
} else Other);

/// The schema `Untold.op`.
///
/// Described at `#/components/schemas/Untold/oneOf/0`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct UntoldOp {
    /// The field `op`.
    pub op: Option<UntoldOpOp>,
}

object::object!(UntoldOp {
    op: optional "op" => validate::check,
});

/// The schema `Untold.remove.op`.
///
/// Described at `#/components/schemas/Untold/oneOf/1/properties/op`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UntoldRemoveOp {
    /// `remove`
    #[default]
    Remove,
    /// A value that the description does not list. It can be received, but not sent.
    Other(enumeration::Unlisted),
}

closed_enum::closed_enum!(UntoldRemoveOp {
    Remove = "remove",
} else Other);

/// The schema `Untold.remove`.
///
/// Described at `#/components/schemas/Untold/oneOf/1`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct UntoldRemove {
    /// The field `op`.
    pub op: UntoldRemoveOp,
}

object::object!(UntoldRemove {
    op: required "op" => validate::check,
});
