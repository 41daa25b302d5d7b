use crate::runtime::json::{constructor, object, union};
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Left`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Left {
    B(Box<LeftB>),
    C(Box<LeftC>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Left {
    B(LeftB) => validate::value,
    C(LeftC) => validate::value,
} "oneOf" else Other);

/// Defined in `#/components/schemas/Left/oneOf/1`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct LeftB {
    pub a: Option<String>,
    pub b: String,
}

object::object!(LeftB {
    a: optional "a",
    b: required "b",
});
constructor::constructor!(LeftB {
    b: into String,
} else [a]);

/// Defined in `#/components/schemas/Left/oneOf/2`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct LeftC {
    pub a: Option<String>,
    pub c: Option<String>,
}

object::object!(LeftC {
    a: optional "a",
    c: optional "c",
});
