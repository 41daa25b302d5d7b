use crate::runtime::json::{closed_enum, object, string_enum, union};

/// The schema `Undiscriminated`.
///
/// Defined in `#/components/schemas/Undiscriminated`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Undiscriminated {
    /// The variant `Object`.
    Object(Box<UndiscriminatedObject>),
    /// The variant `remove`.
    Remove(Box<UndiscriminatedRemove>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Undiscriminated {
    Object(UndiscriminatedObject),
    Remove(UndiscriminatedRemove),
} "oneOf" else Other);

/// The schema `Undiscriminated.Object.op`.
///
/// Defined in `#/components/schemas/Undiscriminated/oneOf/0/properties/op`.
#[derive(Clone, Default)]
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UndiscriminatedObject {
    pub op: Option<UndiscriminatedObjectOp>,
}

impl UndiscriminatedObject {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn op(mut self, op: impl Into<UndiscriminatedObjectOp>) -> Self {
        self.op = Some(op.into());
        self
    }
}

object::object!(UndiscriminatedObject {
    op: optional "op",
});

/// The schema `Undiscriminated.remove.op`.
///
/// Defined in `#/components/schemas/Undiscriminated/oneOf/1/properties/op`.
#[derive(Clone, Default)]
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UndiscriminatedRemove {
    pub op: UndiscriminatedRemoveOp,
}

impl UndiscriminatedRemove {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

object::object!(UndiscriminatedRemove {
    op: required "op",
});
