use crate::runtime::{object, union, validate};

/// The schema `Left`.
///
/// A value has the type that it fits best. It is not checked that it fits no other.
///
/// Described at `#/components/schemas/Left`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Left {
    /// The type `b`.
    B(Box<LeftB>),
    /// The type `c`.
    C(Box<LeftC>),
    /// A value that fits none of these. It can be received, but not sent.
    Other(serde_json::Value),
}

union::union!(Left {
    B from LeftB => validate::check,
    C from LeftC => validate::check,
} oneOf else Other);

/// The schema `Left.b`.
///
/// Described at `#/components/schemas/Left/oneOf/1`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct LeftB {
    /// The field `a`.
    pub a: Option<String>,
    /// The field `b`.
    pub b: String,
}

object::object!(LeftB {
    a: optional "a",
    b: required "b",
});

/// The schema `Left.c`.
///
/// Described at `#/components/schemas/Left/oneOf/2`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct LeftC {
    /// The field `a`.
    pub a: Option<String>,
    /// The field `c`.
    pub c: Option<String>,
}

object::object!(LeftC {
    a: optional "a",
    c: optional "c",
});
