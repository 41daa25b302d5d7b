use crate::runtime::{closed_enum, enumeration, object, union, validate};

/// The schema `Untold`.
///
/// Defined in `#/components/schemas/Untold`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Untold {
    /// The variant `Object`.
    Object(Box<UntoldObject>),
    /// The variant `remove`.
    Remove(Box<UntoldRemove>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Untold {
    Object(UntoldObject) => validate::check,
    Remove(UntoldRemove) => validate::check,
} "oneOf" else Other);

/// The schema `Untold.Object.op`.
///
/// Defined in `#/components/schemas/Untold/oneOf/0/properties/op`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UntoldObjectOp {
    /// `add`
    #[default]
    Add,
    /// A value not listed in the document. It can be received but not sent.
    Other(enumeration::Unlisted),
}

closed_enum::closed_enum!(UntoldObjectOp {
    Add = "add",
} other Other);

/// The schema `Untold.Object`.
///
/// Defined in `#/components/schemas/Untold/oneOf/0`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct UntoldObject {
    /// The property `op`.
    pub op: Option<UntoldObjectOp>,
}

object::object!(UntoldObject {
    op: optional "op" => validate::check,
});

/// The schema `Untold.remove.op`.
///
/// Defined in `#/components/schemas/Untold/oneOf/1/properties/op`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UntoldRemoveOp {
    /// `remove`
    #[default]
    Remove,
    /// A value not listed in the document. It can be received but not sent.
    Other(enumeration::Unlisted),
}

closed_enum::closed_enum!(UntoldRemoveOp {
    Remove = "remove",
} other Other);

/// The schema `Untold.remove`.
///
/// Defined in `#/components/schemas/Untold/oneOf/1`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct UntoldRemove {
    /// The property `op`.
    pub op: UntoldRemoveOp,
}

object::object!(UntoldRemove {
    op: required "op" => validate::check,
});
