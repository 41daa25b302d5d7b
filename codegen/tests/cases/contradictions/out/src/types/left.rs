use crate::runtime::json::{constructor, object, union};
use crate::runtime::validation::validate;

/// The schema `Left`.
///
/// Defined in `#/components/schemas/Left`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Left {
    /// The variant `b`.
    B(Box<LeftB>),
    /// The variant `c`.
    C(Box<LeftC>),
    /// A value that matches none of the variants, or several, none of which has all of its
    /// properties. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Left {
    B(LeftB) => validate::value,
    C(LeftC) => validate::value,
} "oneOf" else Other);

/// The schema `Left.b`.
///
/// Defined in `#/components/schemas/Left/oneOf/1`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct LeftB {
    /// The property `a`.
    pub a: Option<String>,
    /// The property `b`.
    pub b: String,
}

object::object!(LeftB {
    a: optional "a",
    b: required "b",
});
constructor::constructor!(LeftB {
    b: into String,
} else [a]);

/// The schema `Left.c`.
///
/// Defined in `#/components/schemas/Left/oneOf/2`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct LeftC {
    /// The property `a`.
    pub a: Option<String>,
    /// The property `c`.
    pub c: Option<String>,
}

object::object!(LeftC {
    a: optional "a",
    c: optional "c",
});
