use crate::runtime::json::{closed_enum, object, string_enum, union};
use crate::runtime::validation::validate;

/// The schema `Undiscriminated`.
///
/// Defined in `#/components/schemas/Undiscriminated`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Undiscriminated {
    /// The variant `Object`.
    Object(Box<UndiscriminatedObject>),
    /// The variant `remove`.
    Remove(Box<UndiscriminatedRemove>),
    /// A value that matches none of the variants, or several, none of which has all of its
    /// properties. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Undiscriminated {
    Object(UndiscriminatedObject) => validate::value,
    Remove(UndiscriminatedRemove) => validate::value,
} "oneOf" else Other);

/// The schema `Undiscriminated.Object.op`.
///
/// Defined in `#/components/schemas/Undiscriminated/oneOf/0/properties/op`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UndiscriminatedObjectOp {
    /// `add`
    #[default]
    Add,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(UndiscriminatedObjectOp {
    Add = "add",
} other Other);

/// The schema `Undiscriminated.Object`.
///
/// Defined in `#/components/schemas/Undiscriminated/oneOf/0`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct UndiscriminatedObject {
    /// The property `op`.
    pub op: Option<UndiscriminatedObjectOp>,
}

object::object!(UndiscriminatedObject {
    op: optional "op" => validate::value,
});

/// The schema `Undiscriminated.remove.op`.
///
/// Defined in `#/components/schemas/Undiscriminated/oneOf/1/properties/op`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UndiscriminatedRemoveOp {
    /// `remove`
    #[default]
    Remove,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(UndiscriminatedRemoveOp {
    Remove = "remove",
} other Other);

/// The schema `Undiscriminated.remove`.
///
/// Defined in `#/components/schemas/Undiscriminated/oneOf/1`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct UndiscriminatedRemove {
    /// The property `op`.
    pub op: UndiscriminatedRemoveOp,
}

object::object!(UndiscriminatedRemove {
    op: required "op" => validate::value,
});
