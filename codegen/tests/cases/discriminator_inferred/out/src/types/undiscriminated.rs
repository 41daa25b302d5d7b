use crate::runtime::json::{closed_enum, object, string_enum, union};
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Undiscriminated`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Undiscriminated {
    Add(Box<UndiscriminatedAdd>),
    Remove(Box<UndiscriminatedRemove>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Undiscriminated {
    Add(UndiscriminatedAdd) => validate::value,
    Remove(UndiscriminatedRemove) => validate::value,
} "oneOf" else Other);

/// Defined in `#/components/schemas/Undiscriminated/oneOf/0/properties/op`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UndiscriminatedAddOp {
    /// `add`
    #[default]
    Add,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(UndiscriminatedAddOp {
    Add = "add",
} other Other);

/// Defined in `#/components/schemas/Undiscriminated/oneOf/0`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct UndiscriminatedAdd {
    pub op: Option<UndiscriminatedAddOp>,
}

object::object!(UndiscriminatedAdd {
    op: optional "op" => validate::value,
});

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

/// Defined in `#/components/schemas/Undiscriminated/oneOf/1`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct UndiscriminatedRemove {
    pub op: UndiscriminatedRemoveOp,
}

object::object!(UndiscriminatedRemove {
    op: required "op" => validate::value,
});
