use crate::runtime::{closed_enum, enumeration, object, validate};

/// The schema `Untold.Object.op`.
///
/// Described at `#/components/schemas/Untold/oneOf/0/properties/op`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UntoldObjectOp {
    /// `add`
    Add,
    /// A value that the description does not list. It can be received, but not sent.
    Other(enumeration::Unlisted),
}

impl UntoldObjectOp {
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

enumeration::text_enum!(UntoldObjectOp, Other);
closed_enum::closed_enum!(UntoldObjectOp);

/// The schema `Untold.Object`.
///
/// Described at `#/components/schemas/Untold/oneOf/0`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct UntoldObject {
    /// The field `op`.
    pub op: Option<UntoldObjectOp>,
}

object::object!(UntoldObject {
    op: optional "op" => validate::check,
});

/// The schema `Untold.remove.op`.
///
/// Described at `#/components/schemas/Untold/oneOf/1/properties/op`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UntoldRemoveOp {
    /// `remove`
    Remove,
    /// A value that the description does not list. It can be received, but not sent.
    Other(enumeration::Unlisted),
}

impl UntoldRemoveOp {
    /// The values that the description lists, in its order.
    pub const LISTED: &'static [&'static str] = &["remove"];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Remove => "remove",
            Self::Other(value) => value.as_str(),
        }
    }

    fn read(text: &str) -> Self {
        match text {
            "remove" => Self::Remove,
            other => Self::Other(enumeration::Unlisted::new(other)),
        }
    }
}

enumeration::text_enum!(UntoldRemoveOp, Other);
closed_enum::closed_enum!(UntoldRemoveOp);

/// The schema `Untold.remove`.
///
/// Described at `#/components/schemas/Untold/oneOf/1`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct UntoldRemove {
    /// The field `op`.
    pub op: UntoldRemoveOp,
}

object::object!(UntoldRemove {
    op: required "op" => validate::check,
});
